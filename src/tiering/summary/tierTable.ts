import { exactSum } from "../exactSum.ts";
import { type Persona, persona } from "../persona.ts";
import type { Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import { PLACEMENTS, type Placement } from "../tier.ts";

/** What a group of customers adds up to. Money is in the table's currency; what is unknown is not in the sums. */
export interface Sums {
	readonly customers: number;
	readonly revenue: number;
	readonly netProfit: number;
	readonly hours: number;
	/** Mean of the known scores; null where none is known. */
	readonly meanScore: number | null;
	readonly revenueUnknown: number;
	readonly netProfitUnknown: number;
	readonly hoursUnknown: number;
}

export interface TierRow extends Sums {
	readonly placement: Placement;
}

export interface PersonaRow extends Sums {
	/** Null: what is known is enough for none of them. */
	readonly persona: Persona | null;
}

/** Every kind of client, that which speaks first on top, and those who resemble none of them. */
const PERSONAS: readonly (Persona | null)[] = ["draining", "bringsOutBest", "stuck", null];

/** One row per tier and one for *needs facts*, empty ones included, best first. */
export function tierTable(ratings: readonly Rating[]): TierRow[] {
	return grouped(ratings, PLACEMENTS, (rating) => rating.tier).map(([placement, row]) => ({
		placement,
		...row,
	}));
}

/** One row per persona, empty ones included, and one for all other customers. */
export function personaTable(ratings: readonly Rating[], policy: Policy): PersonaRow[] {
	const kind = (rating: Rating) => persona(rating, policy.persona)?.persona ?? null;
	return grouped(ratings, PERSONAS, kind).map(([persona, row]) => ({ persona, ...row }));
}

/** Adds up any group of customers, to the same digits in whichever order they come. */
export function sums(ratings: readonly Rating[]): Sums {
	const revenues = known(ratings.map((rating) => rating.customer.revenue));
	const profits = known(ratings.map((rating) => rating.measures.netProfit));
	const hours = known(ratings.map((rating) => rating.customer.hours));
	const scores = known(ratings.map((rating) => rating.score.score ?? undefined));
	return {
		customers: ratings.length,
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
): [Group, Sums][] {
	const members = new Map(groups.map((group): [Group, Rating[]] => [group, []]));
	for (const rating of ratings) members.get(groupOf(rating))!.push(rating);
	return [...members].map(([group, those]) => [group, sums(those)]);
}

const known = (values: readonly (number | undefined)[]) =>
	values.filter((value): value is number => value !== undefined);
