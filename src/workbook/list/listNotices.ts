import { joinList } from "../../i18n/joinList.ts";
import type { Words } from "../../i18n/words.ts";
import { cellAddress, columnLetters } from "../../table/cellAddress.ts";
import type { Problem, Reading } from "../../table/reading.ts";
import { shownText } from "../../table/shownText.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { ReadTab } from "../reading/customersTab.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { firstFew } from "./firstFew.ts";

/** A sentence about a problem, and the cell that it is about; `at` null if it is about no single cell. */
export interface Notice {
	readonly text: string;
	readonly at: { readonly tab: string; readonly cell: string } | null;
}

/** Notices about a list: unusable settings, unreadable cells and columns, possible duplicates among customers. */
export function listNotices({ tab, reading }: ReadTab, file: FileSettings): Notice[] {
	const { words } = file.language;
	return [
		...(lacksProfit(reading, file) ? [{ text: words.problem.noProfit, at: null }] : []),
		...settingNotices(file),
		...reading.problems
			.map((problem) => ({
				text: problemText(problem, words),
				at: noticeCell(problem, tab.name, reading.headerRow),
			}))
			.filter(({ text }) => text !== ""),
	];
}

/** True if no column gives the profit: then a usual margin can be assumed. */
export function needsMargin({ columns, customers }: Reading): boolean {
	return (
		customers.length > 0 &&
		!columns.some(({ fact }) => fact === "profit" || fact === "cost" || fact === "margin")
	);
}

/** True if no column gives the profit and no usual margin is set instead. */
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
function problemText(problem: Problem, { problem: texts, facts, plan, summary }: Words): string {
	const wordsRead = (fact: FactKey) =>
		FACTS[fact] === "plan" ? texts.wordsRead(joinList(Object.values(plan.actions))) : "";
	const rows = (indices: readonly number[]) =>
		firstFew(
			indices.map((index) => String(index + 1)),
			", ",
			summary.more,
		);
	switch (problem.kind) {
		case "unreadable":
			return (
				texts.unreadable(cellAddress(problem.row, problem.column), problem.found, facts[problem.fact]) +
				wordsRead(problem.fact)
			);
		case "unfitColumn":
			return (
				texts.unfitColumn(columnLetters(problem.column), problem.found, facts[problem.fact]) +
				wordsRead(problem.fact)
			);
		case "ourRows":
			return texts.ourRows(
				cellAddress(problem.row, problem.column),
				String(problem.from + 1),
				String(problem.to + 1),
			);
		case "ourFacts":
			return texts.ourFacts(
				cellAddress(problem.row, problem.column),
				String(problem.from + 1),
				String(problem.to + 1),
				facts[problem.fact],
			);
		case "ourFormulaRead":
			return texts.ourFormulaRead(cellAddress(problem.row, problem.column));
		case "sameHeading":
			return texts.sameHeading(shownText(problem.heading), problem.columns.map(columnLetters).join(", "));
		case "sameName":
			return texts.sameName(shownText(problem.name), rows(problem.rows));
		case "sameId":
			return texts.sameId(shownText(problem.id), rows(problem.rows));
		default:
			return ""; // without headings or customers there is no reading to remark on
	}
}

function noticeCell(problem: Problem, tab: string, headerRow: number): Notice["at"] {
	switch (problem.kind) {
		case "unreadable":
		case "unfitColumn":
		case "ourRows":
		case "ourFacts":
		case "ourFormulaRead":
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
