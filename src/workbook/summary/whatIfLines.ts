import type { Language } from "../../i18n/language.ts";
import { profitKind } from "../../i18n/profitKind.ts";
import { cents } from "../../results/cents.ts";
import type { Cell } from "../../table/cell.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { whatWouldBe } from "../../tiering/summary/whatWouldBe.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

const SCENARIOS = ["now", "allLikeTier1", "withoutTier4", "repriced"] as const;

/** Net profit and hours in alternative scenarios, in the columns that the table of tiers uses for them. Blank if unknown. */
export function whatIfLines(
	ratings: readonly Rating[],
	policy: Policy,
	{ words: { summary, profit } }: Language,
): SummaryLine[] {
	const { headings, lines, estimate } = summary.whatIf;
	const outcomes = whatWouldBe(ratings);
	if (outcomes.now.netProfit === null && outcomes.now.hours === null)
		return [
			...part("whatIf", summary.parts.whatIf),
			line("whatIf.estimate", "plain", summary.whatIf.nothing),
		];
	return [
		...part("whatIf", summary.parts.whatIf),
		line(
			"whatIf.headings",
			"headings",
			...row("", profit[profitKind(policy)], headings.change, headings.hours, headings.change),
		),
		...SCENARIOS.map((key) => {
			const [before, after] = [outcomes.now, outcomes[key]];
			const change = (amount: "netProfit" | "hours") =>
				key === "now" ? "" : difference(after[amount], before[amount]);
			const [netProfit, hours] = [shown(after.netProfit), shown(after.hours)];
			return line(
				`whatIf.${key}`,
				"whatIf",
				...row(lines[key], netProfit, change("netProfit"), hours, change("hours")),
			);
		}),
		line("whatIf.estimate", "plain", estimate),
	];
}

function row(name: string, netProfit: Cell, change: Cell, hours: Cell, changeOfHours: Cell): Cell[] {
	return [name, "", "", "", netProfit, "", change, "", hours, changeOfHours];
}

const shown = (amount: number | null): Cell => (amount === null ? "" : cents(amount));

const difference = (after: number | null, before: number | null): Cell =>
	after === null || before === null ? "" : shown(after - before);
