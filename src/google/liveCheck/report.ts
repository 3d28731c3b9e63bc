import type { LiveCheckWords } from "../../i18n/words/liveCheck.ts";
import type { Scratch, Sheet } from "../assumptions/assumption.ts";
import type { Checked } from "./runChecks.ts";

/** The row above the results. Always in English: the tests find the results by it. */
const HEADINGS = ["id", "expected", "found", "verdict", "ms", "assumption"];
const COLUMNS = HEADINGS.length;
const COLUMN_WIDTHS = [150, 260, 260, 100, 60, 560];
const TITLE_POINTS = 14;

/** How many rows there may be above {@link HEADINGS}. */
const MOST_ROWS_ABOVE = 30;

/** The run that a report is about, as rows of a label and a value. */
export type RunFacts = readonly (readonly [label: string, value: string])[];

/** Returns how many checks ended in which way, in words. */
export function countsOf(checked: readonly Checked[], words: LiveCheckWords): string {
	const count = (verdict: Checked["verdict"]) => checked.filter((one) => one.verdict === verdict).length;
	return words.counts({
		asExpected: count("as expected"),
		differ: count("differs"),
		noted: count("noted"),
		notRun: count("not run"),
	});
}

/** Writes what a reader should know, then the run, then the results. */
export function writeReport(
	sheet: Sheet,
	checked: readonly Checked[],
	run: RunFacts,
	words: LiveCheckWords,
): void {
	const above = [...words.lines(countsOf(checked, words)).map((line) => [line]), [], ...run, []];
	const rows = [
		...above,
		HEADINGS,
		...checked.map(({ id, expected, found, verdict, ms, text }) => [id, expected, found, verdict, ms, text]),
	];
	const cells = rows.map((row) => Array.from({ length: COLUMNS }, (_, column) => asText(row[column])));
	sheet.getRange(1, 1, cells.length, COLUMNS).setValues(cells);
	for (const [index, width] of COLUMN_WIDTHS.entries()) sheet.setColumnWidths(index + 1, 1, width);
	const title = sheet.getRange(1, 1, 1, 1);
	title.setFontSize(TITLE_POINTS);
	title.setFontWeight("bold");
	sheet.getRange(above.length + 1, 1, 1, COLUMNS).setFontWeight("bold");
	// Not the lines above: they run over the empty cells beside them.
	const results = sheet.getRange(above.length + 1, 1, checked.length + 1, COLUMNS);
	results.setWrap(true);
	results.setVerticalAlignment("top");
}

/** Keeps a result a text. If the apostrophe stays as a letter, it is dropped where the results are read. */
const asText = (cell: string | number = "") => (cell === "" ? "" : `'${cell}`);

/** Deletes the reports of earlier runs. */
export function deleteReports(book: Scratch["book"]): void {
	for (const sheet of book.getSheets().filter(isReport)) book.deleteSheet(sheet);
}

/** True if a tab has the cells of a report, and no other column. Its name may be in another language, or be changed. */
export function isReport(sheet: Sheet): boolean {
	if (String(sheet.getType()) !== "GRID" || sheet.getLastColumn() !== COLUMNS) return false;
	const rows = sheet.getRange(1, 1, Math.min(sheet.getMaxRows(), MOST_ROWS_ABOVE), COLUMNS).getValues();
	const texts = rows.map((row) => row.map((cell) => String(cell).replace(/^'/, "")));
	return (
		texts.some((row) => row.join() === HEADINGS.join()) && texts.some(([first]) => first === "Customer Tiers")
	);
}
