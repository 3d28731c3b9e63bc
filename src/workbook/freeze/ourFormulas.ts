import type { Cell } from "../../table/cell.ts";
import { isErrorOfFormula, isLoadingFormula } from "../../table/unknownCell.ts";
import type { CellPosition, Port, Tab } from "../port.ts";
import { callsOurs } from "../reading/ourFunctions.ts";

/** Cells of a tab with formulas that call a function of the add-on. */
export interface OurFormulas {
	readonly tab: Tab;
	/** Formulas that show a result. */
	readonly ready: readonly CellPosition[];
	/** Formulas that show an error or are still being calculated. */
	readonly unready: readonly (CellPosition & { readonly shows: string })[];
}

/** Finds the tabs that have such formulas. */
export function ourFormulas(port: Port): OurFormulas[] {
	return port.tabs().flatMap((tab): OurFormulas[] => {
		const grid = port.values(tab.id);
		const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
		const found = port
			.formulas(area)
			.flatMap((formulas, row) =>
				formulas.flatMap((formula, column) =>
					callsOurs(formula) ? [{ row: row + 1, column: column + 1 }] : [],
				),
			);
		const shows = ({ row, column }: CellPosition): Cell => grid[row - 1]![column - 1];
		const fails = (position: CellPosition) =>
			isErrorOfFormula(shows(position)) || isLoadingFormula(shows(position));
		return found.length === 0
			? []
			: [
					{
						tab,
						ready: found.filter((position) => !fails(position)),
						unready: found.filter(fails).map((position) => ({ ...position, shows: String(shows(position)) })),
					},
				];
	});
}
