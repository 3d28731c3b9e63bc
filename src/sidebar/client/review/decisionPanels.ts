import type { Change, FactValue, ReviewFact, Saved } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { valueText } from "../controls/valueText.ts";
import { cellLink } from "../page/noticeList.ts";
import { type Undecided, undecided } from "../saving/undecided.ts";
import { couldBeSame } from "./state/sameCustomer.ts";

export interface DecisionHandlers {
	/** Saves the changes, for the customers that they name. */
	send(items: readonly Undecided[], changes: readonly Change[]): void;
	/** Keeps the value of the sheet. */
	keep(item: Undecided, theirs: FactValue | null): void;
	/** Forgets the answers. */
	drop(items: readonly Undecided[]): void;
}

type Collision = Extract<Saved, { outcome: "collides" }>;

/** The undecided changes of a tab: a panel for each question, or for all answers of a customer who was not found. */
export function decisionPanels(tab: string, decide: DecisionHandlers, language: PageLanguage): HTMLElement[] {
	const ofTab = undecided.all().filter((item) => item.tab === tab);
	const shown = new Set<Undecided>();
	return ofTab.flatMap((item) => {
		if (shown.has(item)) return [];
		const items =
			item.saved.outcome === "collides" ? [item] : ofTab.filter((other) => belongsTogether(other, item));
		for (const other of items) shown.add(other);
		return [panel(items, decide, language)];
	});
}

function belongsTogether({ change, saved }: Undecided, item: Undecided): boolean {
	return saved.outcome === item.saved.outcome && couldBeSame(change.customer, item.change.customer);
}

function panel(items: readonly Undecided[], decide: DecisionHandlers, language: PageLanguage): HTMLElement {
	const item = items[0]!;
	const { saved } = item;
	const [texts, buttons] =
		saved.outcome === "collides"
			? collisionParts(item, saved, decide, language)
			: saved.outcome === "alike"
				? alikeParts(items, saved.customer, decide, language)
				: notSavedParts(items, decide, language);
	return element(
		"section",
		{ class: "decision", "aria-label": language.words.review.saving.decide },
		...texts.filter((text) => text !== "").map((text) => element("p", {}, text)),
		element("p", { class: "buttons" }, ...buttons),
	);
}

type Parts = readonly [texts: readonly string[], buttons: readonly (HTMLElement | string)[]];
const SECOND = { class: "second small" };

function collisionParts(
	item: Undecided,
	{ theirs, by, customer }: Collision,
	decide: DecisionHandlers,
	language: PageLanguage,
): Parts {
	const { change } = item;
	const texts = language.words.review.saving;
	if (change.kind !== "fact") return [[], []];
	const [sheet, own] = [theirs, change.to].map((value) => valueText(change.fact, value, language)) as [
		string,
		string,
	];
	const use = () => decide.send([item], [{ ...change, customer, from: theirs }]);
	return [
		[texts.collides(customer.name, language.words.facts[change.fact], by, sheet, own)],
		[
			button(
				texts.keep(answerNumber(change.fact, theirs, language) ?? sheet),
				() => decide.keep(item, theirs),
				SECOND,
			),
			button(texts.use(answerNumber(change.fact, change.to, language) ?? own), use, SECOND),
		],
	];
}

/** The number of an answer, which is enough on a button; null: no answer. */
function answerNumber(
	fact: ReviewFact,
	value: FactValue | null,
	{ words, figures }: PageLanguage,
): string | null {
	return fact in words.answers && typeof value === "number" ? figures.number(value) : null;
}

function alikeParts(
	items: readonly Undecided[],
	other: Undecided["change"]["customer"],
	decide: DecisionHandlers,
	language: PageLanguage,
): Parts {
	const texts = language.words.review.saving;
	const saveThere = () =>
		decide.send(
			items,
			items.map(({ change }) => ({ ...change, customer: other })),
		);
	return [
		[texts.alike(items[0]!.change.customer.name, other.row, other.name), keptHereText(items, language)],
		[button(texts.same, saveThere, SECOND), button(texts.notSame, () => decide.drop(items), SECOND)],
	];
}

function notSavedParts(items: readonly Undecided[], decide: DecisionHandlers, language: PageLanguage): Parts {
	const { words } = language;
	const texts = words.review.saving;
	const [{ change, saved }] = items as [Undecided];
	const answers = answersText(items, language);
	if (saved.outcome === "refused") {
		const messages = [...new Set(items.map((item) => item.saved.message))];
		return [
			[texts.refused(change.customer.name, answers), ...messages],
			[button(texts.understood, () => decide.drop(items), SECOND), ...cellLinks(items, words)],
		];
	}
	const saveAgain = () =>
		decide.send(
			items,
			items.map((item) => item.change),
		);
	return [
		[saved.message || words.review.gone(change.customer.name), keptHereText(items, language)],
		[button(texts.tryAgain, saveAgain, SECOND), button(texts.drop, () => decide.drop(items), SECOND)],
	];
}

/** Links to the cells that did not take the answers. */
function cellLinks(items: readonly Undecided[], words: PageLanguage["words"]): (HTMLElement | string)[] {
	const cells = items.flatMap(({ saved }) => (saved.outcome === "refused" && saved.at ? [saved.at] : []));
	return cells.flatMap((at) => cellLink(at, words));
}

function keptHereText(items: readonly Undecided[], language: PageLanguage): string {
	const answers = answersText(items, language);
	return answers === "" ? "" : language.words.review.saving.pendingHere(answers);
}

/** The answers in a line: "Negotiation: 3, bargained fairly; Energy: don't know"; `""`: none. */
function answersText(items: readonly Undecided[], language: PageLanguage): string {
	const { words } = language;
	return items
		.map(({ change }) => {
			if (change.kind === "reviewed") return "";
			const value =
				change.kind === "dontKnow"
					? words.review.dontKnow.toLocaleLowerCase(words.tag)
					: valueText(change.fact, change.kind === "round" ? change.answer : change.to, language);
			return words.review.answeredWith(words.facts[change.fact], value);
		})
		.filter((text) => text !== "")
		.join("; ");
}
