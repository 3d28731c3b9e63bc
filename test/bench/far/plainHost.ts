import type { Host } from "../../../src/google/host.ts";
import type { Cell } from "../../../src/table/cell.ts";

/** A sheet with only values and notes. */
interface Sheet {
	readonly id: number;
	readonly name: string;
	readonly values: Cell[][];
	readonly notes: string[][];
	rows: number;
	columns: number;
}

/** A spreadsheet that stores only values and notes; it accepts and ignores styles, rules, charts and protections. */
export interface PlainHost {
	readonly host: Host;
	/** The values and notes of each sheet, as JSON. */
	readonly cells: () => string[];
}

type Any = Record<string, unknown>;

/** An object with the given members whose every other method does nothing and returns the object, like a builder. */
const permissive = (known: Any = {}): Any => {
	const self: Any = new Proxy(known, {
		get: (target, name) => (name in target ? target[name as string] : () => self),
	});
	return self;
};

/**
 * A file with one list, fast enough for millions of cells. The engine of the local workbook takes seconds for each write into so
 * long a list.
 */
export function plainHost(list: readonly (readonly Cell[])[]): PlainHost {
	const sheets: Sheet[] = [newSheet(0, "Customers", list)];
	const metadata = new Map<string, string>();
	const properties = new Map<string, string>();
	const face = (sheet: Sheet) => sheetFace(sheet);
	const spreadsheet = permissive({
		getId: () => "plain",
		getName: () => "Customers",
		getSpreadsheetLocale: () => "en_US",
		getSpreadsheetTimeZone: () => "Etc/UTC",
		getSheets: () => sheets.map(face),
		getActiveSheet: () => face(sheets[0]!),
		insertSheet: (name: string, index: number) => {
			const sheet = newSheet(sheets.length, name, []);
			sheets.splice(index, 0, sheet);
			return face(sheet);
		},
		getDeveloperMetadata: () =>
			Array.from(metadata, ([key, value]) =>
				permissive({
					getKey: () => key,
					getValue: () => value,
					setValue: (next: string) => void metadata.set(key, next),
					remove: () => void metadata.delete(key),
				}),
			),
		addDeveloperMetadata: (key: string, value: string) => void metadata.set(key, value),
	});
	const host = {
		SpreadsheetApp: permissive({
			getActiveSpreadsheet: () => spreadsheet,
			ProtectionType: { SHEET: "sheet", RANGE: "range" },
			WrapStrategy: { OVERFLOW: "OVERFLOW", WRAP: "WRAP" },
			GroupControlTogglePosition: { BEFORE: "before" },
		}),
		HtmlService: permissive(),
		LockService: { getDocumentLock: () => permissive({ tryLock: () => true }) },
		PropertiesService: {
			getUserProperties: () => ({
				getProperty: (key: string) => properties.get(key) ?? null,
				setProperty: (key: string, value: string) => void properties.set(key, value),
				deleteProperty: (key: string) => void properties.delete(key),
			}),
		},
		Session: { getActiveUserLocale: () => "en" },
	};
	return {
		host: host as unknown as Host,
		cells: () => sheets.map(({ name, values, notes }) => JSON.stringify([name, values, notes])),
	};
}

const newSheet = (id: number, name: string, list: readonly (readonly Cell[])[]): Sheet => ({
	id,
	name,
	values: list.map((row) => [...row]),
	notes: [],
	rows: Math.max(1_000, list.length),
	columns: Math.max(26, list[0]?.length ?? 0),
});

function sheetFace(sheet: Sheet): Any {
	const width = () => sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
	const range = (row: number, column: number, rows: number, columns: number) =>
		rangeFace(sheet, { row, column, rows, columns });
	return permissive({
		getSheetId: () => sheet.id,
		getName: () => sheet.name,
		isSheetHidden: () => false,
		getType: () => "GRID",
		getMaxRows: () => sheet.rows,
		getMaxColumns: () => sheet.columns,
		getLastRow: () => sheet.values.length,
		getLastColumn: width,
		getDataRange: () => range(1, 1, Math.max(1, sheet.values.length), Math.max(1, width())),
		getRange: range,
		getColumnWidth: () => 100,
		getFilter: () => null,
		getConditionalFormatRules: () => [],
		getCharts: () => [],
		getProtections: () => [],
		insertRowsAfter: (_: number, count: number) => {
			sheet.rows += count;
		},
		insertColumnsAfter: (_: number, count: number) => {
			sheet.columns += count;
		},
		deleteColumns: (_: number, count: number) => {
			sheet.columns -= count;
		},
	});
}

interface RangeArea {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

function rangeFace(sheet: Sheet, { row, column, rows, columns }: RangeArea): Any {
	if (row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns)
		throw new Error("Those rows or columns are out of bounds.");
	const read = <T>(from: T[][], blank: T) =>
		Array.from({ length: rows }, (_, r) =>
			Array.from({ length: columns }, (_, c) => from[row - 1 + r]?.[column - 1 + c] ?? blank),
		);
	const write = <T>(to: T[][], blank: T, cells: readonly (readonly T[])[]) => {
		for (const [r, line] of cells.entries()) {
			while (to.length < row + r) to.push([]);
			const target = to[row - 1 + r]!;
			while (target.length < column - 1) target.push(blank);
			for (const [c, cell] of line.entries()) target[column - 1 + c] = cell;
		}
	};
	const all = <T>(value: T) => Array.from({ length: rows }, () => Array<T>(columns).fill(value));
	return permissive({
		getRow: () => row,
		getColumn: () => column,
		getNumRows: () => rows,
		getNumColumns: () => columns,
		canEdit: () => true,
		getValues: () => read<Cell>(sheet.values, ""),
		setValues: (cells: Cell[][]) =>
			write<Cell>(
				sheet.values,
				"",
				cells.map((line) => line.map(asRead)),
			),
		getNotes: () => read(sheet.notes, ""),
		setNotes: (notes: string[][]) => write(sheet.notes, "", notes),
		getFormulas: () => all(""),
		getNumberFormats: () => all("0.###############"),
		getBackgrounds: () => all("#ffffff"),
		getFontColors: () => all("#000000"),
		getFontWeights: () => all("normal"),
		getFontSizes: () => all(10),
		getWrapStrategies: () => all("OVERFLOW"),
		getHorizontalAlignments: () => all("general"),
		getVerticalAlignments: () => all("bottom"),
	});
}

/** Drops the leading apostrophe that makes a cell a text. */
const asRead = (cell: Cell): Cell =>
	typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
