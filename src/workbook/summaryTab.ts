import { dayText } from "../i18n/dayText.ts";
import type { Language } from "../i18n/language.ts";
import { tierCell } from "../results/resultCells.ts";
import { shownText } from "../table/shownText.ts";
import type { Day } from "../tiering/facts.ts";
import type { Rating } from "../tiering/rate.ts";
import { exactSum } from "../tiering/referral/exactSum.ts";
import { openPlans } from "../tiering/summary/openPlans.ts";
import { type Sums, sums, type TierRow, tierTable } from "../tiering/summary/tierTable.ts";
import { PLACEMENTS } from "../tiering/tier.ts";
import type { Edit, Written } from "./edits.ts";
import { noticed } from "./list/noticed.ts";
import type { RatedTab } from "./list/rateTab.ts";
import type { Area } from "./port.ts";
import { tierRules } from "./results/tierRules.ts";
import type { BookSettings } from "./settings/bookSettings.ts";

const COLUMNS = 9;
const HEADING_ROW = 4;
const WIDTHS = [140, 260, 90, 100, 130, 120, 150, 160, 100];
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
	const table = tierTable(rated.ratings);
	const list = sums(rated.ratings);
	const all = { ...addUp(table), meanScore: list.meanScore };
	const rows = [...table.map((row) => tierLine(row, all, language)), totalLine(all, words.summary.all)];
	const firstRow = HEADING_ROW + 1;
	const below = firstRow + rows.length + 1;
	const lines = remarks(rated, all, book, today);
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
		{ kind: "values", area: area(HEADING_ROW, 1), values: [words.summary.headings] },
		{ kind: "values", area: area(firstRow, rows.length), values: rows },
		{ kind: "values", area: area(below, lines.length, 1, 1), values: lines.map((line) => [line]) },
		{ kind: "style", area: area(1, 1, 1, 1), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, 1), style: { bold: true, wrap: true, vertical: "top" } },
		{ kind: "style", area: area(HEADING_ROW, 1, 3, COLUMNS - 2), style: { align: "right" } },
		{ kind: "style", area: area(firstRow, rows.length, 1, 1), style: { align: "left" } },
		{ kind: "style", area: area(firstRow + rows.length - 1, 1), style: { bold: true } },
		...[4, 6, 8].map(
			(column): Edit => ({
				kind: "style",
				area: area(firstRow, rows.length, column, 1),
				style: { numberFormat: "0.0 %" },
			}),
		),
		...[5, 7].map(
			(column): Edit => ({
				kind: "style",
				area: area(firstRow, rows.length, column, 1),
				style: { numberFormat: "#,##0.00" },
			}),
		),
		{ kind: "style", area: area(firstRow, rows.length, 3, 1), style: { numberFormat: "#,##0" } },
		{ kind: "style", area: area(firstRow, rows.length, 9, 1), style: { numberFormat: "0.0" } },
		...(isNew ? [{ kind: "widths" as const, area: area(1, 1), pixels: WIDTHS }] : []),
		tierRules("summary", area(firstRow, 1), [area(firstRow, table.length)], words.needsFacts),
	];
}

/** Whom the owner wants as customers, to hold the tiers against. */
function ideal({ settings, language }: BookSettings): string {
	return settings.idealCustomer === null ? "" : language.words.record.weWant(settings.idealCustomer);
}

function tierLine(row: TierRow, all: Sums, { words }: Language): Written[] {
	const role = row.placement === "needsFacts" ? words.needsFactsAction : words.tiers[row.placement].role;
	return [tierCell(row.placement, words.needsFacts), role, ...figures(row, all)];
}

function totalLine(all: Sums, label: string): Written[] {
	return [label, "", ...figures(all, all)];
}

function figures(row: Sums, all: Sums): Written[] {
	return [
		row.customers,
		share(row.customers, all.customers),
		cents(row.revenue),
		share(row.revenue, all.revenue),
		cents(row.netProfit),
		share(row.netProfit, all.netProfit),
		row.meanScore === null ? "" : Math.round(row.meanScore * 10) / 10,
	];
}

/** A share of nothing, or of a loss, says nothing. */
const share = (part: number, whole: number): Written => (whole > 0 ? part / whole : "");

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** The totals as the table's rows make them, so that the check line has something to check. */
function addUp(table: readonly TierRow[]): Omit<Sums, "meanScore"> {
	const add = (of: (row: TierRow) => number) => exactSum(table.map(of));
	return {
		customers: add((row) => row.customers),
		revenue: add((row) => row.revenue),
		netProfit: add((row) => row.netProfit),
		revenueUnknown: add((row) => row.revenueUnknown),
		netProfitUnknown: add((row) => row.netProfitUnknown),
	};
}

/**
 * The check line and what else the reader should know about these sums, one to a row: always as many rows, so that none is left
 * over from the last time.
 */
function remarks(rated: RatedTab, all: Sums, book: BookSettings, today: Day): string[] {
	const { words } = book.language;
	const { leftOut } = rated.reading;
	const unknown = all.revenueUnknown + all.netProfitUnknown > 0;
	const lines = [
		checkLine(rated, all, book.language),
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

function checkLine(rated: RatedTab, all: Sums, { words, figures }: Language): string {
	const list = sums(rated.ratings);
	const adds =
		list.customers === all.customers &&
		isSame(
			list.revenue,
			all.revenue,
			rated.ratings.map(({ customer }) => customer.revenue),
		) &&
		isSame(
			list.netProfit,
			all.netProfit,
			rated.ratings.map(({ measures }) => measures.netProfit),
		);
	return words.summary[adds ? "adds" : "addsNot"](
		list.customers,
		figures.exact(list.revenue),
		figures.exact(list.netProfit),
	);
}

/** Whether two sums of the same amounts are one, but for what a number of that size cannot hold: at 1e15 that is a tenth. */
function isSame(one: number, other: number, amounts: readonly (number | undefined)[]): boolean {
	const size = exactSum(amounts.map((amount) => Math.abs(amount ?? 0)));
	return Math.abs(one - other) <= Math.max(0.005, 1e-14 * size);
}
