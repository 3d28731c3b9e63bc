import type { Batch, Saved } from "../../contract/server.ts";
import { tierEntries } from "../../history/tierEntry.ts";
import { tierMoves } from "../../history/tierMoves.ts";
import { customerFinder } from "../../review/customerFinder.ts";
import { customerRefs } from "../../review/customerRef.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";
import type { ViewAction } from "../../workbook/action.ts";
import { cellGuard } from "../../workbook/facts/cellGuard.ts";
import { cellRules } from "../../workbook/facts/cellRules.ts";
import { factEdits } from "../../workbook/facts/factEdits.ts";
import { factText } from "../../workbook/facts/factText.ts";
import { type FittedFacts, fitFacts, writtenRow } from "../../workbook/facts/fitFacts.ts";
import { lacksOption } from "../../workbook/facts/lacksOption.ts";
import { unfitText } from "../../workbook/facts/unfitText.ts";
import { historyEdits, type NewEntry } from "../../workbook/history/historyEdits.ts";
import { policyFingerprint } from "../../workbook/history/policyFingerprint.ts";
import { tierCells } from "../../workbook/history/updateTierHistory.ts";
import type { Port } from "../../workbook/port.ts";
import { expectUnchangedList } from "../../workbook/reading/expectUnchanged.ts";
import { listLocation } from "../../workbook/reading/listLocation.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";
import { type ChangeCheck, type CheckContext, checkChanges } from "./checkChanges.ts";
import { entryFor } from "./historyEntries.ts";
import { marginMessage } from "./marginMessage.ts";
import { rememberReviewer } from "./reviewMemory.ts";

/**
 * Writes submitted answers into the user's list and the history, and the tier moves that they cause. Finds each customer,
 * wherever the row is now. An answer that cannot be written is reported and does not stop the others; one that arrives twice is
 * written once.
 */
export function saveAnswers(batch: Batch): ViewAction<readonly Saved[]> {
	return (port, today) => {
		const list = reviewList(port, today, batch.tab);
		if ("message" in list) return list;
		const { language, settings, locale } = list.file;
		const checks = checkChanges(batch.changes, checkContext(list, port));
		const wanted = checks.flatMap((check) => (check.kind === "written" ? [check.wanted] : []));
		const rules = cellRules(port, list.rated.tab, list.rated.grid.length);
		const fitted = fitFacts(list.rated, wanted, locale, settings, language.words, rules);
		const answers = checks.flatMap((check) =>
			check.kind === "logged" || (check.kind === "written" && !fitted.refused.has(check.wanted))
				? [entryFor(check.change, check.customer, batch.reviewer.trim(), today, port.clock, language)]
				: [],
		);
		const alreadySaved = checks.filter(isAlreadySaved);
		const rows = alreadySaved.map(({ customer }) => customer!.row);
		const facts = factEdits(list, fitted, rows, port, today);
		const moved = movedEntries(
			list,
			fitted,
			facts.ratings,
			changeByRow(checks, fitted),
			batch.reviewer,
			port,
			today,
		);
		const entries = [...answers, ...moved];
		const edits = [
			...facts.edits,
			...historyEdits(entries.length, (index) => entries[index]!, list.history, language),
		];
		return {
			ok: true,
			list: listLocation(list.rated),
			locale: language.words.tag,
			edits: [
				...expectUnchangedList(edits, list.rated, port, language.words),
				...rememberReviewer(port, batch.reviewer),
			],
			view: outcomes(checks, fitted, list),
			later: language.words.firstChange.asAnswersCome,
		};
	};
}

function checkContext(list: ReviewList, port: Port): CheckContext {
	const { rated, history, file } = list;
	const { customers } = rated.reading;
	return {
		list,
		find: customerFinder(customers),
		guard: cellGuard(port, rated, file.language.words.note.writtenBy),
		known: new Set(history.entries.map(({ change }) => change).filter((id) => id !== "")),
		lastEntry: ({ facts }, fact) => {
			const entries = list.entriesOf(facts).filter(({ key }) => key === `fact:${fact}`);
			return entries[entries.length - 1];
		},
	};
}

/** True where the value of a change is in the list already. */
const isAlreadySaved = (check: ChangeCheck): check is Extract<ChangeCheck, { kind: "logged" }> =>
	check.kind === "logged" && check.change.kind === "fact" && check.customer !== null;

/** Maps each written row to the id of the last change of it. */
function changeByRow(checks: readonly ChangeCheck[], { refused }: FittedFacts): Map<number, string> {
	const written = checks.flatMap((check) =>
		check.kind === "written" && !refused.has(check.wanted) ? [check] : [],
	);
	return new Map([
		...checks
			.filter(isAlreadySaved)
			.map(({ change, customer }): [number, string] => [customer!.row, change.id]),
		...written.map(({ change, wanted }): [number, string] => [wanted.row, change.id]),
	]);
}

/** The outcome of each change, with its customer as they are in the list after the write. */
function outcomes(checks: readonly ChangeCheck[], fitted: FittedFacts, list: ReviewList): Saved[] {
	const { words } = list.file.language;
	const { record, facts } = words;
	const after = new Map(fitted.reading.customers.map((customer) => [customer.row, customer]));
	const refOf = customerRefs(fitted.reading.customers);
	const customerAt = (row: number) => refOf(after.get(row)!);
	return checks.map((check): Saved => {
		const { change } = check;
		if (check.kind === "not") return check.saved;
		if (check.customer === null) {
			return { id: change.id, outcome: "saved", customer: change.customer, stood: false, message: "" };
		}
		const customer = customerAt(check.customer.row);
		if (check.kind === "written" && fitted.refused.has(check.wanted)) {
			const { fact, value } = check.wanted;
			const rule = fitted.withoutOption.get(check.wanted);
			const refused = { id: change.id, outcome: "refused" as const, customer };
			if (rule === undefined)
				return {
					...refused,
					message: unfitText(check.wanted, customer.name, list.rated.reading, list.file.language),
				};
			const answer = value === null ? "" : factText(fact, value, list.file.language);
			const cell = cellAddress(writtenRow(check.wanted), rule.column);
			const message = record.noOption(cell, facts[fact], lacksOption(fact, answer, rule.options, words));
			return { ...refused, message, at: { tab: list.rated.tab.name, cell } };
		}
		const message =
			check.kind === "written"
				? marginMessage(check.wanted.fact, check.customer, after.get(check.customer.row)!, words)
				: "";
		return { id: change.id, outcome: "saved", customer, stood: isAlreadySaved(check), message };
	});
}

/**
 * The entries of the history about customers whom a save moves to another tier. Only of those whose tier is in the history: where
 * nobody is tiered yet, the first run writes everybody's tier.
 *
 * @param ratings those of the written rows, by row.
 * @param changeOf the id of the last change of a row.
 */
function movedEntries(
	{ file, rated, history }: ReviewList,
	fitted: FittedFacts,
	ratings: ReadonlyMap<number, Rating>,
	changeOf: ReadonlyMap<number, string>,
	reviewer: string,
	port: Port,
	today: Day,
): NewEntry[] {
	const past = ratings.size === 0 ? [] : tierEntries(history.entries);
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
		.map((change) => tierCells(change, file.language));
}
