import type { Card, CardReferrals, Viewer } from "../../contract/server.ts";
import { oldAnswers } from "../../history/oldAnswers.ts";
import type { RecentReviews } from "../../history/recentReviews.ts";
import type { AnswerFact } from "../../tiering/facts.ts";
import { type Customer, type Day, FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";
import { lifetimeValue } from "../../tiering/referral/lifetimeValue.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { ReviewList } from "../../workbook/reading/reviewList.ts";

/** Returns the card of a customer, by their index among the ratings. */
export function customerCard(list: ReviewList, index: number, viewer: Viewer, today: Day): Card {
	const { rated, refOf } = list;
	const past = list.recentReviewsOf(index);
	const reviewed = lastReview(past, viewer);
	const rating = rated.ratings[index]!;
	return {
		customer: refOf(rated.reading.customers[index]!),
		facts: withReferralCounts(rating),
		referrals: viewer.round ? null : cardReferrals(list, index),
		unknown: past.unknown,
		old: viewer.round ? [] : agedAnswers(list, rating.customer, today),
		isDisplaced: !viewer.round && list.displacedAnswers().some(({ customer }) => customer === index),
		reviewed: reviewed === null ? null : { day: reviewed.day, by: reviewed.by },
		team: viewer.round ? ownAnswers(past, viewer.reviewer) : roundAnswers(past),
	};
}

function agedAnswers(list: ReviewList, customer: Customer, today: Day): Card["old"] {
	return oldAnswers(customer, list.entriesOf(customer), today).flatMap(({ fact, months }) =>
		isAnswer(fact) ? [{ fact, months }] : [],
	);
}

/** Returns the last review of the customer: in a round by this person, otherwise by anybody; null: none lately. */
export function lastReview(
	{ reviewed, passes }: RecentReviews,
	{ reviewer, round }: Viewer,
): RecentReviews["reviewed"] {
	return round ? (passes.get(plainName(reviewer)) ?? null) : reviewed;
}

/** Returns the facts that several people have answered in a round, with their answers. */
export function roundAnswers({ team }: RecentReviews): Card["team"] {
	return team.flatMap(({ fact, answers }) =>
		isAnswer(fact) && answers.length > 1 ? [{ fact, answers }] : [],
	);
}

function ownAnswers({ team }: RecentReviews, reviewer: string): Card["team"] {
	return team.flatMap(({ fact, answers }) => {
		const own = answers.filter(({ by }) => plainName(by) === plainName(reviewer));
		return isAnswer(fact) && own.length > 0 ? [{ fact, answers: own }] : [];
	});
}

const isAnswer = (fact: FactKey): fact is AnswerFact => FACTS[fact] === "answer";

/** Adds the counts of referrals, and drops facts that are `undefined`: on the way to the page they would become null. */
function withReferralCounts({ customer, measures: { referred }, influence }: Rating): Customer {
	const known = Object.entries(customer).filter(([, value]) => value !== undefined);
	return {
		...Object.fromEntries(known),
		...(referred === undefined ? {} : { referred }),
		...(influence === undefined ? {} : { referralValue: influence }),
	};
}

/** Customers that are named of those whom somebody referred. */
const MAX_NAMED = 12;

/** The referrals of a customer, by their index among the ratings; null where the list does not say who referred whom. */
function cardReferrals({ rated, whoReferred }: ReviewList, index: number): CardReferrals | null {
	const { customer, credit } = rated.ratings[index]!;
	if (credit === undefined) return null;
	const { referrers, referred, directReferralsOf } = whoReferred();
	const referredHere = directReferralsOf(index);
	const referrer = referrers[index] ?? null;
	const isCustomer = referrer !== null;
	const name = isCustomer ? rated.ratings[referrer]!.customer.customer : customer.referredBy;
	return {
		by: name === undefined ? null : { name, isCustomer },
		brought: referredHere.slice(0, MAX_NAMED).map((other) => {
			const facts = rated.ratings[other]!.customer;
			return { name: facts.customer ?? "", value: lifetimeValue(facts) ?? null, referred: referred[other]! };
		}),
		direct: referredHere.length,
		credit,
	};
}
