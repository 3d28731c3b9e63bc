import { type Language, wordsOfAllLanguages } from "../../i18n/language.ts";
import { FORMER_KEYS } from "../../settings/firstVersion.ts";
import type { Settings } from "../../settings/readSettings.ts";
import { isSettingKey, KEY_OFFSETS, SETTINGS_COLUMNS, settingKey } from "../../settings/settingsLayout.ts";
import { withValues } from "../../settings/withValues.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { CRITERIA } from "../../tiering/criteria.ts";
import type { Edit } from "../edits.ts";
import { fittedValues } from "./fittedValues.ts";
import {
	fittedCells,
	type Line,
	lineCells,
	lineStyles,
	readable,
	tabLines,
	weightFormulas,
} from "./settingsTab.ts";

/** What makes a settings tab of the first version of the model one of this version. */
export interface Completion {
	/** The cells that the tab has now. */
	readonly before: Grid;
	/** The formulas of some rows, by index and column, counted from 0. */
	readonly formulas: ReadonlyMap<number, { readonly [column: number]: string }>;
	/** Styles of the new rows. */
	readonly styles: readonly Edit[];
}

/**
 * Adds the rows that a settings tab of the first version lacks, at its end, and marks the two that no longer count. Their numbers
 * stay, like everything else that a person typed.
 *
 * @param settings as the tab has them, fitted to the list.
 */
export function completedTab(
	before: Grid,
	settings: Settings,
	language: Language,
): { readonly grid: Cell[][]; readonly completion: Completion } {
	const { words } = language;
	const added = addedLines(before, settings, language);
	const shift =
		before.reduce((last, row) => Math.max(last, row.findIndex(isSettingKey)), 0) - SETTINGS_COLUMNS + 1;
	const width = Math.max(shift + SETTINGS_COLUMNS, ...before.map((row) => row.length));
	const placed = added.map((line) => {
		const cells = [...Array<Cell>(shift).fill(""), ...lineCells(line).map(readable)];
		return Array.from({ length: width }, (_, column) => cells[column] ?? "");
	});
	const old = before.map((row) => [...row]);
	aboutFitting(old, words.settings.aboutFitting(words.menu.fit));
	for (const key of FORMER_KEYS) markAsFormer(old, key, words.settings);
	const rows = [...old, ...placed];
	const grid = withValues(withDefaults(rows, settings), fittedValues(rows, settings, language));
	return {
		grid,
		completion: { before, formulas: formulasOf(grid), styles: stylesOf(added, before.length, shift) },
	};
}

/** The lines of a new tab that are missing. */
function addedLines(before: Grid, settings: Settings, language: Language): Line[] {
	const { sections } = language.words.settings;
	const present = new Set(before.flat());
	const missing = tabLines(settings, language).filter(({ cells }) => {
		const key = cells[SETTINGS_COLUMNS - 1];
		return isSettingKey(key) && !present.has(key as string);
	});
	return [
		{ cells: [] },
		{ kind: "section", cells: [sections.added] },
		...missing.filter(({ kind }) => kind !== "record"),
		{ cells: [] },
		{ kind: "section", cells: [sections.fit] },
		...missing.filter(({ kind }) => kind === "record"),
	];
}

/** Explains below the first lines what fitting means, where nothing else is. */
function aboutFitting(grid: Cell[][], text: string): void {
	const intros = wordsOfAllLanguages().map(({ settings }): Cell => settings.intro);
	const row = grid.findIndex((cells) => intros.includes(cells[0]));
	const below = grid[row + 1];
	if (row >= 0 && below?.every((cell) => (cell ?? "") === "")) below[0] = text;
}

function markAsFormer(
	grid: Cell[][],
	key: (typeof FORMER_KEYS)[number],
	texts: Language["words"]["settings"],
): void {
	const name = texts.former[key === "criterion.netProfit" ? "netProfit" : "timeCost"];
	for (const row of grid) {
		const column = row.indexOf(key);
		if (column < 0) continue;
		row[column + KEY_OFFSETS.label] = texts.noLongerUsed(name);
		for (const offset of [KEY_OFFSETS.counts, KEY_OFFSETS.share]) row[column + offset] = "";
	}
}

/** Writes the anchors that are nobody's own: the model has changed some. */
function withDefaults(grid: Grid, { policy, owners }: Settings): Cell[][] {
	const open = CRITERIA.filter((criterion) => owners[criterion] !== "user");
	return withValues(
		grid,
		new Map(
			open.map((criterion) => [
				settingKey.criterion(criterion),
				{ anchors: fittedCells(policy.criteria[criterion].anchors) },
			]),
		),
	);
}

function formulasOf(grid: Grid): Completion["formulas"] {
	const keys = new Map(CRITERIA.map((criterion) => [settingKey.criterion(criterion), criterion]));
	const rows = grid.flatMap((cells, row) => {
		const column = cells.findIndex((cell) => typeof cell === "string" && keys.has(cell));
		return column < 0 ? [] : [{ row, column, criterion: keys.get(cells[column] as string)! }];
	});
	const [first, last] = [rows[0]!.row + 1, rows[rows.length - 1]!.row + 1];
	return new Map(
		rows.map(({ row, column, criterion }) => {
			const columns = Array.from({ length: SETTINGS_COLUMNS }, (_, index) =>
				columnLetters(column - SETTINGS_COLUMNS + 1 + index),
			);
			const [counts, share] = weightFormulas(criterion, { columns, row: row + 1, first, last });
			return [row, { [column + KEY_OFFSETS.counts]: counts!, [column + KEY_OFFSETS.share]: share! }];
		}),
	);
}

function stylesOf(lines: readonly Line[], above: number, shift: number): Edit[] {
	return lines.flatMap((line, index) =>
		lineStyles(line).map(
			([column, columns, style]): Edit => ({
				kind: "style",
				area: { tab: "settings", row: above + index + 1, column: column + shift, rows: 1, columns },
				style,
			}),
		),
	);
}
