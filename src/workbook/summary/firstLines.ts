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

/** How many customers of a tier are named. */
const CALLED = 3;

/**
 * What to do first: the plans that are overdue, the tiers set by hand that ran out or soon will, and in each tier the customers to call
 * before all others.
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
			const those = ratings.filter(({ tier }) => tier === placement);
			if (those.length === 0) return [];
			const action = placement === "needsFacts" ? words.needsFactsAction : words.tiers[placement].action;
			const who = callFirst(those, placement, language);
			return [line(`first.${placement}`, "words", words.tierName(placement), action, who)];
		}),
	];
}

function overrideLines(ratings: readonly Rating[], { words }: Language, reviewDate: Day): SummaryLine[] {
	const ends = overrideEnds(ratings, reviewDate);
	return (["past", "soon"] as const).flatMap((when) => {
		const those = ends[when];
		if (those.length === 0) return [];
		const [name, what] = words.override.lines[when];
		const who = those.map(({ rating, from, to, until }) =>
			moveText(rating.customer, from, to, words, dayText(until, words)),
		);
		const listed = listedNames(who, who.length, words);
		return [line(`first.${when}`, "words", name, what(those.length), listed)];
	});
}

/** Whose plans are overdue, those that have waited longest first. */
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
 * Where we earn, whoever earns us most; in Tiers 3 and 4, whoever costs us most, with what those are worth whom they brought: nobody
 * is sent away before that was seen. Without a profit, the largest by revenue.
 */
function callFirst(ratings: readonly Rating[], placement: Placement, language: Language): string {
	const { words, figures } = language;
	const sign = placement === 3 || placement === 4 ? -1 : 1;
	const weight = ({ measures: { netProfit }, customer: { revenue } }: Rating): readonly [number, number] =>
		netProfit === undefined ? [0, revenue ?? Number.NEGATIVE_INFINITY] : [1, sign * netProfit];
	const named = [...ratings]
		.map((rating) => ({ rating, by: weight(rating) }))
		.sort((a, b) => b.by[0] - a.by[0] || compare(b.by[1], a.by[1]))
		.slice(0, CALLED)
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
