import type { Words } from "../../i18n/words.ts";
import { TIER_COLORS } from "../../results/tierColors.ts";
import type { Edit } from "../edits.ts";
import { assignRows } from "../lines/assignRows.ts";
import { keyedRows, type LineLayout } from "../lines/keyedRows.ts";
import { type LineValues, lineValues, rowsForLines } from "../lines/lineValues.ts";
import type { Area, Port } from "../port.ts";
import type { Style } from "../style.ts";
import { ABOUT_KEYS, type TeamLine } from "./teamLines.ts";

/** A label and a text. */
const COLUMNS = 2;
/** Column widths in pixels, to fit on a portrait page. */
const WIDTHS = [195, 515];
const QUIET_COLOR = "#5f6368";
/** Applied before any other style, to reset what an inserted row took over from the row above. */
const PLAIN_STYLE: Style = {
	bold: false,
	size: 11,
	wrap: false,
	vertical: "top",
	ground: "#ffffff",
	ink: "#202124",
	align: "left",
};

const LAYOUT: LineLayout = {
	columns: COLUMNS,
	key: /^(title|about\.(money|plain)|tier\.[1-4]\.\w+|needsFacts(\.above)?|unknown|end)$/,
};

/**
 * Makes or updates the page for the team. Its lines are found again by their keys in a hidden column, so users' content
 * on, beside and below them stays. Styles are set once.
 */
export function teamEdits(lines: readonly TeamLine[], words: Words, port: Port): Edit[] {
	const tab = port.tabs().find(({ role }) => role === "team");
	const aboutKey = lines.find(({ key }) => isAbout(key))!.key;
	const existing = tab === undefined ? [] : keyedRows(tab.id, LAYOUT, port);
	const placed = assignRows(
		lines.map(({ key }) => key),
		existing.map((row) => (isAbout(row.key) ? { ...row, key: aboutKey } : row)),
	);
	const written = lines.filter(({ key }) => placed.rows.has(key));
	const added = written.filter(({ key }) => placed.added.has(key));
	const otherwise = tab === undefined ? null : words.problem.changed;
	const page: LineValues = { tab: "team", columns: COLUMNS, assignment: placed, otherwise };
	return [
		{ kind: "ensureTab", role: "team", name: words.team.tab },
		...rowsForLines(written, page),
		...added.flatMap((line) => styleEdits(line, placed.rows.get(line.key)!)),
		...lineValues(written, page),
		...(tab === undefined ? FRAME : []),
	];
}

/** True if the existing page was made with money; null if there is no page. */
export function isWithMoney(port: Port): boolean | null {
	const tab = port.tabs().find(({ role }) => role === "team");
	if (tab === undefined) return null;
	return keyedRows(tab.id, LAYOUT, port).some(({ key }) => key === ABOUT_KEYS.withMoney);
}

const isAbout = (key: string | null) => key === ABOUT_KEYS.withMoney || key === ABOUT_KEYS.without;

const FRAME: readonly Edit[] = [
	{ kind: "widths", area: area(1), pixels: WIDTHS },
	{ kind: "hideColumns", area: area(1, COLUMNS + 1, COLUMNS + 2) },
];

function styleEdits({ kind, tier }: TeamLine, row: number): Edit[] {
	const style = (style: Style, first?: number, last?: number): Edit => ({
		kind: "style",
		area: area(row, first, last),
		style,
	});
	const heading = tier === undefined ? [] : [style({ ...TIER_COLORS[tier], bold: true, size: 13 })];
	const title = kind === "title" ? [style({ bold: true, size: 18 }, 1, 1)] : [];
	const text = kind === "text" ? [style({ ink: QUIET_COLOR }, 1, 1), style({ wrap: true }, 1, 2)] : [];
	return [style(PLAIN_STYLE), ...heading, ...title, ...text];
}

function area(row: number, first = 1, last = COLUMNS): Area {
	return { tab: "team", row, rows: 1, column: first, columns: last - first + 1 };
}
