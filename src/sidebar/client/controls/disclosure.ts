import { element } from "./element.ts";

export interface Disclosure {
	readonly whole: HTMLDetailsElement;
	/** Replaces summary and content, leaving it open or closed; hidden without content. */
	show(summary: string, content: readonly HTMLElement[]): void;
	/** Replaces only the summary: the content and the focus in it stay. */
	rename(summary: string): void;
}

/** Content that is one click away. */
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
