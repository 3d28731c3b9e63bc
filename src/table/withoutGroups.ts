import type { Candidate, Found } from "./findTotals.ts";
import { groupsAbove } from "./groupsAbove.ts";
import type { ReadCustomer, TotalDiffers } from "./reading.ts";
import { type AddableFact, addRow, isSum, noSums, statedIn } from "./runningSums.ts";

/** What the totals of a list are, once groups above their rows are told from customers. */
interface WithoutGroups {
	readonly found: Found;
	/** Rows that are groups: no customers. */
	readonly groups: ReadonlySet<number>;
	/** Rows that may be groups, but are read as customers. */
	readonly doubtful: readonly number[];
}

type FindTotals = (customers: readonly ReadCustomer[], candidates: readonly Candidate[]) => Found;

const NONE: ReadonlySet<number> = new Set();

/**
 * Leaves out rows that add up the rows right below them, "North" above its customers, if the list's own total says so: it is the sum
 * without them, and not with them. In a list without a total, if it consists of nothing but such groups.
 *
 * @param customers the certain ones
 * @param figures the facts that can be added up and have a column
 */
export function withoutGroups(
	customers: readonly ReadCustomer[],
	candidates: readonly Candidate[],
	figures: readonly AddableFact[],
	findTotals: FindTotals,
): WithoutGroups {
	const found = explained(findTotals(customers, candidates), candidates);
	const hasTotal = found.totals.some(
		({ label, facts }) => label?.kind === "plain" && statedIn(facts).length > 0,
	);
	if (hasTotal && found.differing.length === 0) return { found, groups: NONE, doubtful: [] };
	const isTotal = new Set(found.totals.map(({ row }) => row));
	const nameless = candidates.filter(({ row, name }) => name === undefined && !isTotal.has(row));
	const others = [...found.customers, ...nameless];
	const rows =
		others.length === 0
			? customers
			: [...customers, ...others]
					.filter(({ row }) => !found.lines.has(row))
					.sort((one, other) => one.row - other.row);
	const possible = groupsAbove(rows, figures);
	for (const { rows: groups, isWholeList } of possible) {
		if (!hasTotal && !isWholeList) continue;
		const isOther = ({ row }: ReadCustomer) => !groups.has(row);
		const rest = candidates.filter(isOther);
		const without = explained(findTotals(customers.filter(isOther), rest), rest);
		if (!hasTotal || without.differing.length === 0) return { found: without, groups, doubtful: [] };
	}
	const doubtful = possible.find(({ areNoChance }) => areNoChance)?.rows ?? NONE;
	return { found, groups: NONE, doubtful: Array.from(doubtful).sort((a, b) => a - b) };
}

/** Takes no total for a wrong one if the rows without a name, which are listed, are all that it has besides the customers. */
function explained(found: Found, candidates: readonly Candidate[]): Found {
	if (found.differing.length === 0) return found;
	const isDecided = new Set([...found.totals, ...found.customers].map(({ row }) => row));
	const nameless = noSums();
	for (const { row, facts } of candidates) if (!isDecided.has(row)) addRow(nameless, facts);
	const isExplained = ({ figures }: TotalDiffers) =>
		figures.every(
			({ fact, stated, read }) =>
				nameless.of.has(fact as never) && isSum(fact as never, stated - read, nameless),
		);
	return { ...found, differing: found.differing.filter((total) => !isExplained(total)) };
}
