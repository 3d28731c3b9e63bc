import type {
	Host,
	HostChart,
	HostChartBuilder,
	HostFilter,
	HostFilterCriteria,
	HostFilterCriteriaBuilder,
	HostProperties,
	HostProtection,
	HostRange,
	HostRule,
	HostRuleBuilder,
	HostShapedChartBuilder,
	HostSheet,
	HostSpreadsheet,
	HostStyles,
	HostValidation,
	HostValidationBuilder,
} from "../host.ts";

/** Something that the code takes for granted about Google Sheets or Apps Script. A row of docs/google-sheets.md. */
interface Assumption {
	/** Never changes and is never used again: the docs and the results of live checks refer to it. A new one takes the next number. */
	readonly id: number;
	/** Markdown, as in the docs. */
	readonly text: string;
	readonly sure: Sureness;
	/** Files that rely on it, in Markdown. Left out where it shapes the design and is in no single place. */
	readonly code?: string;
	/** The calls of `host.ts` that it is about. */
	readonly calls?: readonly HostCall[];
	/** What the public tests of brucemcpherson/gas-fakes say, which are written to run on live Apps Script too. */
	readonly gasFakes?: string;
	/** What a script can find out, by name. The name of a check never changes either: "33 wraps" is its id. */
	readonly checks?: Readonly<Record<string, Check>>;
}

/**
 * `tested`: a public test that is run on live Apps Script shows it, or it was run here. `documented`: Google's documentation says
 * it. `reported`: public programs or threads say it. `unproven`: inferred.
 */
type Sureness = "tested" | "documented" | "reported" | "unproven";

export interface Section {
	/** Heading in the docs. */
	readonly heading: string;
	readonly assumptions: readonly Assumption[];
}

/** The objects that `host.ts` describes, by the names that their calls have here. */
interface HostObjects {
	SpreadsheetApp: Host["SpreadsheetApp"];
	HtmlService: Host["HtmlService"];
	Charts: Host["Charts"];
	LockService: Host["LockService"];
	PropertiesService: Host["PropertiesService"];
	Session: Host["Session"];
	Spreadsheet: HostSpreadsheet;
	Metadata: ReturnType<HostSpreadsheet["getDeveloperMetadata"]>[number];
	Sheet: HostSheet;
	Protection: HostProtection;
	Range: Omit<HostRange, keyof HostStyles>;
	Styles: HostStyles;
	Validation: HostValidation;
	ValidationBuilder: HostValidationBuilder;
	Filter: HostFilter;
	FilterCriteria: HostFilterCriteria;
	FilterCriteriaBuilder: HostFilterCriteriaBuilder;
	RuleBuilder: HostRuleBuilder;
	Rule: HostRule;
	Condition: NonNullable<ReturnType<HostRule["getBooleanCondition"]>>;
	Chart: HostChart;
	ChartBuilder: HostChartBuilder;
	ShapedChartBuilder: HostShapedChartBuilder;
	Html: ReturnType<Host["HtmlService"]["createHtmlOutputFromFile"]>;
	Ui: ReturnType<Host["SpreadsheetApp"]["getUi"]>;
	Menu: ReturnType<ReturnType<Host["SpreadsheetApp"]["getUi"]>["createAddonMenu"]>;
	Lock: ReturnType<Host["LockService"]["getDocumentLock"]>;
	Properties: HostProperties;
}

/** A call in `host.ts`, such as "Range.getValues". */
type HostCall = {
	[Name in keyof HostObjects]: `${Name}.${keyof HostObjects[Name] & string}`;
}[keyof HostObjects];

/** What a check found, as it is compared: nothing in it may depend on the file's locale or time zone. */
export type Found = string | number | boolean | null | readonly Found[];

export type Check = CodeCheck | FormulaCheck;

/** Tries something out in the scratch file. */
interface CodeCheck {
	/** Left out where any answer will do, and is only noted. */
	readonly expected?: Found;
	readonly find: (scratch: Scratch) => Found;
}

/** A formula in a cell of its own, which is read once all formulas are calculated. */
export interface FormulaCheck {
	readonly expected?: Found;
	/** `{A}`, `{B}` and `{A:B}` stand for the cells beside it. */
	readonly formula: string;
	/** What is written into the cells beside it, with a number format where it has one. */
	readonly beside?: readonly (Written | readonly [Written, string])[];
	/** Reads the result. By default, the value of the cell. @param result so many rows and columns from that cell on. */
	readonly read?: (result: (rows: number, columns: number) => Range, beside: Range) => Found;
}

export type Written = string | number | boolean;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The scratch file, for checks. They may call what the add-on does not. */
export interface Scratch {
	readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
	readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
	readonly services: Pick<Host, "LockService" | "PropertiesService" | "Session" | "HtmlService">;
	/** Makes an empty tab, which is deleted after the check. */
	tab(): Sheet;
	/** Returns a cell that nobody has touched. */
	cell(): Range;
}
