import type { Card, Change, Review } from "../../../contract/server.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import { type CardState, cardState } from "./card/cardState.ts";
import { couldBe, placeOf } from "./sameCustomer.ts";

/** One customer in the queue. */
export interface Turn {
	customer: CustomerRef;
	/** Null: not asked for yet. */
	state: CardState | "gone" | null;
	/** Nobody has reviewed them lately. */
	isOpen: boolean;
}

/** So many cards are kept before and after the one in sight. */
const BEHIND = 10;
const AHEAD = 19;
/** More are asked for when so few are left ahead, and so many at a time. */
const FEW = 5;
const A_BATCH = 10;

/** The queue of a review, of which the cards around the present one are at hand. */
export function turns(review: Review, unsaved: () => readonly Change[]) {
	const open = new Set(review.open);
	const all: Turn[] = review.queue.map((customer, index) => ({
		customer,
		state: null,
		isOpen: open.has(index),
	}));
	let at = review.at;

	/** Puts cards to their customers. Those that were asked for and have none are gone. */
	const arrive = (asked: readonly Turn[], cards: readonly Card[], then: readonly Change[]) => {
		const left = [...cards];
		for (const turn of asked) {
			const index = left.findIndex((card) => couldBe(card.customer, turn.customer));
			const card = index < 0 ? undefined : left.splice(index, 1)[0];
			// A card that is there already has answers that this one may not have.
			if (turn.state !== null && turn.state !== "gone") continue;
			turn.state = card === undefined ? "gone" : stateOf(card, turn, then);
			if (card !== undefined) turn.customer = card.customer;
		}
	};

	const find = (customer: CustomerRef): Turn | undefined =>
		all[
			placeOf(
				customer,
				all.map((turn) => turn.customer),
			)
		];

	const stateOf = (card: Card, turn: Turn, then: readonly Change[]) => {
		const missed = [...new Set([...then, ...unsaved()])];
		return cardState(
			card,
			missed.filter(({ customer }) => find(customer) === turn),
			review,
		);
	};

	/** The customers whose cards should be asked for now, in order. */
	const wanted = (): readonly Turn[] => {
		const missing = (from: number, to: number) =>
			all.slice(Math.max(0, from), Math.max(0, to)).filter(({ state }) => state === null);
		if (missing(at, at + FEW + 1).length > 0) return missing(at, at + FEW + A_BATCH).slice(0, A_BATCH);
		return missing(at - 1, at).length > 0 ? missing(at - FEW, at) : [];
	};

	const goTo = (place: number) => {
		at = Math.min(all.length, Math.max(0, place));
		all.forEach((turn, index) => {
			if (index < at - BEHIND || index > at + AHEAD) turn.state = null;
		});
	};

	/** Where the customer of a card stands in the queue; one who is not in it gets a place after the present one. */
	const placeFor = (card: Card): number => {
		const { id, traits } = card.customer;
		const found = find(card.customer);
		if (found !== undefined && (id !== null || found.customer.traits === traits)) return all.indexOf(found);
		const turn: Turn = { customer: card.customer, state: null, isOpen: card.reviewed === null };
		all.splice(Math.min(at + 1, all.length), 0, turn);
		turn.state = stateOf(card, turn, []);
		return all.indexOf(turn);
	};

	arrive(cardsFrom(review, all), review.cards, unsaved());
	return {
		arrive,
		wanted,
		goTo,
		placeFor,
		at: () => at,
		count: () => all.length,
		/** Undefined: behind the last one. */
		present: (): Turn | undefined => all[at],
		find,
		/** How many have not been reviewed; and where the first of them is, −1 where there is none. */
		open: () => all.filter(({ isOpen }) => isOpen).length,
		firstOpen: () => all.findIndex(({ isOpen }) => isOpen),
	};
}

export type Turns = ReturnType<typeof turns>;

/** Those whose cards came with the review: where the server could not make one, it is asked for again. */
function cardsFrom({ cards }: Review, all: readonly Turn[]): readonly Turn[] {
	const queue = all.map(({ customer }) => customer);
	const places = cards.map(({ customer }) => placeOf(customer, queue)).filter((place) => place >= 0);
	return [...new Set(places)].map((place) => all[place]!);
}
