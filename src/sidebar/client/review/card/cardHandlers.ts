import type { Change, FactValue, Review, ReviewFact } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { tierText } from "../../../../i18n/tierText.ts";
import { rangesText } from "../../../../results/rangesText.ts";
import type { AnswerFact } from "../../../../tiering/facts.ts";
import type { Rating } from "../../../../tiering/rate.ts";
import { valueText } from "../../controls/valueText.ts";
import { showStatus } from "../../page/showStatus.ts";
import { makeChange } from "../../saving/makeChange.ts";
import { applyChange, type CardHandlers, type CardState, ratingOf } from "../state/cardState.ts";
import type { Turn } from "../state/reviewQueue.ts";
import type { SessionCounts } from "../state/sessionCounts.ts";
import type { CardPart } from "./cardScreen.ts";

interface Context {
	readonly review: Review;
	readonly language: PageLanguage;
	readonly tally: SessionCounts;
	readonly save: (changes: readonly Change[]) => void;
	readonly refresh: (part?: CardPart) => void;
}

/** Handles a person's input on a card: updates it, saves in the background, and shows the effect. */
export function cardHandlers(turn: Turn, state: CardState, context: Context): CardHandlers {
	const { review, language, tally: session, save, refresh } = context;
	const { words } = language;
	const texts = words.review;
	const rating = () => ratingOf(state.facts, review);

	const factChange = (fact: ReviewFact, to: FactValue | null) =>
		makeChange(turn.customer, { kind: "fact" as const, fact, from: state.facts[fact] ?? null, to });

	const countMove = (before: ReturnType<typeof rating>) => {
		const { tier } = rating();
		if (tier !== before.tier) session.move(turn.customer, state.firstPlacement, tier);
	};

	const submit = (
		changes: readonly Exclude<Change, { kind: "reviewed" }>[],
		text: (before: ReturnType<typeof rating>) => string,
	) => {
		const before = rating();
		for (const change of changes) applyChange(state, change);
		state.isTouched = true;
		state.chosen = null;
		countMove(before);
		save(changes);
		refresh();
		showStatus(text(before));
	};

	return {
		answer(fact, value) {
			session.answer(turn.customer, fact);
			const text = texts.answeredWith(words.facts[fact], valueText(fact, value, language));
			if (review.choice.round && fact in words.answers && typeof value === "number")
				return submit(
					[makeChange(turn.customer, { kind: "round" as const, fact: fact as AnswerFact, answer: value })],
					() => texts.keptForRound(text),
				);
			submit([factChange(fact, value)], (before) => effectText(text, before, rating(), language));
		},
		set(values, text) {
			const changed = values.filter(([fact, value]) => (state.facts[fact] ?? null) !== value);
			const before = rating();
			const changes = changed.map(([fact, value]) => factChange(fact, value));
			for (const change of changes) applyChange(state, change);
			state.isTouched ||= changes.length > 0;
			countMove(before);
			save(changes);
			refresh("standing");
			if (text !== null) showStatus(text());
		},
		dontKnow(fact) {
			const isKnown = state.facts[fact] !== undefined && !review.choice.round;
			// A round writes nothing that others would see.
			const changes = review.choice.round
				? []
				: [makeChange(turn.customer, { kind: "dontKnow" as const, fact })];
			if (review.choice.round) state.skipped.add(fact);
			submit([...(isKnown ? [factChange(fact, null)] : []), ...changes], () =>
				texts.notKnown(words.facts[fact], tierText(rating(), words)),
			);
		},
		skip(fact) {
			state.skipped.add(fact);
			submit([], () => texts.skipped(words.facts[fact]));
		},
		choose(fact) {
			state.chosen = fact;
			refresh("toQuestion");
			showStatus("");
		},
	};
}

/** The effect of an answer: "Negotiation: 3, bargained fairly → Tier 2 (was Tier 3), likely 1–2, could be 1–3". */
function effectText(answered: string, before: Rating, after: Rating, { words }: PageLanguage): string {
	return words.review.effect({
		answered,
		tier: tierText(after, words),
		was: before.tier === after.tier ? null : tierText(before, words),
		range: rangesText(after, words)[0] ?? null,
	});
}
