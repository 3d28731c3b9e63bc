import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { element } from "../../element.ts";
import { field } from "../../field.ts";
import type { CardActs } from "./cardActs.ts";
import type { CardState } from "./cardState.ts";
import { disclosure } from "./disclosure.ts";

const LONGEST = 2000;

/** The moment somebody knew. Kept when the field is left. */
export function storySection(state: CardState, { words }: PageLanguage, acts: CardActs): HTMLElement {
	const shown = disclosure();
	const said = words.review.story;
	const text = element("textarea", { id: "story", rows: "4", maxlength: String(LONGEST) });
	text.value = state.facts.story ?? "";
	const keep = () => {
		const told = text.value.trim();
		if (told !== (state.facts.story ?? "")) acts.set([["story", told === "" ? null : told]], null);
	};
	text.addEventListener("change", keep);
	shown.show(said.summary, [field(said.label, text)]);
	return shown.whole;
}
