import type { Card, Change, Review } from "../../../../contract/server.ts";
import type { CustomerRef } from "../../../../review/customerRef.ts";
import { type CardState, cardState } from "./cardState.ts";
import { couldBeSame, indexOfCustomer } from "./sameCustomer.ts";

/** One customer in the queue. */
export interface Turn {
	customer: CustomerRef;
	/** Null: not fetched yet, or no longer cached. */
	state: CardState | "gone" | null;
	/** Nobody has reviewed the customer lately. */
	isOpen: boolean;
}

const CARDS_CACHED_BEHIND = 10;
const CARDS_CACHED_AHEAD = 19;
const REFILL_BELOW_CARDS = 5;
const CARDS_PER_REQUEST = 10;

/** The queue of a review. The cards around the present one are cached. */
export function reviewQueue(review: Review, unsaved: () => readonly Change[]) {
	const open = new Set(review.open);
	const all: Turn[] = review.queue.map((customer, index) => ({
		customer,
		state: null,
		isOpen: open.has(index),
	}));
	let at = review.at;

	/** Assigns fetched cards to their customers. A customer without a card is gone. */
	const arrive = (asked: readonly Turn[], cards: readonly Card[], unsavedThen: readonly Change[]) => {
		const remaining = [...cards];
		for (const turn of asked) {
			const index = remaining.findIndex((card) => couldBeSame(card.customer, turn.customer));
			const card = index < 0 ? undefined : remaining.splice(index, 1)[0];
			// Keep an existing card: it may have answers that this one lacks.
			if (turn.state !== null && turn.state !== "gone") continue;
			turn.state = card === undefined ? "gone" : stateOf(card, turn, unsavedThen);
			if (card !== undefined) turn.customer = card.customer;
		}
	};

	const find = (customer: CustomerRef): Turn | undefined =>
		all[
			indexOfCustomer(
				customer,
				all.map((turn) => turn.customer),
			)
		];

	const stateOf = (card: Card, turn: Turn, unsavedThen: readonly Change[]) => {
		const missed = [...new Set([...unsavedThen, ...unsaved()])];
		return cardState(
			card,
			missed.filter(({ customer }) => find(customer) === turn),
			review,
		);
	};

	/** The customers whose cards to fetch now, in order. */
	const wanted = (): readonly Turn[] => {
		const missing = (from: number, to: number) =>
			all.slice(Math.max(0, from), Math.max(0, to)).filter(({ state }) => state === null);
		if (missing(at, at + REFILL_BELOW_CARDS + 1).length > 0)
			return missing(at, at + REFILL_BELOW_CARDS + CARDS_PER_REQUEST).slice(0, CARDS_PER_REQUEST);
		return missing(at - 1, at).length > 0 ? missing(at - REFILL_BELOW_CARDS, at) : [];
	};

	const goTo = (target: number) => {
		at = Math.min(all.length, Math.max(0, target));
		all.forEach((turn, index) => {
			if (index < at - CARDS_CACHED_BEHIND || index > at + CARDS_CACHED_AHEAD) turn.state = null;
		});
	};

	/** The index of a card's customer in the queue. Inserts one who is not in it after the present one. */
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
		/** Undefined: after the last one. */
		present: (): Turn | undefined => all[at],
		find,
		/** The number of open customers, and the index of the first; −1: none. */
		open: () => all.filter(({ isOpen }) => isOpen).length,
		firstOpen: () => all.findIndex(({ isOpen }) => isOpen),
	};
}

export type ReviewQueue = ReturnType<typeof reviewQueue>;

/** The turns whose cards came with the review. A card that the server could not make is asked for again. */
function cardsFrom({ cards }: Review, all: readonly Turn[]): readonly Turn[] {
	const queue = all.map(({ customer }) => customer);
	const indexes = cards.map(({ customer }) => indexOfCustomer(customer, queue)).filter((index) => index >= 0);
	return [...new Set(indexes)].map((index) => all[index]!);
}
