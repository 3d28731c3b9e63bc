import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { shownText } from "../../table/shownText.ts";
import type { Day } from "../../tiering/facts.ts";
import { overrideEnds } from "../../tiering/overrideEnds.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { openPlans } from "../../tiering/summary/openPlans.ts";
import { PLACEMENTS, type Placement } from "../../tiering/tier.ts";
import { listedNames } from "../reading/listedNames.ts";
import { moveText } from "../reading/moveText.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** Number of customers to name per tier. */
const MAX_NAMED = 3;

/**
 * First things to do: the overdue plans, the tiers set by hand that ran out or soon will, and the customers of each tier
 * to call first.
 */
export function firstLines(
	ratings: readonly Rating[],
	{ reviewDate }: Policy,
	language: Language,
	today: Day,
): SummaryLine[] {
	const { words } = language;
	const { overdue } = openPlans(ratings, today);
	return [
		...part("first", words.summary.parts.first),
		line("first.headings", "wordHeadings", ...words.summary.first.headings),
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
		...overrideLines(ratings, language, reviewDate ?? today),
		...PLACEMENTS.flatMap((placement) => {
			const customers = ratings.filter(({ tier }) => tier === placement);
			if (customers.length === 0) return [];
			const action = placement === "needsFacts" ? words.needsFactsAction : words.tiers[placement].action;
			const names = callFirst(customers, placement, language);
			return [line(`first.${placement}`, "words", words.tierName(placement), action, names)];
		}),
	];
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

/**
 * Lists the customers to call first: those with most profit; in Tiers 3 and 4 those with the largest loss, with the value
 * of the customers whom they referred, because nobody should be dismissed before that was considered. Without a known
 * profit, those with most revenue.
 */
function callFirst(ratings: readonly Rating[], placement: Placement, language: Language): string {
	const { words, figures } = language;
	const sign = placement === 3 || placement === 4 ? -1 : 1;
	const weight = ({ measures: { netProfit }, customer: { revenue } }: Rating): readonly [number, number] =>
		netProfit === undefined ? [0, revenue ?? Number.NEGATIVE_INFINITY] : [1, sign * netProfit];
	const named = [...ratings]
		.map((rating) => ({ rating, by: weight(rating) }))
		.sort((a, b) => b.by[0] - a.by[0] || compare(b.by[1], a.by[1]))
		.slice(0, MAX_NAMED)
		.map(({ rating: { customer, measures, influence = 0 } }) => {
			const name = shownText(customer.customer ?? customer.id);
			const about = [
				...(measures.netProfit === undefined ? [] : [figures.money(measures.netProfit)]),
				...(sign < 0 && influence > 0 ? [words.summary.first.brought(figures.money(influence))] : []),
			];
			return about.length === 0 ? name : `${name} (${about.join("; ")})`;
		});
	return listedNames(named, ratings.length, words);
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);
