import type { Review, ReviewAsk, ReviewChoice, Viewer } from "../../contract/server.ts";
import { customerFinder } from "../../review/customerFinder.ts";
import type { CustomerRef } from "../../review/customerRef.ts";
import { mediansOf } from "../../review/medians.ts";
import { byStake } from "../../review/stake.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import { largestOf } from "../../tiering/summary/largest.ts";
import type { ViewAction } from "../../workbook/action.ts";
import { providers } from "../../workbook/playbook/alternativesTab.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";
import { customerCard, lastReview, roundAnswers } from "./customerCard.ts";
import { rememberReview, rememberReviewer, reviewerOf, reviewMemory } from "./reviewMemory.ts";

/** Customers in a review of the largest. */
const LARGEST = 10;

/** Cards that are sent with the queue, from the first one to review on; the one before it is sent too. */
const FIRST_CARDS = 10;

/** Returns everything to start or resume a review, in one call: the queue of customers and the first cards. */
export function startReview(ask: ReviewAsk): ViewAction<Review> {
	return (port, today) => {
		const list = reviewList(port, today, ask.tab);
		if ("message" in list) return list;
		const memory = reviewMemory(port);
		const choice = ask.choice ?? memory.choice;
		const reviewer = ask.reviewer?.trim() || reviewerOf(port);
		const viewer: Viewer = { reviewer, round: choice.round };
		// Begin at the top after a new choice, or for another person.
		const resumes = ask.choice === null && plainName(reviewer) === plainName(reviewerOf(port));
		const { customer } = ask;
		const asked = customer === undefined ? -1 : indexOfLast(customer, list);
		if (customer !== undefined && asked < 0) {
			const { record, tag } = list.file.language.words;
			return { ok: false, locale: tag, message: record.lost(customer.name, list.rated.tab.name) };
		}
		const last = asked >= 0 ? asked : resumes ? indexOfLast(memory.customer, list) : -1;
		const chosen = queueOf(list, choice, viewer, last);
		const queue = asked < 0 || chosen.includes(asked) ? chosen : [asked, ...chosen];
		const open = queue.flatMap((index, position) =>
			lastReview(list.recentReviewsOf(index), viewer) === null ? [position] : [],
		);
		const resumed = queue.indexOf(last);
		const at = asked >= 0 || open.includes(resumed) ? resumed : (open[0] ?? queue.length);
		return {
			ok: true,
			locale: list.file.language.words.tag,
			edits: [
				...(ask.choice === null ? [] : [rememberReview({ ...memory, choice })]),
				...rememberReviewer(port, ask.reviewer ?? ""),
			],
			view: {
				tab: String(list.rated.tab.id),
				reviewer,
				choice,
				policy: list.rated.policy,
				today,
				medians: mediansOf(list.rated.ratings),
				columns: list.rated.reading.columns.flatMap(({ fact }) => (fact === null ? [] : [fact])),
				playbook: list.file.playbook,
				providers: providers(port),
				queue: queue.map((index) => refOf(list, index)),
				open,
				at,
				cards: queue
					.slice(Math.max(0, at - 1), at + FIRST_CARDS)
					.map((index) => customerCard(list, index, viewer, today)),
			},
		};
	};
}

const refOf = (list: ReviewList, index: number): CustomerRef =>
	list.refOf(list.rated.reading.customers[index]!);

/** The customers to review, in order, as indexes among the ratings. */
function queueOf(list: ReviewList, choice: ReviewChoice, viewer: Viewer, last: number): number[] {
	const { ratings } = list.rated;
	const everybody = ratings.map((_, index) => index);
	const chosen =
		choice.which === "largest"
			? largestOf(ratings, LARGEST)
			: everybody.filter((index) => isChosen(list, index, choice, viewer));
	if (choice.order === "sheet") return chosen;
	const reviewedAt = (index: number) =>
		lastReview(list.recentReviewsOf(index), viewer)?.at ?? Number.POSITIVE_INFINITY;
	return chosen.sort((a, b) => {
		const [first, second] = [reviewedAt(a), reviewedAt(b)];
		if (first !== second) return first - second;
		// Put the card that was left half-way first, however little is still at stake with it.
		if (a === last || b === last) return a === last ? -1 : 1;
		return byStake(ratings[a]!, ratings[b]!);
	});
}

function isChosen(list: ReviewList, index: number, { which }: ReviewChoice, viewer: Viewer): boolean {
	const past = list.recentReviewsOf(index);
	switch (which) {
		case "all":
			return true;
		case "unreviewed":
			return lastReview(past, viewer) === null;
		case "talk":
			return roundAnswers(past).length > 0;
		default:
			return String(list.rated.ratings[index]!.tier) === which;
	}
}

/** The index among the ratings of the customer whose card the person saw last; −1: none. */
function indexOfLast(last: CustomerRef | null, { rated }: ReviewList): number {
	const { customers } = rated.reading;
	const found = last === null ? null : customerFinder(customers)(last);
	return found?.kind === "found" ? customers.indexOf(found.customer) : -1;
}
