import type { IRange, ISheetDataValidationRule, Worksheet } from "@univerjs/core";
import type { HostRange, HostValidation, HostValidationBuilder } from "../google/host.ts";
import { a1, fromA1 } from "./a1.ts";
import type { Book } from "./book.ts";
import type { CellValue } from "./cell.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { Refused } from "./refused.ts";
import { converted, shownIn } from "./zone.ts";

/** What cells take, as a file or a test gives it: `B2:B9` takes one of the options, one of the values of `$F$1:$F$3`, and so on. */
export interface OpenedValidation {
	/** Such as `B2:B9`. */
	readonly range: string;
	/** `typedColumn`: the type of a Table's column, which no script can see. It takes numbers only. */
	readonly type: "list" | "range" | "checkbox" | "number" | "date" | "custom" | "typedColumn";
	/** Of a list, its options; of a range, its address; of a checkbox, its two values, if it has its own; of a number, its bounds. */
	readonly values?: readonly (string | number)[];
	/** True where Sheets only warns about other values. */
	readonly warns?: boolean;
}

/** Univer's types of rules for those of {@link OpenedValidation}. Univer keeps a rule of a type that it does not know. */
const UNIVER_TYPES: Readonly<Record<OpenedValidation["type"], string>> = {
	list: "list",
	range: "list",
	checkbox: "checkbox",
	number: "decimal",
	date: "date",
	custom: "custom",
	typedColumn: "typedColumn",
};
const [REJECTS, WARNS] = [1, 2];
let lastRule = 0;

type SheetRef = Pick<Worksheet, "getUnitId" | "getSheetId">;

const idsOf = (sheet: SheetRef) => ({ unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() });

/** Gives cells a validation, as a person does. */
export function addValidation(book: Book, sheet: SheetRef, added: OpenedValidation): void {
	const values = (added.values ?? []).map(String);
	const formulas =
		added.type === "list"
			? { formula1: values.join(",") }
			: added.type === "range"
				? { formula1: `=${values[0]}` }
				: { formula1: values[0] ?? "", formula2: values[1] ?? "" };
	addRule(book, sheet, {
		type: UNIVER_TYPES[added.type],
		...formulas,
		ranges: [areaOf(added.range)],
		errorStyle: added.warns ? WARNS : REJECTS,
	});
}

function addRule(book: Book, sheet: SheetRef, rule: Omit<ISheetDataValidationRule, "uid">): void {
	// With an operator, Univer compares even the words of a list with bounds, and marks each as wrong.
	const bounds = rule.type === UNIVER_TYPES.number ? { operator: "between" } : {};
	const made = { allowBlank: true, ...bounds, ...rule, uid: `rule-${++lastRule}` };
	book.grid.commands.syncExecuteCommand("sheet.command.addDataValidation", { ...idsOf(sheet), rule: made });
}

function areaOf(address: string): IRange {
	const [first = "A1", last = first] = address.split(":");
	const [from, to] = [fromA1(first), fromA1(last)];
	return {
		startRow: from.row - 1,
		startColumn: from.column - 1,
		endRow: to.row - 1,
		endColumn: to.column - 1,
	};
}

const ruleAt = ({ grid }: Book, sheet: SheetRef, row: number, column: number) =>
	grid.validations.getRuleByLocation(sheet.getUnitId(), sheet.getSheetId(), row, column);

/** Gives inserted rows or columns the validations of the line before them, as Sheets is said to do. @param first counted from 0. */
export function inheritValidations(
	book: Book,
	sheet: Worksheet,
	line: "Row" | "Column",
	first: number,
	count: number,
): void {
	const [start, end] = [`start${line}`, `end${line}`] as const;
	for (const rule of book.grid.validations.getRules(sheet.getUnitId(), sheet.getSheetId())) {
		const before = rule.ranges.filter((range) => range[end] === first - 1);
		const ranges = before.map((range) => ({ ...range, [start]: first, [end]: first + count - 1 }));
		if (ranges.length > 0) addRule(book, sheet, { ...rule, ranges });
	}
}

/** Gives the last column of a sheet a drop-down that takes none of the add-on's values. */
export function refuseInLastColumn(book: Book, sheet: Worksheet): void {
	const column = sheet.getColumnCount();
	const range = `${a1(1, column)}:${a1(sheet.getRowCount(), column)}`;
	addValidation(book, sheet, { range, type: "list", values: ["North", "South"] });
}

/** What a rule demands, before it is given to cells. */
type RuleOf = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** The rules that the builder has built. */
const builtRules = new WeakMap<HostValidation, RuleOf>();

/** Apps Script's builder of validations; of lists only. */
export function newDataValidation(): HostValidationBuilder {
	let rule: RuleOf = { type: "any", errorStyle: REJECTS };
	const next = (changes: Partial<RuleOf>) => {
		rule = { ...rule, ...changes };
		return builder;
	};
	const builder: HostValidationBuilder = onlyWhatIsHere("DataValidationBuilder", {
		requireValueInList: (values: string[], showDropdown: boolean) =>
			next({ type: "list", formula1: values.join(","), showDropDown: showDropdown }),
		setAllowInvalid: (allow: boolean) => next({ errorStyle: allow ? WARNS : REJECTS }),
		setHelpText: (text: string) => next({ prompt: text, showInputMessage: true }),
		build() {
			const built = hostValidation({ ...rule, uid: "", ranges: [] }, () => {
				throw new Error("A list has no range.");
			});
			builtRules.set(built, rule);
			return built;
		},
	});
	return builder;
}

/** Apps Script's methods for the validations of a range. */
export function validationMethods(book: Book, sheet: Worksheet, area: IRange, rangeOn: RangeOn) {
	const clear = () => {
		const cleared = { ...idsOf(sheet), ranges: [area] };
		book.grid.commands.syncExecuteCommand("sheets.command.clear-range-data-validation", cleared);
	};
	return {
		getDataValidations: () => {
			const rows: (HostValidation | null)[][] = [];
			for (let row = area.startRow; row <= area.endRow; row++) {
				const cells: (HostValidation | null)[] = [];
				for (let column = area.startColumn; column <= area.endColumn; column++) {
					const rule = ruleAt(book, sheet, row, column);
					cells.push(rule && rule.type !== "typedColumn" ? hostValidation(rule, rangeOn) : null);
				}
				rows.push(cells);
			}
			return rows;
		},
		clearDataValidations() {
			book.checkMayWrite(sheet, [area]);
			refuseInTypedColumn(book, sheet, area);
			clear();
		},
		setDataValidations(validations: (HostValidation | null)[][]) {
			book.checkMayWrite(sheet, [area]);
			refuseInTypedColumn(book, sheet, area);
			const size = [area.endRow - area.startRow + 1, area.endColumn - area.startColumn + 1];
			if (validations.length !== size[0] || validations.some((row) => row.length !== size[1]))
				throw new Error("The number of rows or columns in the data does not match the range.");
			clear();
			const cells = new Map<HostValidation, IRange[]>();
			for (const [r, row] of validations.entries())
				for (const [c, validation] of row.entries()) {
					if (validation === null) continue;
					const [line, column] = [area.startRow + r, area.startColumn + c];
					const cell = { startRow: line, endRow: line, startColumn: column, endColumn: column };
					cells.set(validation, [...(cells.get(validation) ?? []), cell]);
				}
			for (const [validation, ranges] of cells)
				addRule(book, sheet, { ...builtRules.get(validation)!, ranges });
		},
	};
}

/** Throws Google's error for what a typed column of a Table does not take: a format, or a change of its validation. */
export function refuseInTypedColumn(book: Book, sheet: Worksheet, area: IRange): void {
	if (book.grid.validations.getRules(sheet.getUnitId(), sheet.getSheetId()).length === 0) return;
	for (let row = area.startRow; row <= area.endRow; row++)
		for (let column = area.startColumn; column <= area.endColumn; column++)
			if (ruleAt(book, sheet, row, column)?.type === "typedColumn") throw new Refused(TYPED_COLUMN);
}

/** Makes Apps Script's object for a range of the sheet of that name; null: the sheet of the rule. */
export type RangeOn = (sheetName: string | null, area: IRange) => HostRange;

function hostValidation(rule: ISheetDataValidationRule, rangeOn: RangeOn): HostValidation {
	const { formula1 = "", formula2 } = rule;
	const isRange = rule.type === "list" && formula1.startsWith("=");
	const [type, values] = isRange
		? ["VALUE_IN_RANGE", () => [rangeOn(...reference(formula1)), true]]
		: rule.type === "list"
			? ["VALUE_IN_LIST", () => [formula1.split(","), true]]
			: rule.type === "checkbox"
				? ["CHECKBOX", () => [formula1, formula2].filter((value) => value !== undefined && value !== "")]
				: rule.type === "decimal"
					? ["NUMBER_BETWEEN", () => [Number(formula1), Number(formula2)]]
					: rule.type === "date"
						? ["DATE_IS_VALID_DATE", () => []]
						: ["CUSTOM_FORMULA", () => [formula1]];
	return onlyWhatIsHere("DataValidation", {
		getAllowInvalid: () => rule.errorStyle !== REJECTS,
		getCriteriaType: () => type,
		getCriteriaValues: values as () => unknown[],
	});
}

/** Splits `=Other!$A$1:$A$3` into the name of a sheet and an area; without a name, null. */
function reference(formula: string): [string | null, IRange] {
	const [, quoted, plain, address = ""] = /^=(?:(?:'(.+)'|([^!']+))!)?(.+)$/.exec(formula) ?? [];
	return [quoted ?? plain ?? null, areaOf(address)];
}

/** Throws Google's error where a value is written into a cell that does not take it. Blanks and formulas are always taken. */
export function checkValidations(
	book: Book,
	sheet: Worksheet,
	area: IRange,
	values: readonly (readonly (CellValue | null)[])[],
	rangeOn: RangeOn,
): void {
	if (book.grid.validations.getRules(sheet.getUnitId(), sheet.getSheetId()).length === 0) return;
	for (const [r, row] of values.entries()) {
		for (const [c, value] of row.entries()) {
			const rule = ruleAt(book, sheet, area.startRow + r, area.startColumn + c);
			if (!rule || value === null || value === "" || takes(book, rule, value, rangeOn)) continue;
			if (rule.type === "typedColumn") throw new Refused(TYPED_COLUMN);
			if (rule.errorStyle === REJECTS) throw new Refused(violation(area.startRow + r, area.startColumn + c));
		}
	}
}

/** The options in a rule's range as its cells show them; none if its sheet is gone. */
function optionsIn({ grid, behaviour }: Book, formula: string, rangeOn: RangeOn): unknown[] {
	const [name, area] = reference(formula);
	if (name !== null && !grid.workbook.getSheetByName(name)) return [];
	return rangeOn(name, area)
		.getValues()
		.flat()
		.map((option) => converted(shownIn, behaviour.timeZone, option));
}

function takes(book: Book, rule: ISheetDataValidationRule, value: CellValue, rangeOn: RangeOn): boolean {
	const { formula1 = "", formula2 } = rule;
	const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
	switch (rule.type) {
		case "list":
			return formula1.startsWith("=")
				? optionsIn(book, formula1, rangeOn).some((option) => String(option) === String(value))
				: formula1.split(",").some((option) => option === text);
		case "checkbox":
			return formula1 === "" ? typeof value === "boolean" : [formula1, formula2].includes(text);
		case "decimal":
			return typeof value === "number" && value >= Number(formula1) && value <= Number(formula2);
		case "date":
			return typeof value === "object";
		case "typedColumn":
			return typeof value === "number";
		default:
			return true;
	}
}

/** Google's errors, as users quote them. */
const TYPED_COLUMN = "This operation is not allowed on cells in typed columns.";
const violation = (row: number, column: number) =>
	`The data you entered in cell ${a1(row + 1, column + 1)} violates the data validation rules set on this cell.`;
