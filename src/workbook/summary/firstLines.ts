import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { profitKind } from "../../i18n/profitKind.ts";
import { shownText } from "../../table/shownText.ts";
import type { Day } from "../../tiering/facts.ts";
import { overrideEnds } from "../../tiering/overrideEnds.ts";
import type { Policy } from "../../tiering/policy.ts";
import { isProvisional, type Rating } from "../../tiering/rate.ts";
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
	policy: Policy,
	language: Language,
	today: Day,
): SummaryLine[] {
	const { words } = language;
	const { overdue } = openPlans(ratings, today);
	const amount = amountOf(ratings);
	const placed = ratings.filter(({ tier }) => tier !== "needsFacts");
	const areAllForNow = placed.length > 0 && placed.every(isProvisional);
	return [
		...part("first", words.summary.parts.first),
		line(
			"first.headings",
			"wordHeadings",
			...words.summary.first.headings(amount === "netProfit" ? profitKind(policy) : amount, areAllForNow),
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
		...PLACEMENTS.flatMap((placement) => {
			const customers = ratings.filter(({ tier, lapsed }) => tier === placement && !lapsed);
			if (customers.length === 0) return [];
			const action = placement === "needsFacts" ? words.needsFactsAction : words.tiers[placement].action;
			const names = callFirst(customers, placement, amount, !areAllForNow, language);
			return [line(`first.${placement}`, "words", words.tierName(placement), action, names)];
		}),
		...lapsedLine(ratings, language),
	];
}

type Amount = "netProfit" | "revenue" | null;

/** The amount to show beside each name; null if none is known. */
function amountOf(ratings: readonly Rating[]): Amount {
	if (ratings.some(({ measures }) => measures.netProfit !== undefined)) return "netProfit";
	return ratings.some(({ customer }) => customer.revenue !== undefined) ? "revenue" : null;
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

/**
 * Lists the customers to call first: those with most profit; in Tier 3 those with the largest profit or loss, because most can be
 * won or saved there; in Tier 4 those with the largest loss. In both with the value of the customers whom they referred, because
 * nobody should be dismissed before that was considered. Without a known profit, those with most revenue.
 *
 * @param saysForNow if names are to say that the tier is provisional.
 */
function callFirst(
	ratings: readonly Rating[],
	placement: Placement,
	amount: Amount,
	saysForNow: boolean,
	language: Language,
): string {
	const { words, figures } = language;
	const shown = ({ measures: { netProfit }, customer: { revenue } }: Rating) =>
		amount === "netProfit" ? netProfit : revenue;
	const weight = ({ measures: { netProfit }, customer: { revenue } }: Rating): readonly [number, number] =>
		netProfit === undefined
			? [0, revenue ?? Number.NEGATIVE_INFINITY]
			: [1, weightOfProfit(netProfit, placement)];
	const named = [...ratings]
		.map((rating) => ({ rating, by: weight(rating) }))
		.sort((a, b) => b.by[0] - a.by[0] || compare(b.by[1], a.by[1]))
		.slice(0, MAX_NAMED)
		.map(({ rating }) => {
			const { customer, influence = 0 } = rating;
			const name = shownText(customer.customer ?? customer.id);
			const money = shown(rating);
			const about = [
				...(money === undefined ? [] : [figures.money(money)]),
				...((placement === 3 || placement === 4) && influence > 0
					? [words.summary.first.brought(figures.money(influence))]
					: []),
				...(saysForNow && isProvisional(rating) ? [words.summary.forNow(1, 1)] : []),
			];
			return about.length === 0 ? name : `${name} (${about.join("; ")})`;
		});
	return listedNames(named, ratings.length, words);
}

function weightOfProfit(netProfit: number, placement: Placement): number {
	if (placement === 3) return Math.abs(netProfit);
	return placement === 4 ? -netProfit : netProfit;
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);
