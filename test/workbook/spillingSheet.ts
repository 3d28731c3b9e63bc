import type { HostSheet, HostSpreadsheet } from "../../src/google/host.ts";

type Value = string | number;
export type Values = Value[][];
/** Computes a formula's result from the values that the sheet shows. */
type Compute = (shown: (row: number, column: number) => Value) => Values;

export interface Formula {
	readonly text: string;
	readonly compute: Compute;
	/** Not calculated on a copy of the sheet, as with custom functions at Google. */
	readonly isSlow?: boolean;
}

type Cells = ReadonlyMap<string, Value | Formula>;

const ROWS = 14;
const COLUMNS = 12;
const keyOf = (row: number, column: number) => `${row}:${column}`;

/**
 * A sheet in which results spill as at Google: to the right and down, but not over typed cells or other results.
 * Rows and columns count from 1. Every read calculates anew.
 */
export class SpillingSheet {
	/** Copies that exist now, and copies ever made. */
	readonly copies = { now: 0, ever: 0 };
	private cells: Map<string, Value | Formula>;
	constructor(
		cells: Cells,
		private readonly isCopy = false,
	) {
		this.cells = new Map(cells);
	}

	shown(): Values {
		let shown = empty();
		for (let pass = 0; pass < 8; pass++) {
			const next = this.calculated(shown);
			if (JSON.stringify(next) === JSON.stringify(shown)) break;
			shown = next;
		}
		return shown;
	}

	formulas(): string[][] {
		return grid((row, column) => {
			const cell = this.cells.get(keyOf(row, column));
			return typeof cell === "object" ? cell.text : "";
		});
	}

	write(row: number, column: number, values: readonly (readonly unknown[])[]): void {
		for (const [r, line] of values.entries()) {
			for (const [c, value] of line.entries()) {
				const key = keyOf(row + r, column + c);
				if (value === "") this.cells.delete(key);
				else this.cells.set(key, typeof value === "string" ? value.replace(/^'/, "") : (value as number));
			}
		}
	}

	/** The sheet as Apps Script's type, with the methods that `filledAreas` calls. */
	host(): HostSheet {
		const part = <T>(cells: T[][], row: number, column: number, rows: number, columns: number) =>
			cells.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
		const sheet = {
			getSheetId: () => 7,
			getLastRow: () => ROWS,
			getLastColumn: () => COLUMNS,
			getRange: (...area: [number, number, number, number]) => ({
				getValues: () => part(this.shown(), ...area),
				getFormulas: () => part(this.formulas(), ...area),
				setValues: (values: unknown[][]) => this.write(area[0], area[1], values),
			}),
			copyTo: () => {
				this.copies.now++;
				this.copies.ever++;
				return new SpillingSheet(this.cells, true).host();
			},
		};
		return sheet as unknown as HostSheet;
	}

	/** The spreadsheet with this sheet, which can delete its copies. */
	file(): HostSpreadsheet {
		return { deleteSheet: () => this.copies.now-- } as unknown as HostSpreadsheet;
	}

	private calculated(before: Values): Values {
		const read = (row: number, column: number) => before[row - 1]?.[column - 1] ?? "";
		const after = grid((row, column): Value => {
			const cell = this.cells.get(keyOf(row, column));
			return cell === undefined || typeof cell === "object" ? "" : cell;
		});
		const taken = new Set(this.cells.keys());
		for (const [key, cell] of [...this.cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
			if (typeof cell !== "object") continue;
			const [row, column] = key.split(":").map(Number) as [number, number];
			const result = this.isCopy && cell.isSlow ? [["Loading..."]] : cell.compute(read);
			const keys = result.flatMap((line, r) => line.map((_, c) => keyOf(row + r, column + c)));
			const spilled = keys.slice(1);
			const fits = row + result.length - 1 <= ROWS && column + (result[0]?.length ?? 1) - 1 <= COLUMNS;
			if (!fits || spilled.some((other) => taken.has(other))) {
				after[row - 1]![column - 1] = "#REF!";
				continue;
			}
			for (const other of spilled) taken.add(other);
			for (const [r, line] of result.entries())
				for (const [c, value] of line.entries()) after[row - 1 + r]![column - 1 + c] = value;
		}
		return after;
	}
}

const grid = <T>(at: (row: number, column: number) => T): T[][] =>
	Array.from({ length: ROWS }, (_, row) =>
		Array.from({ length: COLUMNS }, (_, column) => at(row + 1, column + 1)),
	);

const empty = (): Values => grid(() => "");
