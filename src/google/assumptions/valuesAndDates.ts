import { fileClock } from "../fileClock.ts";
import type { Found, Range, Scratch, Section } from "./assumption.ts";
import {
	changedTexts,
	chartRanges,
	contentOf,
	dayAndTime,
	formatAfter,
	holding,
	PLAIN_TEXTS,
	refuses,
	resetFormat,
	shownIn,
	stored,
	TYPED_TEXTS,
	yearOf,
} from "./trying.ts";

export const valuesAndDates: Section = {
	heading: "Values and dates",
	assumptions: [
		{
			id: 29,
			text: "the script, the file and the person each have a time zone; only the file's counts. `getSpreadsheetTimeZone` needs no other scope, and gives a name of the tz database",
			sure: "documented",
			code: "`src/google/fileClock.ts`",
			calls: ["Spreadsheet.getSpreadsheetTimeZone"],
			checks: {
				file: {
					expected: true,
					find: ({ book }) => dayAndTime(new Date(0), book.getSpreadsheetTimeZone()).length === 16,
				},
			},
		},
		{
			id: 30,
			text: "a `Date` that is written is a moment, and the *file's* zone decides which day it shows; a `Date` that is read is midnight in the file's zone",
			sure: "reported",
			code: "`src/google/sheets.ts` converts what is read; no `Date` is written",
			checks: {
				write: {
					expected: "2026-03-10 12:00",
					find: (scratch) => {
						const noon = new Date(Date.UTC(2026, 2, 10, 12));
						const cell = stored(scratch, noon, "yyyy-mm-dd hh:mm") as Date;
						return Number(cell) === Number(noon) ? "2026-03-10 12:00" : String(cell);
					},
				},
				read: {
					expected: "2026-03-10 00:00",
					find: (scratch) => shownIn(scratch, stored(scratch, 46091, "yyyy-mm-dd")),
				},
				afternoon: {
					expected: "2026-03-10 15:30",
					find: (scratch) => shownIn(scratch, stored(scratch, 46091 + 15.5 / 24, "yyyy-mm-dd hh:mm")),
				},
				summer: {
					expected: "2026-07-01 00:00",
					find: (scratch) => shownIn(scratch, stored(scratch, 46204, "yyyy-mm-dd")),
				},
			},
		},
		{
			id: 31,
			text: "a day written as a serial number is the same in every zone",
			sure: "documented",
			code: "`src/google/writeValues.ts`, `src/workbook/dateFormats.ts`",
			checks: {
				shows: {
					expected: "2026-03-10",
					find: (scratch) => holding(scratch, 46091, "yyyy-mm-dd").getDisplayValues()[0]![0]!,
				},
				format: {
					expected: "yyyy-mm-dd",
					find: (scratch) => holding(scratch, 46091, "yyyy-mm-dd").getNumberFormats()[0]![0]!,
				},
			},
		},
		{
			id: 32,
			text: "`getSheets()` also returns chart tabs and data source tabs, where calls for cells throw; `getType()`, as a text, is `OBJECT` or `DATASOURCE` for them; names and positions count all tabs; one that is active can be made active again",
			sure: "reported",
			code: "`hasCells` of a tab in `src/google/tabRegistry.ts`",
			calls: ["Spreadsheet.getSheets", "Sheet.getType"],
			gasFakes:
				"Grids come in the order of the tabs, with type GRID (testsheetsvalues.js:557). Chart tabs are not tested.",
			checks: {
				grid: { expected: "GRID", find: (scratch) => String(scratch.tab().getType()) },
				chart: {
					expected: ["OBJECT", true, false],
					find: (scratch) => {
						const { app, book } = scratch;
						const tab = scratch.tab();
						tab.getRange(1, 1, 2, 2).setValues([
							["n", "x"],
							["a", 1],
						]);
						tab.insertChart(
							tab
								.newChart()
								.asColumnChart()
								.addRange(tab.getRange(1, 1, 2, 2))
								.setPosition(4, 1, 0, 0)
								.build(),
						);
						app.flush();
						const chart = book.moveChartToObjectSheet(tab.getCharts()[0]!);
						try {
							return [
								String(chart.getType()),
								refuses(scratch, () => chart.getDataRange().getValues()),
								refuses(scratch, () => [
									chart.getSheetId(),
									chart.getName(),
									chart.isSheetHidden(),
									book.setActiveSheet(chart),
								]),
							];
						} finally {
							book.deleteSheet(chart);
						}
					},
				},
			},
		},
		{
			id: 33,
			text: "`getWraps()` is `true` for a cell that nobody touched; `getWrapStrategies()` tells, and may be compared with `WrapStrategy.WRAP`. The default font size is 10",
			sure: "tested",
			code: "`src/google/readWorkbook.ts`, `src/google/applyStyles.ts`, `src/google/restoreStyle.ts`",
			calls: [
				"Range.getWrapStrategies",
				"Range.getFontSizes",
				"Range.setWrapStrategies",
				"SpreadsheetApp.WrapStrategy",
				"Styles.setWrap",
				"Styles.setFontSize",
			],
			gasFakes:
				"All of it (testsheets.js:2490-2513). After OVERFLOW was set, getWraps is false (issue 427134600).",
			checks: {
				wraps: { expected: true, find: (scratch) => scratch.cell().getWraps()[0]![0]! },
				strategy: {
					expected: true,
					find: (scratch) => scratch.cell().getWrapStrategies()[0]![0] === scratch.app.WrapStrategy.OVERFLOW,
				},
				overflow: {
					expected: true,
					find: (scratch) => {
						const { OVERFLOW } = scratch.app.WrapStrategy;
						const cell = scratch.cell();
						cell.setWrap(true);
						cell.setWrapStrategies([[OVERFLOW]]);
						return cell.getWrapStrategies()[0]![0] === OVERFLOW;
					},
				},
				unwrapped: {
					expected: false,
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setWrap(true);
						cell.setWrap(false);
						return cell.getWrapStrategies()[0]![0] === scratch.app.WrapStrategy.WRAP;
					},
				},
				wrapped: {
					expected: true,
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setWrap(true);
						return cell.getWrapStrategies()[0]![0] === scratch.app.WrapStrategy.WRAP;
					},
				},
				size: { expected: 10, find: (scratch) => scratch.cell().getFontSizes()[0]![0]! },
				setSize: {
					expected: 14,
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setFontSize(14);
						return cell.getFontSizes()[0]![0]!;
					},
				},
			},
		},
		{
			id: 34,
			text: "a cell with a drop-down that rejects throws when another value is written, and so does a typed column of a Table (also when its format or validation is set); perhaps only at the next `flush()`",
			sure: "reported",
			code: "`src/workbook/facts/fitFacts.ts` writes an option that reads as the answer; `src/google/explainRejection.ts` names the cell where Sheets refuses; edits of the kind `flush` come before anything is recorded as done",
			gasFakes:
				"A rule that a script makes accepts other values unless it is told to reject them (testsheets.js:495).",
			checks: {
				list: {
					expected: [true, ""],
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setDataValidation(dropDown(scratch, ["Easy", "Hard"]));
						const refused = refuses(scratch, () => cell.setValues([["'5"]]));
						return [refused, String(contentOf(cell))];
					},
				},
				message: {
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setDataValidation(dropDown(scratch, ["Easy"]));
						try {
							cell.setValues([["'5"]]);
						} catch (error) {
							return `at once: ${(error as Error).message}`;
						}
						try {
							scratch.app.flush();
						} catch (error) {
							return `at the flush: ${(error as Error).message}`;
						}
						return "not refused";
					},
				},
				checkbox: {
					expected: [false, 3],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(1, 1, 3, 1).insertCheckboxes();
						scratch.app.flush();
						return [tab.getRange(2, 1, 1, 1).getValues()[0]![0] as boolean, tab.getLastRow()];
					},
				},
			},
		},
		{
			id: 95,
			text: "`getDataValidations()` tells the drop-downs, with `getCriteriaType()` whose text is `VALUE_IN_LIST`, `VALUE_IN_RANGE` or `CHECKBOX`",
			sure: "tested",
			code: "`src/google/validationsOf.ts`",
			calls: [
				"Range.getDataValidations",
				"Range.getGridId",
				"Validation.getAllowInvalid",
				"Validation.getCriteriaType",
				"Validation.getCriteriaValues",
			],
			gasFakes:
				"Types and values, of lists, ranges and checkboxes too (testsheetsdatavalidations.js:20-135, 257, 421). getAllowInvalid is a boolean there; getGridId is not tested.",
			checks: {
				none: {
					expected: true,
					find: (scratch) => scratch.cell().getDataValidations()[0]![0] === null,
				},
				list: {
					expected: ["VALUE_IN_LIST", false, ["Easy", "Hard"]],
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setDataValidation(dropDown(scratch, ["Easy", "Hard"]));
						const found = cell.getDataValidations()[0]![0]!;
						return [String(found.getCriteriaType()), found.getAllowInvalid(), found.getCriteriaValues()[0]];
					},
				},
				range: {
					expected: ["VALUE_IN_RANGE", "A1:A2", true],
					find: (scratch) => {
						const tab = scratch.tab();
						const cell = tab.getRange(1, 2, 1, 1);
						const options = tab.getRange(1, 1, 2, 1);
						cell.setDataValidation(scratch.app.newDataValidation().requireValueInRange(options).build());
						const found = cell.getDataValidations()[0]![0]!;
						const range: Range = found.getCriteriaValues()[0];
						return [
							String(found.getCriteriaType()),
							range.getA1Notation(),
							range.getGridId() === tab.getSheetId(),
						];
					},
				},
				checkbox: {
					expected: ["CHECKBOX", []],
					find: (scratch) => {
						const cell = scratch.cell();
						cell.insertCheckboxes();
						const found = cell.getDataValidations()[0]![0]!;
						return [String(found.getCriteriaType()), found.getCriteriaValues()];
					},
				},
			},
		},
		{
			id: 101,
			text: "a script gives cells a drop-down, which takes other values too where the script allows it; null clears a cell's own",
			sure: "documented",
			code: "`src/google/dropDowns.ts`, which goes on where Sheets refuses",
			calls: [
				"SpreadsheetApp.newDataValidation",
				"ValidationBuilder.requireValueInList",
				"ValidationBuilder.setAllowInvalid",
				"ValidationBuilder.setHelpText",
				"ValidationBuilder.build",
				"Range.setDataValidations",
			],
			checks: {
				set: {
					expected: [true, ["low", "high"], 7, true],
					find: (scratch) => {
						const cells = scratch.tab().getRange(1, 1, 2, 1);
						const list = scratch.app.newDataValidation().requireValueInList(["low", "high"], true);
						const rule = list.setAllowInvalid(true).setHelpText("Or a number").build();
						cells.setDataValidations([[rule], [null]]);
						cells.setValues([[7], [""]]);
						scratch.app.flush();
						const [first, second] = cells.getDataValidations().flat();
						return [
							first!.getAllowInvalid(),
							first!.getCriteriaValues()[0],
							cells.getValues()[0]![0],
							second === null,
						];
					},
				},
			},
		},
		{
			id: 96,
			text: "no call tells the types of a Table's columns",
			sure: "reported",
			code: "`src/google/explainRejection.ts` says so only after Sheets has refused",
		},
		{
			id: 35,
			text: "a duration arrives as a `Date` in 1899 or 1900: its time on 30 December 1899 by the file's zone, with the offset of that year to the second (reported for five zones)",
			sure: "reported",
			code: "`src/google/fileClock.ts`, `src/table/dayOf.ts`",
			checks: {
				hours: { expected: 1899, find: (scratch) => yearOf(stored(scratch, 12.5 / 24, "[h]:mm")) },
				hundredHours: { expected: 1900, find: (scratch) => yearOf(stored(scratch, 100 / 24, "[h]:mm")) },
				clock: { expected: 1899, find: (scratch) => yearOf(stored(scratch, "12:30")) },
				shows: {
					expected: "1899-12-30 12:30",
					find: (scratch) => shownIn(scratch, stored(scratch, 12.5 / 24, "[h]:mm")),
				},
				onTheClock: {
					expected: ["1899-12-30T12:30:00.000Z", "1900-01-03T04:00:00.000Z"],
					find: (scratch) => {
						const clock = fileClock(scratch.book.getSpreadsheetTimeZone());
						return [12.5 / 24, 100 / 24].map((days) => {
							const moment = stored(scratch, days, "[h]:mm") as Date;
							return clock.wallClock(moment).toISOString();
						});
					},
				},
			},
		},
		{
			id: 36,
			text: "`setValues` needs the exact size, and reads strings as if they were typed: `=…`, `1/2`, `5%`, `0012` change",
			sure: "documented",
			code: "`src/google/writeValues.ts`",
			calls: ["Range.setValues", "Range.getValues"],
			gasFakes:
				"Numbers, texts and booleans come back; dates and numbers in texts are converted (testsheetsvalues.js:155).",
			checks: {
				percent: { expected: 0.05, find: (scratch) => stored(scratch, "5%") as Found },
				zeros: { expected: 12, find: (scratch) => stored(scratch, "0012") as Found },
				exponent: { expected: 1000, find: (scratch) => stored(scratch, "1e3") as Found },
				truth: { expected: true, find: (scratch) => stored(scratch, "TRUE") as Found },
				fraction: {
					expected: "[object Date]",
					find: (scratch) => Object.prototype.toString.call(stored(scratch, "1/2")),
				},
				iso: {
					expected: "2026-03-10 00:00",
					find: (scratch) => shownIn(scratch, stored(scratch, "2026-03-10")),
				},
				formula: { expected: "=1+1", find: (scratch) => holding(scratch, "=1+1").getFormulas()[0]![0]! },
				blank: {
					expected: ["", ""],
					find: (scratch) => [stored(scratch, null), stored(scratch, "")] as Found[],
				},
				wrongRows: {
					expected: true,
					find: (scratch) => refuses(scratch, () => scratch.cell().setValues([["a"], ["b"]])),
				},
				wrongColumns: {
					expected: true,
					find: (scratch) => refuses(scratch, () => scratch.cell().setValues([["a", "b"]])),
				},
			},
		},
		{
			id: 97,
			text: "what begins with a letter and has no digit, or is a sentence, is taken for nothing but a text, words for true and false aside",
			sure: "unproven",
			code: "`src/google/looksParsed.ts`",
			checks: {
				words: { expected: [], find: (scratch) => changedTexts(scratch, PLAIN_TEXTS, (text) => text) },
			},
		},
		{
			id: 37,
			text: "a leading `'` keeps a text a text and is not part of it, but in a cell of the format `@`",
			sure: "reported",
			code: "`src/google/writeValues.ts` writes it only where a text may be parsed",
			gasFakes: "Not tested.",
			checks: {
				texts: { expected: [], find: (scratch) => changedTexts(scratch, TYPED_TEXTS, (text) => `'${text}`) },
				formulas: { expected: "", find: (scratch) => holding(scratch, "'=1+1").getFormulas()[0]![0]! },
			},
		},
		{
			id: 38,
			text: "in a cell of the format `@` the apostrophe may stay as a letter; if it does, the cell keeps every text as it is, a formula too",
			sure: "unproven",
			code: "`src/google/writeValues.ts` writes none there, or reads back what became of it; our own columns are never of that format",
			gasFakes: "Not tested.",
			checks: {
				texts: {
					expected: [],
					find: (scratch) => changedTexts(scratch, TYPED_TEXTS, (text) => `'${text}`, "@"),
				},
				without: {
					expected: [],
					find: (scratch) =>
						changedTexts(
							scratch,
							TYPED_TEXTS.filter((text) => !/^['=]/.test(text)),
							(text) => text,
							"@",
						),
				},
				equals: { find: (scratch) => stored(scratch, "=1+1", "@") as Found },
				number: { expected: 3, find: (scratch) => stored(scratch, 3, "@") as Found },
				formatLater: {
					expected: "0012",
					find: (scratch) => {
						const cell = holding(scratch, "'0012");
						cell.setNumberFormat("@");
						return String(contentOf(cell));
					},
				},
			},
		},
		{
			id: 39,
			text: "`EmbeddedChart.getRanges()` may not return the ranges as they were added",
			sure: "unproven",
			code: "`src/google/drawCharts.ts` knows a new chart by the id that was not there before, and compares columns of cells",
			calls: ["Chart.getRanges", "Sheet.getCharts"],
			gasFakes:
				"Two adjacent columns come back as two, of a chart that is not on a sheet yet (testsheetschart.js:97).",
			checks: {
				apart: { expected: ["A1:A3", "C1:C3"], find: (scratch) => chartRanges(scratch, ["A1:A3", "C1:C3"]) },
				adjacent: {
					expected: ["A1:A3", "B1:B3", "C1:C3"],
					find: (scratch) => chartRanges(scratch, ["A1:A3", "B1:B3", "C1:C3"]),
				},
			},
		},
		{
			id: 40,
			text: "new columns take over formats, and perhaps validation, from their neighbour, and new rows from the row above",
			sure: "unproven",
			code: "`src/google/cachedSheet.ts` resets both in the columns that it inserts; `src/sidebar/endpoints/addCustomer.ts` looks at the row above",
			calls: ["Sheet.insertColumnsAfter", "Range.clearDataValidations"],
			gasFakes:
				"The number of columns is right (testsheetstext.js:192). What a new one takes over is not tested.",
			checks: {
				format: {
					expected: "0.0",
					find: (scratch) => {
						const tab = scratch.tab();
						const last = tab.getMaxColumns();
						tab.getRange(1, last, 1, 1).setNumberFormat("0.0");
						tab.insertColumnsAfter(last, 1);
						scratch.app.flush();
						return tab.getRange(1, last + 1, 1, 1).getNumberFormats()[0]![0]!;
					},
				},
				validation: {
					expected: false,
					find: (scratch) => {
						const tab = scratch.tab();
						const last = tab.getMaxColumns();
						tab.getRange(1, last, 1, 1).insertCheckboxes();
						tab.insertColumnsAfter(last, 1);
						scratch.app.flush();
						return tab.getRange(1, last + 1, 1, 1).getDataValidations()[0]![0] !== null;
					},
				},
				row: {
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(2, 1, 1, 1).insertCheckboxes();
						tab.insertRowsAfter(2, 1);
						scratch.app.flush();
						return tab.getRange(3, 1, 1, 1).getDataValidations()[0]![0] !== null;
					},
				},
				cleared: {
					expected: true,
					find: (scratch) => {
						const cell = scratch.cell();
						cell.insertCheckboxes();
						cell.clearDataValidations();
						scratch.app.flush();
						return cell.getDataValidations()[0]![0] === null;
					},
				},
			},
		},
		{
			id: 41,
			text: "error texts and refusals are in the person's language",
			sure: "reported",
			code: "`src/google/refusal.ts` knows some; otherwise `src/google/whyRefused.ts` asks `canEdit()`",
		},
		{
			id: 42,
			text: "the value of a formula cell that begins with `#` is an error in every language; which texts Sheets uses is not known",
			sure: "unproven",
			code: "`src/table/unknownCell.ts`; where it is not known if a cell has a formula, `src/table/errorTexts.ts`",
			checks: {
				division: { expected: "#DIV/0!", formula: "=1/0" },
				missing: { expected: "#N/A", formula: "=NA()" },
				name: { expected: "#NAME?", formula: "=NOSUCHNAME_()" },
				value: { expected: "#VALUE!", formula: '="x"+1' },
				reference: { expected: "#REF!", formula: '=INDIRECT("ZZZZ")' },
				number: { expected: "#NUM!", formula: "=SQRT(-1)" },
			},
		},
		{
			id: 43,
			text: "a number keeps 15 digits; a formula may come back written in another way",
			sure: "reported",
			code: "`src/undo/cellContent.ts`",
			calls: ["Range.getFormulas"],
			gasFakes: "A formula comes back unchanged (testsheets.js:2169).",
			checks: {
				digits: {
					expected: true,
					find: (scratch) => Number(stored(scratch, 1 / 3)).toPrecision(15) === (1 / 3).toPrecision(15),
				},
				formula: {
					expected: "=IF(1=1,ROUND(2/3,1),3)",
					formula: "=IF(1=1;ROUND(2/3;1);3)",
					read: (result) => result(1, 1).getFormulas()[0]![0]!,
				},
			},
		},
		{
			id: 67,
			text: 'a cell that nobody touched reads as format `0.###############`, background `#ffffff`, text `#000000`, weight `normal`, alignment `general` and `bottom` (perhaps in upper case), value, formula and note `""`',
			sure: "tested",
			code: "`src/google/readWorkbook.ts`, `src/google/restoreStyle.ts`",
			calls: [
				"Range.getBackgrounds",
				"Range.getFontColors",
				"Range.getFontWeights",
				"Range.getNumberFormats",
				"Range.getHorizontalAlignments",
				"Range.getVerticalAlignments",
				"Range.getNotes",
			],
			gasFakes:
				"All but the note and the colour of the text (testsheets.js:2126-2571). The vertical side is compared there without regard to case.",
			checks: {
				format: {
					expected: "0.###############",
					find: (scratch) => scratch.cell().getNumberFormats()[0]![0]!,
				},
				background: { expected: "#ffffff", find: (scratch) => scratch.cell().getBackgrounds()[0]![0]! },
				color: { expected: "#000000", find: (scratch) => scratch.cell().getFontColors()[0]![0]! },
				weight: { expected: "normal", find: (scratch) => scratch.cell().getFontWeights()[0]![0]! as string },
				horizontal: {
					expected: "general",
					find: (scratch) => scratch.cell().getHorizontalAlignments()[0]![0]!,
				},
				vertical: {
					expected: "bottom",
					find: (scratch) => scratch.cell().getVerticalAlignments()[0]![0]!.toLowerCase(),
				},
				verticalCase: { find: (scratch) => scratch.cell().getVerticalAlignments()[0]![0]! },
				content: {
					expected: ["", "", ""],
					find: (scratch) => {
						const cell = scratch.cell();
						return [contentOf(cell) as Found, cell.getFormulas()[0]![0]!, cell.getNotes()[0]![0]!];
					},
				},
			},
		},
		{
			id: 68,
			text: "null takes back a weight, an alignment and a colour; a colour comes back in lower case",
			sure: "documented",
			code: "`src/google/applyStyles.ts`, `src/google/restoreStyle.ts`",
			calls: [
				"Range.setFontWeights",
				"Range.setHorizontalAlignments",
				"Styles.setFontWeight",
				"Styles.setBackground",
				"Styles.setFontColor",
				"Styles.setVerticalAlignment",
				"Styles.setHorizontalAlignment",
			],
			gasFakes:
				"Weight and both alignments (testsheets.js:2078-2154). Null for a colour is documented and not tested.",
			checks: {
				plural: {
					expected: ["normal", "general"],
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setFontWeights([["bold"]]);
						cell.setFontWeights([[null]]);
						cell.setHorizontalAlignments([["center"]]);
						cell.setHorizontalAlignments([[null]]);
						return [cell.getFontWeights()[0]![0] as string, cell.getHorizontalAlignments()[0]![0]!];
					},
				},
				single: {
					expected: ["bottom", "general", "#ffffff", "#000000"],
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setVerticalAlignment("top");
						cell.setHorizontalAlignment("right");
						cell.setBackground("#ff0000");
						cell.setFontColor("#00ff00");
						cell.setVerticalAlignment(null);
						cell.setHorizontalAlignment(null);
						cell.setBackground(null);
						cell.setFontColor(null);
						return [
							cell.getVerticalAlignments()[0]![0]!,
							cell.getHorizontalAlignments()[0]![0]!,
							cell.getBackgrounds()[0]![0]!,
							cell.getFontColors()[0]![0]!,
						];
					},
				},
				set: {
					expected: ["bold", "middle", "center", "#cde7d8", "#0b5394"],
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setFontWeight("bold");
						cell.setVerticalAlignment("middle");
						cell.setHorizontalAlignment("center");
						cell.setBackground("#cde7d8");
						cell.setFontColor("#0b5394");
						return [
							cell.getFontWeights()[0]![0] as string,
							cell.getVerticalAlignments()[0]![0]!,
							cell.getHorizontalAlignments()[0]![0]!,
							cell.getBackgrounds()[0]![0]!,
							cell.getFontColors()[0]![0]!,
						];
					},
				},
				lowerCase: {
					expected: "#cde7d8",
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setBackground("#CDE7D8");
						return cell.getBackgrounds()[0]![0]!;
					},
				},
			},
		},
		{
			id: 69,
			text: "the format `general`, in lower case, takes a number format back",
			sure: "tested",
			code: "`src/google/applyStyles.ts`, `src/google/restoreStyle.ts`",
			calls: ["Styles.setNumberFormat", "Range.setNumberFormats"],
			gasFakes: "Formats come back as set; “general” takes one back (testsheets.js:2126-2136, 2302).",
			checks: {
				General: { find: (scratch) => resetFormat(scratch, "General") },
				general: { expected: "0.###############", find: (scratch) => resetFormat(scratch, "general") },
				kept: {
					expected: '#,##0 "kr."',
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setNumberFormats([['#,##0 "kr."']]);
						return cell.getNumberFormats()[0]![0]!;
					},
				},
			},
		},
		{
			id: 98,
			text: "a currency that a cell's format shows stands in its number format, as a sign or a code",
			sure: "documented",
			code: "`src/workbook/reading/customersTab.ts`, `src/table/currency.ts`",
			calls: ["Range.getNumberFormats"],
			gasFakes: "Formats come back as set (testsheets.js:2126-2136).",
			checks: {
				sign: { expected: true, find: (scratch) => formatAfter(scratch, "[$€-407]#,##0.00").includes("€") },
				code: { expected: true, find: (scratch) => formatAfter(scratch, "[$SEK] #,##0").includes("SEK") },
			},
		},
		{
			id: 99,
			text: 'a number in a cell of the format `0" for now"` is read as that number, is shown with the words, and the format comes back as it was set',
			sure: "documented",
			code: "`src/workbook/results/tierFormats.ts`",
			calls: ["Range.setNumberFormats", "Range.getNumberFormats"],
			gasFakes: "Formats come back as set (testsheets.js:2126-2136).",
			checks: {
				format: {
					expected: '0" for now"',
					find: (scratch) => formatAfter(scratch, '0" for now"'),
				},
				value: { expected: 1, find: (scratch) => stored(scratch, 1, '0" for now"') as number },
				shown: {
					expected: "1 for now",
					find: (scratch) => holding(scratch, 1, '0" for now"').getDisplayValues()[0]![0]!,
				},
			},
		},
		{
			id: 70,
			text: "`canEdit()` is true for somebody who may change every cell of the range, and false in every cell for somebody who may not edit the file",
			sure: "documented",
			code: "`src/google/protectedFrom.ts`, `src/google/whyRefused.ts`",
			calls: ["Range.canEdit"],
			gasFakes: "Not tested.",
			checks: { mine: { expected: true, find: (scratch) => scratch.cell().canEdit() } },
		},
		{
			id: 89,
			text: "a cell with a date format keeps it when a number is written, and shows the number as a date",
			sure: "unproven",
			code: "`src/workbook/dateFormats.ts`, `src/workbook/facts/columnEdits.ts`: formats come before the values",
			gasFakes: "Not tested.",
			checks: {
				format: {
					expected: "d mmm yyyy",
					find: (scratch) => {
						const cell = holding(scratch, 46091, "d mmm yyyy");
						cell.setValues([[46092]]);
						scratch.app.flush();
						return cell.getNumberFormats()[0]![0]!;
					},
				},
				read: {
					expected: "2026-03-11 00:00",
					find: (scratch) => {
						const cell = holding(scratch, 46091, "yyyy-mm-dd");
						cell.setValues([[46092]]);
						scratch.app.flush();
						return shownIn(scratch, contentOf(cell));
					},
				},
				typed: {
					expected: "2026-03-11 00:00",
					find: (scratch) => {
						const cell = holding(scratch, "2026-03-10");
						cell.setValues([[46092]]);
						scratch.app.flush();
						return shownIn(scratch, contentOf(cell));
					},
				},
				inOneGo: {
					expected: "2026-03-11 00:00",
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setNumberFormat("yyyy-mm-dd");
						cell.setValues([[46092]]);
						return shownIn(scratch, contentOf(cell));
					},
				},
			},
		},
		{
			id: 91,
			text: "`Intl.DateTimeFormat` knows the names of time zones, and their offsets in 1899 (compared with Node's only)",
			sure: "reported",
			code: "`src/google/fileClock.ts` falls back to the script's zone",
			checks: {
				now: {
					expected: [
						"2026-07-01T13:00:00.000Z",
						"2026-07-01T05:00:00.000Z",
						"2026-07-01T21:00:00.000Z",
						"2026-07-02T00:00:00.000Z",
					],
					find: () =>
						["Europe/London", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland"].map((zone) =>
							fileClock(zone)
								.wallClock(new Date(Date.UTC(2026, 6, 1, 12)))
								.toISOString(),
						),
				},
				in1899: {
					expected: ["1899-12-30T12:09:21.000Z", "1899-12-30T04:00:00.000Z"],
					find: () =>
						["Europe/Paris", "America/Los_Angeles"].map((zone) =>
							fileClock(zone)
								.wallClock(new Date(Date.UTC(1899, 11, 30, 12)))
								.toISOString(),
						),
				},
			},
		},
		{
			id: 92,
			text: "the file's zone may be “GMT-07:00”, or null in a file that was converted from .xlsx",
			sure: "reported",
			code: "`src/google/fileClock.ts`",
		},
	],
};

/** A drop-down that rejects all but its options. */
const dropDown = ({ app }: Scratch, options: string[]) =>
	app.newDataValidation().requireValueInList(options).setAllowInvalid(false).build();
