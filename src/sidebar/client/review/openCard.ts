import type { Change, Review } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { cardHandlers } from "./card/cardHandlers.ts";
import { type CardScreen, cardScreen } from "./card/cardScreen.ts";
import type { ReviewKeys } from "./reviewKeys.ts";
import type { CardState } from "./state/cardState.ts";
import type { Turn } from "./state/reviewQueue.ts";
import type { SessionCounts } from "./state/sessionCounts.ts";

interface Context {
	readonly review: Review;
	readonly language: PageLanguage;
	readonly tally: SessionCounts;
	readonly save: (changes: readonly Change[]) => void;
}

export interface OpenCard {
	readonly screen: CardScreen;
	/** The keys' handlers for the current question. */
	readonly keys: Pick<ReviewKeys, "answer" | "dontKnow" | "skip">;
}

/** Makes a card's screen and its handlers. */
export function openCard(turn: Turn, state: CardState, context: Context): OpenCard {
	const acts = cardHandlers(turn, state, { ...context, refresh: (part) => screen.refresh(part) });
	const screen = cardScreen(turn, state, context.review, context.language, acts);
	const withQuestion = (then: (fact: NonNullable<ReturnType<CardScreen["current"]>>) => void) => {
		const fact = screen.current();
		if (fact !== null) then(fact);
	};
	return {
		screen,
		keys: {
			answer: (answer) => withQuestion((fact) => acts.answer(fact, answer)),
			dontKnow: () => withQuestion(acts.dontKnow),
			skip: () => withQuestion(acts.skip),
		},
	};
}
