import type { Change, Selected } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import type { ReviewerField } from "../page/reviewer.ts";
import { changeOf } from "../saving/changeOf.ts";
import { board } from "./board.ts";
import { laterDecided } from "./laterDecided.ts";
import { preview } from "./preview.ts";
import { putAll, type Settled } from "./putAll.ts";
import { undoing } from "./undoing.ts";
import { whatCameOfIt } from "./whatCameOfIt.ts";

interface Answering {
	readonly parts: readonly HTMLElement[];
	/** These are selected; shows what the answer would do that is chosen, if one is. */
	select(selected: Selected): void;
	/** Shows what an answer would do; null: none is chosen. */
	choose(answer: Answer | null): void;
}

interface Answer {
	readonly fact: AnswerFact;
	readonly answer: number;
}

type People = Selected["customers"];

/**
 * From the answer that is chosen to what came of it, and back.
 *
 * @param busy told when saving begins and ends: until then nothing else can be chosen.
 */
export function answering(
	first: Selected,
	reviewer: ReviewerField,
	busy: (saving: boolean) => void,
	language: PageLanguage,
): Answering {
	const { words } = language;
	const said = words.several;
	const { parts, show } = board();
	let selected = first;
	let chosen: Answer | null = null;

	const save = async (fact: AnswerFact, changes: readonly Change[]) => {
		const by = reviewer.read();
		if (by === null) return null;
		const progress = element("p", {}, said.saving(0, changes.length));
		show([progress]);
		busy(true);
		const settled = await putAll(selected.tab, by, changes, (done) => {
			progress.textContent = said.saving(done, changes.length);
		});
		busy(false);
		if (!progress.isConnected) laterDecided(selected.tab, by, settled);
		selected = { ...selected, customers: withAnswers(selected.customers, fact, changes, settled) };
		return settled;
	};
	const answer = async ({ fact, answer }: Answer, people: People) => {
		const to = ({ customer, answers }: People[number]) =>
			changeOf(customer, { kind: "fact" as const, fact, from: answers[fact] ?? null, to: answer });
		const settled = await save(fact, people.map(to));
		if (settled === null) return;
		const back = undoing(settled);
		const undo = button(said.undo, () => void takeBack(fact, back), { id: "undo", class: "second" });
		show(
			whatCameOfIt(said.saved, said.notSaved, settled, fact, language),
			back.length > 0 ? [element("p", { class: "buttons" }, undo)] : [],
		);
	};
	const takeBack = async (fact: AnswerFact, back: readonly Change[]) => {
		const settled = await save(fact, back);
		if (settled) show(whatCameOfIt(said.undone, said.notUndone, settled, fact, language));
	};
	const choose = (one: Answer | null) => {
		chosen = one;
		if (one === null) return show([]);
		const go = (people: People) => void answer(one, people);
		const { told, controls } = preview(selected.customers, one.fact, one.answer, words, go);
		show(told, controls);
	};
	const select = (now: Selected) => {
		selected = now;
		choose(chosen);
	};
	return { parts, select, choose };
}

/**
 * The customers as they are after they were answered for: where they stand now, and with what answer.
 *
 * @param sent in the order of the customers it was made for.
 */
function withAnswers(
	people: People,
	fact: AnswerFact,
	sent: readonly Change[],
	settled: readonly Settled[],
): People {
	const outcomes = new Map(settled.map((one) => [one.change.id, one]));
	const byCustomer = new Map<CustomerRef, Settled | undefined>(
		sent.map(({ id, customer }) => [customer, outcomes.get(id)]),
	);
	return people.map((person) => {
		const outcome = byCustomer.get(person.customer);
		if (outcome === undefined) return person;
		const { saved, change } = outcome;
		if (saved.outcome === "saved")
			return known(person, fact, saved.customer, "to" in change ? change.to : null);
		return saved.outcome === "collides" ? known(person, fact, saved.customer, saved.theirs) : person;
	});
}

function known(
	{ answers }: People[number],
	fact: AnswerFact,
	customer: CustomerRef,
	answer: string | number | null,
): People[number] {
	const { [fact]: _, ...others } = answers;
	return { customer, answers: typeof answer === "number" ? { ...others, [fact]: answer } : others };
}
