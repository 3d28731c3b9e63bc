import { element } from "../controls/element.ts";

export interface Board {
	readonly parts: readonly HTMLElement[];
	/** What is told is read aloud; below it stands what one can do. */
	show(told: readonly HTMLElement[], controls?: readonly HTMLElement[]): void;
}

/** Where one reads what an answer would do, and then what it did. */
export function board(): Board {
	const telling = element("div", { class: "told", role: "status", tabindex: "-1" });
	const below = element("div", {});
	return {
		parts: [telling, below],
		show(told, controls = []) {
			const used = below.contains(document.activeElement);
			telling.replaceChildren(...told);
			below.replaceChildren(...controls);
			// The control that had the focus is gone.
			if (used) telling.focus();
			if (controls.length > 0) below.scrollIntoView({ block: "nearest" });
		},
	};
}
