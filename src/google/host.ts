/**
 * Every call that Customer Tiers makes to Apps Script, as one type. The real services fit it (`conformance.ts` proves it), and so
 * does the local workbook's stand-in. Nothing else is called.
 *
 * Rows and columns count from 1, as Apps Script does.
 */
export interface Host {
	SpreadsheetApp: HostSpreadsheetApp;
	Charts: { readonly ChartHiddenDimensionStrategy: { readonly SHOW_BOTH: HostHiddenStrategy } };
	HtmlService: { createHtmlOutputFromFile(file: string): HostHtml };
	LockService: { getDocumentLock(): HostLock };
	PropertiesService: { getUserProperties(): HostProperties };
	Session: { getActiveUserLocale(): string };
}

interface HostSpreadsheetApp {
	getActiveSpreadsheet(): HostSpreadsheet;
	getUi(): HostUi;
	newConditionalFormatRule(): HostRuleBuilder;
	newFilterCriteria(): HostFilterCriteriaBuilder;
	newDataValidation(): HostValidationBuilder;
	/** The conditions of filters, by the name that `String(condition)` gives. */
	readonly BooleanCriteria: object;
	readonly GroupControlTogglePosition: { readonly BEFORE: HostTogglePosition };
	readonly WrapStrategy: { readonly OVERFLOW: HostWrapStrategy; readonly WRAP: HostWrapStrategy };
	readonly ProtectionType: { readonly SHEET: HostProtectionType; readonly RANGE: HostProtectionType };
	flush(): void;
}

/** Position of a group's toggle: before or after the group. An opaque value of Apps Script. */
type HostTogglePosition = unknown;

/** Treatment of a text that is wider than its cell. An opaque value of Apps Script. */
type HostWrapStrategy = unknown;

/** What a chart does with hidden rows and columns of its cells. An opaque value of Apps Script. */
type HostHiddenStrategy = unknown;

/** A whole sheet or a range. An opaque value of Apps Script. */
type HostProtectionType = unknown;

/** What a data validation demands. A value of Apps Script; as a text, its name, such as "VALUE_IN_LIST". */
type HostCriteriaType = unknown;

export interface HostSpreadsheet {
	getId(): string;
	getName(): string;
	getSpreadsheetLocale(): string;
	/** Such as "Asia/Tokyo" or "GMT-07:00"; null is reported for a file that came from another program. */
	getSpreadsheetTimeZone(): string | null;
	/** All tabs from left to right, also those without cells. */
	getSheets(): HostSheet[];
	getActiveSheet(): HostSheet;
	/** Also makes the new sheet active. `index`: number of sheets before it. */
	insertSheet(name: string, index: number): HostSheet;
	setActiveSheet(sheet: HostSheet): HostSheet;
	/** Throws for the last visible sheet. */
	deleteSheet(sheet: HostSheet): void;
	toast(message: string, title?: string | null, seconds?: number | null): void;
	/** Entries of the file itself, not of its sheets or ranges. */
	getDeveloperMetadata(): HostMetadata[];
	addDeveloperMetadata(key: string, value: string): unknown;
}

export interface HostSheet {
	getSheetId(): number;
	getName(): string;
	isSheetHidden(): boolean;
	/** As a text `GRID`, `OBJECT` or `DATASOURCE`. All calls below are for a grid, and throw for others. */
	getType(): unknown;
	getMaxRows(): number;
	getMaxColumns(): number;
	/** The last row and column with content; 0 for an empty sheet. */
	getLastRow(): number;
	getLastColumn(): number;
	getRange(row: number, column: number, rows: number, columns: number): HostRange;
	/** From A1 to the last row and column with content; A1 alone for an empty sheet. */
	getDataRange(): HostRange;
	/** The sheet's filter; null if it has none. */
	getFilter(): HostFilter | null;
	isRowHiddenByFilter(row: number): boolean;
	/** The selection on the sheet; null if there is none. */
	getActiveRangeList(): { getRanges(): HostRange[] } | null;
	insertRowsAfter(row: number, count: number): unknown;
	insertRowsBefore(row: number, count: number): unknown;
	insertColumnsAfter(column: number, count: number): unknown;
	deleteColumns(column: number, count: number): void;
	deleteRows(row: number, count: number): void;
	/** Ranges of the sheet by addresses such as "R2C1:R9C3". A call on the list applies to each of them. */
	getRangeList(addresses: string[]): HostStyles;
	setColumnWidths(first: number, count: number, pixels: number): unknown;
	getColumnWidth(column: number): number;
	hideSheet(): unknown;
	setHiddenGridlines(areHidden: boolean): unknown;
	hideColumns(column: number, count: number): void;
	/** Unhides columns. */
	showColumns(column: number, count: number): void;
	/** How many groups the column is in. */
	getColumnGroupDepth(column: number): number;
	getFrozenRows(): number;
	getFrozenColumns(): number;
	setFrozenRows(rows: number): void;
	setFrozenColumns(columns: number): void;
	/** Unhides rows. */
	showRows(row: number, count: number): void;
	setRowGroupControlPosition(position: HostTogglePosition): unknown;
	getConditionalFormatRules(): HostRule[];
	/** Replaces all rules of the sheet. The first one that applies to a cell wins. */
	setConditionalFormatRules(rules: HostRule[]): void;
	getCharts(): HostChart[];
	newChart(): HostChartBuilder;
	insertChart(chart: HostChart): void;
	/** Takes a chart that was built from {@link HostChart.modify}. */
	updateChart(chart: HostChart): void;
	removeChart(chart: HostChart): void;
	getProtections(type: HostProtectionType): HostProtection[];
	/** Always adds another protection. It stops nobody until its editors are changed. */
	protect(): HostProtection;
	/** Copies the sheet to the end of a spreadsheet. Does not change the active sheet. */
	copyTo(spreadsheet: HostSpreadsheet): HostSheet;
}

/** The basic filter of a sheet. Its range cannot be changed: it has to be removed and created again. */
export interface HostFilter {
	/** Includes the row of headings. */
	getRange(): HostRange;
	/** Takes the number of a column on the sheet. Null for a column without a criterion. */
	getColumnFilterCriteria(column: number): HostFilterCriteria | null;
	setColumnFilterCriteria(column: number, criteria: HostFilterCriteria | null): unknown;
	remove(): void;
}

/** A condition of filters. An opaque value of Apps Script. */
type HostFilterCondition = unknown;

export interface HostFilterCriteria {
	/** Returns a builder of the same criteria, to use on another filter. */
	copy(): HostFilterCriteriaBuilder;
	getHiddenValues(): string[] | null;
	getCriteriaType(): HostFilterCondition | null;
	getCriteriaValues(): HostCell[];
}

export interface HostFilterCriteriaBuilder {
	setHiddenValues(values: string[]): HostFilterCriteriaBuilder;
	withCriteria(condition: HostFilterCondition, values: HostCell[]): HostFilterCriteriaBuilder;
	build(): HostFilterCriteria;
}

export interface HostProtection {
	isWarningOnly(): boolean;
	setDescription(description: string): HostProtection;
	/** If true, Sheets only warns a user who edits the sheet. */
	setWarningOnly(warningOnly: boolean): HostProtection;
	setUnprotectedRanges(ranges: HostRange[]): HostProtection;
}

interface HostMetadata {
	getKey(): string;
	getValue(): string | null;
	setValue(value: string): unknown;
	remove(): unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: Apps Script's own types give cells as any
type HostCell = any;

export interface HostRange extends HostStyles {
	getRow(): number;
	getColumn(): number;
	getNumRows(): number;
	getNumColumns(): number;
	/** The id of the range's sheet. */
	getGridId(): number;
	/** Such as "B6:B12". */
	getA1Notation(): string;
	/** True if the user may change every cell of the range. */
	canEdit(): boolean;
	getValues(): HostCell[][];
	/** The formula of each cell; `""` if there is none. */
	getFormulas(): string[][];
	getNotes(): string[][];
	/** "#ffffff" for a cell without one. */
	getBackgrounds(): string[][];
	getFontColors(): string[][];
	getFontWeights(): string[][];
	/** "0.###############" for a cell without one. */
	getNumberFormats(): string[][];
	getFontSizes(): number[][];
	/** "general", "general-left" and so on for a cell without one. */
	getHorizontalAlignments(): string[][];
	getVerticalAlignments(): string[][];
	/** `OVERFLOW` for a cell without one. */
	getWrapStrategies(): HostWrapStrategy[][];
	/** The data validation of each cell; null for a cell without one. Does not tell the type of a Table's column. */
	getDataValidations(): (HostValidation | null)[][];
	clearDataValidations(): unknown;
	/** Null for a cell without one. Throws if the size differs. */
	setDataValidations(validations: (HostValidation | null)[][]): unknown;
	/** Null resets a cell to the default, here and for the alignments. */
	setFontWeights(weights: ("bold" | null)[][]): unknown;
	setHorizontalAlignments(alignments: ("left" | "center" | "right" | null)[][]): unknown;
	/** "general" resets a cell to the default. */
	setNumberFormats(formats: string[][]): unknown;
	setWrapStrategies(strategies: HostWrapStrategy[][]): unknown;
	/**
	 * Throws if the size differs. Parses a text as if typed; a leading `'` keeps it a text, and is dropped, except perhaps in a cell
	 * of the format "@". A cell's validation, or the type of a Table's column, may refuse a value: then this throws, or the next
	 * `flush` does.
	 */
	setValues(values: HostCell[][]): unknown;
	setNotes(notes: string[][]): unknown;
	/** Opens the range's sheet, selects the range and scrolls to it. */
	activate(): unknown;
	/**
	 * Changes the depth of the rows' group; a negative number takes them out of groups. Silently limits the depth to 0–8. Throws
	 * for the first row if the toggle is before the group.
	 */
	shiftRowGroupDepth(delta: number): unknown;
	/** The same for columns: by default the toggle is after the group, and it throws for the last column. */
	shiftColumnGroupDepth(delta: number): unknown;
	/** Folds the groups within the range. */
	collapseGroups(): unknown;
	/** Throws if the sheet has a filter already. */
	createFilter(): HostFilter;
}

export interface HostValidation {
	/** False where Sheets refuses any other value; true where it only warns. */
	getAllowInvalid(): boolean;
	getCriteriaType(): HostCriteriaType;
	/**
	 * Of a list: its options as texts, then whether it has an arrow. Of a range: the range, then the same. Of a checkbox: nothing, or
	 * the value when ticked, and the one when not.
	 */
	getCriteriaValues(): HostCell[];
}

export interface HostValidationBuilder {
	/** Demands one of some texts. `showDropdown`: the cell has an arrow that lists them. */
	requireValueInList(values: string[], showDropdown: boolean): HostValidationBuilder;
	/** If true, Sheets takes other values too, and only marks them. */
	setAllowInvalid(allow: boolean): HostValidationBuilder;
	/** Shown to a person who looks at the cell. */
	setHelpText(text: string): HostValidationBuilder;
	build(): HostValidation;
}

/** Style setters of one range, or of several at once. */
export interface HostStyles {
	setNumberFormat(format: string): unknown;
	setFontWeight(weight: "bold" | "normal"): unknown;
	/** In points. */
	setFontSize(size: number): unknown;
	setBackground(color: string | null): unknown;
	setFontColor(color: string | null): unknown;
	setWrap(wrap: boolean): unknown;
	/** Null resets it to the default, as for the colours. */
	setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): unknown;
	setHorizontalAlignment(alignment: "left" | "center" | "right" | null): unknown;
}

export interface HostRuleBuilder {
	whenFormulaSatisfied(formula: string): HostRuleBuilder;
	setBackground(color: string): HostRuleBuilder;
	setFontColor(color: string): HostRuleBuilder;
	setRanges(ranges: HostRange[]): HostRuleBuilder;
	build(): HostRule;
}

export interface HostRule {
	getBooleanCondition(): HostCondition | null;
	getRanges(): HostRange[];
}

interface HostCondition {
	getCriteriaValues(): HostCell[];
	/** Such as "#cde7d8"; null if the rule sets none. */
	getBackground(): string | null;
	getFontColor(): string | null;
}

export interface HostChart {
	/** Stays the same while the chart is on the sheet; null before it is inserted. */
	getChartId(): number | null;
	getRanges(): HostRange[];
	/** Returns a builder with everything that the chart has, including its position and size. */
	modify(): HostChartBuilder;
}

export interface HostChartBuilder {
	asColumnChart(): HostShapedChartBuilder;
	asLineChart(): HostShapedChartBuilder;
	asScatterChart(): HostShapedChartBuilder;
	addRange(range: HostRange): HostChartBuilder;
	/** Number of heading rows at the top of the ranges. */
	setNumHeaders(headers: number): HostChartBuilder;
	setOption(name: string, value: unknown): HostChartBuilder;
	setHiddenDimensionStrategy(strategy: HostHiddenStrategy): HostChartBuilder;
	/** The cell at the upper left corner, and the offset from it in pixels. */
	setPosition(row: number, column: number, x: number, y: number): HostChartBuilder;
	build(): HostChart;
}

/** Has setters for texts and colours too. Other calls return a plain builder. */
export interface HostShapedChartBuilder {
	setTitle(title: string): HostShapedChartBuilder;
	setXAxisTitle(title: string): HostShapedChartBuilder;
	setYAxisTitle(title: string): HostShapedChartBuilder;
	setColors(colors: string[]): HostShapedChartBuilder;
	clearRanges(): HostChartBuilder;
}

interface HostHtml {
	setTitle(title: string): HostHtml;
	/** Appends HTML without escaping. Never pass a user's text. */
	append(html: string): HostHtml;
}

/** The buttons of a dialog, and one of them. Opaque values of Apps Script. */
type HostButtonSet = unknown;
type HostButton = unknown;

interface HostUi {
	createAddonMenu(): HostMenu;
	/** Blocks until the user closes it. */
	alert(message: string): unknown;
	/** The same with buttons. Returns the one that was pressed. */
	alert(title: string, message: string, buttons: HostButtonSet): HostButton;
	readonly ButtonSet: { readonly OK_CANCEL: HostButtonSet };
	readonly Button: { readonly OK: HostButton };
	showSidebar(page: HostHtml): void;
}

interface HostMenu {
	addItem(caption: string, functionName: string): HostMenu;
	addSeparator(): HostMenu;
	addToUi(): void;
}

interface HostLock {
	/** Returns true if the lock was acquired within that time. */
	tryLock(milliseconds: number): boolean;
	releaseLock(): void;
}

/** Values stored for one user, in all the files they use the add-on in. */
export interface HostProperties {
	getProperty(key: string): string | null;
	setProperty(key: string, value: string): unknown;
	deleteProperty(key: string): unknown;
}
