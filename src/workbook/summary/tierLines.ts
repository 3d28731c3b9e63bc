import type { Language } from "../../i18n/language.ts";
import { tierCells } from "../../results/sumCells.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { Rating } from "../../tiering/rate.ts";
import { type Sums, sums, tierTable } from "../../tiering/summary/tierTable.ts";
import { PLACEMENTS, type Placement } from "../../tiering/tier.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

export const tierKey = (placement: Placement) => `tiers.${placement}`;

/** The table of tiers, a line that proves its sums, and whose money is not in them. */
export function tierLines(ratings: readonly Rating[], language: Language): SummaryLine[] {
	const { summary } = language.words;
	const { headings, rows, total } = tierCells(ratings, language);
	const all = sums(ratings);
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

/** Whether the rows of the table come to what the list comes to, but for what a number of that size cannot hold: at 1e15 that is a tenth. */
function checkLine(ratings: readonly Rating[], all: Sums, { words, figures }: Language): string {
	const table = tierTable(ratings);
	const addsUp = (amount: "customers" | "revenue" | "netProfit") => {
		const rows = table.map((row) => row[amount]);
		const size = exactSum(rows.map(Math.abs));
		return Math.abs(exactSum(rows) - all[amount]) <= Math.max(0.005, 1e-14 * size);
	};
	const adds = addsUp("customers") && addsUp("revenue") && addsUp("netProfit");
	const said = (amount: number, unknown: number) =>
		unknown === all.customers ? words.summary.unknown : figures.exact(amount);
	return words.summary[adds ? "adds" : "addsNot"](
		all.customers,
		said(all.revenue, all.revenueUnknown),
		said(all.netProfit, all.netProfitUnknown),
	);
}
