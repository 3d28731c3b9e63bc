import { element } from "./element.ts";

export interface Disclosure {
	readonly whole: HTMLDetailsElement;
	/** Puts content in, leaving it open or closed as it was. Without content it is not there. */
	show(summary: string, content: readonly HTMLElement[]): void;
	/** Another summary; what is in it stays as it is, and so does the focus there. */
	rename(summary: string): void;
}

/** Something that is one click away. */
export function disclosure(): Disclosure {
	const summary = element("summary", {});
	const body = element("div", {});
	const whole = element("details", {}, summary, body);
	whole.hidden = true;
	return {
		whole,
		show(text, content) {
			whole.hidden = content.length === 0;
			summary.textContent = text;
			body.replaceChildren(...content);
		},
		rename(text) {
			summary.textContent = text;
		},
	};
}
