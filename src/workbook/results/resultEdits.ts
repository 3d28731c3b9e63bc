import type { Language } from "../../i18n/language.ts";
import type { ResultKey } from "../../i18n/words/tiers.ts";
import type { Words } from "../../i18n/words.ts";
import { RESULT_CELLS } from "../../results/resultCells.ts";
import { rowsOf } from "../../table/rowsOf.ts";
import type { Edit, Written } from "../edits.ts";
import { lazyRows } from "../lazyRows.ts";
import type { Area, Port } from "../port.ts";
import { answerColumns } from "../reading/answerColumns.ts";
import { isFoldedResult } from "../reading/findResultColumns.ts";
import { firstFreeColumn } from "../reading/firstFreeColumn.ts";
import { listLocation } from "../reading/listLocation.ts";
import { plainTextColumns } from "../reading/plainTextColumns.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { type ResultColumn, resultColumnsOf } from "../reading/resultColumns.ts";
import type { Style } from "../style.ts";
import { adjacentBlocks } from "./adjacentBlocks.ts";
import { displacedNotes } from "./displacedRows.ts";
import { filterReach } from "./listFilter.ts";
import { preservedCells } from "./preservedCells.ts";
import { ratingsOfRows } from "./ratingsOfRows.ts";
import { tierFormats } from "./tierFormats.ts";
import { tierNote } from "./tierNote.ts";
import { tierRules } from "./tierRules.ts";

const PIXELS: Readonly<Record<ResultKey, number>> = {
	tier: 110,
	score: 60,
	range: 60,
	why: 620,
	nextStep: 360,
	nextQuestion: 340,
	persona: 620,
	sixMonths: 620,
	longTerm: 480,
	referred: 110,
	referralValue: 110,
	referralCredit: 110,
};

/** Columns of sentences. They stay on one line, so that the rows keep their height; the card has the whole text. */
const SENTENCES: readonly ResultKey[] = [
	"why",
	"nextStep",
	"nextQuestion",
	"persona",
	"sixMonths",
	"longTerm",
];

/** Number formats; the others have none. */
const FORMATS: Readonly<Partial<Record<ResultKey, string>>> = {
	score: "0.0",
	referred: "0",
	referralValue: "#,##0.00",
	referralCredit: "#,##0.00",
};

/** Columns in the tier's colour. Sentences keep the sheet's own background. */
const COLORED: readonly ResultKey[] = ["tier", "score", "range"];

/**
 * Writes the result columns to the right of the user's table: values, notes, formats, colours. Only a customer's row gets a
 * result. On other rows, the user's content of these columns stays; on an otherwise empty row nothing stays.
 *
 * @returns the edits; the rows, counted from 0, that showed results of
 * another customer, and the columns of answers that may have been displaced with them; and what a filter of the list does to the results.
 */
export function resultEdits(rated: RatedTab, port: Port, language: Language) {
	const { tab, reading, grid } = rated;
	const headingRow = reading.headerRow + 1;
	const signature = language.words.note.writtenBy;
	const columns = placedColumns(port, rated);
	const rows = grid.length - headingRow;
	const below = ({ column }: ResultColumn, width = 1): Area => ({
		tab: tab.id,
		row: headingRow + 1,
		column,
		rows,
		columns: width,
	});
	const ratings = ratingsOfRows(reading.customers, (index) => rated.ratings[index]);
	const tier = columns[0]!;
	// Read with the headings and to their full extent, so that these need not be read again before they are overwritten.
	const existingColumns = columns.filter(({ isNew }) => !isNew);
	const span = spanOf(existingColumns);
	const existing = span && { tab: tab.id, row: headingRow, rows: rows + 1, ...span };
	const oldNotes =
		existing === null || tier.isNew
			? []
			: port
					.notes(existing)
					.slice(1)
					.map((notes) => notes[tier.column - existing.column]!);
	const preserved = preservedCells(port, grid, columns, existing, (row) =>
		(oldNotes[row] ?? "").includes(signature),
	);
	const notesFound = displacedNotes(reading, (row) => oldNotes[row - headingRow] ?? "");
	const cell = (row: number, column: ResultColumn): Written => {
		const rating = ratings.get(row + headingRow);
		return rating === undefined
			? preserved(row, column)
			: RESULT_CELLS[column.key](rating, rated.policy, language);
	};

	const notes = lazyRows(rows, (row) => [
		tierNote(notesFound.noteFor(row + headingRow), ratings.get(row + headingRow), rated.policy, language),
	]);
	const displaced = Array.from(notesFound.rows).filter((row) =>
		existingColumns.some((column) => grid[row]![column.column - 1] !== cell(row - headingRow, column)),
	);
	const toCover = (displaced.length > 0 ? columns : columns.filter(({ isNew }) => isNew)).map(
		({ column }) => column,
	);
	const answers = displaced.length > 0 ? answerColumns(rated, port) : [];
	while (answers.includes(Math.max(...toCover) + 1)) toCover.push(Math.max(...toCover) + 1);
	const filter = filterReach(listLocation(rated), toCover, port);
	const blocks = adjacentBlocks(columns);
	const newBlock = blocks.find(([first]) => first!.isNew);
	const plainText = newBlock
		? plainTextColumns(port, below(newBlock[0]!, newBlock.length))
		: new Set<number>();
	const formatFor = tierFormats(language);
	const oldFormats = port.numberFormats(below(tier));
	const formats = lazyRows(rows, (row) => [
		formatFor(oldFormats[row]?.[0] ?? "", ratings.get(row + headingRow)),
	]);
	const unstyled = tier.isNew ? below(tier) : unstyledRows(rated, tier);
	const styleEdits = (column: ResultColumn, style: Style): Edit[] => {
		const area = column.isNew ? below(column) : unstyled && { ...unstyled, column: column.column };
		return area === null ? [] : [{ kind: "style", area, style }];
	};
	const edits: Edit[] = [
		{ kind: "assignRole", tab: tab.id, role: "customers" },
		{ kind: "formats", area: below(tier), formats },
		...columns
			.filter(({ key }) => key === "score")
			.flatMap((column) => styleEdits(column, { numberFormat: FORMATS.score! })),
		...columns
			.filter(({ key, isNew }) => isNew && SENTENCES.includes(key))
			.map((column): Edit => ({ kind: "style", area: below(column), style: { wrap: false } })),
		...columns
			.filter(({ key, isNew }) => isNew && key !== "score" && key !== "tier")
			.flatMap((column): Edit[] => {
				const numberFormat = FORMATS[column.key] ?? (plainText.has(column.column) ? null : undefined);
				return numberFormat === undefined
					? []
					: [{ kind: "style", area: below(column), style: { numberFormat } }];
			}),
		...columns
			.filter(({ key }) => COLORED.includes(key))
			.flatMap((column) => styleEdits(column, { align: "center" })),
		...blocks.flatMap((block) => headingEdits(block, tab.id, headingRow, language)),
		...blocks.map(
			(block): Edit => ({
				kind: "values",
				area: below(block[0]!, block.length),
				values: lazyRows(rows, (row) => block.map((column) => cell(row, column))),
			}),
		),
		{ kind: "notes", area: below(tier), notes },
		...resultRules(tab.id, columns, reading.headerRow, grid.length, language),
	];
	const folded = tier.isNew ? columns.filter(({ key }) => isFoldedResult(key)) : [];
	if (folded.length > 0)
		edits.push({
			kind: "fold",
			isFolded: true,
			area: { ...below(folded[0]!, folded.length), row: headingRow, rows: 1 },
		});
	return { edits, displaced, answers, filter };
}

/** The result columns; new ones where the user's validations refuse nothing. */
function placedColumns(port: Port, rated: RatedTab): ResultColumn[] {
	const columns = resultColumnsOf(port, rated);
	const added = columns.filter(({ isNew }) => isNew);
	if (added.length === 0) return columns;
	const { tab, reading, grid } = rated;
	const row = reading.headerRow + 1;
	const wanted = { row, column: added[0]!.column, rows: grid.length - row + 1, columns: added.length };
	const first = firstFreeColumn(port, { tab: tab.id, ...wanted });
	return columns.map((column) =>
		column.isNew ? { ...column, column: column.column - wanted.column + first } : column,
	);
}

/** Rows from the first customer without a tier to the last one, which have no style yet. Null if every customer has a tier. */
function unstyledRows({ tab, grid, reading }: RatedTab, tier: ResultColumn): Area | null {
	const unstyled = reading.customers
		.flatMap(rowsOf)
		.sort((a, b) => a - b)
		.filter((row) => grid[row]![tier.column - 1] === "");
	if (unstyled.length === 0) return null;
	const [first, last] = [unstyled[0]!, unstyled[unstyled.length - 1]!];
	return { tab: tab.id, row: first + 1, column: tier.column, rows: last - first + 1, columns: 1 };
}

/** From the first column to the last one; null if there are none. */
function spanOf(columns: readonly ResultColumn[]): Pick<Area, "column" | "columns"> | null {
	if (columns.length === 0) return null;
	const numbers = columns.map(({ column }) => column);
	const column = Math.min(...numbers);
	return { column, columns: Math.max(...numbers) - column + 1 };
}

/** Colours the tiers of a table with `rows` rows, if it has a column for them. */
export function resultRules(
	tab: number,
	columns: readonly ResultColumn[],
	headerRow: number,
	rows: number,
	{ words }: Language,
): Edit[] {
	const below = ({ column }: ResultColumn): Area => ({
		tab,
		row: headerRow + 2,
		column,
		rows: rows - headerRow - 1,
		columns: 1,
	});
	const tier = columns.find(({ key }) => key === "tier");
	const colored = columns.filter(({ key }) => COLORED.includes(key));
	return tier === undefined ? [] : [tierRules(tab, below(tier), colored.map(below), words.needsFacts)];
}

/**
 * Writes headings in the user's language; the style of a column is set once, when it is new. The heading comes last,
 * because the column is found by it: if the run is interrupted before, the next one makes the column from scratch.
 */
function headingEdits(block: readonly ResultColumn[], tab: number, row: number, { words }: Language): Edit[] {
	const area: Area = { tab, row, column: block[0]!.column, rows: 1, columns: block.length };
	const newColumnStyle: Edit[] = [
		{ kind: "style", area, style: { bold: true } },
		{ kind: "widths", area, pixels: block.map(({ key }) => PIXELS[key]) },
	];
	return [
		...(block[0]!.isNew ? newColumnStyle : []),
		{
			kind: "notes",
			area,
			notes: [block.map(({ key }, index) => headingNote(key, block[index + 1]?.key, words))],
		},
		{ kind: "values", area, values: [block.map(({ key }) => words.results[key])] },
	];
}

/** The note on the heading of a result. The last one in view also says where the others are. */
function headingNote(key: ResultKey, next: ResultKey | undefined, { note }: Words): string {
	const isBesideFolded = key === "nextStep" && next === "score";
	return [note.heading, ...(isBesideFolded ? [note.folded] : []), note.writtenBy].join("\n");
}
