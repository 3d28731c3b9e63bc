import type { Range, Scratch, Sheet, Written } from "./assumption.ts";

/** Writes a value into an untouched cell, and returns what is read there afterwards. */
export function stored(scratch: Scratch, value: Written | Date | null, format?: string): unknown {
	return contentOf(holding(scratch, value, format));
}

/** Writes a value into an untouched cell, and returns the cell. */
export function holding(scratch: Scratch, value: Written | Date | null, format?: string): Range {
	const cell = scratch.cell();
	if (format !== undefined) cell.setNumberFormat(format);
	cell.setValues([[value]]);
	scratch.app.flush();
	return cell;
}

export const contentOf = (cell: Range): unknown => cell.getValues()[0]![0];

/** Says if Google refuses something, at once or when the changes are applied. */
export function refuses(scratch: Scratch, act: () => unknown): boolean {
	try {
		act();
		scratch.app.flush();
		return false;
	} catch (error) {
		// A call that the local workbook lacks is no refusal.
		if (/not in the local workbook/.test(String(error))) throw error;
		return true;
	}
}

/** Returns the texts that do not come back as they were written in cells of a format. */
export function changedTexts(
	scratch: Scratch,
	texts: readonly string[],
	written: (text: string) => string,
	format?: string,
): string[] {
	const range = scratch.tab().getRange(1, 1, texts.length, 1);
	if (format !== undefined) range.setNumberFormat(format);
	range.setValues(texts.map((text) => [written(text)]));
	scratch.app.flush();
	const values = range.getValues();
	return texts.filter((text, index) => values[index]![0] !== text);
}

/** Texts that Sheets takes for something else when they are typed. */
export const TYPED_TEXTS = [
	...["=1+1", "+1", "-x", "'quoted", "1/2", "5%", "0012", "TRUE", "1e3", "$5", "2026-03-10", "12:30"],
	...[" x ", "a\nb", "@x", "#N/A"],
] as const;

/** Texts that we write as they are, because Sheets takes them for nothing else. */
export const PLAIN_TEXTS = [
	...["Next step", "Tier", "Why", "Ask Eva by 5 May, or lose the customer.", "Manual until"],
	...[
		"Raise the price by 10 % – or let the customer go.",
		"Ane’s customers take 12 hours; the others take 3",
	],
] as const;

/** The day and time that a date shows in the file's time zone: "2026-03-10 15:30". */
export const shownIn = ({ book }: Scratch, date: unknown): string =>
	isDate(date) ? dayAndTime(date, book.getSpreadsheetTimeZone()) : `no date: ${String(date)}`;

/** The day and time of a moment in a time zone. */
export function dayAndTime(date: Date, timeZone: string): string {
	const parts = new Intl.DateTimeFormat("en", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	} as Intl.DateTimeFormatOptions).formatToParts(date);
	const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
	return `${of("year")}-${of("month")}-${of("day")} ${of("hour")}:${of("minute")}`;
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

export const yearOf = (date: unknown): number | string =>
	isDate(date) ? date.getUTCFullYear() : `no date: ${String(date)}`;

export const isSame = (one: Sheet, other: Sheet): boolean => one.getSheetId() === other.getSheetId();

/** Gives a cell a format. Returns the format that the cell then has. */
export function formatAfter({ cell }: Scratch, format: string): string {
	const range = cell();
	range.setNumberFormats([[format]]);
	return range.getNumberFormats()[0]![0]!;
}

/** Gives a cell a format and takes it back. Returns the format that the cell then has. */
export function resetFormat({ cell }: Scratch, reset: string): string {
	const range = cell();
	range.setNumberFormat("0.0");
	range.setNumberFormat(reset);
	return range.getNumberFormats()[0]![0]!;
}

/** Builds a coloured rule for A1:A9. */
export const ruleOn = ({ app }: Scratch, tab: Sheet, formula: string) =>
	app
		.newConditionalFormatRule()
		.whenFormulaSatisfied(formula)
		.setBackground("#b7e1cd")
		.setFontColor("#0b5394")
		.setRanges([tab.getRange(1, 1, 9, 1)])
		.build();

/** Makes a tab with a column chart of some of its columns, as the add-on draws one. */
export function chartTab({ app, tab }: Scratch, columns: readonly string[]): Sheet {
	const sheet = tab();
	sheet.getRange(1, 1, 3, 3).setValues([
		["n", "x", "y"],
		["a", 1, 2],
		["b", 2, 3],
	]);
	const shaped = sheet.newChart().asColumnChart().setTitle("T").setXAxisTitle("x").setYAxisTitle("y");
	const empty = shaped
		.setColors(["#3366cc"])
		.clearRanges() as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
	const ranged = columns.reduce((builder, address) => {
		const column = "ABC".indexOf(address[0]!) + 1;
		return builder.addRange(sheet.getRange(1, column, 3, 1));
	}, empty);
	const options = { useFirstColumnAsDomain: true, treatLabelsAsText: true, legend: { position: "top" } };
	const chart = Object.entries({ ...options, width: 690, height: 300 }).reduce(
		(builder, [name, value]) => builder.setOption(name, value),
		ranged.setNumHeaders(1),
	);
	sheet.insertChart(chart.setPosition(6, 1, 0, 0).build());
	app.flush();
	return sheet;
}

/** Returns the addresses that a chart on a sheet says that it shows. */
export const chartRanges = (scratch: Scratch, columns: readonly string[]): string[] =>
	chartTab(scratch, columns)
		.getCharts()[0]!
		.getRanges()
		.map((range) => range.getA1Notation());

/** Makes a tab with a filter over A1:B4, a column beside it, and sorts by B. */
export function sortedTab({ app, tab }: Scratch): Sheet {
	const sheet = tab();
	sheet.getRange(1, 1, 4, 2).setValues([
		["k", "v"],
		["a", 3],
		["b", 2],
		["c", 1],
	]);
	const filter = sheet.getRange(1, 1, 4, 2).createFilter();
	sheet.getRange(1, 3, 4, 1).setValues([["Tier"], ["A"], ["B"], ["C"]]);
	sheet.getRange(2, 1, 3, 1).setNotes([["of a"], ["of b"], ["of c"]]);
	app.flush();
	filter.sort(2, true);
	app.flush();
	return sheet;
}

/** Makes a tab with a filter over B1:C4 that hides the row of "a", and a column beside it. */
export function filteredTab({ app, tab }: Scratch): Sheet {
	const sheet = tab();
	sheet.getRange(1, 2, 4, 3).setValues([
		["k", "v", "Tier"],
		["a", 3, "A"],
		["b", 2, "B"],
		["c", 1, "C"],
	]);
	const hidesA = app.newFilterCriteria().setHiddenValues(["a"]).build();
	sheet.getRange(1, 2, 4, 2).createFilter().setColumnFilterCriteria(2, hidesA);
	app.flush();
	return sheet;
}

/** Extends the filter of {@link filteredTab} over the column beside it, as the add-on does. */
export function refilteredTab(scratch: Scratch): Sheet {
	const sheet = filteredTab(scratch);
	const filter = sheet.getFilter()!;
	const criteria = filter.getColumnFilterCriteria(2)!.copy().build();
	filter.remove();
	sheet.getRange(1, 2, 4, 3).createFilter().setColumnFilterCriteria(2, criteria);
	scratch.app.flush();
	return sheet;
}

/** Makes a tab with rows 3 and 4 in a group that folds under row 2. */
export function groupedTab({ app, tab }: Scratch): Sheet {
	const sheet = tab();
	sheet.setRowGroupControlPosition(app.GroupControlTogglePosition.BEFORE);
	sheet.showRows(2, sheet.getMaxRows() - 1);
	sheet.getRange(2, 1, sheet.getMaxRows() - 1, 1).shiftRowGroupDepth(-8);
	sheet.getRange(3, 1, 2, 1).shiftRowGroupDepth(1);
	app.flush();
	return sheet;
}
