import type { Words } from "../../i18n/words.ts";
import { cellAddress, columnLetters } from "../../table/a1.ts";
import type { Problem, Reading } from "../../table/reading.ts";
import { shownText } from "../../table/shownText.ts";
import type { ReadTab } from "../reading/customersTab.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { firstFew } from "./firstFew.ts";

/** Something that a careful reader would mention, and the cell it is about, if it is about one. */
export interface Notice {
	readonly text: string;
	readonly at: { readonly tab: string; readonly cell: string } | null;
}

/** What to look at: settings that cannot be used, cells and columns that could not be read, customers that look double. */
export function noticed({ tab, reading }: ReadTab, book: FileSettings): Notice[] {
	const { words } = book.language;
	return [
		...(lacksProfit(reading, book) ? [{ text: words.problem.noProfit, at: null }] : []),
		...settingNotices(book),
		...reading.problems
			.map((problem) => ({
				text: problemText(problem, words),
				at: place(problem, tab.name, reading.headerRow),
			}))
			.filter(({ text }) => text !== ""),
	];
}

/** Nothing in the table tells the profit: then a usual margin can be assumed. */
export function needsMargin({ columns, customers }: Reading): boolean {
	return (
		customers.length > 0 &&
		!columns.some(({ fact }) => fact === "profit" || fact === "cost" || fact === "margin")
	);
}

/** Nothing tells the profit, and no usual margin stands in for it yet. */
export function lacksProfit(reading: Reading, { settings }: FileSettings): boolean {
	return needsMargin(reading) && settings.policy.assumedMargin === null;
}

function settingNotices({ settings, tab, language: { words } }: FileSettings): Notice[] {
	if (tab === null) return [];
	return settings.problems.map(({ row, column, found, why }) => {
		const cell = cellAddress(row, column);
		return {
			text: words.settings.problem[why](tab.name, cell, found.slice(0, 60)),
			at: { tab: tab.name, cell },
		};
	});
}

/** @example D7: “about 900” is no Revenue */
function problemText(problem: Problem, { problem: said, facts, summary }: Words): string {
	const rows = (indices: readonly number[]) =>
		firstFew(
			indices.map((index) => String(index + 1)),
			", ",
			summary.more,
		);
	switch (problem.kind) {
		case "unreadable":
			return said.unreadable(cellAddress(problem.row, problem.column), problem.found, facts[problem.fact]);
		case "unfitColumn":
			return said.unfitColumn(columnLetters(problem.column), problem.found, facts[problem.fact]);
		case "sameHeading":
			return said.sameHeading(shownText(problem.heading), problem.columns.map(columnLetters).join(", "));
		case "sameName":
			return said.sameName(shownText(problem.name), rows(problem.rows));
		case "sameId":
			return said.sameId(shownText(problem.id), rows(problem.rows));
		default:
			return ""; // without headings or customers there is no reading to remark on
	}
}

function place(problem: Problem, tab: string, headerRow: number): Notice["at"] {
	switch (problem.kind) {
		case "unreadable":
		case "unfitColumn":
			return { tab, cell: cellAddress(problem.row, problem.column) };
		case "sameHeading":
			return { tab, cell: cellAddress(headerRow, problem.columns[0]!) };
		case "sameName":
		case "sameId":
			return { tab, cell: cellAddress(problem.rows[0]!, 0) };
		default:
			return null;
	}
}
