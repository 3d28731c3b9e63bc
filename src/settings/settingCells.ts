import type { Cell, Grid } from "../table/cell.ts";
import { columnReader } from "../table/columnReader.ts";
import { textOf } from "../table/textOf.ts";
import { isUnknown } from "../table/unknownCell.ts";
import type { FactKey } from "../tiering/facts.ts";
import { isKey, type ValueKind } from "./layout.ts";

/** A cell that cannot be used; the default stands in for it. Row and column count from 0. */
export interface SettingProblem {
	readonly row: number;
	readonly column: number;
	readonly found: string;
	readonly why: "notANumber" | "outOfBounds" | "wrongOrder" | "unknownWord";
}

/** The least and the most that a setting can be. */
export type Bounds = readonly [least: number, most: number];

export const NOT_NEGATIVE: Bounds = [0, Number.MAX_VALUE];

/** The cells of a settings tab, by the key of their row and how far they stand from it. */
export interface SettingCells {
	readonly keys: readonly string[];
	readonly cell: (key: string, offset: number) => Cell;
	/** A number within bounds; `undefined` where there is none, or none that can be used: that is then reported. */
	readonly number: (key: string, offset: number, kind: ValueKind, bounds?: Bounds) => number | undefined;
	readonly complain: (key: string, offset: number, why: SettingProblem["why"]) => void;
	readonly problems: readonly SettingProblem[];
}

/** A fact whose cells are written as such a value is. */
const LIKE: Readonly<Record<ValueKind, FactKey>> = {
	share: "margin",
	money: "revenue",
	number: "daysLate",
	date: "firstOrder",
	text: "customer",
};

export function settingCells(grid: Grid, locale: string): SettingCells {
	const places = keyPlaces(grid);
	const problems: SettingProblem[] = [];
	const cell = (key: string, offset: number): Cell => {
		const place = places.get(key);
		return place === undefined ? "" : grid[place.row]![place.column + offset];
	};
	const complain = (key: string, offset: number, why: SettingProblem["why"]) => {
		const place = places.get(key);
		if (place === undefined) return;
		const found = textOf(cell(key, offset));
		problems.push({ row: place.row, column: place.column + offset, found, why });
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
	return { keys: [...places.keys()], cell, number, complain, problems };
}

/** A number in a cell of per cent is a part of one already; one that was typed without the sign is a number of per cent. */
const share = (typed: number) => (Math.abs(typed) > MOST_SHARE ? typed / 100 : typed);

/** Nobody means more than 300 %. */
const MOST_SHARE = 3;

const readAs = (kind: ValueKind, cell: Cell, locale: string) =>
	columnReader(LIKE[kind], [cell], locale)(cell);

/** The first row with each key counts: a copied row changes nothing. */
function keyPlaces(grid: Grid): Map<string, { row: number; column: number }> {
	const places = new Map<string, { row: number; column: number }>();
	grid.forEach((cells, row) => {
		const column = cells.findIndex((cell) => isKey(cell));
		const key = cells[column];
		if (typeof key === "string" && !places.has(key)) places.set(key, { row, column });
	});
	return places;
}
