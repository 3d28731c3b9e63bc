import { linkedText } from "./linkedText.ts";

/** Shows a message in the status line, which is read aloud and always in sight; `""` clears it. */
export function showStatus(message: string, ok = true): void {
	const status = document.getElementById("status") as HTMLElement;
	status.classList.toggle("problem", !ok);
	status.replaceChildren(...linkedText(message));
}

/** Says why something cannot be set, and focuses the control that has to be corrected. */
export function refuse(message: string, control: HTMLElement): void {
	showStatus(message, false);
	control.focus();
}
