import type { Change, FactValue, Review, ReviewFact } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { AnswerFact } from "../../../../i18n/words/facts.ts";
import { rangeText } from "../../../../results/resultCells.ts";
import type { Rating } from "../../../../tiering/rate.ts";
import { say } from "../../page/say.ts";
import { changeOf } from "../../saving/changeOf.ts";
import { valueText } from "../question/valueText.ts";
import type { Tally } from "../sessionCounts.ts";
import type { Turn } from "../turns.ts";
import type { CardActs } from "./cardActs.ts";
import type { Part } from "./cardScreen.ts";
import { type CardState, ratingOf, take } from "./cardState.ts";

interface Around {
	readonly review: Review;
	readonly language: PageLanguage;
	readonly tally: Tally;
	readonly save: (changes: readonly Change[]) => void;
	readonly refresh: (part?: Part) => void;
}

/** What a person does with a card: noted on it, saved behind it, and its effect told. */
export function actsOn(turn: Turn, state: CardState, around: Around): CardActs {
	const { review, language, tally, save, refresh } = around;
	const { words } = language;
	const said = words.review;
	const rating = () => ratingOf(state.facts, review);

	const factChange = (fact: ReviewFact, to: FactValue | null) =>
		changeOf(turn.customer, { kind: "fact" as const, fact, from: state.facts[fact] ?? null, to });

	const noteMove = (before: ReturnType<typeof rating>) => {
		const { tier } = rating();
		if (tier !== before.tier) tally.move(turn.customer, state.first, tier);
	};

	const carry = (
		changes: readonly Exclude<Change, { kind: "reviewed" }>[],
		text: (before: ReturnType<typeof rating>) => string,
	) => {
		const before = rating();
		for (const change of changes) take(state, change);
		state.isTouched = true;
		state.chosen = null;
		noteMove(before);
		save(changes);
		refresh();
		say(text(before));
	};

	return {
		answer(fact, value) {
			tally.answer(turn.customer, fact);
			const text = said.answeredWith(words.facts[fact], valueText(fact, value, language));
			if (review.choice.round && fact in words.answers && typeof value === "number")
				return carry(
					[changeOf(turn.customer, { kind: "round" as const, fact: fact as AnswerFact, answer: value })],
					() => said.keptForRound(text),
				);
			carry([factChange(fact, value)], (before) => effectText(text, before, rating(), language));
		},
		set(values, text) {
			const changed = values.filter(([fact, value]) => (state.facts[fact] ?? null) !== value);
			const before = rating();
			const changes = changed.map(([fact, value]) => factChange(fact, value));
			for (const change of changes) take(state, change);
			state.isTouched ||= changes.length > 0;
			noteMove(before);
			save(changes);
			refresh("standing");
			if (text !== null) say(text());
		},
		dontKnow(fact) {
			const known = state.facts[fact] !== undefined && !review.choice.round;
			// In a round nothing is written that others would see.
			const changes = review.choice.round
				? []
				: [changeOf(turn.customer, { kind: "dontKnow" as const, fact })];
			if (review.choice.round) state.skipped.add(fact);
			carry([...(known ? [factChange(fact, null)] : []), ...changes], () =>
				said.notKnown(words.facts[fact], words.tierName(rating().tier)),
			);
		},
		skip(fact) {
			state.skipped.add(fact);
			carry([], () => said.skipped(words.facts[fact]));
		},
		choose(fact) {
			state.chosen = fact;
			refresh("toQuestion");
			say("");
		},
	};
}

/** What an answer did: "Negotiation: 3, bargained fairly → Tier 2 (was Tier 3), could be 1–2". */
function effectText(answered: string, before: Rating, after: Rating, { words }: PageLanguage): string {
	const { best, worst } = after.range;
	return words.review.effect({
		answered,
		tier: words.tierName(after.tier),
		was: before.tier === after.tier ? null : words.tierName(before.tier),
		range: best === worst ? null : rangeText(after),
	});
}
