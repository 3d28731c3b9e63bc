import type { TierEntry } from "../../history/tierEntry.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import { assignRows, type ExistingRow, type RowAssignment } from "../lines/assignRows.ts";
import { keyedRows } from "../lines/keyedRows.ts";
import { type LineValues, lineValues, rowsForLines } from "../lines/lineValues.ts";
import type { Notice } from "../list/listNotices.ts";
import type { Area, Port } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { moneyFormat } from "../reading/moneyFormat.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { stretches } from "../stretches.ts";
import { typedDays } from "./comparedDays.ts";
import { type ColumnStyle, lineStyles, PLAIN_STYLE } from "./lineStyles.ts";
import { summaryCharts } from "./summaryCharts.ts";
import {
	HASHES_COLUMN,
	KEY_COLUMN,
	type LineStyle,
	SUMMARY_COLUMN_COUNT,
	type SummaryLine,
} from "./summaryLine.ts";
import { summaryLines } from "./summaryLines.ts";
import { summaryRules } from "./summaryRules.ts";

/** Column widths in pixels, to fit on one landscape page. */
const WIDTHS = [150, 245, 85, 90, 130, 110, 130, 110, 80, 75, 65];

/**
 * Makes or updates the summary tab. Each line is found again by its key in a hidden column, so users' content beside,
 * below and between the lines stays and moves along. Styles and widths are set once: later changes by users stay.
 *
 * @param history tier entries of the file up to now, the oldest first.
 * @param notices to list in front of those about the reading.
 */
export function summaryEdits(
	rated: RatedTab,
	file: FileSettings,
	today: Day,
	history: readonly TierEntry[],
	notices: readonly Notice[],
	port: Port,
): Edit[] {
	const { words } = file.language;
	const tab = port.tabs().find(({ role }) => role === "summary");
	const existing = tab === undefined ? [] : existingRows(tab.id, port);
	const typed = typedDays(existing, tab === undefined ? [] : port.values(tab.id), file.locale);
	const stamp = { today, by: port.remembered("reviewer") };
	const lines = summaryLines(rated, file, stamp, history, typed, notices);
	const placed = assignRows(
		lines.map(({ key }) => key),
		existing,
	);
	const written = lines.filter(({ key }) => placed.rows.has(key));
	const otherwise = tab === undefined ? null : words.problem.changed;
	const page: LineValues = { tab: "summary", columns: SUMMARY_COLUMN_COUNT, assignment: placed, otherwise };
	return [
		{ kind: "ensureTab", role: "summary", name: words.summary.tab },
		...rowsForLines(written, page),
		...(placed.added.size === 0 ? [] : newLineStyles(written, placed, moneyFormat(rated, port))),
		...lineValues(written, page),
		...(tab === undefined ? FRAME : []),
		...summaryRules(placed.rows, words),
		{
			kind: "charts",
			tab: "summary",
			charts: summaryCharts({ lines, rows: placed.rows }, rated, file.language),
		},
	];
}

const FRAME: readonly Edit[] = [
	{ kind: "widths", area: area(1, 1), pixels: WIDTHS },
	{ kind: "hideColumns", area: area(1, 1, KEY_COLUMN, HASHES_COLUMN) },
];

function area(row: number, rows: number, first = 1, last = SUMMARY_COLUMN_COUNT): Area {
	return { tab: "summary", row, rows, column: first, columns: last - first + 1 };
}

function newLineStyles(lines: readonly SummaryLine[], { rows, added }: RowAssignment, money: string): Edit[] {
	const rowsOf = (style: LineStyle | null) =>
		lines
			.filter(({ key, ...line }) => added.has(key) && (style === null || line.style === style))
			.map(({ key }) => rows.get(key)!);
	const plain = stretches(rowsOf(null)).map(
		({ first, count }): Edit => ({
			kind: "style",
			area: area(first, count),
			style: PLAIN_STYLE,
		}),
	);
	const kinds = Object.entries(lineStyles(money)) as [LineStyle, readonly ColumnStyle[]][];
	return [
		...plain,
		...kinds.flatMap(([lineStyle, columns]) =>
			stretches(rowsOf(lineStyle)).flatMap(({ first, count }) =>
				columns.map(
					([from, to, style]): Edit => ({
						kind: "style",
						area: area(first, count, from, to),
						style,
					}),
				),
			),
		),
	];
}

/** Matches every key that any version of the summary has written. */
const LINE_KEY =
	/^(title|headline|assumed|question|doubts|about|ideal|end|(tiers|charts|personas|diagnoses|whale|whatIf|effort|first|moved|movement|movementCharts|reading)(\.\w+)?)$/;

/** Existing rows of the summary tab. */
const existingRows = (tab: number, port: Port): ExistingRow[] =>
	keyedRows(tab, { columns: SUMMARY_COLUMN_COUNT, key: LINE_KEY }, port);
