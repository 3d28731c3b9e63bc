import type { FactKey } from "../../tiering/facts.ts";
import type { Problem } from "../reading.ts";
import type { ReadList } from "./checkList.ts";

/** The list without a fact in some rows, and with the problem that it has. */
export function withoutFact(
	list: ReadList,
	fact: FactKey,
	rows: readonly number[],
	problem: Problem,
): ReadList {
	const taken = new Set(rows);
	return {
		...list,
		customers: list.customers.map((customer) =>
			taken.has(customer.row) ? { ...customer, facts: { ...customer.facts, [fact]: undefined } } : customer,
		),
		problems: [...list.problems, problem],
	};
}
