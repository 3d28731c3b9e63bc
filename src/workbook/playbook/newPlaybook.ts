import type { Language } from "../../i18n/language.ts";
import { TIER_COLORS } from "../../results/tierColors.ts";
import type { Edit, Written } from "../edits.ts";
import type { Area } from "../port.ts";
import { openTexts } from "../protection/openTexts.ts";
import { protectEdit } from "../protection/protectEdit.ts";
import { PLAYBOOK_COLUMNS, type PlaybookLine } from "../reading/playbookLines.ts";
import type { Style } from "../style.ts";

const PIXELS: readonly number[] = [200, 620, 200];
const QUIET_COLOR = "#5f6368";
const TEXT_COLOR = "#202124";
/** Kinds of headings with an empty row above them. */
const SPACED: readonly PlaybookLine["kind"][] = ["columns", "tier", "section", "letter"];

/** A line, or null for an empty row. */
type Row = PlaybookLine | null;

/**
 * Writes lines of a playbook: all of them on a new tab, or below the content of one that has no keys any more; or those that a
 * playbook lacks, below it.
 *
 * @param top first row, counted from 1; column widths are set only if it is 1.
 * @param present rows of the lines that are there already, by key, counted from 0.
 */
export function newPlaybook(
	lines: readonly PlaybookLine[],
	top: number,
	language: Language,
	present: ReadonlyMap<string, number> = new Map(),
): Edit[] {
	const rows = lines.flatMap((line, index): Row[] =>
		SPACED.includes(line.kind) && lines[index - 1]?.kind !== "columns" ? [null, line] : [line],
	);
	const area = (row: number, column: number, columns: number, count = 1): Area => ({
		tab: "playbook",
		row: top + row,
		column,
		rows: count,
		columns,
	});
	const values = rows.map((row) => PLAYBOOK_COLUMNS.map((column): Written => row?.cells[column] ?? ""));
	const rowByKey = rows.flatMap((row, index): [string, number][] =>
		row === null ? [] : [[row.key, top - 1 + index]],
	);
	const style = (cells: Area, style: Style): Edit => ({ kind: "style", area: cells, style });
	return [
		{ kind: "values", area: area(0, 1, PLAYBOOK_COLUMNS.length, rows.length), values },
		style(area(0, 1, PLAYBOOK_COLUMNS.length, rows.length), { vertical: "top" }),
		style(area(0, 1, 1, rows.length), { ink: QUIET_COLOR }),
		style(area(0, 2, 1, rows.length), { wrap: true }),
		style(area(0, 3, 1, rows.length), { ink: QUIET_COLOR }),
		...rows.flatMap((row, index): Edit[] => {
			const lineStyle = row === null ? null : styleOf(row);
			return lineStyle === null ? [] : [style(area(index, 1, 2), lineStyle)];
		}),
		...(top === 1
			? [{ kind: "widths" as const, area: area(0, 1, PLAYBOOK_COLUMNS.length), pixels: PIXELS }]
			: []),
		protectEdit(
			"playbook",
			openTexts(new Map([...present, ...rowByKey]), PLAYBOOK_COLUMNS.indexOf("text")),
			language,
		),
	];
}

function styleOf({ kind, tier }: PlaybookLine): Style | null {
	if (kind === "text" || kind === "counted") return null;
	if (tier !== undefined) return { ...TIER_COLORS[tier], bold: true };
	return { ink: TEXT_COLOR, bold: true };
}
