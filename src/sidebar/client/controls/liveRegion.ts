import { element } from "./element.ts";

export interface LiveRegion {
	readonly parts: readonly HTMLElement[];
	/** Shows texts, which are read aloud, with controls below. */
	show(texts: readonly HTMLElement[], controls?: readonly HTMLElement[]): void;
}

/** The part of a view that shows an answer's preview, and then its outcome. */
export function liveRegion(): LiveRegion {
	const liveText = element("div", { class: "told", role: "status", tabindex: "-1" });
	const controlArea = element("div", {});
	return {
		parts: [liveText, controlArea],
		show(texts, controls = []) {
			const hadFocus = controlArea.contains(document.activeElement);
			liveText.replaceChildren(...texts);
			controlArea.replaceChildren(...controls);
			// Keep focus here: the control that had it is gone.
			if (hadFocus) liveText.focus();
			if (controls.length > 0) controlArea.scrollIntoView({ block: "nearest" });
		},
	};
}
