import type { Card, CardReferrals, Viewer } from "../../contract/server.ts";
import { oldAnswers } from "../../history/oldAnswers.ts";
import type { RecentReviews } from "../../history/recentReviews.ts";
import type { AnswerFact } from "../../i18n/words/facts.ts";
import { type Customer, type Day, FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";
import { lifetimeValue } from "../../tiering/referral/lifetimeValue.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { ReviewList } from "../../workbook/reading/reviewList.ts";

/** The card of a customer, by their place among the ratings. */
export function cardOf(list: ReviewList, index: number, viewer: Viewer, today: Day): Card {
	const { rated, refOf } = list;
	const past = list.pastOf(index);
	const reviewed = reviewOf(past, viewer);
	const rating = rated.ratings[index]!;
	return {
		customer: refOf(rated.reading.customers[index]!),
		facts: asCounted(rating),
		referrals: viewer.round ? null : cardReferrals(list, index),
		unknown: past.unknown,
		old: viewer.round ? [] : oldOnes(list, rating.customer, today),
		reviewed: reviewed === null ? null : { day: reviewed.day, by: reviewed.by },
		team: viewer.round ? ownAnswers(past, viewer.reviewer) : severalAnswers(past),
	};
}

function oldOnes(list: ReviewList, customer: Customer, today: Day): Card["old"] {
	return oldAnswers(customer, list.linesOf(customer), today).flatMap(({ fact, months }) =>
		isAnswer(fact) ? [{ fact, months }] : [],
	);
}

/** When the customer was last reviewed: in a round by this person, otherwise by anybody. */
export function reviewOf(
	{ reviewed, passes }: RecentReviews,
	{ reviewer, round }: Viewer,
): RecentReviews["reviewed"] {
	return round ? (passes.get(plainName(reviewer)) ?? null) : reviewed;
}

/** The answers of a round that several people have given. */
export function severalAnswers({ team }: RecentReviews): Card["team"] {
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

/** Without facts that are there as `undefined`: on the way to the page they would become null. */
function asCounted({ customer, measures: { referred }, influence }: Rating): Customer {
	const known = Object.entries(customer).filter(([, value]) => value !== undefined);
	return {
		...Object.fromEntries(known),
		...(referred === undefined ? {} : { referred }),
		...(influence === undefined ? {} : { referralValue: influence }),
	};
}

/** So many of whom they brought are named. */
const NAMED = 12;

/** Who brought a customer and whom they brought, by their place among the ratings; null where the list tells nothing of it. */
function cardReferrals({ rated, whoReferred: whoBrought }: ReviewList, index: number): CardReferrals | null {
	const { customer, credit } = rated.ratings[index]!;
	if (credit === undefined) return null;
	const { referrers, referred, broughtBy } = whoBrought();
	const brought = broughtBy(index);
	const referrer = referrers[index] ?? null;
	const isCustomer = referrer !== null;
	const name = isCustomer ? rated.ratings[referrer]!.customer.customer : customer.referredBy;
	return {
		by: name === undefined ? null : { name, isCustomer },
		brought: brought.slice(0, NAMED).map((one) => {
			const facts = rated.ratings[one]!.customer;
			return { name: facts.customer ?? "", value: lifetimeValue(facts) ?? null, referred: referred[one]! };
		}),
		direct: brought.length,
		credit,
	};
}
