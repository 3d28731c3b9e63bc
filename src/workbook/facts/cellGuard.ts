import { cellAddress } from "../../table/a1.ts";
import { lazily } from "../lazily.ts";
import type { Port } from "../port.ts";
import type { RatedTab } from "../reading/rateTab.ts";

/** Why a cell must not be written to. */
type Guarded =
	| { readonly kind: "formula" }
	/** What stands there comes from a formula elsewhere, which would break. */
	| { readonly kind: "filled"; readonly by: string };

/** Says of cells of a table, counted from 0, whether a formula of the user's fills them; null where they are free. */
export type CellGuard = (row: number, column: number) => Guarded | null;

/** Formulas that fill the cells below them, and those that fill a whole table. */
const SPILLS = /^=\s*\{|\b(ARRAYFORMULA|MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE|FLATTEN|VSTACK|TIER_COLUMNS)\s*\(/i;
const TABLES =
	/\b(QUERY|IMPORTRANGE|IMPORTDATA|IMPORTHTML|FILTER|SORT|SORTN|UNIQUE|TRANSPOSE|HSTACK|CHOOSECOLS|WRAPROWS)\s*\(/i;

/**
 * Looks at the formulas of a table, each column once. Which cells a formula fills, no spreadsheet tells: a cell counts as filled
 * below a formula that fills in its own column, and to the right of and below one that fetches a whole table, unless the
 * column is one that we added.
 */
export function cellGuard(port: Port, { tab, grid, reading }: RatedTab, mark: string): CellGuard {
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: 1 };
	const known = new Map<number, string[]>();
	const formulas = (column: number): string[] => {
		const there = known.get(column) ?? port.formulas({ ...area, column: column + 1 }).map(([cell]) => cell!);
		known.set(column, there);
		return there;
	};
	const headings = { ...area, rows: reading.headerRow + 2, columns: grid[0]?.length ?? 0 };
	const top = lazily(() => port.formulas({ ...headings, rows: Math.min(headings.rows, grid.length) }));
	const notes = lazily(() => port.notes({ ...headings, row: reading.headerRow + 1, rows: 1 })[0] ?? []);
	return (row, column) => {
		const own = formulas(column);
		if ((own[row] ?? "") !== "") return { kind: "formula" };
		const above = own.findIndex((formula, at) => at < row && (SPILLS.test(formula) || TABLES.test(formula)));
		if (above >= 0) return { kind: "filled", by: cellAddress(above, column) };
		if ((notes()[column] ?? "").includes(mark)) return null;
		const by = tableFormula(top(), column);
		return by === null ? null : { kind: "filled", by };
	};
}

/** A formula left of the column that fetches a table, with no other formula between them. */
function tableFormula(top: readonly (readonly string[])[], column: number): string | null {
	for (const [row, cells] of top.entries()) {
		for (let left = column - 1; left >= 0; left--) {
			const formula = cells[left] ?? "";
			if (TABLES.test(formula)) return cellAddress(row, left);
			if (formula !== "") break;
		}
	}
	return null;
}
