import type { Change, Selected } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import type { AnswerFact } from "../../../tiering/facts.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { liveRegion } from "../controls/liveRegion.ts";
import type { ReviewerField } from "../page/reviewerField.ts";
import { makeChange } from "../saving/makeChange.ts";
import { outcomeSummary } from "../saving/outcomeSummary.ts";
import { decideLater, type SettledChange, saveAndWait, undoChanges } from "../saving/saveAndWait.ts";
import { answerPreview } from "./answerPreview.ts";

interface Answering {
	readonly parts: readonly HTMLElement[];
	/** Replaces the selection, and previews the chosen answer, if there is one. */
	select(selected: Selected): void;
	/** Previews an answer; null: none is chosen. */
	choose(answer: Answer | null): void;
}

interface Answer {
	readonly fact: AnswerFact;
	readonly answer: number;
}

type People = Selected["customers"];

/**
 * Previews the chosen answer, saves it, shows the outcome, and undoes it.
 *
 * @param busy called when saving begins and ends: meanwhile nothing else can be chosen.
 */
export function bulkAnswer(
	first: Selected,
	reviewer: ReviewerField,
	busy: (saving: boolean) => void,
	language: PageLanguage,
): Answering {
	const { words } = language;
	const texts = words.several;
	const { parts, show } = liveRegion();
	let selected = first;
	let chosen: Answer | null = null;

	const save = async (fact: AnswerFact, changes: readonly Change[]) => {
		const by = reviewer.read();
		if (by === null) return null;
		const progress = element("p", {}, texts.saving(0, changes.length));
		show([progress]);
		busy(true);
		const settled = await saveAndWait(selected.tab, by, changes, (done) => {
			progress.textContent = texts.saving(done, changes.length);
		});
		busy(false);
		if (!progress.isConnected) decideLater(selected.tab, by, settled);
		selected = { ...selected, customers: withAnswers(selected.customers, fact, changes, settled) };
		return settled;
	};
	const answer = async ({ fact, answer }: Answer, people: People) => {
		const changeFor = ({ customer, answers }: People[number]) =>
			makeChange(customer, { kind: "fact" as const, fact, from: answers[fact] ?? null, to: answer });
		const settled = await save(fact, people.map(changeFor));
		if (settled === null) return;
		const back = undoChanges(settled);
		const undo = button(texts.undo, () => void takeBack(fact, back), { id: "undo", class: "second" });
		show(
			outcomeSummary(texts.saved, texts.notSaved, settled, fact, language),
			back.length > 0 ? [element("p", { class: "buttons" }, undo)] : [],
		);
	};
	const takeBack = async (fact: AnswerFact, back: readonly Change[]) => {
		const settled = await save(fact, back);
		if (settled) show(outcomeSummary(texts.undone, texts.notUndone, settled, fact, language));
	};
	const choose = (one: Answer | null) => {
		chosen = one;
		if (one === null) return show([]);
		const go = (people: People) => void answer(one, people);
		const { texts: previewTexts, controls } = answerPreview(
			selected.customers,
			one.fact,
			one.answer,
			words,
			go,
		);
		show(previewTexts, controls);
	};
	const select = (current: Selected) => {
		selected = current;
		choose(chosen);
	};
	return { parts, select, choose };
}

/**
 * The customers after saving, with their present row, name and answer.
 *
 * @param sent the changes, at most one for each customer.
 */
function withAnswers(
	people: People,
	fact: AnswerFact,
	sent: readonly Change[],
	settled: readonly SettledChange[],
): People {
	const outcomes = new Map(settled.map((one) => [one.change.id, one]));
	const byCustomer = new Map<CustomerRef, SettledChange | undefined>(
		sent.map(({ id, customer }) => [customer, outcomes.get(id)]),
	);
	return people.map((person) => {
		const outcome = byCustomer.get(person.customer);
		if (outcome === undefined) return person;
		const { saved, change } = outcome;
		if (saved.outcome === "saved")
			return withAnswer(person, fact, saved.customer, "to" in change ? change.to : null);
		return saved.outcome === "collides" ? withAnswer(person, fact, saved.customer, saved.theirs) : person;
	});
}

function withAnswer(
	{ answers }: People[number],
	fact: AnswerFact,
	customer: CustomerRef,
	answer: string | number | null,
): People[number] {
	const { [fact]: _, ...others } = answers;
	return { customer, answers: typeof answer === "number" ? { ...others, [fact]: answer } : others };
}
