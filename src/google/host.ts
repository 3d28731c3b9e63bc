/**
 * Every call that Customer Tiers makes to Apps Script, as one type. The real services fit it
 * (`conformance.ts` proves it), and so does the local workbook's stand-in. What is not written here is not used.
 *
 * Rows and columns count from 1, as Apps Script does.
 */
export interface Host {
	SpreadsheetApp: HostSpreadsheetApp;
	HtmlService: { createHtmlOutputFromFile(file: string): HostHtml };
	LockService: { getDocumentLock(): HostLock };
	PropertiesService: { getUserProperties(): HostProperties };
	Session: { getActiveUserLocale(): string };
}

interface HostSpreadsheetApp {
	getActiveSpreadsheet(): HostSpreadsheet;
	getUi(): HostUi;
	newConditionalFormatRule(): HostRuleBuilder;
	readonly GroupControlTogglePosition: { readonly BEFORE: HostTogglePosition };
	readonly WrapStrategy: { readonly OVERFLOW: HostWrapStrategy };
	readonly ProtectionType: { readonly SHEET: HostProtectionType; readonly RANGE: HostProtectionType };
	flush(): void;
}

/** Where the sign stands that folds a group: before it or after it. One of Apps Script's own values. */
type HostTogglePosition = unknown;

/** What becomes of a text that is longer than its cell. One of Apps Script's own values. */
type HostWrapStrategy = unknown;

/** What is protected: a whole sheet, or cells. One of Apps Script's own values. */
type HostProtectionType = unknown;

export interface HostSpreadsheet {
	getId(): string;
	getName(): string;
	getSpreadsheetLocale(): string;
	getSheets(): HostSheet[];
	getActiveSheet(): HostSheet;
	/** Also makes the new sheet the active one. Behind so many others. */
	insertSheet(name: string, index: number): HostSheet;
	setActiveSheet(sheet: HostSheet): HostSheet;
	/** Throws for the last one that is in sight. */
	deleteSheet(sheet: HostSheet): void;
	toast(message: string, title?: string | null, seconds?: number | null): void;
	/** What is kept about the file itself. */
	getDeveloperMetadata(): HostMetadata[];
	addDeveloperMetadata(key: string, value: string): unknown;
}

export interface HostSheet {
	getSheetId(): number;
	getName(): string;
	isSheetHidden(): boolean;
	getMaxRows(): number;
	getMaxColumns(): number;
	/** The last row and column with content; 0 for an empty sheet. */
	getLastRow(): number;
	getLastColumn(): number;
	getRange(row: number, column: number, rows: number, columns: number): HostRange;
	/** From A1 to the last row and column with content; A1 alone for an empty sheet. */
	getDataRange(): HostRange;
	/** What is selected on the sheet; null where nothing is. */
	/** The sheet's filter, if it has one. */
	getFilter(): object | null;
	isRowHiddenByFilter(row: number): boolean;
	getActiveRangeList(): { getRanges(): HostRange[] } | null;
	insertRowsAfter(row: number, count: number): unknown;
	insertColumnsAfter(column: number, count: number): unknown;
	deleteColumns(column: number, count: number): void;
	deleteRows(row: number, count: number): void;
	/** Several ranges of the sheet, by addresses such as "R2C1:R9C3": what is called on the list is done to each. */
	getRangeList(addresses: string[]): HostStyles;
	setColumnWidths(first: number, count: number, pixels: number): unknown;
	getColumnWidth(column: number): number;
	hideSheet(): unknown;
	hideColumns(column: number, count: number): void;
	setFrozenRows(rows: number): void;
	/** Takes back that rows are hidden. */
	showRows(row: number, count: number): void;
	setRowGroupControlPosition(position: HostTogglePosition): unknown;
	getConditionalFormatRules(): HostRule[];
	/** Replaces all rules of the sheet; the first that holds wins. */
	setConditionalFormatRules(rules: HostRule[]): void;
	getCharts(): HostChart[];
	newChart(): HostChartBuilder;
	insertChart(chart: HostChart): void;
	/** Takes a chart that {@link HostChart.modify} has built anew. */
	updateChart(chart: HostChart): void;
	removeChart(chart: HostChart): void;
	getProtections(type: HostProtectionType): HostProtection[];
	/** Always adds another one. Nobody is kept out by it until its editors are changed. */
	protect(): HostProtection;
	/** A copy of the sheet as the last one of that spreadsheet. Shows another sheet to nobody. */
	copyTo(book: HostSpreadsheet): HostSheet;
}

export interface HostProtection {
	isWarningOnly(): boolean;
	setDescription(description: string): HostProtection;
	/** Sheets then only asks whoever edits the sheet. */
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
	/** Such as "B6:B12". */
	getA1Notation(): string;
	/** Whether the person may change every cell of it. */
	canEdit(): boolean;
	getValues(): HostCell[][];
	/** The formula of each cell, `""` where there is none. */
	getFormulas(): string[][];
	getNotes(): string[][];
	/** "#ffffff" where it has none. */
	getBackgrounds(): string[][];
	getFontColors(): string[][];
	getFontWeights(): string[][];
	/** "0.###############" where nobody has chosen one. */
	getNumberFormats(): string[][];
	getFontSizes(): number[][];
	getWraps(): boolean[][];
	/** "general", "general-left" and so on where nobody has chosen one. */
	getHorizontalAlignments(): string[][];
	getVerticalAlignments(): string[][];
	getWrapStrategies(): HostWrapStrategy[][];
	/** Null: as nobody has chosen it. So for the alignments. */
	setFontWeights(weights: ("bold" | null)[][]): unknown;
	setHorizontalAlignments(alignments: ("left" | "center" | "right" | null)[][]): unknown;
	/** "General" is what a cell has that nobody has given a format. */
	setNumberFormats(formats: string[][]): unknown;
	setWrapStrategies(strategies: HostWrapStrategy[][]): unknown;
	/** Throws where the dimensions differ. A text is read as if typed; a leading `'` keeps it text and is swallowed. */
	setValues(values: HostCell[][]): unknown;
	setNotes(notes: string[][]): unknown;
	/** Opens the range's sheet, selects the range and brings it into view. */
	activate(): unknown;
	/**
	 * Puts the range's rows into a group, or so many deeper; a negative number takes them out again. Never below none or above eight,
	 * without a word. Throws for the first row where the sign that folds stands before a group.
	 */
	shiftRowGroupDepth(delta: number): unknown;
}

/** How cells look: of one range, or of several at once. */
export interface HostStyles {
	setNumberFormat(format: string): unknown;
	setFontWeight(weight: "bold" | "normal"): unknown;
	/** In points. */
	setFontSize(size: number): unknown;
	setBackground(color: string | null): unknown;
	setFontColor(color: string | null): unknown;
	setWrap(wrap: boolean): unknown;
	/** Null takes it away, as with the colours. */
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
	/** Such as "#cde7d8"; null where it gives none. */
	getBackground(): string | null;
	getFontColor(): string | null;
}

export interface HostChart {
	/** The same as long as the chart stands; null for one that stands nowhere yet. */
	getChartId(): number | null;
	getRanges(): HostRange[];
	/** Goes on from the chart as it is, place and size included. */
	modify(): HostChartBuilder;
}

export interface HostChartBuilder {
	asColumnChart(): HostShapedChartBuilder;
	asLineChart(): HostShapedChartBuilder;
	addRange(range: HostRange): HostChartBuilder;
	/** How many rows at the top of the ranges are headings. */
	setNumHeaders(headers: number): HostChartBuilder;
	setOption(name: string, value: unknown): HostChartBuilder;
	/** The cell at the upper left corner, and how many pixels further right and down. */
	setPosition(row: number, column: number, x: number, y: number): HostChartBuilder;
	build(): HostChart;
}

/** Knows words and colours too, until it is asked for something else. */
export interface HostShapedChartBuilder {
	setTitle(title: string): HostShapedChartBuilder;
	setXAxisTitle(title: string): HostShapedChartBuilder;
	setYAxisTitle(title: string): HostShapedChartBuilder;
	setColors(colors: string[]): HostShapedChartBuilder;
	clearRanges(): HostChartBuilder;
}

interface HostHtml {
	setTitle(title: string): HostHtml;
	/** Puts HTML at the end of the page as it is: never a text of a user's. */
	append(html: string): HostHtml;
}

/** Which buttons a dialog has, and one of them. Apps Script's own values. */
type HostButtonSet = unknown;
type HostButton = unknown;

interface HostUi {
	createAddonMenu(): HostMenu;
	/** Blocks until the person closes it. */
	alert(message: string): unknown;
	/** The same with buttons. Gives the one that was pressed. */
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
	/** Whether the lock was had within that time. */
	tryLock(milliseconds: number): boolean;
	releaseLock(): void;
}

/** What is kept for one person, in all the files they use the add-on in. */
export interface HostProperties {
	getProperty(key: string): string | null;
	setProperty(key: string, value: string): unknown;
	deleteProperty(key: string): unknown;
}
