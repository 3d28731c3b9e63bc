import { dayText } from "../../../../../i18n/dayText.ts";
import type { PageWords } from "../../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../../tiering/facts.ts";
import { openPlans } from "../../../../../tiering/summary/openPlans.ts";

/** What is planned, in a line: "Plan: reprice, Bo, by May 3, 2027 – overdue"; only the word where nothing is. */
export function planLine(customer: Customer, today: Day, words: PageWords): string {
	const { planAction, planOwner, planDue, planDone } = customer;
	if (planAction === undefined) return words.plan.summary;
	const isOverdue = openPlans([{ customer }], today).overdue.length > 0;
	return words.plan.line({
		action: words.plan.actions[planAction],
		owner: planOwner ?? null,
		due: planDue === undefined ? null : dayText(planDue, words),
		state: planDone === 1 ? "done" : isOverdue ? "overdue" : "open",
	});
}
