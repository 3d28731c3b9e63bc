import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { element } from "../../element.ts";
import { valueText } from "../question/valueText.ts";
import type { CardActs } from "./cardActs.ts";
import type { CardState } from "./cardState.ts";

/** A box to tick where a customer would have come without whoever referred them: then nobody gets credit for it. */
export function cameAnyway(state: CardState, language: PageLanguage, acts: CardActs) {
	const { words } = language;
	const label = words.facts.cameAnyway;
	const box = element("input", { id: "came-anyway", type: "checkbox" });
	box.addEventListener("change", () => {
		const value = box.checked ? 1 : 0;
		const text = words.review.answeredWith(label, valueText("cameAnyway", value, language));
		acts.set([["cameAnyway", value]], () => text);
	});
	return {
		whole: element("div", { class: "tick" }, box, element("label", { for: box.id }, label)),
		show(): void {
			box.checked = state.facts.cameAnyway === 1;
		},
	};
}
