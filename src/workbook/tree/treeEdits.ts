import { outline } from "../../tiering/referral/outline.ts";
import type { Edit } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import type { ListReferrals } from "../reading/listReferrals.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { tierRules } from "../results/tierRules.ts";
import { stretches } from "../stretches.ts";
import type { Style } from "../style.ts";
import { foldGroups } from "./foldGroups.ts";
import { type TreeColumnIndexes, treeColumnIndexes } from "./treeColumnIndexes.ts";
import { TREE_COLUMNS, type TreeColumn } from "./treeColumns.ts";
import { type TreeLine, treeLines } from "./treeLines.ts";

const WIDTHS: Readonly<Record<TreeColumn, number>> = {
	customer: 320,
	level: 60,
	tier: 110,
	direct: 90,
	referred: 90,
	value: 120,
	influence: 150,
	contribution: 130,
	credit: 120,
	cameAnyway: 120,
};
/** Styles of the columns, from one to another. */
const COLUMN_STYLES: readonly (readonly [first: TreeColumn, last: TreeColumn, style: Style])[] = [
	["level", "level", { numberFormat: "0" }],
	["level", "tier", { align: "center" }],
	["direct", "referred", { numberFormat: "#,##0" }],
	["value", "credit", { numberFormat: "#,##0.00" }],
	["cameAnyway", "cameAnyway", { align: "center" }],
];

/** Makes or updates the referral tree from one list. Content that users have put between its columns stays. */
export function treeEdits(rated: RatedTab, referrals: ListReferrals, file: FileSettings, port: Port): Edit[] {
	const { language } = file;
	const rows = outline(referrals.valued);
	const existing = port.tabs().find(({ role }) => role === "tree");
	const grid = existing === undefined ? [] : port.values(existing.id);
	const columnIndexes = treeColumnIndexes(grid);
	const lines = treeLines(rated, referrals, rows, columnIndexes, language);
	// Clear the rest of a longer tree too.
	const height = Math.max(lines.length, grid.length);
	const first = lines.findIndex(({ kind }) => kind === "sum") + SUM_ROWS + 1;
	const tiers = {
		...TREE_TAB,
		row: first,
		rows: Math.max(1, rows.length),
		column: columnIndexes.tier,
		columns: 1,
	};
	const style = (row: number, count: number, style: Style, from?: TreeColumn, to?: TreeColumn): Edit[] =>
		spans(columnIndexes, from, to).map((span) => ({
			kind: "style",
			area: { ...TREE_TAB, ...span, row, rows: count },
			style,
		}));
	return [
		{ kind: "ensureTab", role: "tree", name: language.words.tree.tab },
		...spans(columnIndexes).map(
			(span): Edit => ({
				kind: "values",
				area: { ...TREE_TAB, ...span, row: 1, rows: height },
				values: cells(lines, height, columnIndexes, span),
			}),
		),
		...(existing === undefined ? [] : style(1, height, { bold: false, wrap: false })),
		...COLUMN_STYLES.flatMap(([from, to, lineStyle]) => style(1, height, lineStyle, from, to)),
		...lines.flatMap(({ kind }, index) =>
			lineStyles(kind).flatMap((lineStyle) => style(index + 1, 1, ...lineStyle)),
		),
		tierRules("tree", tiers, [tiers], language.words.needsFacts),
		...(existing === undefined ? [widths()] : []),
		{ kind: "rowGroups", tab: "tree", groups: foldGroups(rows, first).groups },
	];
}

/** Rows of sums: all customers, those in trees, those in none. */
const SUM_ROWS = 3;
const TREE_TAB = { tab: "tree" } as const satisfies Pick<Area, "tab">;

/** Column widths of a new tab, on which the columns begin at the first. */
function widths(): Edit {
	const area = { ...TREE_TAB, row: 1, rows: 1, column: 1, columns: TREE_COLUMNS.length };
	return { kind: "widths", area, pixels: TREE_COLUMNS.map((column) => WIDTHS[column]) };
}

type Span = Pick<Area, "column" | "columns">;

/** The tree's columns, or those from one to another, as areas that leave out the users' columns in between. */
function spans(
	columnIndexes: TreeColumnIndexes,
	first: TreeColumn = "customer",
	last: TreeColumn = "cameAnyway",
): Span[] {
	const [from, to] = [TREE_COLUMNS.indexOf(first), TREE_COLUMNS.indexOf(last)];
	const columns = TREE_COLUMNS.slice(from, to + 1).map((column) => columnIndexes[column]);
	return stretches(columns).map((stretch) => ({ column: stretch.first, columns: stretch.count }));
}

function cells(
	lines: readonly TreeLine[],
	height: number,
	columnIndexes: TreeColumnIndexes,
	{ column, columns }: Span,
) {
	const treeColumns = Array.from({ length: columns }, (_, index) =>
		TREE_COLUMNS.find((treeColumn) => columnIndexes[treeColumn] === column + index),
	);
	return Array.from({ length: height }, (_, row) =>
		treeColumns.map((treeColumn) => lines[row]?.cells[treeColumn!] ?? ""),
	);
}

/** Only a few lines have a style of their own, a number that does not grow with the list. */
function lineStyles(kind: TreeLine["kind"]): (readonly [style: Style, from?: TreeColumn, to?: TreeColumn])[] {
	switch (kind) {
		case "title":
		case "sum":
			return [[{ bold: true }]];
		case "headings":
			return [[{ bold: true, wrap: true, vertical: "top" }], [{ align: "right" }, "direct", "credit"]];
		default:
			return [];
	}
}
