import { outline } from "../../tiering/referral/outline.ts";
import type { Edit, Style } from "../edits.ts";
import type { ListReferrals } from "../list/listReferrals.ts";
import type { RatedTab } from "../list/rateTab.ts";
import type { Area, Port } from "../port.ts";
import { tierRules } from "../results/tierRules.ts";
import type { BookSettings } from "../settings/bookSettings.ts";
import { foldGroups } from "./foldGroups.ts";
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
/** How columns look that stand side by side. */
const LOOKS: readonly (readonly [first: TreeColumn, last: TreeColumn, style: Style])[] = [
	["level", "level", { numberFormat: "0" }],
	["level", "tier", { align: "center" }],
	["direct", "referred", { numberFormat: "#,##0" }],
	["value", "credit", { numberFormat: "#,##0.00" }],
	["cameAnyway", "cameAnyway", { align: "center" }],
];

/** The referral tree: made when there is none, and otherwise written anew, from one list. */
export function treeEdits(rated: RatedTab, referrals: ListReferrals, book: BookSettings, port: Port): Edit[] {
	const { language } = book;
	const rows = outline(referrals.valued);
	const lines = treeLines(rated, referrals, rows, language);
	const old = port.tabs().find(({ role }) => role === "tree");
	// What is left of a longer tree goes.
	const height = Math.max(lines.length, old === undefined ? 0 : port.values(old.id).length);
	const first = lines.findIndex(({ kind }) => kind === "sum") + SUMS + 1;
	const tiers = area(first, Math.max(1, rows.length), "tier", "tier");
	const plain: Edit = { kind: "style", area: area(1, height), style: { bold: false, wrap: false } };
	const widths: Edit = {
		kind: "widths",
		area: area(1, 1),
		pixels: TREE_COLUMNS.map((column) => WIDTHS[column]),
	};
	return [
		{ kind: "ensureTab", role: "tree", name: language.words.tree.tab },
		{ kind: "values", area: area(1, height), values: cells(lines, height) },
		...(old === undefined ? [] : [plain]),
		...LOOKS.map(([from, to, style]): Edit => ({ kind: "style", area: area(1, height, from, to), style })),
		...lines.flatMap((line, index) => looks(line, index + 1)),
		tierRules("tree", tiers, [tiers], language.words.needsFacts),
		...(old === undefined ? [widths] : []),
		{ kind: "rowGroups", tab: "tree", groups: foldGroups(rows, first).groups },
	];
}

/** Everybody, those in trees, those in none. */
const SUMS = 3;

/** Rows of the tab, of all our columns or from one to another. */
function area(
	row: number,
	rows: number,
	first: TreeColumn = "customer",
	last: TreeColumn = "cameAnyway",
): Area {
	const [from, to] = [TREE_COLUMNS.indexOf(first), TREE_COLUMNS.indexOf(last)];
	return { tab: "tree", row, rows, column: from + 1, columns: to - from + 1 };
}

function cells(lines: readonly TreeLine[], height: number) {
	return Array.from({ length: height }, (_, row) =>
		TREE_COLUMNS.map((column) => lines[row]?.cells[column] ?? ""),
	);
}

/** Few lines look other than the rest: their number does not grow with the list. */
function looks({ kind }: TreeLine, row: number): Edit[] {
	switch (kind) {
		case "title":
		case "sum":
			return [{ kind: "style", area: area(row, 1), style: { bold: true } }];
		case "headings":
			return [
				{ kind: "style", area: area(row, 1), style: { bold: true, wrap: true, vertical: "top" } },
				{ kind: "style", area: area(row, 1, "direct", "credit"), style: { align: "right" } },
			];
		default:
			return [];
	}
}
