import { showStatus } from "../../page/say.ts";

/** Says why something cannot be set, and focuses the control that has to be corrected. */
export function refuse(message: string, control: HTMLElement): void {
	showStatus(message, false);
	control.focus();
}
