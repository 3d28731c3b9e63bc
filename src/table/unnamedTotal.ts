import type { Cell } from "./cell.ts";
import { type Candidate, isSomebody } from "./findTotals.ts";
import type { ReadCustomer } from "./reading.ts";
import { addRow, addsUp, isSum, noSums, statedIn } from "./runningSums.ts";

/** Sums of fewer rows, or figures of fewer digits, may be so by chance. */
const MIN_ROWS = 3;
const MIN_DIGITS = 2;
/** Two figures of so many digits together are no chance. */
const CERTAIN_DIGITS = 6;

interface UnnamedTotal {
	readonly customer: ReadCustomer;
	/** True if it can be nothing else. */
	readonly isCertain: boolean;
}

/**
 * The last customer with figures, if all of them are the sums of the customers above, whatever it is called: "All", "31.12.2025".
 *
 * @param totals those of the list: a row that one of them counts is a customer
 */
export function unnamedTotal(
	customers: readonly ReadCustomer[],
	totals: readonly Candidate[],
	cellsOf: (row: number) => readonly Cell[],
): UnnamedTotal | null {
	let at = customers.length - 1;
	while (at >= 0 && statedIn(customers[at]!.facts).length === 0) at--;
	if (at < MIN_ROWS) return null;
	const customer = customers[at]!;
	const { row, facts } = customer;
	const above = customers.slice(0, at);
	const stated = statedIn(facts).filter((fact) => facts[fact] !== 0);
	const first = stated[0];
	if (first === undefined || isSomebody(facts, cellsOf(row))) return null;
	// The sum of one column rules out nearly every list.
	const sum = above.reduce((all, one) => all + (one.facts[first] ?? 0), 0);
	const sums = { rows: at, of: new Map([[first, sum]]), known: new Map() };
	if (!isSum(first, facts[first]!, sums)) return null;

	const all = noSums();
	for (const one of above) addRow(all, one.facts);
	const counted = above.filter((one) => stated.some((fact) => one.facts[fact]));
	const digits = stated.reduce((log, fact) => log + Math.log10(1 + Math.abs(facts[fact]!)), 0);
	if (!addsUp(facts, all) || counted.length < MIN_ROWS || digits < MIN_DIGITS) return null;
	const hasOwnId = facts.id !== undefined && facts.customer !== undefined && facts.id !== facts.customer;
	if (hasOwnId) return null;
	addRow(all, facts);
	if (totals.some((total) => total.row > row && addsUp(total.facts, all))) return null;
	return { customer, isCertain: stated.length > 1 && digits >= CERTAIN_DIGITS };
}
