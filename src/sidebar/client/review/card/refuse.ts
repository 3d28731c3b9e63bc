import { say } from "../../page/say.ts";

/** Says why something cannot be set, and goes to the control where it can be mended. */
export function refuse(message: string, control: HTMLElement): void {
	say(message, false);
	control.focus();
}
