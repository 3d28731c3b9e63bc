import { nearestWord } from "../../settings/nearestWord.ts";
import { settingOptions } from "../../settings/settingOptions.ts";
import { isSettingKey } from "../../settings/settingsLayout.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import { isDoubt } from "../../table/isDoubt.ts";
import type { Problem, Reading } from "../../table/reading.ts";
import { isFitOutdated } from "../../tiering/fit.ts";
import { type ListQuestion, listQuestion } from "../../tiering/listQuestion.ts";
import type { ReadTab } from "../reading/customersTab.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { problemCells, problemText } from "./problemText.ts";
import { type SameQuestion, sameQuestion } from "./sameQuestion.ts";

/** A sentence about a problem, and the cell that it is about; `at` null if it is about no single cell. */
export interface Notice {
	readonly text: string;
	readonly at: { readonly tab: string; readonly cell: string } | null;
	/** What a person may decide about the rows that it is about. */
	readonly same?: SameQuestion;
}

/** Notices about a list: unusable settings, doubts about what was read, and last what is no doubt. */
export function listNotices(read: ReadTab, file: FileSettings): Notice[] {
	const { reading } = read;
	return [
		...settingNotices(file),
		...doubtNotices(read, file),
		...problemNotices(
			reading.problems.filter((problem) => !isDoubt(problem)),
			read,
			file,
		),
	];
}

/** Notices about what was perhaps not read right, each with its cell. */
export function doubtNotices(read: ReadTab, file: FileSettings): Notice[] {
	return problemNotices(read.reading.problems.filter(isDoubt), read, file);
}

function problemNotices(
	problems: readonly Problem[],
	{ tab, reading }: ReadTab,
	{ language }: FileSettings,
): Notice[] {
	return problems
		.map((problem): Notice => {
			const same = sameQuestion(problem, reading, language);
			const notice = {
				text: problemText(problem, language.words),
				at: noticeCell(problem, reading, tab.name),
			};
			return same === null ? notice : { ...notice, same };
		})
		.filter(({ text }) => text !== "");
}

/** Number of customers who may each be in the list more than once. */
export const perhapsTwice = ({ problems }: Reading): number =>
	problems.filter(({ kind }) => kind === "perhapsSame").length;

/** True if no column gives the profit: then a usual margin can be assumed. */
export function needsMargin({ columns, customers }: Reading): boolean {
	return (
		customers.length > 0 &&
		!columns.some(({ fact }) => fact === "profit" || fact === "cost" || fact === "margin")
	);
}

/**
 * The first question about a list. Until something was fitted to it, a column that is missing tells what to ask. A profit that is not
 * used is a problem of its own.
 */
export function questionOf(
	reading: Reading,
	{ settings: { policy, owners } }: FileSettings,
): ListQuestion | null {
	const isUnused = reading.problems.some(({ kind }) => kind === "unusedProfit");
	const customers = reading.customers.map(({ facts }) => facts);
	if (owners.value === "list" && owners.valueBy === "list" && isFitOutdated(policy, customers))
		return "fitAgain";
	const question = listQuestion(customers, policy);
	const asksMargin = needsMargin(reading) && !isUnused && policy.assumedMargin === null;
	return asksMargin && question !== "revenue" && question !== "profits" ? "usualMargin" : question;
}

/** Settings that cannot be used. */
export function settingNotices({ settings, tab, grid, language: { words } }: FileSettings): Notice[] {
	if (tab === null) return [];
	return settings.problems.map(({ row, column, found, why }) => {
		const cell = cellAddress(row, column);
		const text = words.settings.problem[why](tab.name, cell, found.slice(0, 60));
		const options = settingOptions(String(grid[row]?.find(isSettingKey)), words);
		const meant = why === "unknownWord" && options !== null ? nearestWord(found, options) : null;
		return {
			text: meant === null ? text : `${text} ${words.settings.didYouMean(meant)}`,
			at: { tab: tab.name, cell },
		};
	});
}

function noticeCell(problem: Problem, { headerRow }: Reading, tab: string): Notice["at"] {
	const [cell] = problemCells(problem, headerRow);
	return cell === undefined ? null : { tab, cell };
}
