import type { LatestMoves } from "../../review/latestMoves.ts";
import type { Day } from "../../tiering/facts.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Edit } from "../edits.ts";
import { lineValues } from "../lines/lineValues.ts";
import { type Placed, placeLines } from "../lines/placeLines.ts";
import type { RatedTab } from "../list/rateTab.ts";
import type { Area, Port } from "../port.ts";
import { tierRules } from "../results/tierRules.ts";
import { runs } from "../runs.ts";
import type { BookSettings } from "../settings/bookSettings.ts";
import { LOOKS, PLAIN } from "./looks.ts";
import { firstFreeColumn, standingRows } from "./standingRows.ts";
import { summaryCharts } from "./summaryCharts.ts";
import { COLUMNS, KEY_COLUMN, type Look, type SummaryLine, WROTE_COLUMN } from "./summaryLine.ts";
import { summaryLines } from "./summaryLines.ts";
import { tierKey } from "./tierLines.ts";

/** As many characters as fit into the columns from the second on. */
const REACH = 150;
/** So that all of it fits on one page across, on its side. */
const WIDTHS = [150, 245, 85, 90, 130, 110, 130, 125, 65, 75, 65];

/**
 * The summary tab, made or written anew. Each line is found again by its key, in a hidden column: so what people put in beside, below or
 * between our lines stays, and goes along. Looks and widths are given once: whoever changes them since keeps theirs.
 */
export function summaryEdits(
	rated: RatedTab,
	book: BookSettings,
	today: Day,
	moves: LatestMoves | null,
	port: Port,
): Edit[] {
	const { words } = book.language;
	const tab = port.tabs().find(({ role }) => role === "summary");
	const lines = summaryLines(rated, book, today, moves);
	const placed = placeLines(
		lines.map(({ key }) => key),
		tab === undefined ? [] : standingRows(tab.id, port),
	);
	const freeColumn = tab === undefined ? WROTE_COLUMN + 1 : firstFreeColumn(tab.id, port);
	const written = lines.filter(({ key }) => placed.rows.has(key));
	return [
		{ kind: "ensureTab", role: "summary", name: words.summary.tab },
		...lineValues(written, { tab: "summary", columns: COLUMNS, placed }),
		...newLooks(written, placed),
		...sentenceLooks(written, placed),
		...(tab === undefined ? FRAME : []),
		...tierColors(placed, words.needsFacts),
		{
			kind: "charts",
			tab: "summary",
			charts: summaryCharts({ lines, rows: placed.rows, freeColumn }, book.language),
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

function newLooks(lines: readonly SummaryLine[], { rows, added }: Placed): Edit[] {
	const rowsOf = (look: Look | null) =>
		lines
			.filter(({ key, ...line }) => added.has(key) && (look === null || line.look === look))
			.map(({ key }) => rows.get(key)!);
	const plain = runs(rowsOf(null)).map(
		({ first, count }): Edit => ({
			kind: "style",
			area: area(first, count),
			style: PLAIN,
		}),
	);
	const looks = Object.keys(LOOKS) as Look[];
	return [
		...plain,
		...looks.flatMap((look) =>
			runs(rowsOf(look)).flatMap(({ first, count }) =>
				LOOKS[look].map(
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
function sentenceLooks(lines: readonly SummaryLine[], { rows }: Placed): Edit[] {
	const sentences = lines.filter(({ look }) => look === "sentence");
	return [true, false].flatMap((wrap) => {
		const those = sentences.filter(({ cells: [, text] }) => String(text).length > REACH === wrap);
		return runs(those.map(({ key }) => rows.get(key)!)).map(
			({ first, count }): Edit => ({
				kind: "style",
				area: area(first, count, 2, 2),
				style: { wrap },
			}),
		);
	});
}

/** The rows of the tiers in their colours, wherever they stand by now. */
function tierColors({ rows }: Placed, needsFacts: string): Edit[] {
	const found = PLACEMENTS.map((placement) => rows.get(tierKey(placement))).filter(
		(row) => row !== undefined,
	);
	const areas = runs(found).map(({ first, count }) => area(first, count));
	return areas[0] === undefined ? [] : [tierRules("summary", areas[0], areas, needsFacts)];
}
