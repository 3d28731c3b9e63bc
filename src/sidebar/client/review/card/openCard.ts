import type { Change, Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { ReviewKeys } from "../keys.ts";
import type { Tally } from "../sessionCounts.ts";
import type { Turn } from "../turns.ts";
import { actsOn } from "./actsOn.ts";
import { type CardScreen, cardScreen } from "./cardScreen.ts";
import type { CardState } from "./cardState.ts";

interface Around {
	readonly review: Review;
	readonly language: PageLanguage;
	readonly tally: Tally;
	readonly save: (changes: readonly Change[]) => void;
}

export interface OpenCard {
	readonly screen: CardScreen;
	/** What the keys do with the question that is asked now. */
	readonly keys: Pick<ReviewKeys, "answer" | "dontKnow" | "skip">;
}

/** A card on the screen, with what a person can do with it. */
export function openCard(turn: Turn, state: CardState, around: Around): OpenCard {
	const acts = actsOn(turn, state, { ...around, refresh: (part) => screen.refresh(part) });
	const screen = cardScreen(turn, state, around.review, around.language, acts);
	const asked = (then: (fact: NonNullable<ReturnType<CardScreen["current"]>>) => void) => {
		const fact = screen.current();
		if (fact !== null) then(fact);
	};
	return {
		screen,
		keys: {
			answer: (answer) => asked((fact) => acts.answer(fact, answer)),
			dontKnow: () => asked(acts.dontKnow),
			skip: () => asked(acts.skip),
		},
	};
}
