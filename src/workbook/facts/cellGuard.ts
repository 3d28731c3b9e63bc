import { lazily } from "../../base/lazy.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import type { Port } from "../port.ts";
import type { RatedTab } from "../reading/rateTab.ts";

/** Reason why a cell must not be written to. */
type Guarded =
	| { readonly kind: "formula" }
	/** A formula in another cell fills it, and would break. */
	| { readonly kind: "filled"; readonly by: string };

/** Tells whether one of the user's formulas fills a cell of a table, counted from 0; null for a free cell. */
export type CellGuard = (row: number, column: number) => Guarded | null;

/** Functions that fill the cells below them, and functions that fill a whole table. */
const SPILLS = /^=\s*\{|\b(ARRAYFORMULA|MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE|FLATTEN|VSTACK|TIER_COLUMNS)\s*\(/i;
const TABLES =
	/\b(QUERY|IMPORTRANGE|IMPORTDATA|IMPORTHTML|FILTER|SORT|SORTN|UNIQUE|TRANSPOSE|HSTACK|CHOOSECOLS|WRAPROWS)\s*\(/i;

/**
 * Reads the formulas of a table, each column once. No spreadsheet tells which cells a formula fills: a cell counts as
 * filled below a filling formula in its own column, and to the right of and below one that fetches a whole table, unless
 * the add-on added its column.
 *
 * @param signature text in all notes of the add-on.
 */
export function cellGuard(port: Port, { tab, grid, reading }: RatedTab, signature: string): CellGuard {
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: 1 };
	const byColumn = new Map<number, string[]>();
	const formulas = (column: number): string[] => {
		const columnFormulas =
			byColumn.get(column) ?? port.formulas({ ...area, column: column + 1 }).map(([cell]) => cell!);
		byColumn.set(column, columnFormulas);
		return columnFormulas;
	};
	const headings = { ...area, rows: reading.headerRow + 2, columns: grid[0]?.length ?? 0 };
	const top = lazily(() => port.formulas({ ...headings, rows: Math.min(headings.rows, grid.length) }));
	const notes = lazily(() => port.notes({ ...headings, row: reading.headerRow + 1, rows: 1 })[0] ?? []);
	return (row, column) => {
		const own = formulas(column);
		if ((own[row] ?? "") !== "") return { kind: "formula" };
		const fillingRow = own.findIndex(
			(formula, index) => index < row && (SPILLS.test(formula) || TABLES.test(formula)),
		);
		if (fillingRow >= 0) return { kind: "filled", by: cellAddress(fillingRow, column) };
		if ((notes()[column] ?? "").includes(signature)) return null;
		const source = tableFormula(top(), column);
		return source === null ? null : { kind: "filled", by: source };
	};
}

/** Address of a formula left of the column that fetches a table, with no other formula in between; null if there is none. */
function tableFormula(top: readonly (readonly string[])[], column: number): string | null {
	for (const [row, cells] of top.entries()) {
		for (let leftColumn = column - 1; leftColumn >= 0; leftColumn--) {
			const formula = cells[leftColumn] ?? "";
			if (TABLES.test(formula)) return cellAddress(row, leftColumn);
			if (formula !== "") break;
		}
	}
	return null;
}
