import type { Change, FactValue, ReviewFact, Saved } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { type Undecided, undecided } from "../saving/undecided.ts";
import { answersText } from "./question/answersText.ts";
import { valueText } from "./question/valueText.ts";
import { couldBe } from "./sameCustomer.ts";

export interface Decide {
	/** Sends the changes, to the customers that they name. */
	send(those: readonly Undecided[], changes: readonly Change[]): void;
	/** Takes what the sheet has. */
	keep(one: Undecided, theirs: FactValue | null): void;
	/** Forgets the answers. */
	drop(those: readonly Undecided[]): void;
}

type Collision = Extract<Saved, { outcome: "collides" }>;

/** What waits for a decision in a tab: one panel for a question, or for all answers of a customer who was not found. */
export function decisionPanels(tab: string, decide: Decide, language: PageLanguage): HTMLElement[] {
	const here = undecided.all().filter((one) => one.tab === tab);
	const shown = new Set<Undecided>();
	return here.flatMap((one) => {
		if (shown.has(one)) return [];
		const those = one.saved.outcome === "collides" ? [one] : here.filter((other) => belongs(other, one));
		for (const other of those) shown.add(other);
		return [panel(those, decide, language)];
	});
}

function belongs({ change, saved }: Undecided, one: Undecided): boolean {
	return saved.outcome === one.saved.outcome && couldBe(change.customer, one.change.customer);
}

function panel(those: readonly Undecided[], decide: Decide, language: PageLanguage): HTMLElement {
	const one = those[0]!;
	const { saved } = one;
	const [texts, buttons] =
		saved.outcome === "collides"
			? collision(one, saved, decide, language)
			: saved.outcome === "alike"
				? alike(those, saved.customer, decide, language)
				: notSaved(those, decide, language);
	return element(
		"section",
		{ class: "decision", "aria-label": language.words.review.saving.decide },
		...texts.filter((text) => text !== "").map((text) => element("p", {}, text)),
		element("p", { class: "buttons" }, ...buttons),
	);
}

type Parts = readonly [texts: readonly string[], buttons: readonly HTMLElement[]];
const SECOND = { class: "second small" };

function collision(
	one: Undecided,
	{ theirs, by, customer }: Collision,
	decide: Decide,
	language: PageLanguage,
): Parts {
	const { change } = one;
	const said = language.words.review.saving;
	if (change.kind !== "fact") return [[], []];
	const [sheet, mine] = [theirs, change.to].map((value) => valueText(change.fact, value, language)) as [
		string,
		string,
	];
	const use = () => decide.send([one], [{ ...change, customer, from: theirs }]);
	return [
		[said.collides(customer.name, language.words.facts[change.fact], by, sheet, mine)],
		[
			button(
				said.keep(short(change.fact, theirs, language) ?? sheet),
				() => decide.keep(one, theirs),
				SECOND,
			),
			button(said.use(short(change.fact, change.to, language) ?? mine), use, SECOND),
		],
	];
}

/** On a button the number is enough for an answer. */
function short(fact: ReviewFact, value: FactValue | null, { words, figures }: PageLanguage): string | null {
	return fact in words.answers && typeof value === "number" ? figures.number(value) : null;
}

function alike(
	those: readonly Undecided[],
	other: Undecided["change"]["customer"],
	decide: Decide,
	language: PageLanguage,
): Parts {
	const said = language.words.review.saving;
	const there = () =>
		decide.send(
			those,
			those.map(({ change }) => ({ ...change, customer: other })),
		);
	return [
		[said.alike(those[0]!.change.customer.name, other.row, other.name), keptHere(those, language)],
		[button(said.same, there, SECOND), button(said.notSame, () => decide.drop(those), SECOND)],
	];
}

function notSaved(those: readonly Undecided[], decide: Decide, language: PageLanguage): Parts {
	const { words } = language;
	const said = words.review.saving;
	const [{ change, saved }] = those as [Undecided];
	const answers = answersText(those, language);
	if (saved.outcome === "refused") {
		const messages = [...new Set(those.map((one) => one.saved.message))];
		return [
			[said.refused(change.customer.name, answers), ...messages],
			[button(said.understood, () => decide.drop(those), SECOND)],
		];
	}
	const again = () =>
		decide.send(
			those,
			those.map((one) => one.change),
		);
	return [
		[saved.message || words.review.gone(change.customer.name), keptHere(those, language)],
		[button(said.tryAgain, again, SECOND), button(said.drop, () => decide.drop(those), SECOND)],
	];
}

function keptHere(those: readonly Undecided[], language: PageLanguage): string {
	const answers = answersText(those, language);
	return answers === "" ? "" : language.words.review.saving.keptHere(answers);
}
