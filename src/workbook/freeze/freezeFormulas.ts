import { cellAddress } from "../../table/a1.ts";
import type { Action } from "../action.ts";
import type { Edit } from "../edits.ts";
import { firstFew } from "../list/firstFew.ts";
import type { Area, CellPosition, Port, Tab } from "../port.ts";
import { restOn } from "../reading/asRead.ts";
import { fileSettings } from "../reading/fileSettings.ts";
import { ourFormulas } from "./ourFormulas.ts";

/**
 * Puts what they show in the place of all formulas in which a function of ours occurs. What a result has spilled over is written in
 * the same call as the cell of its formula: at no moment is a cell empty that was not. Formulas of the user's own stay, those that
 * build on ours too.
 */
export function freezeFormulas(names: readonly string[]): Action {
	return (port, today) => {
		const { words } = fileSettings(port, today).language;
		const said = words.share.freeze;
		const found = ourFormulas(port, names).map((one) => ({
			...one,
			areas: areasOf(one.tab, one.ready, port),
		}));
		const frozen = found.filter(({ areas, ready }) => areas !== null && ready.length > 0);
		const mixed = found.filter(({ areas }) => areas === null);
		const unready = found.flatMap(({ tab, unready }) =>
			unready.map(({ row, column }) => said.cell(tab.name, cellAddress(row - 1, column - 1))),
		);
		const count = frozen.reduce((sum, { ready }) => sum + ready.length, 0);
		const edits = frozen.flatMap(({ tab, areas }) =>
			areas!.map((area) => valuesEdit(area, port.values(tab.id))),
		);
		return {
			ok: true,
			edits: [...frozen.flatMap(({ tab }) => restOn(edits, tab.id, port, words)), ...edits],
			message: [
				found.length === 0 ? said.none : said.done(count, frozen.length),
				...(unready.length > 0
					? [said.left(unready.length, firstFew(unready, ", ", words.sidebar.more))]
					: []),
				...mixed.map(({ tab }) => said.mixed(tab.name)),
			].join(" "),
		};
	};
}

function areasOf({ id }: Tab, places: readonly CellPosition[], port: Port): readonly Area[] | null {
	return places.length === 0 ? [] : port.filledBy(id, places);
}

function valuesEdit(area: Area, grid: ReturnType<Port["values"]>): Edit {
	const rows = grid.slice(area.row - 1, area.row - 1 + area.rows);
	const values = rows.map((row) => row.slice(area.column - 1, area.column - 1 + area.columns));
	return { kind: "freeze", area, values };
}
