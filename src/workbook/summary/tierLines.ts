import type { Language } from "../../i18n/language.ts";
import { tierCells } from "../../results/sumCells.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { Rating } from "../../tiering/rate.ts";
import { type GroupTotals, groupTotals, tierTable } from "../../tiering/summary/tierTable.ts";
import { PLACEMENTS, type Placement } from "../../tiering/tier.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

export const tierKey = (placement: Placement) => `tiers.${placement}`;

/** Table of tiers, a line that checks its sums, and a line about customers whose money is unknown. */
export function tierLines(ratings: readonly Rating[], language: Language): SummaryLine[] {
	const { summary } = language.words;
	const { headings, rows, total } = tierCells(ratings, language);
	const all = groupTotals(ratings);
	const unknown = all.revenueUnknown + all.netProfitUnknown > 0;
	return [
		...part("tiers", summary.parts.tiers),
		line("tiers.headings", "headings", ...headings),
		...rows.map((cells, index) => line(tierKey(PLACEMENTS[index]!), "figures", ...cells)),
		line("tiers.all", "total", ...total),
		line("tiers.check", "plain", checkLine(ratings, all, language)),
		...(unknown
			? [line("tiers.unknown", "plain", summary.unknownMoney(all.revenueUnknown, all.netProfitUnknown))]
			: []),
	];
}

/** Compares the sums of the table with those of the list, within the precision of numbers of that size: a tenth at 1e15. */
function checkLine(ratings: readonly Rating[], all: GroupTotals, { words, figures }: Language): string {
	const table = tierTable(ratings);
	const addsUp = (amount: "customers" | "revenue" | "netProfit") => {
		const rows = table.map((row) => row[amount]);
		const size = exactSum(rows.map(Math.abs));
		return Math.abs(exactSum(rows) - all[amount]) <= Math.max(0.005, 1e-14 * size);
	};
	const areEqual = addsUp("customers") && addsUp("revenue") && addsUp("netProfit");
	const amountText = (amount: number, unknown: number) =>
		unknown === all.customers ? words.summary.unknown : figures.exact(amount);
	return words.summary[areEqual ? "adds" : "addsNot"](
		all.customers,
		amountText(all.revenue, all.revenueUnknown),
		amountText(all.netProfit, all.netProfitUnknown),
	);
}
