import type { Customer, Day } from "../facts.ts";

/**
 * Finds the customers whose plan is not done, and among them those whose plan is overdue: due before today. A plan without a day
 * is never overdue; a plan to do nothing is done.
 */
export function openPlans<Item extends { readonly customer: Customer }>(
	items: readonly Item[],
	today: Day,
): { readonly open: Item[]; readonly overdue: Item[] } {
	const open = items.filter(({ customer }) => isOpen(customer));
	const overdue = open.filter(({ customer: { planDue } }) => planDue !== undefined && planDue < today);
	return { open, overdue };
}

function isOpen({ planAction, planDone }: Customer): boolean {
	return planAction !== undefined && planAction !== "nothing" && planDone !== 1;
}
