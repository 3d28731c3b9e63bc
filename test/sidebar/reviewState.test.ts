import { describe, expect, test } from "vitest";
import type { Card, Change, Review } from "../../src/contract/server.ts";
import { customerRefs } from "../../src/review/customerRef.ts";
import { applyChange, cardState } from "../../src/sidebar/client/review/state/cardState.ts";
import { nextQuestions } from "../../src/sidebar/client/review/state/nextQuestions.ts";
import { reviewPace } from "../../src/sidebar/client/review/state/reviewPace.ts";
import { reviewQueue } from "../../src/sidebar/client/review/state/reviewQueue.ts";
import { sessionCounts } from "../../src/sidebar/client/review/state/sessionCounts.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { nextQuestion } from "../../src/tiering/nextQuestion.ts";
import { pageWords } from "../pageWords.ts";
import { rateOne, TODAY } from "../tiering/rateOne.ts";

const en = pageWords("en");

const cardFor = (facts: Customer, row: number): Card => ({
	customer: customerRefs([])({ facts, row }),
	facts,
	referrals: null,
	unknown: [],
	reviewed: null,
	old: [],
	team: [],
	isDisplaced: false,
});
const CARDS = Array.from({ length: 100 }, (_, index) =>
	cardFor({ customer: `Customer ${index}`, revenue: 1000 + index, profit: 100 }, index + 1),
);

const reviewOf = (cards: readonly Card[], at = 0, round = false): Review => ({
	tab: "Customers",
	reviewer: "Ane",
	choice: { order: "sheet", which: "all", round },
	policy: defaultPolicy,
	today: TODAY,
	medians: {},
	columns: ["revenue", "profit", "hours", "daysLate"],
	playbook: {},
	providers: [],
	queue: cards.map(({ customer }) => customer),
	open: cards.map((_, index) => index),
	at,
	cards: cards.slice(Math.max(0, at - 1), at + 10),
});
const answered = (card: Card, to: number): Extract<Change, { kind: "fact" }> => ({
	id: "1",
	customer: card.customer,
	at: "2026-11-21T10:00:00.000Z",
	kind: "fact",
	fact: "negotiation",
	from: null,
	to,
});
const known = (queue: ReturnType<typeof reviewQueue>) => {
	const state = queue.present()?.state ?? null;
	return state === null || state === "gone" ? state : state.facts;
};

describe("reviewQueue", () => {
	test("requests ten cards when fewer than five are left ahead, and drops distant ones", () => {
		const queue = reviewQueue(reviewOf(CARDS), () => []);
		queue.goTo(4);
		expect(queue.wanted()).toEqual([]);
		queue.goTo(5);
		const wanted = queue.wanted();
		expect(wanted.map(({ customer }) => customer.name)).toEqual(
			CARDS.slice(10, 20).map(({ customer }) => customer.name),
		);
		queue.arrive(wanted, CARDS.slice(10, 20), []);
		expect(queue.wanted()).toEqual([]);
		queue.goTo(19);
		expect(known(queue)).toBeTruthy();
		queue.goTo(12);
		expect(known(queue)).toBeTruthy();
		queue.goTo(31);
		queue.goTo(12);
		expect(known(queue)).toBeNull();
	});

	test("applies pending answers to the card of the right customer, even with equal names", () => {
		const twins = [
			cardFor({ customer: "Bo Byg", revenue: 1000 }, 1),
			cardFor({ customer: "Bo Byg", revenue: 9000 }, 2),
		];
		const queue = reviewQueue(reviewOf(twins), () => [answered(twins[1]!, 5)]);
		expect(known(queue)).not.toHaveProperty("negotiation");
		queue.goTo(1);
		expect(known(queue)).toMatchObject({ revenue: 9000, negotiation: 5 });
	});

	test("marks a customer without a card in the reply as gone, and gives the others their own", () => {
		const queue = reviewQueue(reviewOf(CARDS, 5), () => []);
		queue.goTo(12);
		const wanted = queue.wanted();
		queue.arrive(wanted, CARDS.slice(16, 25), []);
		queue.goTo(15);
		expect(known(queue)).toBe("gone");
		queue.goTo(16);
		expect(known(queue)).toMatchObject({ revenue: 1016 });
	});

	test("inserts the card of a customer not in the queue after the current one, even with an equal name", () => {
		const queue = reviewQueue(reviewOf(CARDS.slice(0, 3)), () => []);
		expect(queue.placeFor(CARDS[2]!)).toBe(2);
		const twin = cardFor({ customer: "Customer 2", revenue: 77 }, 90);
		expect(queue.placeFor(twin)).toBe(1);
		queue.goTo(1);
		expect(known(queue)).toMatchObject({ revenue: 77 });
		expect(queue.count()).toBe(4);
	});
});

describe("nextQuestions", () => {
	const facts: Customer = { customer: "Ane Ltd", revenue: 1000, profit: 100 };
	const asked = (card: Card, round = false, aside: string[] = []) => {
		const review = reviewOf([card], 0, round);
		const state = cardState(card, [], review);
		return { state, review, now: () => nextQuestions(state, review, en, aside) };
	};

	test("asks the sheet's next question first where the list has a column for it, and then answers from 1 to 5", () => {
		const earner: Customer = { customer: "Ane Ltd", revenue: 10_000, profit: 3000, daysLate: 0 };
		const card = cardFor(earner, 1);
		const withColumns: Review = { ...reviewOf([card]), columns: ["previousRevenue", "hours"] };
		const state = cardState(card, [], withColumns);
		const { current, others } = nextQuestions(state, withColumns, en, []);
		expect(current).toBe("previousRevenue");
		expect(nextQuestion(rateOne(earner), defaultPolicy)).toBe("previousRevenue");
		expect(others[0]).toBe(asked(card).now().current);
		expect(asked(card).now().current).not.toBe("previousRevenue");
	});

	test("does not ask a question recently answered with don't know, and lists it separately", () => {
		const first = asked(cardFor(facts, 1)).now().current!;
		const { now } = asked({ ...cardFor(facts, 1), unknown: [first] });
		expect(now().current).not.toBe(first);
		expect(now().before).toEqual([first]);
		expect(now().others).not.toContain(first);
	});

	test("puts a skipped question last, and asks it again only when chosen", () => {
		const { state, now } = asked(cardFor(facts, 1));
		const first = now().current!;
		state.skipped.add(first);
		expect(now().others[now().others.length - 1]).toBe(first);
		state.chosen = first;
		expect(now().current).toBe(first);
		applyChange(state, answered(cardFor(facts, 1), 3));
		expect(state.given).toEqual(new Set(["negotiation"]));
	});

	test("asks nothing about who has stopped buying, unless it is chosen or asked in a round", () => {
		const gone: Customer = { customer: "Bo", revenue: 0, previousRevenue: 4000 };
		const { state, now } = asked(cardFor(gone, 1));
		expect(now()).toMatchObject({ current: null, lapsed: true });
		const [first] = now().others;
		state.chosen = first!;
		expect(now().current).toBe(first);
		expect(asked(cardFor(gone, 1), true).now()).toMatchObject({ current: "negotiation", lapsed: false });
	});

	test("leaves out a question with an open decision", () => {
		const first = asked(cardFor(facts, 1)).now().current!;
		const { current, others } = asked(cardFor(facts, 1), false, [first]).now();
		expect([current, ...others]).not.toContain(first);
	});

	test("goes on after an override, and stops when no answer can change the tier", () => {
		expect(asked(cardFor({ ...facts, manualTier: 1 }, 1)).now().decided).toBe(false);
		const loser = asked(cardFor({ ...facts, profit: -500 }, 1)).now();
		expect(loser).toMatchObject({ decided: true, current: null });
		expect(loser.others.length).toBeGreaterThan(0);
	});

	test("asks in a round all nine that the person has not answered, whatever the list contains", () => {
		const card: Card = {
			...cardFor({ ...facts, energy: 2 }, 1),
			unknown: ["fit"],
			team: [{ fact: "negotiation", answers: [{ by: "Ane", answer: 4 }] }],
		};
		const { current, others, before } = asked(card, true).now();
		expect([current, ...others].sort()).toEqual(
			[
				"delegation",
				"direction",
				"energy",
				"fit",
				"newNeeds",
				"ownerFocus",
				"satisfaction",
				"steadiness",
			].sort(),
		);
		expect(before).toEqual([]);
	});
});

describe("review session totals", () => {
	test("reviewPace ignores the first card and idle time", () => {
		const { done, minutesFor } = reviewPace();
		done(600_000);
		done(20_000);
		expect(minutesFor(10)).toBeNull();
		done(40_000);
		done(121_000);
		expect(minutesFor(10)).toBe(5);
		expect(minutesFor(1)).toBe(1);
	});

	test("sessionCounts leaves out a customer back at the old tier, and counts each answer once", () => {
		const { move, answer, review, counts } = sessionCounts();
		const [ane, bo] = [CARDS[0]!.customer, CARDS[1]!.customer];
		move(ane, 3, 2);
		move(ane, 2, 1);
		move(bo, 2, 3);
		move(bo, 3, 2);
		for (const fact of ["energy", "energy", "fit"]) answer(ane, fact);
		review(ane, true);
		review(ane, false);
		review(bo, true);
		expect(counts()).toEqual({
			reviewed: 2,
			uncertain: 1,
			answers: 2,
			moves: [{ customer: "Customer 0", from: 3, to: 1 }],
		});
	});
});
