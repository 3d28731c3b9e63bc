import type { FactKey } from "../../tiering/facts.ts";
import type { ColumnCells, Problem } from "../reading.ts";
import type { ReadList } from "./checkList.ts";

/**
 * The list without a fact in some rows, and with the problem that it has.
 *
 * @param asTyped `kept` for facts that were read well, and that only others contradict: they become `doubted`
 */
export function withoutFact(
	list: ReadList,
	fact: FactKey,
	rows: readonly number[],
	problem: Problem,
	asTyped: "kept" | "dropped" = "dropped",
): ReadList {
	const taken = new Set(rows);
	const customers = list.customers.map((customer) => {
		if (!taken.has(customer.row)) return customer;
		const without = { ...customer, facts: { ...customer.facts, [fact]: undefined } };
		if (asTyped === "dropped") return without;
		return { ...without, doubted: { ...customer.doubted, [fact]: customer.facts[fact] } };
	});
	return { ...list, customers, problems: [...list.problems, problem] };
}

/** The list with a problem, and without the facts of the cells that it names. */
export function withoutFacts(
	list: ReadList,
	problem: Problem & { readonly columns: readonly ColumnCells[] },
): ReadList {
	const without = problem.columns.reduce(
		(left, { fact, rows }) => withoutFact(left, fact, rows, problem),
		list,
	);
	return { ...without, problems: [...list.problems, problem] };
}
