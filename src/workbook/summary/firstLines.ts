import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { profitKind } from "../../i18n/profitKind.ts";
import { shownText } from "../../table/shownText.ts";
import type { Day } from "../../tiering/facts.ts";
import { overrideEnds } from "../../tiering/overrideEnds.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { callAmount } from "../../tiering/summary/calls.ts";
import { openPlans } from "../../tiering/summary/openPlans.ts";
import { listedNames } from "../reading/listedNames.ts";
import { moveText } from "../reading/moveText.ts";
import { areAllForNow, callLines, callTexts } from "./callLines.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** Customers to name on a line about several. */
const MAX_NAMED = 3;

/**
 * First things to do: the overdue plans, the tiers set by hand that ran out or soon will, and the customers to call, with the next step
 * of each and why they are named. Those with an open plan are not named again: somebody is on it.
 */
export function firstLines(
	ratings: readonly Rating[],
	policy: Policy,
	language: Language,
	today: Day,
): SummaryLine[] {
	const { words } = language;
	const { open, overdue } = openPlans(ratings, today);
	const amount = callAmount(ratings);
	const planned = new Set(open);
	const free = ratings.filter((rating) => !rating.lapsed && !planned.has(rating));
	return [
		...part("first", words.summary.parts.first),
		line(
			"first.headings",
			"wordHeadings",
			...words.summary.first.headings(
				amount === "netProfit" ? profitKind(policy) : amount,
				areAllForNow(ratings),
			),
		),
		...(overdue.length === 0
			? []
			: [
					line(
						"first.overdue",
						"words",
						words.summary.first.overdue,
						words.summary.first.plans(overdue.length),
						overdueText(overdue, language),
					),
				]),
		...overrideLines(ratings, language, policy.reviewDate ?? today),
		...callLines(callTexts(ratings, policy, language, today)),
		...needsFactsLine(free, language),
		...lapsedLine(ratings, language),
	];
}

/** Who needs facts: those with most revenue come first. */
function needsFactsLine(ratings: readonly Rating[], { words, figures }: Language): SummaryLine[] {
	const unplaced = ratings.filter(({ tier }) => tier === "needsFacts");
	if (unplaced.length === 0) return [];
	const revenueOf = ({ customer }: Rating) => customer.revenue ?? Number.NEGATIVE_INFINITY;
	const named = [...unplaced]
		.sort((a, b) => compare(revenueOf(b), revenueOf(a)))
		.slice(0, MAX_NAMED)
		.map(({ customer: { customer, id, revenue } }) => {
			const name = shownText(customer ?? id);
			return revenue === undefined ? name : `${name} (${figures.money(revenue)})`;
		});
	const names = listedNames(named, unplaced.length, words);
	return [line("first.needsFacts", "words", words.tierName("needsFacts"), words.needsFactsAction, names)];
}

/** Who has stopped buying, whatever the tier: those who bought most come first. */
function lapsedLine(ratings: readonly Rating[], { words, figures }: Language): SummaryLine[] {
	const lapsed = ratings.filter((rating) => rating.lapsed);
	if (lapsed.length === 0) return [];
	const before = ({ customer: { previousRevenue, lifetimeRevenue, revenue } }: Rating) =>
		previousRevenue ?? lifetimeRevenue ?? revenue;
	const named = [...lapsed]
		.sort((a, b) => compare(before(b) ?? Number.NEGATIVE_INFINITY, before(a) ?? Number.NEGATIVE_INFINITY))
		.slice(0, MAX_NAMED)
		.map((rating) => {
			const name = shownText(rating.customer.customer ?? rating.customer.id);
			const amount = before(rating);
			return amount === undefined ? name : `${name} (${words.summary.first.bought(figures.money(amount))})`;
		});
	const names = listedNames(named, lapsed.length, words);
	return [line("first.lapsed", "words", words.summary.first.lapsed, words.lapsed.action, names)];
}

function overrideLines(ratings: readonly Rating[], { words }: Language, reviewDate: Day): SummaryLine[] {
	const ends = overrideEnds(ratings, reviewDate);
	return (["past", "soon"] as const).flatMap((when) => {
		const overrides = ends[when];
		if (overrides.length === 0) return [];
		const [name, text] = words.override.lines[when];
		const names = overrides.map(({ rating, from, to, until }) =>
			moveText(rating.customer, from, to, words, dayText(until, words)),
		);
		const listed = listedNames(names, names.length, words);
		return [line(`first.${when}`, "words", name, text(overrides.length), listed)];
	});
}

/** Lists the overdue plans, the longest overdue first. */
function overdueText(overdue: readonly Rating[], language: Language): string {
	const { words } = language;
	const plans = overdue
		.map(({ customer }) => customer)
		.sort((a, b) => a.planDue! - b.planDue!)
		.map(({ customer, id, planAction, planOwner, planDue }) => {
			const owner = planOwner === undefined ? [] : [shownText(planOwner)];
			const about = [words.plan.actions[planAction!], ...owner, dayText(planDue!, words)];
			return `${shownText(customer ?? id)} (${about.join(", ")})`;
		});
	return listedNames(plans, overdue.length, words);
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);
