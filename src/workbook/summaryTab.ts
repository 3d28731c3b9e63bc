import { dayText } from "../i18n/dayText.ts";
import type { Language } from "../i18n/language.ts";
import { tierCells } from "../results/sumCells.ts";
import { shownText } from "../table/shownText.ts";
import { exactSum } from "../tiering/exactSum.ts";
import type { Day } from "../tiering/facts.ts";
import type { Rating } from "../tiering/rate.ts";
import { openPlans } from "../tiering/summary/openPlans.ts";
import { type Sums, sums, tierTable } from "../tiering/summary/tierTable.ts";
import { PLACEMENTS } from "../tiering/tier.ts";
import type { Edit } from "./edits.ts";
import { noticed } from "./list/noticed.ts";
import type { RatedTab } from "./list/rateTab.ts";
import type { Area } from "./port.ts";
import { tierRules } from "./results/tierRules.ts";
import type { BookSettings } from "./settings/bookSettings.ts";

const COLUMNS = 11;
const HEADING_ROW = 4;
const WIDTHS = [140, 260, 90, 100, 130, 120, 150, 160, 100, 100, 100];
/** How many remarks on the reading are listed one by one. */
const LISTED = 19;
/** How many overdue plans are named. */
const NAMED = 5;
/** The rows below the table: the check line, four remarks on the list, those on the reading, and how many more. */
const REMARKS = 5 + LISTED + 1;
/** The first row, after an empty one, below all that is ours here. */
export const BELOW_REMARKS = HEADING_ROW + PLACEMENTS.length + 4 + REMARKS;

/**
 * The summary tab: customers, revenue, net profit and score per tier, and a line that proves the sums.
 *
 * @param isNew whether the tab is only now made: a width that somebody has changed since stays.
 */
export function summaryEdits(rated: RatedTab, book: BookSettings, today: Day, isNew: boolean): Edit[] {
	const { language } = book;
	const { words } = language;
	const table = tierCells(rated.ratings, language);
	const rows = [...table.rows, table.total];
	const firstRow = HEADING_ROW + 1;
	const below = firstRow + rows.length + 1;
	const lines = remarks(rated, book, today);
	const area = (row: number, count: number, column = 1, columns = COLUMNS): Area => ({
		tab: "summary",
		row,
		column,
		rows: count,
		columns,
	});
	return [
		{ kind: "ensureTab", role: "summary", name: words.summary.tab },
		{
			kind: "values",
			area: area(1, 3, 1, 1),
			values: [[words.summary.title], [words.summary.of(rated.tab.name)], [ideal(book)]],
		},
		{ kind: "values", area: area(HEADING_ROW, 1), values: [table.headings] },
		{ kind: "values", area: area(firstRow, rows.length), values: rows },
		{ kind: "values", area: area(below, lines.length, 1, 1), values: lines.map((line) => [line]) },
		{ kind: "style", area: area(1, 1, 1, 1), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, 1), style: { bold: true, wrap: true, vertical: "top" } },
		{ kind: "style", area: area(HEADING_ROW, 1, 3, COLUMNS - 2), style: { align: "right" } },
		{ kind: "style", area: area(firstRow, rows.length, 1, 1), style: { align: "left" } },
		{ kind: "style", area: area(firstRow + rows.length - 1, 1), style: { bold: true } },
		...[4, 6, 8, 10].map(
			(column): Edit => ({
				kind: "style",
				area: area(firstRow, rows.length, column, 1),
				style: { numberFormat: "0.0 %" },
			}),
		),
		...[5, 7, 9].map(
			(column): Edit => ({
				kind: "style",
				area: area(firstRow, rows.length, column, 1),
				style: { numberFormat: "#,##0.00" },
			}),
		),
		{ kind: "style", area: area(firstRow, rows.length, 3, 1), style: { numberFormat: "#,##0" } },
		{ kind: "style", area: area(firstRow, rows.length, COLUMNS, 1), style: { numberFormat: "0.0" } },
		...(isNew ? [{ kind: "widths" as const, area: area(1, 1), pixels: WIDTHS }] : []),
		tierRules("summary", area(firstRow, 1), [area(firstRow, table.rows.length)], words.needsFacts),
	];
}

/** Whom the owner wants as customers, to hold the tiers against. */
function ideal({ settings, language }: BookSettings): string {
	return settings.idealCustomer === null ? "" : language.words.record.weWant(settings.idealCustomer);
}

/**
 * The check line and what else the reader should know about these sums, one to a row: always as many rows, so that none is left
 * over from the last time.
 */
function remarks(rated: RatedTab, book: BookSettings, today: Day): string[] {
	const { words } = book.language;
	const { leftOut } = rated.reading;
	const all = sums(rated.ratings);
	const unknown = all.revenueUnknown + all.netProfitUnknown > 0;
	const lines = [
		checkLine(rated.ratings, all, book.language),
		...(unknown ? [words.summary.unknownMoney(all.revenueUnknown, all.netProfitUnknown)] : []),
		...(leftOut.length > 0 ? [words.summary.leftOut(leftOut.length, rated.tab.name)] : []),
		...overdueLine(openPlans(rated.ratings, today).overdue, book.language),
		...noticedLines(rated, book),
	];
	return Array.from({ length: REMARKS }, (_, index) => lines[index] ?? "");
}

/** Whose plans are overdue, those that have waited longest first. */
function overdueLine(overdue: readonly Rating[], { words }: Language): string[] {
	if (overdue.length === 0) return [];
	const plans = overdue
		.map(({ customer }) => customer)
		.sort((a, b) => a.planDue! - b.planDue!)
		.slice(0, NAMED)
		.map(({ customer, id, planAction, planOwner, planDue }) => {
			const owner = planOwner === undefined ? [] : [shownText(planOwner)];
			const about = [words.plan.actions[planAction!], ...owner, dayText(planDue!, words)];
			return `${shownText(customer ?? id)} (${about.join(", ")})`;
		});
	const more = overdue.length > NAMED ? [words.summary.more(overdue.length - NAMED)] : [];
	return [words.summary.overdue(overdue.length, [...plans, ...more].join(", "))];
}

function noticedLines(rated: RatedTab, book: BookSettings): string[] {
	const { words } = book.language;
	const unread = rated.reading.problems.filter((problem) => problem.kind === "unreadable").length;
	const lines = noticed(rated, book).map(({ text }) => text);
	const more = lines.length > LISTED ? [words.summary.more(lines.length - LISTED)] : [];
	return [words.summary.unread(unread, rated.tab.name), ...lines.slice(0, LISTED), ...more];
}

/** Whether the rows of the table come to what the list comes to. */
function checkLine(ratings: readonly Rating[], all: Sums, { words, figures }: Language): string {
	const table = tierTable(ratings);
	const addsUp = (amount: "customers" | "revenue" | "netProfit") =>
		Math.abs(exactSum(table.map((row) => row[amount])) - all[amount]) < 0.005;
	const adds = addsUp("customers") && addsUp("revenue") && addsUp("netProfit");
	return words.summary[adds ? "adds" : "addsNot"](
		all.customers,
		figures.exact(all.revenue),
		figures.exact(all.netProfit),
	);
}
