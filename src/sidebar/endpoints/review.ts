import { customerFinder } from "../../review/customerFinder.ts";
import { type CustomerRef, customerRef } from "../../review/customerRef.ts";
import { byStake } from "../../review/stake.ts";
import { teamSpread } from "../../review/teamSpread.ts";
import type { Answering } from "../../workbook/plan.ts";
import { type ReviewList, reviewList } from "../../workbook/reviewList.ts";
import type { Review, ReviewAsk, ReviewChoice } from "../contract.ts";
import { cardOf, reviewOf, severalAnswers, type Viewer } from "./card.ts";
import { rememberReview, rememberReviewer, reviewerOf, reviewMemory } from "./reviewMemory.ts";

/** How many cards from the first one on come along; and one before it. */
const CARDS = 10;

/** Everything for a review to begin or go on, in one call: who comes in which order, and the first cards. */
export function review(ask: ReviewAsk): Answering<Review> {
	return (port, today) => {
		const list = reviewList(port, today, ask.tab);
		if ("message" in list) return list;
		const memory = reviewMemory(port);
		const choice = ask.choice ?? memory.choice;
		const reviewer = ask.reviewer?.trim() || reviewerOf(port);
		const viewer: Viewer = { reviewer, round: choice.round };
		const queue = queueOf(list, choice, viewer);
		const open = queue.flatMap((index, place) =>
			reviewOf(list.pasts[index]!, viewer) === null ? [place] : [],
		);
		const at = beginning(list, queue, open, memory.customer);
		return {
			ok: true,
			locale: list.book.language.words.tag,
			edits: [
				...(ask.choice === null ? [] : [rememberReview({ ...memory, choice })]),
				...rememberReviewer(port, ask.reviewer ?? ""),
			],
			view: {
				tab: list.rated.tab.name,
				reviewer,
				choice,
				policy: list.rated.policy,
				today,
				queue: queue.map((index) => refOf(list, index)),
				open,
				at,
				cards: queue.slice(Math.max(0, at - 1), at + CARDS).map((index) => cardOf(list, index, viewer)),
			},
		};
	};
}

const refOf = ({ rated }: ReviewList, index: number): CustomerRef =>
	customerRef(rated.ratings[index]!.customer, rated.reading.customers[index]!.row);

/** Who is reviewed in which order: places among the ratings. */
function queueOf(list: ReviewList, choice: ReviewChoice, viewer: Viewer): number[] {
	const { ratings } = list.rated;
	const chosen = ratings.map((_, index) => index).filter((index) => isChosen(list, index, choice, viewer));
	if (choice.order === "sheet") return chosen;
	const done = (index: number) => reviewOf(list.pasts[index]!, viewer)?.at ?? Number.POSITIVE_INFINITY;
	return chosen.sort((a, b) => {
		const [first, second] = [done(a), done(b)];
		return first === second ? byStake(ratings[a]!, ratings[b]!) : first - second;
	});
}

function isChosen(list: ReviewList, index: number, { which }: ReviewChoice, viewer: Viewer): boolean {
	const past = list.pasts[index]!;
	switch (which) {
		case "all":
			return true;
		case "unreviewed":
			return reviewOf(past, viewer) === null;
		case "talk":
			return severalAnswers(past).some(({ answers }) => teamSpread(answers).talk);
		default:
			return String(list.rated.ratings[index]!.tier) === which;
	}
}

/** Where to begin: where the person was, unless that one is reviewed by now; else the first who is not. */
function beginning(
	list: ReviewList,
	queue: readonly number[],
	open: readonly number[],
	last: CustomerRef | null,
): number {
	const { customers } = list.rated.reading;
	const found = last === null ? null : customerFinder(customers)(last);
	const place = found?.kind === "found" ? queue.indexOf(customers.indexOf(found.customer)) : -1;
	return open.includes(place) ? place : (open[0] ?? queue.length);
}
