import type { Edit } from "../workbook/edits.ts";
import type { Area, TabRole } from "../workbook/port.ts";

/** Limit of Sheets for a file, empty cells included. */
export const MAX_FILE_CELLS = 10_000_000;

/** Size that Sheets gives a new sheet. */
const NEW_SHEET: Size = { rows: 1_000, columns: 26 };

interface Size {
	readonly rows: number;
	readonly columns: number;
}

/** A sheet before the edits. */
export interface SizedTab {
	readonly id: number;
	/** Its role, or the one that an interrupted run was making it for; null for the user's other sheets. */
	readonly role: TabRole | null;
	/** May take calls to Google, as does `size`. */
	readonly has: (area: Area) => boolean;
	readonly size: () => Size;
}

/** Returns the number of cells of the file after all edits; null if they add none. */
export function cellsAfter(edits: readonly Edit[], tabs: readonly SizedTab[]): number | null {
	const changed = new Map<SizedTab, Size>();
	const all = [...tabs];
	const find = (tab: Area["tab"]) =>
		all.find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab));
	const grow = (tab: Area["tab"], next: (size: Size) => Size) => {
		const found = find(tab);
		if (found !== undefined) changed.set(found, next(changed.get(found) ?? found.size()));
	};
	let isAdding = false;
	for (const edit of edits) {
		if (edit.kind === "ensureTab" && !all.some(({ role }) => role === edit.role)) {
			all.push({
				id: Number.NaN,
				role: edit.role,
				has: () => false,
				size: () => ({ ...NEW_SHEET, columns: edit.columns ?? NEW_SHEET.columns }),
			});
			isAdding = true;
		}
		if (edit.kind === "insertRow" || (edit.kind === "addRow" && !edit.isThere))
			grow(edit.tab, ({ rows, columns }) => ({ rows: rows + 1, columns }));
		if (edit.kind === "deleteRows")
			grow(edit.tab, ({ rows, columns }) => ({ rows: rows - edit.rows, columns }));
		for (const area of writtenAreas(edit)) {
			const { tab, row, column, rows, columns } = area;
			if (find(tab)?.has(area) === true) continue;
			grow(tab, (size) => ({
				rows: Math.max(size.rows, row + rows - 1),
				columns: Math.max(size.columns, column + columns - 1),
			}));
		}
	}
	const grows = [...changed].some(([tab, size]) => cells(size) > cells(tab.size()));
	if (!isAdding && !grows) return null;
	return all.reduce((sum, tab) => sum + cells(changed.get(tab) ?? tab.size()), 0);
}

const cells = ({ rows, columns }: Size) => rows * columns;

/** Returns the areas that the sheet must have cells for. */
function writtenAreas(edit: Edit): readonly Area[] {
	switch (edit.kind) {
		case "values":
		case "notes":
		case "style":
		case "formats":
		case "show":
			return [edit.area];
		case "rules":
			return edit.rules.flatMap(({ areas }) => areas);
		case "charts":
			return edit.charts.flatMap(({ ranges }) => ranges);
		case "protect":
			return edit.open;
		default:
			return [];
	}
}
