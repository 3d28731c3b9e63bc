import type { Language } from "../i18n/language.ts";
import { profitKind } from "../i18n/profitKind.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { type GroupTotals, groupTotals, type TierRow, tierTable } from "../tiering/summary/tierTable.ts";
import { cents } from "./cents.ts";
import { tierCell } from "./resultCells.ts";

/** The value of a cell; `""` is blank. */
type Shown = string | number;

/** The table of tiers as a sheet shows it: headings, a row for each tier and for *needs facts*, and the total. */
export interface TierCells {
	readonly headings: readonly string[];
	readonly rows: readonly (readonly Shown[])[];
	readonly total: readonly Shown[];
}

export function tierCells(ratings: readonly Rating[], policy: Policy, { words }: Language): TierCells {
	const all = groupTotals(ratings);
	const roleOf = ({ placement }: TierRow) =>
		placement === "needsFacts" ? words.needsFactsAction : words.tiers[placement].role;
	return {
		headings: words.summary.headings(profitKind(policy)),
		rows: tierTable(ratings).map((row) => [
			tierCell(row.placement, words.needsFacts),
			roleOf(row),
			...sumCells(row, all),
		]),
		total: [words.summary.all, "", ...sumCells(all, all)],
	};
}

/**
 * Returns the totals of a group as cells, each amount with its share of the whole list. An amount that is known for nobody in the
 * group is blank.
 */
export function sumCells(row: GroupTotals, all: GroupTotals): Shown[] {
	return [
		row.customers,
		shareCell(row.customers, all.customers),
		...withShare(row, all, "revenue"),
		...withShare(row, all, "netProfit"),
		...withShare(row, all, "hours"),
		row.meanScore === null ? "" : Math.round(row.meanScore * 10) / 10,
	];
}

function withShare(
	row: GroupTotals,
	all: GroupTotals,
	amount: "revenue" | "netProfit" | "hours",
): [Shown, Shown] {
	const isKnown = (group: GroupTotals) => group.customers > group[`${amount}Unknown`];
	const isShown = isKnown(all) && (row.customers === 0 || isKnown(row));
	return isShown ? [cents(row[amount]), shareCell(row[amount], all[amount])] : ["", ""];
}

/** Blank for a share of nothing, or of a loss, which says nothing. */
export const shareCell = (part: number, whole: number): Shown => (whole > 0 ? part / whole : "");
