import type { Change, FactValue, Saved } from "../../contract/server.ts";
import type { HistoryEntry } from "../../history/historyEntry.ts";
import type { Found } from "../../review/customerFinder.ts";
import { cellAddress } from "../../table/a1.ts";
import type { ReadCustomer } from "../../table/reading.ts";
import { shownText } from "../../table/shownText.ts";
import { textOf } from "../../table/textOf.ts";
import { isUnknown } from "../../table/unknownCell.ts";
import type { FactKey } from "../../tiering/facts.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { CellGuard } from "../../workbook/facts/cellGuard.ts";
import type { Wanted } from "../../workbook/facts/fitFacts.ts";
import { sameFact } from "../../workbook/facts/sameFact.ts";
import type { ReviewList } from "../../workbook/reading/reviewList.ts";

/** What is to become of a change, before anything is written. */
export type ChangeCheck = { readonly change: Change } & (
	| { readonly kind: "not"; readonly saved: Saved }
	/** Nothing is left to write: it was written before. */
	| { readonly kind: "known"; readonly customer: ReadCustomer | null }
	/** Only the history takes it. */
	| { readonly kind: "logged"; readonly customer: ReadCustomer }
	| { readonly kind: "written"; readonly customer: ReadCustomer; readonly wanted: Wanted }
);

/** What a change is judged by. */
export interface CheckContext {
	readonly list: ReviewList;
	readonly find: (ref: Change["customer"]) => Found<ReadCustomer>;
	readonly guard: CellGuard;
	/** The changes that the history holds already. */
	readonly known: ReadonlySet<string>;
	/** The last line about a fact of a customer. */
	readonly lastLine: (customer: ReadCustomer, fact: FactKey) => HistoryEntry | undefined;
}

/** Judges changes in their order: a later one builds on what an earlier one has written. */
export function judge(changes: readonly Change[], ground: CheckContext): ChangeCheck[] {
	const pending = new Map<string, FactValue | null>();
	const ids = new Set(ground.known);
	return changes.map((change) => {
		const verdict = judgeOne(change, ground, ids, pending);
		if (verdict.kind !== "not") ids.add(change.id);
		if (verdict.kind === "written") pending.set(cellOf(verdict.wanted), verdict.wanted.value);
		return verdict;
	});
}

const cellOf = ({ row, fact }: Pick<Wanted, "row" | "fact">) => `${row}:${fact}`;

function judgeOne(
	change: Change,
	ground: CheckContext,
	ids: ReadonlySet<string>,
	pending: ReadonlyMap<string, FactValue | null>,
): ChangeCheck {
	const found = ground.find(change.customer);
	const customer = found.kind === "found" ? found.customer : null;
	if (ids.has(change.id)) return { kind: "known", change, customer };
	if (customer === null) return { kind: "not", change, saved: notFound(change, found, ground) };
	// The history goes by the number or the name: nobody would ever see such an answer again.
	if (change.kind === "round" && change.customer.isShared && change.customer.id === null) {
		const rows = ground.list.rated.reading.customers.filter(({ facts }) => sameName(facts.customer, change));
		return {
			kind: "not",
			change,
			saved: notFound(change, { kind: "unclear", rows: rows.map(({ row }) => row) }, ground),
		};
	}
	return change.kind === "fact"
		? judgeFact(change, customer, ground, pending)
		: { kind: "logged", change, customer };
}

const sameName = (name: string | undefined, { customer }: Change) =>
	plainName(name ?? "") === plainName(customer.name);

type FactChange = Extract<Change, { readonly kind: "fact" }>;

function judgeFact(
	change: FactChange,
	customer: ReadCustomer,
	ground: CheckContext,
	pending: ReadonlyMap<string, FactValue | null>,
): ChangeCheck {
	const { fact, from } = change;
	const { record, facts } = ground.list.book.language.words;
	const wanted: Wanted = { row: customer.row, fact, value: tidy(change.to) };
	const { customers, columns } = ground.list.rated.reading;
	const waiting = pending.get(cellOf(wanted));
	const now = waiting === undefined ? stands(customer, fact, ground.list) : waiting;
	const about = { id: change.id, customer: ground.list.refOf(customer) };
	if (typeof wanted.value === "string" && wanted.value.length > LONGEST) {
		const message = record.unfit(shownText(wanted.value), facts[fact], about.customer.name);
		return { kind: "not", change, saved: { ...about, outcome: "refused", message } };
	}
	if (sameFact(now, wanted.value)) return { kind: "logged", change, customer };
	const counted = () => ground.list.rated.ratings[customers.indexOf(customer)]?.measures.referred;
	const asShown = sameFact(now, tidy(from)) || (fact === "referred" && sameFact(counted(), from));
	if (!asShown) {
		const by = ground.lastLine(customer, fact)?.by ?? "";
		return { kind: "not", change, saved: { ...about, outcome: "collides", theirs: now, by, message: "" } };
	}
	const column = columns.findIndex((one) => one.fact === fact);
	const guarded = column < 0 ? null : ground.guard(customer.row, column);
	if (guarded === null) return { kind: "written", change, customer, wanted };
	const cell = cellAddress(customer.row, column);
	const message =
		guarded.kind === "formula"
			? record.formula(cell, facts[fact])
			: record.filled(cell, guarded.by, facts[fact]);
	return { kind: "not", change, saved: { ...about, outcome: "refused", message } };
}

/** More than a cell takes would stop the whole batch, again and again. */
const LONGEST = 20_000;

/** What the sheet says of a fact: its value; a text that cannot be read as one; null where it says nothing. */
function stands({ row, facts }: ReadCustomer, fact: FactKey, { rated }: ReviewList): FactValue | null {
	const value = facts[fact];
	if (value !== undefined) return value;
	const column = rated.reading.columns.findIndex((one) => one.fact === fact);
	const cell = column < 0 ? undefined : rated.grid[row]![column];
	return isUnknown(cell) ? null : shownText(cell);
}

/** A text of nothing but spaces is none. */
const tidy = (value: FactValue | null) => (typeof value === "string" && textOf(value) === "" ? null : value);

function notFound(
	{ id, customer }: Change,
	found: Found<ReadCustomer>,
	{ list: { book, rated, refOf } }: CheckContext,
): Saved {
	const { record } = book.language.words;
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
