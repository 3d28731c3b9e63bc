import type { PageWords } from "../../../../../i18n/words.ts";
import { element } from "../../../controls/element.ts";
import type { CardActs } from "../cardActs.ts";
import type { CardState } from "../cardState.ts";

/** A box to tick when the plan is done; there only where there is something to be done. `line`: what the plan says then. */
export function doneBox(state: CardState, words: PageWords, acts: CardActs, line: () => string) {
	const box = element("input", { id: "plan-done", type: "checkbox" });
	const label = element("label", { for: box.id }, words.plan.field.done);
	const whole = element("div", { class: "tick" }, box, label);
	box.addEventListener("change", () => acts.set([["planDone", box.checked ? 1 : 0]], line));
	return {
		whole,
		show(): void {
			const { planAction, planDone } = state.facts;
			whole.hidden = planAction === undefined || planAction === "nothing";
			box.checked = planDone === 1;
		},
	};
}
