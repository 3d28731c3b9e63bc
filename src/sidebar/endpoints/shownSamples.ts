import type { FirstAnswers } from "../../contract/server.ts";
import type { Language } from "../../i18n/language.ts";
import { samplesIn } from "../../table/askedColumn.ts";
import type { Cell } from "../../table/cell.ts";
import { headingKey } from "../../table/headingKey.ts";
import type { Reading } from "../../table/reading.ts";
import { shownText } from "../../table/shownText.ts";
import type { ReadTab } from "../../workbook/reading/customersTab.ts";

/** Cells of a column as the sheet shows them: numbers by thousands only where their format does. */
export function shownSamples(
	cells: readonly Cell[],
	column: number,
	headerRow: number,
	{ formatsOf }: ReadTab,
	{ figures }: Language,
): string[] {
	const figure = /[#0],[#0]/.test(formatsOf([column])(headerRow + 1, column)) ? figures.money : figures.plain;
	return cells.map((cell) => (typeof cell === "number" ? figure(cell) : shownText(cell)));
}

/**
 * True if each column that a person has said something about is still the one that they were shown: a colleague may have renamed,
 * inserted or sorted since. `reading` has the columns that the answers name.
 */
export function areAsShown(
	{ columns }: Pick<FirstAnswers, "columns">,
	reading: Pick<Reading, "columns" | "headerRow">,
	read: ReadTab,
	language: Language,
): boolean {
	return columns.every(({ heading, fact, samples }) => {
		if (samples === undefined) return true;
		const column = reading.columns.findIndex((one) => headingKey(one.heading) === headingKey(heading));
		if (column < 0) return fact === null;
		const now = samplesIn(column, reading.headerRow, read.grid);
		return samples.join("\n") === shownSamples(now, column, reading.headerRow, read, language).join("\n");
	});
}
