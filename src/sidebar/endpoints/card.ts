import type { AnswerFact } from "../../i18n/words/facts.ts";
import { oldAnswers } from "../../review/oldAnswers.ts";
import type { Past } from "../../review/past.ts";
import { type Customer, type Day, FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Rating } from "../../tiering/rate.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { ReviewList } from "../../workbook/list/reviewList.ts";
import type { Card, Viewer } from "../contract.ts";
import { cardReferrals } from "./cardReferrals.ts";

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
export function reviewOf({ reviewed, passes }: Past, { reviewer, round }: Viewer): Past["reviewed"] {
	return round ? (passes.get(plainName(reviewer)) ?? null) : reviewed;
}

/** The answers of a round that several people have given. */
export function severalAnswers({ team }: Past): Card["team"] {
	return team.flatMap(({ fact, answers }) =>
		isAnswer(fact) && answers.length > 1 ? [{ fact, answers }] : [],
	);
}

function ownAnswers({ team }: Past, reviewer: string): Card["team"] {
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
