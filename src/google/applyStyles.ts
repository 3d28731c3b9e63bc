import type { Edit } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import type { HostStyles } from "./host.ts";
import type { Sheets } from "./sheets.ts";

type StyleEdit = Extract<Edit, { kind: "style" }>;
type InsertEdit = Extract<Edit, { kind: "insertRow" }>;
type Batched =
	| Exclude<Edit, StyleEdit | InsertEdit>
	| { readonly kind: "styles"; readonly styles: readonly StyleEdit[] }
	| (InsertEdit & { readonly rows: number });

/** Joins consecutive styles, and rows inserted below one another, so that each group takes few calls. Keeps the order. */
export function batchEdits(edits: readonly Edit[]): Batched[] {
	const batches: Batched[] = [];
	let styles: StyleEdit[] | null = null;
	for (const edit of edits) {
		const last = batches[batches.length - 1];
		if (edit.kind === "insertRow") {
			styles = null;
			const isBelow =
				last?.kind === "insertRow" && last.tab === edit.tab && last.below + last.rows === edit.below;
			if (isBelow) batches[batches.length - 1] = { ...last, rows: last.rows + 1 };
			else batches.push({ ...edit, rows: 1 });
		} else if (edit.kind !== "style") {
			styles = null;
			batches.push(edit);
		} else if (styles === null) {
			styles = [edit];
			batches.push({ kind: "styles", styles });
		} else styles.push(edit);
	}
	return batches;
}

/** Areas of one sheet that get the same value of a style property. */
interface Layer {
	readonly tab: Area["tab"];
	readonly value: unknown;
	readonly areas: Area[];
}

type Setters = {
	readonly [Key in keyof Style]-?: (cells: HostStyles, value: Exclude<Style[Key], undefined>) => void;
};

/** Font size that Sheets gives a cell. Sheets takes no null for the size, nor for wrapping. */
const DEFAULT_POINTS = 10;

const SETTERS: Setters = {
	numberFormat: (cells, format) => cells.setNumberFormat(format ?? "general"),
	bold: (cells, isBold) => cells.setFontWeight(isBold ? "bold" : "normal"),
	size: (cells, points) => cells.setFontSize(points ?? DEFAULT_POINTS),
	wrap: (cells, wraps) => cells.setWrap(wraps ?? false),
	ground: (cells, color) => cells.setBackground(color),
	ink: (cells, color) => cells.setFontColor(color),
	align: (cells, side) => cells.setHorizontalAlignment(side),
	vertical: (cells, side) => cells.setVerticalAlignment(side),
};

/** Applies styles as if one after another, but in one call per property and value. */
export function applyStyles(styles: readonly StyleEdit[], sheets: Sheets): void {
	for (const styleKey of Object.keys(SETTERS) as (keyof Style)[]) {
		const set = SETTERS[styleKey] as (cells: HostStyles, value: unknown) => void;
		for (const { tab, value, areas } of layers(styleKey, styles)) {
			for (const area of areas) sheets.cached(tab).makeRoom(area);
			set(sheets.sheet(tab).getRangeList(areas.map(address)), value);
		}
	}
}

/** Returns the areas to set, in order. Joins areas of equal value unless one with another value overlaps them in between. */
function layers(styleKey: keyof Style, styles: readonly StyleEdit[]): Layer[] {
	const found: Layer[] = [];
	for (const { area, style } of styles) {
		const value = style[styleKey];
		if (value === undefined) continue;
		const isSame = (layer: Layer) => layer.tab === area.tab && layer.value === value;
		const isCovered = ({ areas }: Layer) => areas.some((other) => overlap(other, area));
		const nearest = [...found].reverse().find((layer) => isSame(layer) || isCovered(layer));
		if (nearest !== undefined && isSame(nearest)) nearest.areas.push(area);
		else found.push({ tab: area.tab, value, areas: [area] });
	}
	return found;
}

const overlap = (one: Area, other: Area) =>
	one.tab === other.tab &&
	one.row < other.row + other.rows &&
	other.row < one.row + one.rows &&
	one.column < other.column + other.columns &&
	other.column < one.column + one.columns;

const address = ({ row, column, rows, columns }: Area) =>
	`R${row}C${column}:R${row + rows - 1}C${column + columns - 1}`;
