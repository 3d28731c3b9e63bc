import type { Language } from "../../i18n/language.ts";
import { type ProfitKind, profitKind } from "../../i18n/profitKind.ts";
import { tierCells } from "../../results/sumCells.ts";
import type { Settings } from "../../settings/readSettings.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { type GroupTotals, groupTotals, tierTable } from "../../tiering/summary/tierTable.ts";
import { PLACEMENTS, type Placement } from "../../tiering/tier.ts";
import { standingLines } from "./standingLines.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";
import { withForNow } from "./withForNow.ts";

export const tierKey = (placement: Placement) => `tiers.${placement}`;

/** Table of tiers, with how many of each are provisional, a line that checks its sums, and a line about customers whose money is unknown. */
export function tierLines(
	ratings: readonly Rating[],
	policy: Policy,
	owners: Settings["owners"],
	language: Language,
): SummaryLine[] {
	const { summary } = language.words;
	const profit = profitKind(policy);
	const { headings, rows, total } = tierCells(ratings, policy, language);
	const table = tierTable(ratings);
	const all = groupTotals(ratings);
	const unknown = all.revenueUnknown + all.netProfitUnknown > 0;
	return [
		...part("tiers", summary.parts.tiers),
		line("tiers.headings", "headings", ...headings),
		...rows.map(([name, role, ...sums], index) =>
			line(
				tierKey(PLACEMENTS[index]!),
				"figures",
				name,
				withForNow(String(role), table[index]!, language.words),
				...sums,
			),
		),
		line("tiers.all", "total", ...total),
		line("tiers.check", "plain", checkLine(ratings, all, profit, language)),
		...(unknown
			? [
					line(
						"tiers.unknown",
						"plain",
						summary.unknownMoney(all.revenueUnknown, all.netProfitUnknown, profit),
					),
				]
			: []),
		...standingLines(ratings, policy, owners, language),
	];
}

/** Compares the sums of the table with those of the list, within the precision of numbers of that size: a tenth at 1e15. */
function checkLine(
	ratings: readonly Rating[],
	all: GroupTotals,
	profit: ProfitKind,
	{ words, figures }: Language,
): string {
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
		profit,
	);
}
