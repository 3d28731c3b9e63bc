import type { Reply } from "../../contract/reply.ts";
import type { SetUp, SetUpColumn, SetUpFact } from "../../contract/server.ts";
import type { Language } from "../../i18n/language.ts";
import { headingText } from "../../settings/headingText.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { headingKey } from "../../table/headingKey.ts";
import { columnsOfName } from "../../table/nameParts.ts";
import type { ReadCustomer, Reading } from "../../table/reading.ts";
import { rowsAsTheyStand } from "../../table/rowsOf.ts";
import { namesInLabel } from "../../table/sameDecision.ts";
import { shownText } from "../../table/shownText.ts";
import { isUnknown } from "../../table/unknownCell.ts";
import { type Day, FACTS, type FactKey } from "../../tiering/facts.ts";
import { factText } from "../../workbook/facts/factText.ts";
import { leftOutAs } from "../../workbook/list/leftOutRows.ts";
import { listNotices, needsMargin } from "../../workbook/list/listNotices.ts";
import type { Port } from "../../workbook/port.ts";
import { customersTab, isOurTab, readTab } from "../../workbook/reading/customersTab.ts";
import { type FileSettings, fileSettings } from "../../workbook/reading/fileSettings.ts";
import { withoutCells } from "../../workbook/reading/ourCells.ts";
import { resultColumnsOf } from "../../workbook/reading/resultColumns.ts";

/** Facts that every list should have: shown even where they are missing. */
const BASIC_FACTS: readonly FactKey[] = ["customer", "revenue", "previousRevenue", "profit"];
/** Rows that are offered as the headings. */
const MAX_HEADING_ROWS = 12;
const MAX_NOTICES = 500;

/** Returns how the table of a tab is read. Writes nothing. @param tabName null: the active tab. */
export function readSetUp(tabName: string | null): (port: Port, today: Day) => Reply<SetUp> {
	return (port, today) => {
		const file = fileSettings(port, today);
		const tab = port.tabs().find(({ name }) => name === tabName) ?? customersTab(port);
		const { words } = file.language;
		if (!tab.hasCells) return { ok: false, locale: words.tag, message: words.problem.noCells(tab.name) };
		const read = readTab(tab, port, file.settings, today);
		const { reading } = read;
		const grid = withoutCells(read.grid, read.ours.filled);
		const ours = new Set(
			resultColumnsOf(port, read)
				.filter(({ isNew }) => !isNew)
				.map(({ column }) => column),
		);
		const hasFact = (fact: FactKey) => reading.columns.some((column) => column.fact === fact);
		return {
			ok: true,
			locale: words.tag,
			view: {
				tab: tab.name,
				tabs: port
					.tabs()
					.filter((one) => !isOurTab(one) && one.hasCells)
					.map(({ name }) => name),
				headingRow: reading.headerRow < 0 ? null : reading.headerRow + 1,
				headingRowChosen: file.settings.headings !== null,
				headingRows: headingRows(grid),
				customers: reading.customers.length,
				leftOut: { rows: reading.leftOut.length, as: leftOutAs(reading, words) },
				facts: (Object.keys(FACTS) as FactKey[]).flatMap((fact) => factLine(fact, reading, grid, ours, file)),
				columns: columnsOf(reading, grid, ours, file.language),
				// Leave out notices without a cell, about missing columns: `facts` and `needsMargin` show those.
				remarks: listNotices(read, file)
					.filter(({ at }) => at !== null)
					.slice(0, MAX_NOTICES),
				decisions: file.settings.same.map(({ names, isSame, label }) => ({
					names,
					isSame,
					label: words.problem.quotedNames(namesInLabel(label)),
				})),
				// A few known profits are not enough: then the list is asked for its margin too.
				needsMargin: needsMargin(reading) || !file.settings.policy.unproven.profit,
				assumedMargin: file.settings.policy.assumedMargin,
				hasHours: hasFact("hours"),
				hourlyCost: file.settings.policy.hourlyCost,
				daysToPay: daysToPayOf(reading),
				paymentTerms: file.settings.paymentTerms,
				currency: currencyOf(reading, file),
			},
		};
	};
}

function currencyOf({ problems }: Reading, { settings }: FileSettings): SetUp["currency"] {
	for (const problem of problems) {
		if (problem.kind !== "currencies") continue;
		const found = problem.found.map(({ currency, customers }) => ({ currency, customers }));
		return { chosen: settings.currency, found };
	}
	return null;
}

function daysToPayOf({ problems }: Reading): string | null {
	const said = problems.find((problem) => problem.kind === "daysToPay");
	return said === undefined ? null : shownText(said.heading);
}

function headingRows(grid: Grid): SetUp["headingRows"] {
	return grid
		.slice(0, MAX_HEADING_ROWS)
		.map((cells, index) => ({ row: index + 1, text: headingText(cells).slice(0, 60) }))
		.filter(({ text }) => text.includes(" · "));
}

function factLine(
	fact: FactKey,
	reading: Reading,
	grid: Grid,
	ours: ReadonlySet<number>,
	{ settings, language }: FileSettings,
): SetUpFact[] {
	const at = reading.columns.findIndex((column) => column.fact === fact);
	const suggested =
		at >= 0
			? -1
			: reading.columns.findIndex((column, index) => column.suggestion === fact && !ours.has(index + 1));
	if (at < 0 && suggested < 0 && !BASIC_FACTS.includes(fact)) return [];
	const column = reading.columns[at >= 0 ? at : suggested];
	const chosen = column !== undefined && settings.assigned[headingKey(column.heading)] !== undefined;
	const customer = rowsAsTheyStand(reading.customers).find(({ facts }) => facts[fact] !== undefined);
	return [
		{
			fact,
			column: at < 0 ? null : columnLetters(at),
			suggestion: suggested < 0 ? null : columnLetters(suggested),
			confidence: chosen ? 1 : (column?.confidence ?? 0),
			chosen,
			sample:
				at < 0 || customer === undefined
					? null
					: {
							found: shownColumns(fact, at, customer, reading, grid)
								.map((column) => asShown(grid[customer.row]![column], language))
								.join(" + "),
							understood: factText(fact, customer.facts[fact]!, language),
						},
		},
	];
}

/** The columns of a fact in a row: a name may be in several. */
const shownColumns = (
	fact: FactKey,
	at: number,
	{ row, facts }: ReadCustomer,
	reading: Reading,
	grid: Grid,
) => (fact === "customer" ? columnsOfName(reading.columns, grid[row]!, facts.customer!) : [at]);

function columnsOf(
	{ columns, headerRow }: Reading,
	grid: Grid,
	ours: ReadonlySet<number>,
	language: Language,
): SetUpColumn[] {
	return columns.flatMap(({ heading }, index) => {
		if (heading === "" || ours.has(index + 1)) return [];
		const filled = grid.slice(headerRow + 1).find((row) => !isUnknown(row[index]));
		return [
			{
				column: columnLetters(index),
				heading,
				sample: filled === undefined ? "" : asShown(filled[index], language),
			},
		];
	});
}

/** The text of a cell as the sheet shows it. */
function asShown(cell: Cell, { figures }: Language): string {
	return typeof cell === "number" ? figures.plain(cell) : shownText(cell);
}
