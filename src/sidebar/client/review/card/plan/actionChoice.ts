import type { PageWords } from "../../../../../i18n/words.ts";
import { PLAN_ACTIONS, type PlanAction } from "../../../../../tiering/planAction.ts";
import { choiceOf } from "../../../controls/choiceOf.ts";
import { element } from "../../../controls/element.ts";

/** All that there is to do about a customer, what fits them first and called so. */
export function actionChoice({ plan }: PageWords) {
	const select = choiceOf([], "", { id: "plan-action", "aria-describedby": "plan-hint" });
	const option = (action: PlanAction) => element("option", { value: action }, plan.actions[action]);
	let shown = "";
	return {
		select,
		read: (): PlanAction | null => PLAN_ACTIONS.find((action) => action === select.value) ?? null,
		/** Keeps what is chosen. */
		suggest(suggested: readonly PlanAction[]): void {
			// A list that is open would close under the person's hand.
			if (shown === suggested.join() && select.options.length > 0) return;
			shown = suggested.join();
			const chosen = select.value;
			const others = PLAN_ACTIONS.filter((action) => !suggested.includes(action));
			const group = (label: string, actions: readonly PlanAction[]) =>
				element("optgroup", { label }, ...actions.map(option));
			select.replaceChildren(
				element("option", { value: "" }, plan.field.choose),
				...(suggested.length === 0
					? others.map(option)
					: [group(plan.field.suggested, suggested), group(plan.field.others, others)]),
			);
			select.value = chosen;
		},
	};
}
