import type { Problem } from "./reading.ts";

/**
 * Problems that leave no doubt about what was read: customers that may be one, what our own formulas fill, no list at all, days to pay
 * that wait for the terms or go by them.
 */
const WITHOUT_DOUBT: ReadonlySet<Problem["kind"]> = new Set([
	"sameName",
	"sameId",
	"perhapsSame",
	"ourRows",
	"ourFacts",
	"noCustomerColumn",
	"noHeader",
	"daysToPay",
]);

/** True if a problem is a doubt about figures, or about which rows are customers: then the list was perhaps not read right. */
export function isDoubt({ kind }: Problem): boolean {
	return !WITHOUT_DOUBT.has(kind);
}
