import type { Change, FactValue, Saved } from "../../contract/server.ts";
import type { HistoryEntry } from "../../history/historyEntry.ts";
import { joinList } from "../../i18n/joinList.ts";
import type { CustomerMatch } from "../../review/customerFinder.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import { factAsTyped } from "../../table/factAsTyped.ts";
import type { ReadCustomer } from "../../table/reading.ts";
import { rowsAsTheyStand, rowsOf } from "../../table/rowsOf.ts";
import { rowsToWrite } from "../../table/rowsToWrite.ts";
import { shownText } from "../../table/shownText.ts";
import { textOf } from "../../table/textOf.ts";
import { isUnknown } from "../../table/unknownCell.ts";
import type { FactKey } from "../../tiering/facts.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { CellGuard } from "../../workbook/facts/cellGuard.ts";
import type { WantedFact } from "../../workbook/facts/fitFacts.ts";
import { isSameFact, isSameInAnyCase } from "../../workbook/facts/isSameFact.ts";
import type { ReviewList } from "../../workbook/reading/reviewList.ts";

/** The decision about a submitted answer, before anything is written. `not`: it cannot be written, and `saved` says why. */
export type ChangeCheck = { readonly change: Change } & (
	| { readonly kind: "not"; readonly saved: Saved }
	/** It was written before: nothing is left to do. */
	| { readonly kind: "known"; readonly customer: ReadCustomer | null }
	/** It is written into the history only. */
	| { readonly kind: "logged"; readonly customer: ReadCustomer }
	| { readonly kind: "written"; readonly customer: ReadCustomer; readonly wanted: WantedFact }
);

/** Everything that changes are checked against. */
export interface CheckContext {
	readonly list: ReviewList;
	readonly find: (ref: Change["customer"]) => CustomerMatch<ReadCustomer>;
	readonly guard: CellGuard;
	/** Ids of the changes that are in the history already. */
	readonly known: ReadonlySet<string>;
	/** The last entry of the history about a fact of a customer. */
	readonly lastEntry: (customer: ReadCustomer, fact: FactKey) => HistoryEntry | undefined;
}

/** Checks changes in their order: a later one may build on what an earlier one writes. */
export function checkChanges(changes: readonly Change[], context: CheckContext): ChangeCheck[] {
	const pending = new Map<string, FactValue | null>();
	const ids = new Set(context.known);
	return changes.map((change) => {
		const check = checkChange(change, context, ids, pending);
		if (check.kind !== "not") ids.add(change.id);
		if (check.kind === "written") pending.set(cellOf(check.wanted), check.wanted.value);
		return check;
	});
}

const cellOf = ({ row, fact }: Pick<WantedFact, "row" | "fact">) => `${row}:${fact}`;

function checkChange(
	change: Change,
	context: CheckContext,
	ids: ReadonlySet<string>,
	pending: ReadonlyMap<string, FactValue | null>,
): ChangeCheck {
	const found = context.find(change.customer);
	const customer = found.kind === "found" ? found.customer : null;
	if (ids.has(change.id)) return { kind: "known", change, customer };
	if (customer === null) return { kind: "not", change, saved: notFound(change, found, context) };
	// Refuse an answer in a round about one of several customers with the same name and no number: the history goes by these, so the
	// answer would never be found again.
	if (change.kind === "round" && change.customer.isShared && change.customer.id === null) {
		const rows = context.list.rated.reading.customers.filter(({ facts }) => sameName(facts.customer, change));
		return {
			kind: "not",
			change,
			saved: notFound(change, { kind: "unclear", rows: rows.map(({ row }) => row) }, context),
		};
	}
	return change.kind === "fact"
		? checkFact(change, customer, context, pending)
		: { kind: "logged", change, customer };
}

const sameName = (name: string | undefined, { customer }: Change) =>
	plainName(name ?? "") === plainName(customer.name);

type FactChange = Extract<Change, { readonly kind: "fact" }>;

function checkFact(
	change: FactChange,
	customer: ReadCustomer,
	context: CheckContext,
	pending: ReadonlyMap<string, FactValue | null>,
): ChangeCheck {
	const { fact, from } = change;
	const { record, facts } = context.list.file.language.words;
	const { customers, columns } = context.list.rated.reading;
	const column = columns.findIndex((one) => one.fact === fact);
	const rows = rowsToWrite(customer, fact);
	const wanted: WantedFact = {
		row: customer.row,
		fact,
		value: tidy(change.to),
		...(customer.joined === undefined || rows === null ? {} : { rows }),
	};
	const written = pending.get(cellOf(wanted));
	const now = written === undefined ? currentValue(customer, fact, context.list) : written;
	const about = { id: change.id, customer: context.list.refOf(customer) };
	if (typeof wanted.value === "string" && wanted.value.length > MAX_LENGTH) {
		const message = record.unfit(shownText(wanted.value), facts[fact], about.customer.name);
		return { kind: "not", change, saved: { ...about, outcome: "refused", message } };
	}
	if (isSameFact(now, wanted.value)) return { kind: "logged", change, customer };
	const counted = () => context.list.rated.ratings[customers.indexOf(customer)]?.measures.referred;
	// The page does not know in which case a drop-down spells what was typed.
	const asShown = isSameInAnyCase(now, tidy(from)) || (fact === "referred" && isSameFact(counted(), from));
	if (!asShown) {
		const by = context.lastEntry(customer, fact)?.by ?? "";
		return { kind: "not", change, saved: { ...about, outcome: "collides", theirs: now, by, message: "" } };
	}
	const at = (cell: string) => ({ tab: context.list.rated.tab.name, cell });
	if (rows === null) {
		const numbers = rowsOf(customer).map((row) => String(row + 1));
		const message = record.severalRows(joinList(numbers), facts[fact], about.customer.name);
		const cell = cellAddress(customer.row, Math.max(0, column));
		return { kind: "not", change, saved: { ...about, outcome: "refused", message, at: at(cell) } };
	}
	const guardedRow = column < 0 ? undefined : rows.find((row) => context.guard(row, column) !== null);
	if (guardedRow === undefined) return { kind: "written", change, customer, wanted };
	const guarded = context.guard(guardedRow, column)!;
	const cell = cellAddress(guardedRow, column);
	const message =
		guarded.kind === "formula"
			? record.formula(cell, facts[fact])
			: record.filled(cell, guarded.by, facts[fact]);
	return { kind: "not", change, saved: { ...about, outcome: "refused", message, at: at(cell) } };
}

/** Characters of an answer. More than a cell takes would stop the whole batch, again and again. */
const MAX_LENGTH = 20_000;

/** The value of a fact in the sheet; the text of its cell where that cannot be read; null where it is blank. */
function currentValue(customer: ReadCustomer, fact: FactKey, { rated }: ReviewList): FactValue | null {
	const value = factAsTyped(customer, fact);
	if (value !== undefined) return value;
	const column = rated.reading.columns.findIndex((one) => one.fact === fact);
	// Where rows of one customer differ, the page shows the fact as unknown.
	const unread = rowsAsTheyStand([customer]).filter(({ facts }) => facts[fact] === undefined);
	const cells = column < 0 ? [] : unread.map(({ row }) => rated.grid[row]![column]);
	const cell = cells.find((one) => !isUnknown(one));
	return isUnknown(cell) ? null : shownText(cell);
}

/** Turns a text of nothing but spaces into null. */
const tidy = (value: FactValue | null) => (typeof value === "string" && textOf(value) === "" ? null : value);

function notFound(
	{ id, customer }: Change,
	found: CustomerMatch<ReadCustomer>,
	{ list: { file, rated, refOf } }: CheckContext,
): Saved {
	const { record } = file.language.words;
	if (found.kind === "alike") {
		const ref = refOf(found.customer);
		const message = record.alike(customer.name, ref.row, ref.name);
		return { id, outcome: "alike", customer: ref, message };
	}
	const message =
		found.kind === "unclear"
			? record.unclear(customer.name, found.rows.map((row) => row + 1).join(", "))
			: record.lost(customer.name, rated.tab.name);
	return { id, outcome: "lost", message };
}
