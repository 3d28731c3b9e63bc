import type { Language } from "../../i18n/language.ts";
import { cents } from "../../results/cents.ts";
import type { Cell } from "../../table/cell.ts";
import type { Rating } from "../../tiering/rate.ts";
import { whatWouldBe } from "../../tiering/summary/whatWouldBe.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

const LINES = ["now", "allLikeTier1", "withoutTier4", "repriced"] as const;

/** What net profit and hours would come to if something were otherwise, in the columns in which the table of tiers has them. */
export function whatIfLines(ratings: readonly Rating[], { words: { summary } }: Language): SummaryLine[] {
	const { headings, lines, estimate } = summary.whatIf;
	const would = whatWouldBe(ratings);
	if (would.now.netProfit === null && would.now.hours === null)
		return [
			...part("whatIf", summary.parts.whatIf),
			line("whatIf.estimate", "plain", summary.whatIf.nothing),
		];
	return [
		...part("whatIf", summary.parts.whatIf),
		line(
			"whatIf.headings",
			"headings",
			...row("", headings.netProfit, headings.change, headings.hours, headings.change),
		),
		...LINES.map((key) => {
			const [was, is] = [would.now, would[key]];
			const change = (amount: "netProfit" | "hours") =>
				key === "now" ? "" : difference(is[amount], was[amount]);
			const [profit, hours] = [shown(is.netProfit), shown(is.hours)];
			return line(
				`whatIf.${key}`,
				"whatIf",
				...row(lines[key], profit, change("netProfit"), hours, change("hours")),
			);
		}),
		line("whatIf.estimate", "plain", estimate),
	];
}

function row(name: string, netProfit: Cell, change: Cell, hours: Cell, changeOfHours: Cell): Cell[] {
	return [name, "", "", "", netProfit, "", change, "", hours, changeOfHours];
}

const shown = (amount: number | null): Cell => (amount === null ? "" : cents(amount));

const difference = (is: number | null, was: number | null): Cell =>
	is === null || was === null ? "" : shown(is - was);
