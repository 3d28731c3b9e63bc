import type { Nullable, Worksheet } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { type Book, coreWorkbook, formatAt } from "./book.ts";
import { type CellValue, cellValue } from "./cell.ts";
import type { FunctionDoc } from "./functionDocs.ts";
import { isDate, toSerial } from "./serialDate.ts";
import { converted, momentIn, shownIn } from "./zone.ts";

/** Calls a function of Code.js by name. */
export type Call = (name: string, args: unknown[]) => unknown;

/** The error message of each cell that shows `#ERROR!`, by {@link messageKey}. */
export type FormulaMessages = Map<string, string>;

export function messageKey(sheetId: string, row: number, column: number): string {
	return `${sheetId}:${row}:${column}`;
}

/** Registers the add-on's functions for formulas, with the help from their comments. */
export function addCustomFunctions(book: Book, docs: readonly FunctionDoc[], call: Call): FormulaMessages {
	const messages: FormulaMessages = new Map();
	const { functions, descriptions, engine } = book.grid;
	for (const doc of docs.filter(({ custom }) => custom)) {
		functions.registerExecutors(executor(book, doc.name, call, messages));
		descriptions.registerDescriptions([
			{
				functionName: doc.name,
				functionType: engine.FunctionType.User,
				description: doc.description,
				abstract: doc.description,
				functionParameter: doc.parameters.map(({ name, text }) => ({
					name,
					detail: text,
					example: "",
					// Sheets does not show which parameters are optional
					require: 1,
					repeat: 0,
				})),
			},
		]);
	}
	return messages;
}

function executor(book: Book, name: string, call: Call, messages: FormulaMessages) {
	const { BaseFunction, ErrorType, ErrorValueObject } = book.grid.engine;
	class CustomFunction extends BaseFunction {
		// ask for references: they still have their number formats and blank cells, values do not
		override needsReferenceObject = true;
		override minParams = 0;
		override maxParams = 255;
		override calculate(...given: FunctionVariantType[]): BaseValueObject {
			const key = messageKey(this.subUnitId ?? "", this.row, this.column);
			messages.delete(key);
			try {
				const args = given.map((value) => argument(book, value));
				return outcome(book, call(name, args));
			} catch (error) {
				messages.set(key, messageOf(error));
				return ErrorValueObject.create(ErrorType.ERROR);
			}
		}
	}
	return new CustomFunction(name);
}

function messageOf(error: unknown): string {
	// no `instanceof Error`: the error may come from another realm
	const message = (error as { message?: unknown } | null)?.message;
	return typeof message === "string" ? message : String(error);
}

/** Converts an argument to what Apps Script passes: one cell as a value, several as rows of values. */
function argument(book: Book, given: FunctionVariantType): unknown {
	if (given.isReferenceObject()) return fromReference(book, given as BaseReferenceObject);
	const value = given as BaseValueObject;
	if (value.isArray()) {
		const rows = value.getArrayValue().map((row) => row.map((cell) => fromValue(book, cell)));
		return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
	}
	// an omitted argument, between two commas
	return value.isNull() ? undefined : fromValue(book, value);
}

function fromValue(book: Book, value: Nullable<BaseValueObject>): CellValue {
	if (!value || value.isNull()) return "";
	const shown = { v: value.getValue(), t: value.isNumber() ? 2 : value.isBoolean() ? 3 : 1 };
	return passed(book, cellValue(shown, value.getPattern()));
}

/** Passes a date as the moment at which the file's clocks show it. */
const passed = (book: Book, value: CellValue): CellValue =>
	converted(momentIn, book.behaviour.timeZone, value);

function fromReference(book: Book, reference: BaseReferenceObject): unknown {
	const workbook = coreWorkbook(book);
	const sheet = workbook.getSheetBySheetId(reference.getSheetId()) as Worksheet;
	const area = reference.getRangePosition();
	const rows: CellValue[][] = [];
	for (let row = area.startRow; row <= area.endRow; row++) {
		const cells: CellValue[] = [];
		for (let column = area.startColumn; column <= area.endColumn; column++) {
			const cell = reference.getCellData(row, column);
			const format = cell ? formatAt(workbook.getStyles(), sheet, row, column) : "";
			cells.push(cell ? passed(book, cellValue(cell, format)) : "");
		}
		rows.push(cells);
	}
	return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Converts the result of a function to Univer's value: rows of values spill. */
function outcome(book: Book, result: unknown): BaseValueObject {
	if (!Array.isArray(result)) return single(book, result);
	// a flat list becomes a column, as in Sheets
	const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
	const width = Math.max(1, ...rows.map((row) => row.length));
	if (rows.length === 0) return single(book, "");
	const values = rows.map((row) => Array.from({ length: width }, (_, column) => single(book, row[column])));
	return book.grid.engine.ArrayValueObject.create({
		calculateValueList: values,
		rowCount: values.length,
		columnCount: width,
		unitId: "",
		sheetId: "",
		row: -1,
		column: -1,
	});
}

function single(book: Book, value: unknown): BaseValueObject {
	const { ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, ValueObjectFactory } =
		book.grid.engine;
	if (value === null || value === undefined) return StringValueObject.create("");
	if (isDate(value)) {
		const shown = shownIn(book.behaviour.timeZone, value);
		return NumberValueObject.create(toSerial(shown), "yyyy-mm-dd");
	}
	if (typeof value === "number") {
		return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
	}
	if (typeof value === "boolean") return ValueObjectFactory.create(value);
	return StringValueObject.create(String(value));
}
