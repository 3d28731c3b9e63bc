import type { Customer, Day } from "../facts.ts";

/**
 * Whose plan is not done yet, and which of those are overdue: due before today. A plan without a day is never overdue; to do
 * nothing is a plan that is done.
 */
export function openPlans<One extends { readonly customer: Customer }>(
	ones: readonly One[],
	today: Day,
): { readonly open: One[]; readonly overdue: One[] } {
	const open = ones.filter(({ customer }) => isOpen(customer));
	const overdue = open.filter(({ customer: { planDue } }) => planDue !== undefined && planDue < today);
	return { open, overdue };
}

function isOpen({ planAction, planDone }: Customer): boolean {
	return planAction !== undefined && planAction !== "nothing" && planDone !== 1;
}
