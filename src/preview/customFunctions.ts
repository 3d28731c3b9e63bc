import type { Nullable, Worksheet } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { type Book, coreWorkbook, formatAt } from "./book.ts";
import { type CellValue, cellValue } from "./cell.ts";
import type { FunctionDoc } from "./functionDocs.ts";
import { isDate, toSerial } from "./serialDate.ts";

/** Calls a function of Code.js by name. */
export type Call = (name: string, args: unknown[]) => unknown;

/** Why a cell shows `#ERROR!`: by sheet id, row and column, counted from 0. */
export type FormulaMessages = Map<string, string>;

export function messageKey(sheetId: string, row: number, column: number): string {
	return `${sheetId}:${row}:${column}`;
}

/** Makes the add-on's functions work in formulas, with the help that its comments give. */
export function addCustomFunctions(book: Book, docs: readonly FunctionDoc[], call: Call): FormulaMessages {
	const messages: FormulaMessages = new Map();
	const { functions, descriptions, engine } = book.grid;
	for (const doc of docs.filter((each) => each.custom)) {
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
					// Sheets tells nobody which may be left out
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
		// a reference still knows its formats, and which of its cells are blank
		override needsReferenceObject = true;
		override minParams = 0;
		override maxParams = 255;
		override calculate(...given: FunctionVariantType[]): BaseValueObject {
			const key = messageKey(this.subUnitId ?? "", this.row, this.column);
			messages.delete(key);
			try {
				const args = given.map((one) => argument(book, one));
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
	// an error of another realm is no `instanceof Error` here
	const message = (error as { message?: unknown } | null)?.message;
	return typeof message === "string" ? message : String(error);
}

/** An argument as Apps Script gives it: one cell is a value, several are rows of values. */
function argument(book: Book, given: FunctionVariantType): unknown {
	if (given.isReferenceObject()) return fromReference(book, given as BaseReferenceObject);
	const value = given as BaseValueObject;
	if (value.isArray()) {
		const rows = value.getArrayValue().map((row) => row.map((cell) => fromValue(cell)));
		return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
	}
	// nothing between two commas
	return value.isNull() ? undefined : fromValue(value);
}

function fromValue(value: Nullable<BaseValueObject>): CellValue {
	if (!value || value.isNull()) return "";
	const shown = { v: value.getValue(), t: value.isNumber() ? 2 : value.isBoolean() ? 3 : 1 };
	return cellValue(shown, value.getPattern());
}

function fromReference(book: Book, reference: BaseReferenceObject): unknown {
	const workbook = coreWorkbook(book);
	const sheet = workbook.getSheetBySheetId(reference.getSheetId()) as Worksheet;
	const place = reference.getRangePosition();
	const rows: CellValue[][] = [];
	for (let row = place.startRow; row <= place.endRow; row++) {
		const cells: CellValue[] = [];
		for (let column = place.startColumn; column <= place.endColumn; column++) {
			const cell = reference.getCellData(row, column);
			cells.push(cell ? cellValue(cell, formatAt(workbook.getStyles(), sheet, row, column)) : "");
		}
		rows.push(cells);
	}
	return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** What the function gave back, as Univer's value: rows of values spill. */
function outcome(book: Book, result: unknown): BaseValueObject {
	if (!Array.isArray(result)) return single(book, result);
	// a flat list goes down a column, as in Sheets
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
	if (isDate(value)) return NumberValueObject.create(toSerial(value), "yyyy-mm-dd");
	if (typeof value === "number") {
		return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
	}
	if (typeof value === "boolean") return ValueObjectFactory.create(value);
	return StringValueObject.create(String(value));
}
