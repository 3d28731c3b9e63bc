import type { Cell, Grid } from "../table/cell.ts";
import { columnReader } from "../table/columnReader.ts";
import { shownText } from "../table/shownText.ts";
import { textOf } from "../table/textOf.ts";
import { isUnknown } from "../table/unknownCell.ts";
import { withoutApostrophe } from "../table/withoutApostrophe.ts";
import type { FactKey } from "../tiering/facts.ts";
import { isSettingKey, type ValueKind } from "./settingsLayout.ts";

/** A cell that cannot be used and is replaced by the default. Row and column from 0. */
export interface SettingProblem {
	readonly row: number;
	readonly column: number;
	readonly found: string;
	readonly why: "notANumber" | "outOfBounds" | "wrongOrder" | "unknownWord" | "shareAsWeight";
}

/** The least and the greatest value that a setting can have. */
export type Bounds = readonly [least: number, most: number];

export const NOT_NEGATIVE: Bounds = [0, Number.MAX_VALUE];

/** The cells of a settings tab, by the key of their row and their offset from it. */
export interface SettingCells {
	readonly keys: readonly string[];
	readonly cell: (key: string, offset: number) => Cell;
	/** A number within bounds; `undefined` if there is none, or if it cannot be used, which is reported. */
	readonly number: (key: string, offset: number, kind: ValueKind, bounds?: Bounds) => number | undefined;
	readonly report: (key: string, offset: number, why: SettingProblem["why"]) => void;
	readonly problems: readonly SettingProblem[];
}

/** A fact whose cells are read in the same way as this kind of value. */
const FACT_OF_KIND: Readonly<Record<ValueKind, FactKey>> = {
	share: "margin",
	money: "revenue",
	number: "daysLate",
	date: "firstOrder",
	text: "customer",
};

export function settingCells(grid: Grid, locale: string): SettingCells {
	const positions = keyPositions(grid);
	const problems: SettingProblem[] = [];
	const cell = (key: string, offset: number): Cell => {
		const position = positions.get(key);
		return position === undefined ? "" : grid[position.row]![position.column + offset];
	};
	const complain = (key: string, offset: number, why: SettingProblem["why"]) => {
		const position = positions.get(key);
		if (position === undefined) return;
		const given = cell(key, offset);
		const found = isUnknown(given) ? textOf(given) : shownText(given);
		problems.push({ row: position.row, column: position.column + offset, found, why });
	};
	const number: SettingCells["number"] = (key, offset, kind, bounds) => {
		const found = cell(key, offset);
		if (isUnknown(found)) return undefined;
		const value = kind === "share" && typeof found === "number" ? share(found) : readAs(kind, found, locale);
		if (typeof value !== "number") {
			complain(key, offset, "notANumber");
			return undefined;
		}
		if (bounds !== undefined && (value < bounds[0] || value > bounds[1])) {
			complain(key, offset, "outOfBounds");
			return undefined;
		}
		return value;
	};
	return { keys: [...positions.keys()], cell, number, report: complain, problems };
}

/** Nobody means more than 300 %. */
export const MAX_SHARE = 3;

/** A cell formatted as per cent contains a fraction of 1; a number typed without the sign means per cent. */
const share = (typed: number) => (Math.abs(typed) > MAX_SHARE ? typed / 100 : typed);

const readAs = (kind: ValueKind, cell: Cell, locale: string) =>
	columnReader(FACT_OF_KIND[kind], [cell], locale)(cell);

/** Use the first row with each key, so that a copied row changes nothing. */
function keyPositions(grid: Grid): Map<string, { row: number; column: number }> {
	const positions = new Map<string, { row: number; column: number }>();
	grid.forEach((cells, row) => {
		const column = cells.findIndex((cell) => isSettingKey(withoutApostrophe(cell)));
		const key = withoutApostrophe(cells[column]);
		if (typeof key === "string" && !positions.has(key)) positions.set(key, { row, column });
	});
	return positions;
}
