import type { Found, Section } from "./assumption.ts";
import {
	chartTab,
	contentOf,
	filteredTab,
	groupedTab,
	isSame,
	refilteredTab,
	refuses,
	ruleOn,
	sortedTab,
} from "./trying.ts";

export const tabsAndCells: Section = {
	heading: "Tabs and cells",
	assumptions: [
		{
			id: 44,
			text: "`setConditionalFormatRules` replaces all rules of a sheet, and rules carry no id",
			sure: "documented",
			code: "`src/google/replaceOurRules.ts`",
			calls: [
				"Sheet.getConditionalFormatRules",
				"Sheet.setConditionalFormatRules",
				"SpreadsheetApp.newConditionalFormatRule",
				"RuleBuilder.whenFormulaSatisfied",
				"RuleBuilder.setBackground",
				"RuleBuilder.setFontColor",
				"RuleBuilder.setRanges",
				"RuleBuilder.build",
				"Rule.getBooleanCondition",
				"Rule.getRanges",
				"Condition.getCriteriaValues",
				"Condition.getBackground",
				"Condition.getFontColor",
			],
			gasFakes:
				"Rules come back in their order; a formula with its “=”, a colour in lower case (testconditionalformat.js:18-116). getRanges is not tested.",
			checks: {
				back: {
					expected: ['=($A1=2)*("Customer Tiers"<>"")', "#b7e1cd", "#0b5394", "A1:A9"],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.setConditionalFormatRules([ruleOn(scratch, tab, '=($A1=2)*("Customer Tiers"<>"")')]);
						scratch.app.flush();
						const rule = tab.getConditionalFormatRules()[0]!;
						const condition = rule.getBooleanCondition()!;
						return [
							String(condition.getCriteriaValues()[0]),
							condition.getBackground(),
							condition.getFontColor(),
							rule.getRanges()[0]!.getA1Notation(),
						];
					},
				},
				replaced: {
					expected: ["=$A1=2"],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.setConditionalFormatRules([ruleOn(scratch, tab, "=$A1=1")]);
						tab.setConditionalFormatRules([ruleOn(scratch, tab, "=$A1=2")]);
						return tab
							.getConditionalFormatRules()
							.map((rule) => String(rule.getBooleanCondition()!.getCriteriaValues()[0]));
					},
				},
			},
		},
		{
			id: 45,
			text: "a rule's formula may name another sheet only through `INDIRECT`",
			sure: "reported",
			checks: {
				direct: {
					expected: true,
					find: (scratch) => {
						const [tab, other] = [scratch.tab(), scratch.tab()];
						return refuses(scratch, () =>
							tab.setConditionalFormatRules([ruleOn(scratch, tab, `='${other.getName()}'!$A1=1`)]),
						);
					},
				},
				indirect: {
					expected: false,
					find: (scratch) => {
						const [tab, other] = [scratch.tab(), scratch.tab()];
						const formula = `=INDIRECT("'${other.getName()}'!A1")=1`;
						return refuses(scratch, () => tab.setConditionalFormatRules([ruleOn(scratch, tab, formula)]));
					},
				},
			},
		},
		{
			id: 46,
			text: "`protect()` adds another protection each time; `setWarningOnly` only asks",
			sure: "documented",
			code: "`src/google/protectTab.ts`",
			calls: [
				"Sheet.protect",
				"Sheet.getProtections",
				"SpreadsheetApp.ProtectionType",
				"Protection.isWarningOnly",
				"Protection.setDescription",
				"Protection.setWarningOnly",
				"Protection.setUnprotectedRanges",
			],
			gasFakes:
				"Description, warning and open ranges come back (testsheets.js:2909-2928). A second protection is not tested.",
			checks: {
				warns: {
					expected: [1, true, true],
					find: (scratch) => {
						const tab = scratch.tab();
						tab
							.protect()
							.setDescription("d")
							.setWarningOnly(true)
							.setUnprotectedRanges([tab.getRange(2, 2, 2, 1)]);
						const protections = tab.getProtections(scratch.app.ProtectionType.SHEET);
						return [protections.length, protections[0]!.isWarningOnly(), tab.getRange(1, 1, 1, 1).canEdit()];
					},
				},
				adds: {
					expected: 2,
					find: (scratch) => {
						const tab = scratch.tab();
						tab.protect();
						tab.protect();
						return tab.getProtections(scratch.app.ProtectionType.SHEET).length;
					},
				},
			},
		},
		{
			id: 47,
			text: "developer metadata on rows does not follow a sort",
			sure: "unproven",
			code: "rows are found by customer; metadata is one text for the whole file (`src/google/fileMetadata.ts`)",
		},
		{
			id: 48,
			text: "developer metadata may get lost when a file is copied or goes through another program",
			sure: "unproven",
			code: "`src/google/tabRoles.ts`, `src/google/drawCharts.ts` recognise what is ours without it",
			calls: [
				"Spreadsheet.getDeveloperMetadata",
				"Spreadsheet.addDeveloperMetadata",
				"Metadata.getKey",
				"Metadata.getValue",
				"Metadata.setValue",
				"Metadata.remove",
			],
			gasFakes:
				"Keys, values and removal, on sheets, rows and columns (testsheetsdeveloper.js:147-207). Those of the file are not tested.",
			checks: {
				ofTheFile: {
					expected: [5000, 0],
					find: ({ book }) => {
						const ours = () => book.getDeveloperMetadata().filter((entry) => entry.getKey() === "live-check");
						book.addDeveloperMetadata("live-check", "x");
						ours()[0]!.setValue("y".repeat(5000));
						const length = ours()[0]!.getValue()?.length ?? 0;
						ours()[0]!.remove();
						return [length, ours().length];
					},
				},
			},
		},
		{
			id: 49,
			text: "`setNotes` takes strings only; `insertSheet` makes the new sheet the active one",
			sure: "documented",
			code: "`src/google/tabRegistry.ts`",
			calls: [
				"Range.setNotes",
				"Spreadsheet.insertSheet",
				"Spreadsheet.setActiveSheet",
				"Spreadsheet.getActiveSheet",
			],
			gasFakes:
				"Notes (testsheets.js:770); insertSheet(name, 1) makes the second tab (testsheetsvalues.js:46). The active tab is not tested.",
			checks: {
				notes: {
					expected: ["first", ""],
					find: (scratch) => {
						const tab = scratch.tab();
						const range = tab.getRange(1, 1, 1, 2);
						range.setNotes([["first", "second"]]);
						tab.getRange(1, 2, 1, 1).setNotes([[""]]);
						return range.getNotes()[0]!;
					},
				},
				active: {
					expected: [true, 1, true],
					find: ({ book }) => {
						const before = book.getActiveSheet();
						const tab = book.insertSheet("Live check, second", 1);
						try {
							const isActive = isSame(book.getActiveSheet(), tab);
							const position = book.getSheets().findIndex((one) => isSame(one, tab));
							book.setActiveSheet(before);
							return [isActive, position, isSame(book.getActiveSheet(), before)];
						} finally {
							book.deleteSheet(tab);
						}
					},
				},
			},
		},
		{
			id: 50,
			text: "a filter or a Table sorts its own range, and columns beside it stay where they are",
			sure: "reported",
			code: "`src/workbook/results/listFilter.ts` extends a filter over our columns",
			gasFakes:
				"A filter sorts its own range and leaves its first row (testsheetssets.js:90). Columns beside it are not tested.",
			checks: {
				beside: {
					expected: ["c", "A", "A1:B4"],
					find: (scratch) => {
						const tab = sortedTab(scratch);
						return [
							...tab.getRange(2, 1, 1, 1).getValues()[0]!,
							...tab.getRange(2, 3, 1, 1).getValues()[0]!,
							tab.getFilter()!.getRange().getA1Notation(),
						] as Found[];
					},
				},
			},
		},
		{
			id: 83,
			text: "Tables have no API; one is made wider by dragging its lower right corner",
			sure: "reported",
			code: "the question before the first change tells people",
		},
		{
			id: 84,
			text: "a sheet has one basic filter; `createFilter` throws for a second one; after `remove` `getFilter` gives null",
			sure: "tested",
			code: "`src/google/sheetFilter.ts`",
			calls: ["Sheet.getFilter", "Range.createFilter", "Filter.remove"],
			gasFakes: "All of it (testsheetssets.js:31-70).",
			checks: {
				none: { expected: true, find: (scratch) => scratch.tab().getFilter() === null },
				second: {
					expected: true,
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(1, 1, 3, 1).createFilter();
						return refuses(scratch, () => tab.getRange(1, 3, 3, 1).createFilter());
					},
				},
				removed: {
					expected: true,
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(1, 1, 3, 1).createFilter();
						tab.getFilter()!.remove();
						return tab.getFilter() === null;
					},
				},
			},
		},
		{
			id: 85,
			text: "the range of a filter cannot be changed, so it is removed and created again; `copy().build()` of its criteria can be set on another filter; columns are counted on the sheet, not within the filter",
			sure: "documented",
			code: "`src/google/sheetFilter.ts`",
			calls: [
				"SpreadsheetApp.newFilterCriteria",
				"Filter.getRange",
				"Filter.getColumnFilterCriteria",
				"Filter.setColumnFilterCriteria",
				"FilterCriteria.copy",
				"FilterCriteria.getHiddenValues",
				"FilterCriteriaBuilder.setHiddenValues",
				"FilterCriteriaBuilder.build",
			],
			gasFakes:
				"Criteria of column 4 come back, null once they are removed (testsheetssets.js:128-139), all in a filter that begins in column A. Hidden values are not tested; copy only of a builder (testsheetssets.js:183-191); a new filter from B2 on after removing (testsheetssets.js:66-70).",
			checks: {
				columns: {
					expected: ["B1:C4", ["a"], true],
					find: (scratch) => {
						const filter = filteredTab(scratch).getFilter()!;
						return [
							filter.getRange().getA1Notation(),
							filter.getColumnFilterCriteria(2)!.getHiddenValues(),
							filter.getColumnFilterCriteria(3) === null,
						];
					},
				},
				createdAgain: {
					expected: ["B1:D4", ["a"], true],
					find: (scratch) => {
						const filter = refilteredTab(scratch).getFilter()!;
						return [
							filter.getRange().getA1Notation(),
							filter.getColumnFilterCriteria(2)!.getHiddenValues(),
							filter.getColumnFilterCriteria(4) === null,
						];
					},
				},
			},
		},
		{
			id: 86,
			text: "a filter hides rows again when its criteria are set; the order in which somebody has sorted by it is in the cells and stays",
			sure: "unproven",
			code: "`src/google/sheetFilter.ts`, `src/google/readWorkbook.ts`",
			calls: ["Sheet.isRowHiddenByFilter"],
			gasFakes: "Hidden rows are not tested.",
			checks: {
				shown: {
					expected: false,
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(1, 1, 2, 1).setValues([["k"], ["a"]]);
						return tab.isRowHiddenByFilter(2);
					},
				},
				hidden: {
					expected: [true, false, false],
					find: (scratch) => {
						const tab = filteredTab(scratch);
						return [2, 3, 4].map((row) => tab.isRowHiddenByFilter(row));
					},
				},
				hiddenAgain: {
					expected: [true, false, false],
					find: (scratch) => {
						const tab = refilteredTab(scratch);
						return [2, 3, 4].map((row) => tab.isRowHiddenByFilter(row));
					},
				},
				sorted: {
					expected: ["c", "b", "a"],
					find: (scratch) => {
						const tab = sortedTab(scratch);
						tab.getFilter()!.remove();
						tab.getRange(1, 1, 4, 3).createFilter();
						scratch.app.flush();
						return tab
							.getRange(2, 1, 3, 1)
							.getValues()
							.map(([key]) => key as string);
					},
				},
			},
		},
		{
			id: 87,
			text: "the condition of a filter, as a text, is its name in `SpreadsheetApp.BooleanCriteria`",
			sure: "tested",
			code: "`src/google/sheetFilter.ts`, only to restore a filter after a run that broke off",
			calls: [
				"SpreadsheetApp.BooleanCriteria",
				"FilterCriteria.getCriteriaType",
				"FilterCriteria.getCriteriaValues",
				"FilterCriteriaBuilder.withCriteria",
			],
			gasFakes:
				"The text of each condition but those of colours, and its values (testsheetssets.js:128-181). withCriteria is not tested.",
			checks: {
				condition: {
					expected: ["NUMBER_GREATER_THAN", [1], [true, false, true]],
					find: (scratch) => {
						const { app } = scratch;
						const tab = filteredTab(scratch);
						const filter = tab.getFilter()!;
						const { NUMBER_GREATER_THAN } = app.BooleanCriteria;
						filter.setColumnFilterCriteria(
							3,
							app.newFilterCriteria().withCriteria(NUMBER_GREATER_THAN, [1]).build(),
						);
						app.flush();
						const criteria = filter.getColumnFilterCriteria(3)!;
						return [
							String(criteria.getCriteriaType()),
							criteria.getCriteriaValues().map(Number),
							[2, 3, 4].map((row) => tab.isRowHiddenByFilter(row)),
						];
					},
				},
				hiddenValues: {
					expected: true,
					find: (scratch) =>
						(filteredTab(scratch).getFilter()!.getColumnFilterCriteria(2)!.getCriteriaType() ?? null) ===
						null,
				},
			},
		},
		{
			id: 88,
			text: "notes move with their cells when cells are sorted",
			sure: "unproven",
			code: "`src/workbook/results/displacedRows.ts`; a row counts only if its results are wrong too",
			checks: {
				notes: {
					expected: ["of c", "of b", "of a"],
					find: (scratch) => {
						const notes = sortedTab(scratch).getRange(2, 1, 3, 1).getNotes();
						return notes.map(([note]) => note!);
					},
				},
			},
		},
		{
			id: 51,
			text: "charts have typed builders; `updateChart` changes a chart in its place",
			sure: "documented",
			code: "`src/google/drawCharts.ts`",
			calls: [
				"Sheet.newChart",
				"Sheet.insertChart",
				"Sheet.updateChart",
				"Sheet.removeChart",
				"Chart.modify",
				"ChartBuilder.asColumnChart",
				"ChartBuilder.asLineChart",
				"ChartBuilder.asScatterChart",
				"ChartBuilder.addRange",
				"ChartBuilder.setNumHeaders",
				"ChartBuilder.setOption",
				"ChartBuilder.setPosition",
				"ChartBuilder.build",
				"ShapedChartBuilder.setTitle",
				"ShapedChartBuilder.setXAxisTitle",
				"ShapedChartBuilder.setYAxisTitle",
				"ShapedChartBuilder.setColors",
				"ShapedChartBuilder.clearRanges",
			],
			gasFakes:
				"Builders, inserting, updating and removing (testsheetschart.js:12-203). Ids after an update are not tested.",
			checks: {
				updated: {
					expected: [true, 1],
					find: (scratch) => {
						const tab = chartTab(scratch, ["A1:A3", "C1:C3"]);
						const chart = tab.getCharts()[0]!;
						const id = chart.getChartId();
						tab.updateChart(
							chart
								.modify()
								.asLineChart()
								.setTitle("U")
								.clearRanges()
								.addRange(tab.getRange(1, 1, 2, 1))
								.addRange(tab.getRange(1, 2, 2, 1))
								.setNumHeaders(1)
								.build(),
						);
						scratch.app.flush();
						return [id !== null && tab.getCharts()[0]!.getChartId() === id, tab.getCharts().length];
					},
				},
				place: {
					expected: [6, 1],
					find: (scratch) => {
						const info = chartTab(scratch, ["A1:A3", "C1:C3"]).getCharts()[0]!.getContainerInfo();
						return [info.getAnchorRow(), info.getAnchorColumn()];
					},
				},
				removed: {
					expected: 0,
					find: (scratch) => {
						const tab = chartTab(scratch, ["A1:A3", "C1:C3"]);
						tab.removeChart(tab.getCharts()[0]!);
						return tab.getCharts().length;
					},
				},
			},
		},
		{
			id: 94,
			text: "a chart gets its id only once it is on the sheet, and has it at the next `getCharts()`",
			sure: "unproven",
			code: "`src/google/drawCharts.ts`",
			calls: ["Chart.getChartId"],
			gasFakes: "Not tested.",
			checks: {
				before: {
					expected: true,
					find: (scratch) => {
						const tab = scratch.tab();
						const built = tab
							.newChart()
							.addRange(tab.getRange(1, 1, 3, 2))
							.setPosition(5, 1, 0, 0)
							.build();
						return (built.getChartId() ?? null) === null;
					},
				},
				rightAfter: {
					expected: ["number", "number", true],
					find: (scratch) => {
						const tab = scratch.tab();
						const insert = (row: number) => {
							const cells = tab.getRange(1, 1, 3, 2);
							tab.insertChart(
								tab.newChart().asColumnChart().addRange(cells).setPosition(row, 1, 0, 0).build(),
							);
							return tab.getCharts().map((chart) => chart.getChartId());
						};
						const first = insert(5);
						const added = insert(25).filter((id) => !first.includes(id));
						return [typeof first[0], typeof added[0], added.length === 1];
					},
				},
			},
		},
		{
			id: 52,
			text: "rows have at most 8 levels of groups; with the sign above a group, row 1 cannot be in one",
			sure: "reported",
			code: "`src/google/groupRows.ts`",
			calls: [
				"Range.shiftRowGroupDepth",
				"Sheet.setRowGroupControlPosition",
				"SpreadsheetApp.GroupControlTogglePosition",
				"Sheet.showRows",
			],
			gasFakes:
				"Groups are made, nested and taken away; −10 over the whole sheet with the sign after the group does not throw (testsheetsexotics.js:305-368). Depths over 8 and the sign before the group are not tested.",
			checks: {
				depths: {
					expected: [1, 0],
					find: (scratch) => {
						const tab = groupedTab(scratch);
						return [tab.getRowGroupDepth(3), tab.getRowGroupDepth(5)];
					},
				},
				fewer: {
					expected: false,
					find: (scratch) =>
						refuses(scratch, () => groupedTab(scratch).getRange(2, 1, 9, 1).shiftRowGroupDepth(-8)),
				},
				firstRow: {
					expected: true,
					find: (scratch) =>
						refuses(scratch, () => groupedTab(scratch).getRange(1, 1, 2, 1).shiftRowGroupDepth(1)),
				},
			},
		},
		{
			id: 100,
			text: "columns have groups like rows; by default the sign is after the group, so the last column cannot be in one; a folded group hides its columns, which keep their width and can be shown",
			sure: "documented",
			code: "`src/google/foldColumns.ts`, which goes on where Sheets refuses",
			calls: [
				"Range.shiftColumnGroupDepth",
				"Range.collapseGroups",
				"Sheet.getColumnGroupDepth",
				"Sheet.showColumns",
			],
			checks: {
				folded: {
					expected: [0, 1, 222, 0],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.setColumnWidths(2, 1, 222);
						const group = tab.getRange(1, 2, 1, 2);
						group.shiftColumnGroupDepth(1);
						group.collapseGroups();
						scratch.app.flush();
						const found = [1, 2].map((column) => tab.getColumnGroupDepth(column));
						const width = tab.getColumnWidth(2);
						group.shiftColumnGroupDepth(-1);
						tab.showColumns(2, 2);
						scratch.app.flush();
						return [...found, width, tab.getColumnGroupDepth(2)];
					},
				},
				lastColumn: {
					expected: true,
					find: (scratch) =>
						refuses(scratch, () => {
							const tab = scratch.tab();
							tab.getRange(1, tab.getMaxColumns(), 1, 1).shiftColumnGroupDepth(1);
						}),
				},
			},
		},
		{
			id: 102,
			text: "a sheet tells how many rows and columns are frozen; 0 frees them",
			sure: "documented",
			code: "`src/google/keepInView.ts`",
			calls: ["Sheet.getFrozenRows", "Sheet.getFrozenColumns", "Sheet.setFrozenColumns"],
			checks: {
				frozen: {
					expected: [0, 0, 2, 1, 0, 1],
					find: (scratch) => {
						const tab = scratch.tab();
						const frozen = () => [tab.getFrozenRows(), tab.getFrozenColumns()];
						const before = frozen();
						tab.setFrozenRows(2);
						tab.setFrozenColumns(1);
						const after = frozen();
						tab.setFrozenRows(0);
						return [...before, ...after, ...frozen()];
					},
				},
			},
		},
		{
			id: 53,
			text: "`;` between arguments is accepted in formulas that a script writes, in every locale",
			sure: "reported",
			code: "`src/workbook/settings/withSettings.ts`",
			checks: {
				semicolon: { expected: 2, formula: "=IF(1=1;2;3)" },
				comma: { formula: "=IF(1=1,2,3)" },
				text: { expected: "a;b", formula: '=IF(1=1;"a;b";"c")' },
			},
		},
		{
			id: 54,
			text: "function names are the English ones in scripts",
			sure: "documented",
			checks: { english: { expected: 3, formula: "=SUM(1;2)" } },
		},
		{
			id: 55,
			text: "what a result spilled over has a value and no formula, like a typed cell",
			sure: "reported",
			code: "`src/google/filledAreas.ts` tries it out on a copy of the sheet",
			calls: ["Sheet.copyTo"],
			gasFakes: "Not tested.",
			checks: {
				spilled: {
					expected: [2, ""],
					formula: "=TRANSPOSE({A:B})",
					beside: [1, 2],
					read: (result) => [result(2, 1).getValues()[1]![0] as Found, result(2, 1).getFormulas()[1]![0]!],
				},
				copy: {
					expected: [1, true],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(1, 1, 1, 1).setValues([[1]]);
						const active = scratch.book.getActiveSheet();
						const copy = tab.copyTo(scratch.book);
						try {
							return [
								copy.getRange(1, 1, 1, 1).getValues()[0]![0] as Found,
								isSame(scratch.book.getActiveSheet(), active),
							];
						} finally {
							scratch.book.deleteSheet(copy);
						}
					},
				},
				copyCalculates: {
					expected: [2, ""],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(1, 1, 1, 1).setValues([["=SEQUENCE(2;1)"]]);
						scratch.app.flush();
						const copy = tab.copyTo(scratch.book);
						const below = copy.getRange(2, 1, 1, 1);
						const before = contentOf(below) as Found;
						copy.getRange(1, 1, 1, 1).setValues([[""]]);
						scratch.app.flush();
						const after = contentOf(below) as Found;
						scratch.book.deleteSheet(copy);
						return [before, after];
					},
				},
			},
		},
		{
			id: 56,
			text: "a sheet that somebody deleted may no longer answer when it is asked for its name",
			sure: "unproven",
			code: "`src/google/explainDeletedTab.ts`",
			calls: ["Spreadsheet.deleteSheet"],
			checks: {
				name: {
					find: (scratch) => {
						const tab = scratch.book.insertSheet("Live check, deleted", 1);
						scratch.book.deleteSheet(tab);
						try {
							return tab.getName();
						} catch (error) {
							return `refused: ${(error as Error).message}`;
						}
					},
				},
			},
		},
		{
			id: 57,
			text: "people's own edits do not wait for a script's lock",
			sure: "documented",
			code: "what an action rests on is read again before it writes (`src/workbook/reading/expectUnchanged.ts`)",
			calls: ["LockService.getDocumentLock", "Lock.tryLock", "Lock.releaseLock"],
			gasFakes:
				"The script's lock: true, and true again while it is held (testlock.js:20). The document's lock is not tested.",
			checks: {
				lock: {
					expected: true,
					find: ({ services }) => {
						const lock = services.LockService.getDocumentLock();
						const acquired = lock.tryLock(100);
						lock.releaseLock();
						return acquired;
					},
				},
			},
		},
		{
			id: 58,
			text: "Sheets' Tables can be named in formulas: `Customers[#ALL]`, `Customers[Column]`",
			sure: "documented",
			code: "a formula gets them as any range",
		},
		{
			id: 71,
			text: "`getMaxRows` and `getMaxColumns` count the grid, `getLastRow` and `getLastColumn` only content, 0 if there is none; the data range of an empty sheet is A1",
			sure: "documented",
			code: "`src/google/cachedSheet.ts`",
			calls: [
				"Sheet.getMaxRows",
				"Sheet.getMaxColumns",
				"Sheet.getLastRow",
				"Sheet.getLastColumn",
				"Sheet.getDataRange",
				"Sheet.getRange",
			],
			gasFakes:
				"All but the 0 of an empty sheet (testsheetsvalues.js:36-42, 490-526; testsheetstext.js:152-225).",
			checks: {
				empty: {
					expected: [0, 0, [[""]]],
					find: (scratch) => {
						const tab = scratch.tab();
						return [tab.getLastRow(), tab.getLastColumn(), tab.getDataRange().getValues() as Found[][]];
					},
				},
				content: {
					expected: [3, 2, "A1:B3"],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(3, 2, 1, 1).setValues([["x"]]);
						return [tab.getLastRow(), tab.getLastColumn(), tab.getDataRange().getA1Notation()];
					},
				},
				stylesDoNotCount: {
					expected: 0,
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(3, 2, 1, 1).setBackground("#ff0000");
						return tab.getLastRow();
					},
				},
				outside: {
					expected: true,
					find: (scratch) => {
						const tab = scratch.tab();
						return refuses(scratch, () => tab.getRange(1, tab.getMaxColumns() + 1, 1, 1).getValues());
					},
				},
			},
		},
		{
			id: 72,
			text: "rows and columns that are inserted or deleted change the counts, and what is below or to the right moves along",
			sure: "tested",
			code: "`src/google/cachedSheet.ts`",
			calls: ["Sheet.insertRowsAfter", "Sheet.insertRowsBefore", "Sheet.deleteRows", "Sheet.deleteColumns"],
			gasFakes: "All of it (testsheetstext.js:192-228).",
			checks: {
				rows: {
					expected: [2, 5, 3],
					find: (scratch) => {
						const tab = scratch.tab();
						const before = tab.getMaxRows();
						tab.getRange(2, 1, 2, 1).setValues([["a"], ["b"]]);
						tab.insertRowsAfter(2, 2);
						const [more, last] = [tab.getMaxRows() - before, tab.getLastRow()];
						tab.deleteRows(3, 2);
						return [more, last, tab.getLastRow()];
					},
				},
				columns: {
					expected: [2, 1],
					find: (scratch) => {
						const tab = scratch.tab();
						const before = tab.getMaxColumns();
						tab.getRange(1, 3, 1, 1).setValues([["x"]]);
						tab.deleteColumns(1, 2);
						return [before - tab.getMaxColumns(), tab.getLastColumn()];
					},
				},
			},
		},
		{
			id: 73,
			text: "a list of ranges takes addresses such as `R2C1:R9C3`, and a style set on it applies to each",
			sure: "reported",
			code: "`src/google/applyStyles.ts`",
			calls: ["Sheet.getRangeList"],
			gasFakes:
				"Styles on a list (testsheetsexotics.js:82-219); R1C1 addresses only in getRange (testsheets.js:225).",
			checks: {
				styles: {
					expected: ["#00ff00", "#00ff00", "#ffffff"],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRangeList(["R2C3:R3C4", "R5C3:R5C3"]).setBackground("#00ff00");
						return [
							[3, 4],
							[5, 3],
							[4, 3],
						].map(([row, column]) => tab.getRange(row!, column!, 1, 1).getBackgrounds()[0]![0]!);
					},
				},
			},
		},
		{
			id: 74,
			text: "columns are 100 pixels wide, and keep the width that they are given; rows and columns that are frozen, and what is hidden, stay in the counts",
			sure: "documented",
			code: "`src/google/applyEdits.ts`, `src/google/restoreStyle.ts`",
			calls: [
				"Sheet.setColumnWidths",
				"Sheet.getColumnWidth",
				"Sheet.setFrozenRows",
				"Sheet.hideColumns",
				"Sheet.setHiddenGridlines",
				"Sheet.hideSheet",
				"Sheet.isSheetHidden",
			],
			gasFakes: "Widths (testsheetsvalues.js:109), hidden columns and sheets (testsheetstext.js:162-253).",
			checks: {
				width: { expected: 100, find: (scratch) => scratch.tab().getColumnWidth(2) },
				widths: {
					expected: [222, 222, 100],
					find: (scratch) => {
						const tab = scratch.tab();
						tab.setColumnWidths(1, 2, 222);
						return [1, 2, 3].map((column) => tab.getColumnWidth(column));
					},
				},
				hidden: {
					expected: [true, 0],
					find: (scratch) => {
						const tab = scratch.tab();
						const before = tab.getMaxColumns();
						tab.setFrozenRows(1);
						tab.hideColumns(2, 1);
						tab.setHiddenGridlines(true);
						tab.hideSheet();
						return [tab.isSheetHidden(), before - tab.getMaxColumns()];
					},
				},
			},
		},
		{
			id: 75,
			text: "a sheet keeps its id, a number, for as long as it exists; a file has an id, a name and a locale",
			sure: "documented",
			code: "`src/google/fileMetadata.ts`, `src/google/memories.ts`",
			calls: ["Sheet.getSheetId", "Sheet.getName", "Spreadsheet.getId", "Spreadsheet.getName"],
			gasFakes: "All equal those of the Sheets API (testsheetsvalues.js:554-565).",
			checks: {
				ids: {
					expected: ["number", true, "string"],
					find: (scratch) => {
						const tab = scratch.tab();
						const found = scratch.book.getSheets().find((one) => one.getSheetId() === tab.getSheetId());
						return [typeof tab.getSheetId(), found?.getName() === tab.getName(), typeof scratch.book.getId()];
					},
				},
				locale: {
					expected: true,
					find: ({ book }) => /^[a-z]{2,3}(_[A-Z]{2})?$/.test(book.getSpreadsheetLocale()),
				},
			},
		},
		{
			id: 76,
			text: "a range tells where it is; `activate()` opens its sheet and selects it, and the selection is then that range",
			sure: "documented",
			code: "`src/google/readWorkbook.ts`",
			calls: [
				"Range.getRow",
				"Range.getColumn",
				"Range.getNumRows",
				"Range.getNumColumns",
				"Range.getA1Notation",
				"Range.activate",
				"Sheet.getActiveRangeList",
			],
			gasFakes: "Places, with “D:F” for whole columns (testsheetsdeveloper.js:27). Selecting is not tested.",
			checks: {
				place: {
					expected: [2, 3, 4, 2, "C2:D5"],
					find: (scratch) => {
						const range = scratch.tab().getRange(2, 3, 4, 2);
						return [
							range.getRow(),
							range.getColumn(),
							range.getNumRows(),
							range.getNumColumns(),
							range.getA1Notation(),
						];
					},
				},
				selected: {
					expected: "B2:C3",
					find: (scratch) => {
						const tab = scratch.tab();
						tab.getRange(2, 2, 2, 2).activate();
						return (tab.getActiveRangeList()?.getRanges() ?? [])
							.map((range) => range.getA1Notation())
							.join(" ");
					},
				},
			},
		},
		{
			id: 77,
			text: "changes may wait until `flush()`, a read, or the end of the run; the file that a script is bound to is the active one",
			sure: "documented",
			code: "`src/google/applyEdits.ts`, `src/google/services.ts`",
			calls: ["SpreadsheetApp.flush", "SpreadsheetApp.getActiveSpreadsheet"],
			gasFakes: "The active file (testsheetsexotics.js:23). What waits for flush is not tested.",
			checks: {
				read: {
					expected: 7,
					find: (scratch) => {
						const cell = scratch.cell();
						cell.setValues([[7]]);
						return contentOf(cell) as Found;
					},
				},
			},
		},
		{
			id: 79,
			text: "two tabs may not have names that differ only in case",
			sure: "unproven",
			code: "`src/google/tabRegistry.ts`",
			checks: {
				sameName: {
					expected: true,
					find: (scratch) => {
						const { book } = scratch;
						const tab = scratch.tab();
						return refuses(scratch, () => book.deleteSheet(book.insertSheet(tab.getName().toUpperCase(), 1)));
					},
				},
			},
		},
		{
			id: 82,
			text: "a custom function gets a Table as it gets a range, and `#ALL` is spelled like this in every language",
			sure: "unproven",
			code: "`src/functions/customerFormulas.ts`, `src/i18n/da/workbook.ts`",
		},
		{
			id: 106,
			text: "`#gid=…&range=…` in a `HYPERLINK` formula goes to that cell of the same file",
			sure: "unproven",
			code: "`src/workbook/board/rowLink.ts`; where it does not, the cell still shows the name",
		},
		{
			id: 107,
			text: "a chart follows `pointSize`, and `series.N.pointSize` and `series.N.lineWidth`",
			sure: "unproven",
			code: "`src/google/drawCharts.ts`; where it does not, points have their usual size and the peak of the curve has no mark of its own",
		},
		{
			id: 108,
			text: "`XMATCH` with 0 takes `*` and `?` in a text as they are",
			sure: "documented",
			code: "`src/workbook/board/rowLink.ts`",
			checks: {
				literal: { expected: 2, formula: '=XMATCH("A*",{A:B},0)', beside: ["Ane", "A*"] },
			},
		},
		{
			id: 109,
			text: "a chart draws hidden rows and columns if its builder is told to",
			sure: "documented",
			code: "`src/google/drawCharts.ts`",
			calls: ["Charts.ChartHiddenDimensionStrategy", "ChartBuilder.setHiddenDimensionStrategy"],
			gasFakes: "Not tested.",
		},
	],
};
