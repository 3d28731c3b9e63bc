import type { Batch, Saved } from "../../contract/server.ts";
import { tierEntries } from "../../history/tierEntry.ts";
import { tierMoves } from "../../history/tierMoves.ts";
import { customerFinder } from "../../review/customerFinder.ts";
import { customerRefs } from "../../review/customerRef.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";
import type { ViewAction } from "../../workbook/action.ts";
import { cellGuard } from "../../workbook/facts/cellGuard.ts";
import { factEdits } from "../../workbook/facts/factEdits.ts";
import { type Fitted, fitFacts } from "../../workbook/facts/fitFacts.ts";
import { understood } from "../../workbook/facts/understood.ts";
import { historyEdits, type NewEntry } from "../../workbook/history/historyEdits.ts";
import { policyFingerprint } from "../../workbook/history/policyFingerprint.ts";
import { tierCells } from "../../workbook/history/tierHistory.ts";
import type { Port } from "../../workbook/port.ts";
import { whileAsRead } from "../../workbook/reading/asRead.ts";
import { listLocation } from "../../workbook/reading/listLocation.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";
import { type ChangeCheck, type CheckContext, judge } from "./checkChanges.ts";
import { lineOf } from "./historyEntries.ts";
import { rememberReviewer } from "./reviewMemory.ts";

/**
 * Writes changes into the user's table and the history, each at its customer, wherever that row is now; also who moved to another tier
 * by them. What cannot be written is told, and stops nothing else; a change that arrives twice is written once.
 */
export function save(batch: Batch): ViewAction<readonly Saved[]> {
	return (port, today) => {
		const list = reviewList(port, today, batch.tab);
		if ("message" in list) return list;
		const { language, settings, locale } = list.book;
		const verdicts = judge(batch.changes, checkContext(list, port));
		const wanted = verdicts.flatMap((one) => (one.kind === "written" ? [one.wanted] : []));
		const fitted = fitFacts(list.rated, wanted, locale, settings, language.words);
		const lines = verdicts.flatMap((one) =>
			one.kind === "logged" || (one.kind === "written" && !fitted.refused.has(one.wanted))
				? [lineOf(one.change, one.customer, batch.reviewer.trim(), today, language)]
				: [],
		);
		const standing = verdicts.filter(stood);
		const rows = standing.map(({ customer }) => customer!.row);
		const facts = factEdits(list, fitted, rows, port, today);
		const moved = movedEntries(
			list,
			fitted,
			facts.ratings,
			changeByRow(verdicts, fitted),
			batch.reviewer,
			port,
			today,
		);
		const told = [...lines, ...moved];
		const edits = [
			...facts.edits,
			...historyEdits(told.length, (index) => told[index]!, list.history, language),
		];
		return {
			ok: true,
			list: listLocation(list.rated),
			locale: language.words.tag,
			edits: [
				...whileAsRead(edits, list.rated, port, language.words),
				...rememberReviewer(port, batch.reviewer),
			],
			view: saved(verdicts, fitted, list),
			later: language.words.firstChange.asAnswersCome,
		};
	};
}

function checkContext(list: ReviewList, port: Port): CheckContext {
	const { rated, history, book } = list;
	const { customers } = rated.reading;
	return {
		list,
		find: customerFinder(customers),
		guard: cellGuard(port, rated, book.language.words.note.writtenBy),
		known: new Set(history.lines.map(({ change }) => change).filter((id) => id !== "")),
		lastLine: ({ facts }, fact) => {
			const lines = list.linesOf(facts).filter(({ key }) => key === `fact:${fact}`);
			return lines[lines.length - 1];
		},
	};
}

/** Whether what a change asks for stood in the table before. */
const stood = (verdict: ChangeCheck): verdict is Extract<ChangeCheck, { kind: "logged" }> =>
	verdict.kind === "logged" && verdict.change.kind === "fact" && verdict.customer !== null;

/** The id of the last change that was written into each row. */
function changeByRow(verdicts: readonly ChangeCheck[], { refused }: Fitted): Map<number, string> {
	const written = verdicts.flatMap((one) =>
		one.kind === "written" && !refused.has(one.wanted) ? [one] : [],
	);
	return new Map([
		...verdicts.filter(stood).map(({ change, customer }): [number, string] => [customer!.row, change.id]),
		...written.map(({ change, wanted }): [number, string] => [wanted.row, change.id]),
	]);
}

/** What became of each change. Customers as they stand in the list after the write. */
function saved(verdicts: readonly ChangeCheck[], fitted: Fitted, list: ReviewList): Saved[] {
	const { record, facts } = list.book.language.words;
	const after = new Map(fitted.reading.customers.map((customer) => [customer.row, customer]));
	const refOf = customerRefs(fitted.reading.customers);
	const now = (row: number) => refOf(after.get(row)!);
	return verdicts.map((verdict): Saved => {
		const { change } = verdict;
		if (verdict.kind === "not") return verdict.saved;
		if (verdict.customer === null) {
			return { id: change.id, outcome: "saved", customer: change.customer, stood: false, message: "" };
		}
		const customer = now(verdict.customer.row);
		if (verdict.kind === "written" && fitted.refused.has(verdict.wanted)) {
			const { fact, value } = verdict.wanted;
			const message = record.unfit(
				value === null ? "" : understood(fact, value, list.book.language),
				facts[fact],
				customer.name,
			);
			return { id: change.id, outcome: "refused", customer, message };
		}
		return { id: change.id, outcome: "saved", customer, stood: stood(verdict), message: "" };
	});
}

/**
 * The lines of the history about those whom a save moves to another tier. Only of customers whose tier the history knows: where nobody
 * was tiered yet, the first run writes where everybody stands.
 *
 * @param ratings of the rows that were written, by row.
 * @param changeOf the change that was written last into a row.
 */
function movedEntries(
	{ book, rated, history }: ReviewList,
	fitted: Fitted,
	ratings: ReadonlyMap<number, Rating>,
	changeOf: ReadonlyMap<number, string>,
	reviewer: string,
	port: Port,
	today: Day,
): NewEntry[] {
	const past = ratings.size === 0 ? [] : tierEntries(history.lines);
	if (past.length === 0) return [];
	const changes = new Map(Array.from(ratings, ([row, rating]) => [rating, changeOf.get(row) ?? ""]));
	const everybody = fitted.reading.customers.map(({ facts }) => facts);
	return tierMoves(Array.from(ratings.values()), everybody, past, {
		at: port.now.getTime(),
		day: today,
		by: reviewer.trim(),
		policy: policyFingerprint(rated.policy),
		changeOf: (rating) => changes.get(rating)!,
	})
		.filter(({ from }) => from !== null)
		.map((change) => tierCells(change, book.language));
}
