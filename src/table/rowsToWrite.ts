import { FACTS, type FactKey } from "../tiering/facts.ts";
import { OVERRIDE, PLAN, WHOLE_ONLY } from "./joinFacts.ts";
import type { ReadCustomer } from "./reading.ts";

/** Kinds of which the rows of one customer should all have the same. */
const SAME_IN_ALL = ["answer", "yes", "tier", "plan", "date"];

/**
 * The rows into which a fact of a customer is to be written, so that it is read back: the row, or where several count as one customer,
 * those that have the fact, else the first. Null for a figure that several rows have a part in: nobody can tell which part to change.
 */
export function rowsToWrite(customer: ReadCustomer, fact: FactKey): readonly number[] | null {
	const { row, joined } = customer;
	if (joined === undefined) return [row];
	const rowsWith = (...facts: readonly FactKey[]) =>
		joined.flatMap((one) => (facts.some((some) => one.facts[some] !== undefined) ? [one.row] : []));
	const orFirst = (rows: readonly number[]) => (rows.length > 0 ? rows : [row]);
	if (OVERRIDE.includes(fact)) return orFirst(rowsWith("manualTier"));
	if (PLAN.includes(fact)) return orFirst(rowsWith("planAction"));
	if (WHOLE_ONLY.includes(fact)) {
		const rows = rowsWith(...WHOLE_ONLY);
		return rows.length > 1 ? null : orFirst(rows);
	}
	const rows = rowsWith(fact);
	if (rows.length <= 1 || SAME_IN_ALL.includes(FACTS[fact])) return orFirst(rows);
	if (FACTS[fact] !== "text") return null;
	return joined.flatMap((one) => (one.facts[fact] === customer.facts[fact] ? [one.row] : []));
}
