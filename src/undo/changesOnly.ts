import { type CellEdit, isCellEdit, partOf } from "../workbook/edit/partOf.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area, Port } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import type { ContentBefore } from "./contentBefore.ts";
import type { CellReader } from "./currentContent.ts";
import { isSameInLayer, type Layer } from "./journal.ts";
import { type LayerWrite, layerWrites } from "./layerWrites.ts";

/**
 * Leaves out writes that would change nothing: styles that all of their cells have already, and the leading and trailing rows of
 * values, notes and formats that would stay the same. So a small change is written quickly, and a run that was stopped resumes where it
 * was.
 */
export function changesOnly(edits: readonly Edit[], before: ContentBefore, port: Port): readonly Edit[] {
	const tabs = port.tabs();
	const idOf = (tab: Area["tab"]) =>
		tabs.find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab))?.id;
	const rearranged = new Set(edits.flatMap((edit) => (isRearranging(edit) ? [idOf(tabOf(edit))] : [])));
	/** The tab's id; null for a new tab, and for one whose cells will no longer be as they were read. */
	const comparable = (tab: Area["tab"]) => {
		const id = idOf(tab);
		return id === undefined || rearranged.has(id) ? null : id;
	};
	const writes = layerWrites(edits).flatMap((write): ComparableWrite[] => {
		const id = comparable(write.tab);
		return id === null ? [] : [{ id, write, current: before(id, write.layer) }];
	});
	return edits.flatMap((edit): readonly Edit[] => {
		if (!isCellEdit(edit) && edit.kind !== "style") return [edit];
		const id = comparable(edit.area.tab);
		if (id === null) return [edit];
		const span = (layer: Layer) => changedSpan(edit.area, writes.filter(concerns(id, layer, edit.area)));
		if (edit.kind === "style") {
			const styles = Object.entries(edit.style).filter(([styleKey]) => span(styleKey as Layer) !== null);
			return styles.length === 0 ? [] : [{ ...edit, style: Object.fromEntries(styles) as Style }];
		}
		const changed = span(LAYERS[edit.kind]);
		return changed === null ? [] : [partOf(edit, changed.first, changed.last - changed.first + 1)];
	});
}

const LAYERS: Readonly<Record<CellEdit["kind"], Layer>> = {
	values: "content",
	notes: "note",
	formats: "numberFormat",
};

/** A write on an existing tab, with the current content of its layer. */
interface ComparableWrite {
	readonly id: number;
	readonly write: LayerWrite;
	readonly current: CellReader;
}

const concerns =
	(id: number, layer: Layer, area: Area) =>
	({ id: tab, write }: ComparableWrite): boolean =>
		tab === id && write.layer === layer && overlap(write.area, area);

/**
 * The first and the last row of an area, counted from 0, that any of the writes changes; null where none does. A cell may be
 * written several times, so compare all of the writes and not only the last.
 */
function changedSpan(area: Area, writes: readonly ComparableWrite[]): { first: number; last: number } | null {
	const isChanged = (r: number) => writes.some((write) => changesRow(write, area.row + r, area));
	let first = 0;
	while (first < area.rows && !isChanged(first)) first++;
	if (first === area.rows) return null;
	let last = area.rows - 1;
	while (!isChanged(last)) last--;
	return { first, last };
}

/** True where a write changes a cell of a row, in the columns of an area. */
function changesRow(
	{ write: { area, layer, given }, current }: ComparableWrite,
	row: number,
	within: Area,
): boolean {
	if (row < area.row || row >= area.row + area.rows) return false;
	const from = Math.max(area.column, within.column);
	const end = Math.min(area.column + area.columns, within.column + within.columns);
	for (let column = from; column < end; column++) {
		const next = given(row - area.row, column - area.column);
		if (!isSameInLayer(layer, next, current(row, column))) return true;
	}
	return false;
}

const overlap = (a: Area, b: Area) =>
	a.row < b.row + b.rows &&
	b.row < a.row + a.rows &&
	a.column < b.column + b.columns &&
	b.column < a.column + a.columns;

type Rearranging = Extract<Edit, { kind: "insertRow" | "addRow" | "deleteRows" | "restoreStyle" }>;

/** Edits after which cells are elsewhere, or styled otherwise, than when they were read. */
const isRearranging = (edit: Edit): edit is Rearranging =>
	edit.kind === "insertRow" ||
	edit.kind === "addRow" ||
	edit.kind === "deleteRows" ||
	edit.kind === "restoreStyle";

const tabOf = (edit: Rearranging) => (edit.kind === "restoreStyle" ? edit.area.tab : edit.tab);
