import { tierText } from "../../i18n/tierText.ts";
import type { Cell } from "../../table/cell.ts";
import { cellAddress, columnLetters } from "../../table/cellAddress.ts";
import { shownText } from "../../table/shownText.ts";
import { textOf } from "../../table/textOf.ts";
import { type Customer, type Day, type FactKey, namesOf } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { Action } from "../../workbook/action.ts";
import type { Edit } from "../../workbook/edits.ts";
import { type AddedRow, addedRow, isUnfinished, lastRow } from "../../workbook/facts/addedRow.ts";
import { type CellGuard, cellGuard } from "../../workbook/facts/cellGuard.ts";
import { type CellRules, cellRules } from "../../workbook/facts/cellRules.ts";
import { columnEdits, filterOverNewColumns } from "../../workbook/facts/columnEdits.ts";
import { ratingsOf, roleEdits } from "../../workbook/facts/factEdits.ts";
import { factText } from "../../workbook/facts/factText.ts";
import { type FittedFacts, fitFacts, type WantedFact } from "../../workbook/facts/fitFacts.ts";
import { lacksOption } from "../../workbook/facts/lacksOption.ts";
import { optionFor } from "../../workbook/facts/optionFor.ts";
import { unfitText } from "../../workbook/facts/unfitText.ts";
import { historyEdits } from "../../workbook/history/historyEdits.ts";
import type { Area, Port } from "../../workbook/port.ts";
import { expectUnchangedList } from "../../workbook/reading/expectUnchanged.ts";
import { listLocation } from "../../workbook/reading/listLocation.ts";
import { resultColumnsOf } from "../../workbook/reading/resultColumns.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";
import { resultRules } from "../../workbook/results/resultEdits.ts";
import { rowResults, tierCells } from "../../workbook/results/rowResults.ts";
import { noonOf } from "./historyEntries.ts";
import { rememberReviewer } from "./reviewMemory.ts";

/** Adds a customer in a row below the others and above any totals. @param facts known facts, including the name. */
export function addCustomer(tabId: string, facts: Customer, reviewer: string): Action {
	return (port, today) => {
		const list = reviewList(port, today, tabId);
		if ("message" in list) return list;
		const { words } = list.file.language;
		const { record } = words;
		const noOption = (fact: FactKey, answer: string, column: number, options: readonly Cell[]) => {
			const heading = shownText(list.rated.reading.columns[column]!.heading);
			const lacks = lacksOption(fact, answer, options, list.file.language.words);
			return record.noOptionForNew(name, columnLetters(column), heading, lacks);
		};
		const name = facts.customer?.trim() ?? "";
		if (name === "") return { ok: false, message: record.nameless };
		const existingRow = sameCustomerRow(list, { ...facts, customer: name });
		if (existingRow !== null && !isUnfinished(list.rated, existingRow, name))
			return { ok: false, message: record.alreadyThere(name, existingRow + 1) };
		const guard = cellGuard(port, list.rated, list.file.language.words.note.writtenBy);
		const added = addedRow(list, name, guard);
		if (typeof added === "string") return { ok: false, message: added };
		const filled = filledFactMessage(list, facts, guard);
		if (filled !== null) return { ok: false, message: filled };
		const { locale, settings, language } = list.file;
		const rules = rowRules(list, added, port);
		const { options = null, rejects = false } = rules.ofColumn(added.column, [added.row])(added.row) ?? {};
		const listedName = options === null ? name : optionFor("customer", name, options, [], locale);
		if (listedName === undefined && rejects)
			return { ok: false, message: noOption("customer", name, added.column, options!) };
		const fitted = fitFacts(added, wantedFacts(facts, added.row), locale, settings, language.words, rules);
		for (const wanted of fitted.refused) {
			const rule = fitted.withoutOption.get(wanted);
			const message =
				rule === undefined
					? unfitText(wanted, name, list.rated.reading, language, true)
					: noOption(wanted.fact, factText(wanted.fact, wanted.value!, language), rule.column, rule.options);
			return { ok: false, message };
		}
		const rating = ratingsOf(fitted.reading, new Set([added.row]), list.rated.policy, today).get(added.row)!;
		const cell: Area = {
			tab: list.rated.tab.id,
			row: added.row + 1,
			column: added.column + 1,
			rows: 1,
			columns: 1,
		};
		const edits: Edit[] = [
			...rowEdits(list, added, cell, fitted, rating, textOf(listedName) || name, port),
			...(isInHistory(list, added, { ...facts, customer: name }, today)
				? []
				: historyEntryEdits(list, facts, name, reviewer, today)),
			...rememberReviewer(port, reviewer),
			{ kind: "show", area: cell },
		];
		return {
			ok: true,
			list: listLocation(list.rated),
			edits: expectUnchangedList(edits, list.rated, port, list.file.language.words),
			message: record.added(name, added.row + 1, tierText(rating, words)),
		};
	};
}

/** Returns the row, counted from 0, of the customer with that name or customer number; null if there is none. */
function sameCustomerRow({ rated }: ReviewList, { customer, id }: Customer): number | null {
	const found = rated.reading.customers.find(
		({ facts }) =>
			namesOf(facts).some((name) => plainName(name) === plainName(customer ?? "")) ||
			(id !== undefined && facts.id === id),
	);
	return found?.row ?? null;
}

/** Returns a message if a formula fills a column that a fact must be written to, down to the new row; else null. */
function filledFactMessage({ file, rated }: ReviewList, facts: Customer, guard: CellGuard): string | null {
	const { record, facts: names } = file.language.words;
	const last = lastRow(rated.reading);
	for (const { fact } of wantedFacts(facts, last)) {
		const column = rated.reading.columns.findIndex((one) => one.fact === fact);
		const guarded = column < 0 ? null : guard(last, column);
		if (guarded?.kind === "filled") {
			return record.filled(cellAddress(last + 1, column), guarded.by, names[fact]);
		}
	}
	return null;
}

/** What the cells of the new row take: once it is inserted, the same as those of the row above it. */
function rowRules({ rated }: ReviewList, { row, isInserted, grid }: AddedRow, port: Port): CellRules {
	const likeRow = (index: number) => (index < row || isInserted ? index : index - 1);
	// Read the whole row in one call.
	const width = grid[row]!.length;
	port.validations({ tab: rated.tab.id, row: likeRow(row) + 1, column: 1, rows: 1, columns: width });
	return cellRules(port, rated.tab, rated.grid.length, likeRow);
}

function wantedFacts(facts: Customer, row: number): WantedFact[] {
	return (Object.entries(facts) as [FactKey, string | number | null][])
		.filter(([fact, value]) => fact !== "customer" && value !== null && value !== "")
		.map(([fact, value]) => ({ row, fact, value }));
}

function rowEdits(
	{ file: { language }, rated }: ReviewList,
	{ row, isInserted }: AddedRow,
	cell: Area,
	fitted: FittedFacts,
	rating: Rating,
	name: string,
	port: Port,
): Edit[] {
	const { tab, reading, policy } = rated;
	const existingColumns = resultColumnsOf(port, rated).filter(({ isNew }) => !isNew);
	// The new row takes over the formats of the row above it, and no notes.
	const { format } = tierCells(port, tab.id, existingColumns, [row - 1]);
	const old = { note: () => "", format: () => format(row - 1) };
	return [
		...roleEdits(tab),
		{ kind: "addRow", tab: tab.id, below: row, isThere: isInserted },
		{ kind: "values", area: cell, values: [[name]] },
		...columnEdits(fitted, tab.id, reading.headerRow, language, port, row),
		{ kind: "flush" },
		...rowResults(tab.id, existingColumns, new Map([[row, rating]]), old, policy, language),
		...resultRules(tab.id, existingColumns, reading.headerRow, fitted.grid.length, language),
		...filterOverNewColumns(fitted, listLocation(rated), port),
	];
}

/** True if an interrupted run has already written the entry. */
function isInHistory(
	{ entriesOf }: ReviewList,
	{ isInserted }: AddedRow,
	customer: Customer,
	today: Day,
): boolean {
	return isInserted && entriesOf(customer).some(({ key, day }) => key === "added" && day === today);
}

function historyEntryEdits(
	{ file: { language }, history }: ReviewList,
	facts: Customer,
	name: string,
	reviewer: string,
	today: Day,
): Edit[] {
	const entry = {
		date: noonOf(today),
		customer: name,
		id: facts.id ?? "",
		what: language.words.record.happened.added,
		from: "",
		to: "",
		by: reviewer.trim(),
		key: "added",
		change: "",
	};
	return historyEdits(1, () => entry, history, language);
}
