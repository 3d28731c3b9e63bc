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
/** How columns look, from one to another. */
const LOOKS: readonly (readonly [first: TreeColumn, last: TreeColumn, style: Style])[] = [
	["level", "level", { numberFormat: "0" }],
	["level", "tier", { align: "center" }],
	["direct", "referred", { numberFormat: "#,##0" }],
	["value", "credit", { numberFormat: "#,##0.00" }],
	["cameAnyway", "cameAnyway", { align: "center" }],
];

/**
 * The referral tree: made when there is none, and otherwise written anew, from one list. What people have put between its columns
 * stays.
 */
export function treeEdits(rated: RatedTab, referrals: ListReferrals, book: FileSettings, port: Port): Edit[] {
	const { language } = book;
	const rows = outline(referrals.valued);
	const old = port.tabs().find(({ role }) => role === "tree");
	const grid = old === undefined ? [] : port.values(old.id);
	const places = treeColumnIndexes(grid);
	const lines = treeLines(rated, referrals, rows, places, language);
	// What is left of a longer tree goes.
	const height = Math.max(lines.length, grid.length);
	const first = lines.findIndex(({ kind }) => kind === "sum") + SUMS + 1;
	const tiers = { ...ROWS, row: first, rows: Math.max(1, rows.length), column: places.tier, columns: 1 };
	const style = (row: number, count: number, style: Style, from?: TreeColumn, to?: TreeColumn): Edit[] =>
		spans(places, from, to).map((span) => ({
			kind: "style",
			area: { ...ROWS, ...span, row, rows: count },
			style,
		}));
	return [
		{ kind: "ensureTab", role: "tree", name: language.words.tree.tab },
		...spans(places).map(
			(span): Edit => ({
				kind: "values",
				area: { ...ROWS, ...span, row: 1, rows: height },
				values: cells(lines, height, places, span),
			}),
		),
		...(old === undefined ? [] : style(1, height, { bold: false, wrap: false })),
		...LOOKS.flatMap(([from, to, look]) => style(1, height, look, from, to)),
		...lines.flatMap(({ kind }, index) => lineStyles(kind).flatMap((look) => style(index + 1, 1, ...look))),
		tierRules("tree", tiers, [tiers], language.words.needsFacts),
		...(old === undefined ? [widths()] : []),
		{ kind: "rowGroups", tab: "tree", groups: foldGroups(rows, first).groups },
	];
}

/** Everybody, those in trees, those in none. */
const SUMS = 3;
const ROWS = { tab: "tree" } as const satisfies Pick<Area, "tab">;

/** Of a new tab, where the columns stand from the first on. */
function widths(): Edit {
	const area = { ...ROWS, row: 1, rows: 1, column: 1, columns: TREE_COLUMNS.length };
	return { kind: "widths", area, pixels: TREE_COLUMNS.map((column) => WIDTHS[column]) };
}

type Span = Pick<Area, "column" | "columns">;

/** Our columns, or those from one to another: as many spans as it takes to leave out what stands between them. */
function spans(
	places: TreeColumnIndexes,
	first: TreeColumn = "customer",
	last: TreeColumn = "cameAnyway",
): Span[] {
	const [from, to] = [TREE_COLUMNS.indexOf(first), TREE_COLUMNS.indexOf(last)];
	const columns = TREE_COLUMNS.slice(from, to + 1).map((column) => places[column]);
	return stretches(columns).map((run) => ({ column: run.first, columns: run.count }));
}

function cells(
	lines: readonly TreeLine[],
	height: number,
	places: TreeColumnIndexes,
	{ column, columns }: Span,
) {
	const there = Array.from({ length: columns }, (_, index) =>
		TREE_COLUMNS.find((one) => places[one] === column + index),
	);
	return Array.from({ length: height }, (_, row) => there.map((one) => lines[row]?.cells[one!] ?? ""));
}

/** Few lines look other than the rest: their number does not grow with the list. */
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
