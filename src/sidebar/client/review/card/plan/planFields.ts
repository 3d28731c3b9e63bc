import type { PageWords } from "../../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../../tiering/facts.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import { element } from "../../../controls/element.ts";
import { field } from "../../../controls/field.ts";
import { dayFromField, dayInField } from "../dayField.ts";
import { actionChoice } from "./actionChoice.ts";
import { providerField } from "./providerField.ts";

export interface TypedPlan {
	/** Null: none was chosen. */
	readonly action: PlanAction | null;
	readonly owner: string | null;
	readonly due: Day | null;
	/** Null also where it is not asked for. */
	readonly provider: string | null;
}

const LONGEST_NAME = 80;

/** The fields of a plan. */
export function planFields(providers: readonly string[], words: PageWords) {
	const hint = element("p", { id: "plan-hint", class: "quiet" });
	const said = words.plan.field;
	const action = actionChoice(words);
	const owner = element("input", { id: "plan-owner", type: "text", maxlength: String(LONGEST_NAME) });
	const due = element("input", { id: "plan-due", type: "date", "aria-describedby": "plan-due-help" });
	const help = element("p", { id: "plan-due-help", class: "quiet" }, said.dueHelp);
	const provider = providerField(providers, words);
	return {
		elements: [
			field(said.action, action.select, hint),
			field(said.owner, owner),
			field(said.due, due, help),
			provider.whole,
		],
		action,
		owner,
		due,
		/** What is said below the action. */
		hint,
		/** Whether it is asked whom to refer them to. */
		askProvider: (isAsked: boolean) => {
			provider.whole.hidden = !isAsked;
		},
		read: (): TypedPlan => ({
			action: action.read(),
			owner: owner.value.trim() || null,
			due: dayFromField(due),
			provider: provider.whole.hidden ? null : provider.read(),
		}),
		fill({ planAction, planOwner, planDue, planProvider }: Customer): void {
			action.select.value = planAction ?? "";
			owner.value = planOwner ?? "";
			due.value = planDue === undefined ? "" : dayInField(planDue);
			provider.fill(planProvider);
		},
	};
}
