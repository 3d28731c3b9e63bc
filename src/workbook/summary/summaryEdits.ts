import type { TierEntry } from "../../history/tierEntry.ts";
import type { Day, FactKey } from "../../tiering/facts.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Edit } from "../edits.ts";
import { assignRows, type ExistingRow, type RowAssignment } from "../lines/assignRows.ts";
import { keyedRows } from "../lines/keyedRows.ts";
import { type LineValues, lineValues, rowsForLines } from "../lines/lineValues.ts";
import type { Area, Port } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { tierRules } from "../results/tierRules.ts";
import { stretches } from "../stretches.ts";
import { typedDays } from "./comparedDays.ts";
import { type ColumnStyle, lineStyles, PLAIN } from "./lineStyles.ts";
import { summaryCharts } from "./summaryCharts.ts";
import { COLUMNS, KEY_COLUMN, type LineStyle, type SummaryLine, WROTE_COLUMN } from "./summaryLine.ts";
import { summaryLines } from "./summaryLines.ts";
import { tierKey } from "./tierLines.ts";

/** As many characters as fit into the columns from the second on. */
const REACH = 150;
/** So that all of it fits on one page across, on its side. */
const WIDTHS = [150, 245, 85, 90, 130, 110, 130, 110, 80, 75, 65];

/**
 * The summary tab, made or written anew. Each line is found again by its key, in a hidden column: so what people put in beside, below or
 * between our lines stays, and goes along. Looks and widths are given once: whoever changes them since keeps theirs.
 *
 * @param history where everybody stood up to now, the oldest first.
 */
export function summaryEdits(
	rated: RatedTab,
	book: FileSettings,
	today: Day,
	history: readonly TierEntry[],
	port: Port,
): Edit[] {
	const { words } = book.language;
	const tab = port.tabs().find(({ role }) => role === "summary");
	const standing = tab === undefined ? [] : existingRows(tab.id, port);
	const typed = typedDays(standing, tab === undefined ? [] : port.values(tab.id), book.locale);
	const made = { today, by: port.remembered("reviewer") };
	const lines = summaryLines(rated, book, made, history, typed);
	const placed = assignRows(
		lines.map(({ key }) => key),
		standing,
	);
	const written = lines.filter(({ key }) => placed.rows.has(key));
	const otherwise = tab === undefined ? null : words.problem.changed;
	const page: LineValues = { tab: "summary", columns: COLUMNS, placed, otherwise };
	return [
		{ kind: "ensureTab", role: "summary", name: words.summary.tab },
		...rowsForLines(written, page),
		...(placed.added.size === 0 ? [] : newLineStyles(written, placed, moneyFormat(rated, port))),
		...sentenceStyles(written, placed),
		...lineValues(written, page),
		...(tab === undefined ? FRAME : []),
		...tierColors(placed, words.needsFacts),
		{
			kind: "charts",
			tab: "summary",
			charts: summaryCharts({ lines, rows: placed.rows }, book.language),
		},
	];
}

const FRAME: readonly Edit[] = [
	{ kind: "widths", area: area(1, 1), pixels: WIDTHS },
	{ kind: "hideColumns", area: area(1, 1, KEY_COLUMN, WROTE_COLUMN) },
];

function area(row: number, rows: number, first = 1, last = COLUMNS): Area {
	return { tab: "summary", row, rows, column: first, columns: last - first + 1 };
}

function newLineStyles(lines: readonly SummaryLine[], { rows, added }: RowAssignment, money: string): Edit[] {
	const rowsOf = (look: LineStyle | null) =>
		lines
			.filter(({ key, ...line }) => added.has(key) && (look === null || line.look === look))
			.map(({ key }) => rows.get(key)!);
	const plain = stretches(rowsOf(null)).map(
		({ first, count }): Edit => ({
			kind: "style",
			area: area(first, count),
			style: PLAIN,
		}),
	);
	const kinds = Object.entries(lineStyles(money)) as [LineStyle, readonly ColumnStyle[]][];
	return [
		...plain,
		...kinds.flatMap(([look, columns]) =>
			stretches(rowsOf(look)).flatMap(({ first, count }) =>
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

/** A sentence reaches over the columns beside it; one that is longer than those are wide wraps. */
function sentenceStyles(lines: readonly SummaryLine[], { rows }: RowAssignment): Edit[] {
	const sentences = lines.filter(({ look }) => look === "sentence");
	return [true, false].flatMap((wrap) => {
		const those = sentences.filter(({ cells: [, text] }) => String(text).length > REACH === wrap);
		return stretches(those.map(({ key }) => rows.get(key)!)).map(
			({ first, count }): Edit => ({
				kind: "style",
				area: area(first, count, 2, 2),
				style: { wrap },
			}),
		);
	});
}

/** The rows of the tiers in their colours, wherever they stand by now. */
function tierColors({ rows }: RowAssignment, needsFacts: string): Edit[] {
	const found = PLACEMENTS.map((placement) => rows.get(tierKey(placement))).filter(
		(row) => row !== undefined,
	);
	const areas = stretches(found).map(({ first, count }) => area(first, count));
	return areas[0] === undefined ? [] : [tierRules("summary", areas[0], areas, needsFacts)];
}

/** Where nothing better is known. */
const USUAL = "#,##0.00";

/** Whose columns hold amounts of the list's own currency, the one that says most first. */
const AMOUNTS: readonly FactKey[] = ["profit", "revenue", "cost"];

/**
 * The number format that the list gives its amounts: that of the first customer in the column of the profit, else of the revenue, else of
 * the cost. Only one with thousands apart or a currency; sums are longer than what they are made of, and plain digits are hard to read.
 *
 * @example "#,##0 [$kr.]"
 */
function moneyFormat({ tab, reading }: RatedTab, port: Port): string {
	const column = AMOUNTS.map((amount) => reading.columns.findIndex(({ fact }) => fact === amount)).find(
		(index) => index >= 0,
	);
	const [first] = reading.customers;
	if (column === undefined || first === undefined) return USUAL;
	const area = { tab: tab.id, row: first.row + 1, column: column + 1, rows: 1, columns: 1 };
	const format = port.numberFormats(area)[0]?.[0] ?? "";
	return saysMoney(format) ? format : USUAL;
}

function saysMoney(format: string): boolean {
	const digits = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
	const isAmount = /[0#]/.test(digits) && !/[a-z%@]/i.test(digits);
	return isAmount && (/[#0],[#0]/.test(digits) || digits !== format || /\p{Sc}/u.test(digits));
}

/** A key that some summary of ours has written. */
const KEY =
	/^(title|headline|about|ideal|end|(tiers|charts|personas|diagnoses|whale|whatIf|effort|first|moved|movement|movementCharts|reading)(\.\w+)?)$/;

/** The rows of the summary tab. */
const existingRows = (tab: number, port: Port): ExistingRow[] =>
	keyedRows(tab, { columns: COLUMNS, key: KEY }, port);
