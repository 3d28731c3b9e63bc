import { cellAddress } from "../../table/cellAddress.ts";
import type { Action } from "../action.ts";
import { dateFormats } from "../dateFormats.ts";
import type { Edit } from "../edits.ts";
import { firstFew } from "../list/firstFew.ts";
import type { Area, CellPosition, Port, Tab } from "../port.ts";
import { expectUnchanged } from "../reading/expectUnchanged.ts";
import { fileSettings } from "../reading/fileSettings.ts";
import { ourFormulas } from "./ourFormulas.ts";

/**
 * Replaces all formulas that call a function of the add-on by their values. A spilled result is written in the same call
 * as the cell of its formula, so that no cell with content is ever empty in between. The user's formulas stay, also those
 * that refer to the results.
 */
export function freezeFormulas(): Action {
	return (port, today) => {
		const { words } = fileSettings(port, today).language;
		const texts = words.share.freeze;
		const found = ourFormulas(port).map((formulas) => ({
			...formulas,
			areas: areasOf(formulas.tab, formulas.ready, port),
		}));
		const frozen = found.filter(({ areas, ready }) => areas !== null && ready.length > 0);
		const mixed = found.filter(({ areas }) => areas === null);
		const unready = found.flatMap(({ tab, unready }) =>
			unready.map(({ row, column }) => texts.cell(tab.name, cellAddress(row - 1, column - 1))),
		);
		const count = frozen.reduce((sum, { ready }) => sum + ready.length, 0);
		const edits = frozen.flatMap(({ areas }) => areas!.flatMap((area) => valuesEdits(area, port)));
		return {
			ok: true,
			edits: [...frozen.flatMap(({ tab }) => expectUnchanged(edits, tab.id, port, words)), ...edits],
			message: [
				found.length === 0 ? texts.none : texts.done(count, frozen.length),
				...(unready.length > 0
					? [texts.left(unready.length, firstFew(unready, ", ", words.sidebar.more))]
					: []),
				...mixed.map(({ tab }) => texts.mixed(tab.name)),
			].join(" "),
		};
	};
}

function areasOf({ id }: Tab, formulaCells: readonly CellPosition[], port: Port): readonly Area[] | null {
	return formulaCells.length === 0 ? [] : port.filledBy(id, formulaCells);
}

function valuesEdits(area: Area, port: Port): Edit[] {
	const rows = port.values(area.tab as number).slice(area.row - 1, area.row - 1 + area.rows);
	const values = rows.map((row) => row.slice(area.column - 1, area.column - 1 + area.columns));
	return [...dateFormats(area, values, port), { kind: "freeze", area, values }];
}
