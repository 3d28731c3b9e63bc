import { expect, test } from "vitest";
import { cellsAfter, type SizedTab } from "../../src/google/cellCount.ts";
import type { Edit } from "../../src/workbook/edits.ts";
import type { Area } from "../../src/workbook/port.ts";

const tab = (id: number, role: SizedTab["role"], rows: number, columns: number): SizedTab => ({
	id,
	role,
	has: (area) => area.row + area.rows - 1 <= rows && area.column + area.columns - 1 <= columns,
	size: () => ({ rows, columns }),
});
const TABS = [tab(0, "customers", 100, 10), tab(1, "history", 50, 11), tab(2, null, 7, 7)];
const REST = 50 * 11 + 7 * 7;
const area = (tab: Area["tab"], row: number, column: number, rows = 1, columns = 1): Area => ({
	tab,
	row,
	column,
	rows,
	columns,
});
const values = (to: Area): Edit => ({ kind: "values", area: to, values: [] });
const bold = (to: Area): Edit => ({ kind: "style", area: to, style: { bold: true } });
const rules = (areas: Area[]): Edit => ({
	kind: "rules",
	tab: 0,
	mark: "m",
	rules: [{ formula: "=TRUE", ground: "#fff", ink: "#000", areas }],
});

test.each<[string, Edit[], number | null]>([
	["no edit", [], null],
	["values and styles within the sheet", [values(area(0, 100, 10)), bold(area("history", 50, 1))], null],
	["values in columns beyond the right edge", [values(area(0, 1, 11, 100, 9))], 100 * 19 + REST],
	[
		"values in rows below the last, on a tab named by its role",
		[values(area("history", 51, 1, 3, 11))],
		1000 + 53 * 11 + 49,
	],
	["two edits, by the farthest cell", [bold(area(0, 101, 1)), values(area(0, 1, 12))], 101 * 12 + REST],
	["a rule, by the cells that it covers", [rules([area(0, 2, 11, 120)])], 121 * 11 + REST],
	["an inserted row", [{ kind: "insertRow", tab: 0, below: 3 }], 101 * 10 + REST],
	["addRow for a row that exists already", [{ kind: "addRow", tab: 0, below: 3, isThere: true }], null],
	["addRow for a new customer", [{ kind: "addRow", tab: 0, below: 3, isThere: false }], 101 * 10 + REST],
	["deleted rows", [{ kind: "deleteRows", tab: 1, row: 5, rows: 9 }], null],
	["ensureTab for a tab that exists", [{ kind: "ensureTab", role: "history", name: "Tier history" }], null],
	[
		"ensureTab for a new tab, and values on it",
		[{ kind: "ensureTab", role: "summary", name: "Tier summary" }, values(area("summary", 1, 30))],
		1000 + REST + 1000 * 30,
	],
])("cellsAfter counts the cells after %s, or null without growth", (_, edits, cells) => {
	expect(cellsAfter(edits, TABS)).toBe(cells);
});
