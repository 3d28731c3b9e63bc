import type { Cell } from "../../table/cell.ts";
import { isErrorCell } from "../../table/unknownCell.ts";
import type { CellPosition, Port, Tab } from "../port.ts";

/** The cells of a tab with formulas in which a function of ours occurs. */
export interface OurFormulas {
	readonly tab: Tab;
	/** Those that show what they have found. */
	readonly ready: readonly CellPosition[];
	/** Those that show an error, or have not finished. */
	readonly unready: readonly (CellPosition & { readonly shows: string })[];
}

/** Every tab that has any. @param names of our functions. */
export function ourFormulas(port: Port, names: readonly string[]): OurFormulas[] {
	const call = new RegExp(`(^|[^\\w.])(${names.join("|")})\\s*\\(`, "i");
	return port.tabs().flatMap((tab): OurFormulas[] => {
		const grid = port.values(tab.id);
		const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
		const places = port
			.formulas(area)
			.flatMap((line, row) =>
				line.flatMap((formula, column) =>
					isOurs(formula, call) ? [{ row: row + 1, column: column + 1 }] : [],
				),
			);
		const shows = ({ row, column }: CellPosition): Cell => grid[row - 1]![column - 1];
		const fails = (place: CellPosition) => isErrorCell(shows(place)) || isLoading(shows(place));
		return places.length === 0
			? []
			: [
					{
						tab,
						ready: places.filter((place) => !fails(place)),
						unready: places.filter(fails).map((place) => ({ ...place, shows: String(shows(place)) })),
					},
				];
	});
}

/** Sheets may say in another language than English that it is still calculating. We end no text of ours with three dots. */
const isLoading = (cell: Cell) => typeof cell === "string" && /^\p{L}+\.\.\.$/u.test(cell);

/** Whether a function of ours is called somewhere in a formula: not only named in a text, or in the name of a tab. */
function isOurs(formula: string, call: RegExp): boolean {
	return formula.includes("(") && call.test(formula.replace(/"[^"]*"|'[^']*'/g, " "));
}
