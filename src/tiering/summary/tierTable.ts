import { exactSum } from "../exactSum.ts";
import { type Persona, persona } from "../persona.ts";
import type { Policy } from "../policy.ts";
import { isProvisional, type Rating } from "../rate.ts";
import { PLACEMENTS, type Placement } from "../tier.ts";

/** Totals of a group of customers. Money is in the table's currency; unknown values are not in the sums. */
export interface GroupTotals {
	readonly customers: number;
	/** Customers of these whose tier is provisional. */
	readonly provisional: number;
	readonly revenue: number;
	readonly netProfit: number;
	readonly hours: number;
	/** Mean of the known scores; null if none is known. */
	readonly meanScore: number | null;
	readonly revenueUnknown: number;
	readonly netProfitUnknown: number;
	readonly hoursUnknown: number;
}

export interface TierRow extends GroupTotals {
	readonly placement: Placement;
}

export interface PersonaRow extends GroupTotals {
	/** Null: they resemble none of the personas. */
	readonly persona: Persona | null;
}

/** Every persona in order of precedence, then null for customers who resemble none. */
const PERSONAS: readonly (Persona | null)[] = ["draining", "bringsOutBest", "stuck", null];

/** Returns one row per tier and one for *needs facts*, best first; also for empty ones. */
export function tierTable(ratings: readonly Rating[]): TierRow[] {
	return grouped(ratings, PLACEMENTS, (rating) => rating.tier).map(([placement, row]) => ({
		placement,
		...row,
	}));
}

/** Returns one row per persona, also for empty ones, and one for all other customers. */
export function personaTable(ratings: readonly Rating[], policy: Policy): PersonaRow[] {
	const personaOf = (rating: Rating) => persona(rating, policy.persona)?.persona ?? null;
	return grouped(ratings, PERSONAS, personaOf).map(([persona, row]) => ({ persona, ...row }));
}

/** Adds up a group of customers, to the same digits in any order. */
export function groupTotals(ratings: readonly Rating[]): GroupTotals {
	const revenues = known(ratings.map((rating) => rating.customer.revenue));
	const profits = known(ratings.map((rating) => rating.measures.netProfit));
	const hours = known(ratings.map((rating) => rating.customer.hours));
	const scores = known(ratings.map((rating) => rating.score ?? undefined));
	return {
		customers: ratings.length,
		provisional: ratings.filter(isProvisional).length,
		revenue: exactSum(revenues),
		netProfit: exactSum(profits),
		hours: exactSum(hours),
		meanScore: scores.length === 0 ? null : exactSum(scores) / scores.length,
		revenueUnknown: ratings.length - revenues.length,
		netProfitUnknown: ratings.length - profits.length,
		hoursUnknown: ratings.length - hours.length,
	};
}

function grouped<Group>(
	ratings: readonly Rating[],
	groups: readonly Group[],
	groupOf: (rating: Rating) => Group,
): [Group, GroupTotals][] {
	const members = new Map(groups.map((group): [Group, Rating[]] => [group, []]));
	for (const rating of ratings) members.get(groupOf(rating))!.push(rating);
	return [...members].map(([group, ratingsOf]) => [group, groupTotals(ratingsOf)]);
}

const known = (values: readonly (number | undefined)[]) =>
	values.filter((value): value is number => value !== undefined);
