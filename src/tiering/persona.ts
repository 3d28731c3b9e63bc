import type { Customer } from "./facts.ts";
import { atLeast, atMost, both, either, type Maybe, several } from "./maybe.ts";
import type { Measures } from "./measures.ts";
import type { PersonaLimits } from "./policy.ts";

/** Which kind of client a customer resembles. Says nothing about the tier. */
export type Persona = "draining" | "bringsOutBest" | "stuck";

/** What a persona is told by. */
type PersonaFact =
	| "energy"
	| "satisfaction"
	| "complaints"
	| "steadiness"
	| "newNeeds"
	| "referred"
	| "growth"
	| "orders"
	| "ageMonths"
	| "products";

/** One thing that a persona was seen by, in the unit of its fact. */
export interface Evidence {
	readonly fact: PersonaFact;
	readonly value: number;
}

export interface FoundPersona {
	readonly persona: Persona;
	/** All that speaks for it. */
	readonly evidence: readonly Evidence[];
}

/**
 * Which persona a customer resembles: the first (draining, brings out our best, stuck) that what is known is enough for; `null` where it is
 * enough for none. What is unknown is never taken for a sign.
 *
 * @example energy 1, 4 complaints, satisfaction unknown: draining, told by both.
 * Source: D, *Serving your best business clients*; the limits are ours.
 */
export function persona(rating: Rated, limits: PersonaLimits): FoundPersona | null {
	for (const { persona, needs } of PERSONAS) {
		if (areMet(needs, rating, limits) !== true) continue;
		const signs = needs.flatMap((need) => need.of.flat());
		const seen = signs.filter((sign) => isSeen(sign, rating, limits) === true);
		return { persona, evidence: seen.map(({ fact }) => ({ fact, value: known(fact, rating)! })) };
	}
	return null;
}

/**
 * Whether it is that persona which a customer resembles: false only where what is known rules it out, `undefined` where it may
 * still turn out so.
 */
export function resembles(kind: Persona, rating: Rated, limits: PersonaLimits): Maybe {
	for (const { persona, needs } of PERSONAS) {
		const met = areMet(needs, rating, limits);
		if (persona === kind) return met;
		if (met === true) return false;
	}
	return false;
}

interface Rated {
	readonly customer: Customer;
	readonly measures: Measures;
}

function known(fact: PersonaFact, { customer, measures }: Rated): number | undefined {
	return fact === "orders" ? customer.orders : measures[fact];
}

interface Sign {
	readonly fact: PersonaFact;
	/** Seen where the fact is at least, or at most, its limit. */
	readonly compare: typeof atLeast;
	readonly limit: keyof PersonaLimits;
}

/** So many of these have to be seen; each by one of its signs. */
interface Need {
	readonly least: number;
	readonly of: readonly (readonly Sign[])[];
}

function areMet(needs: readonly Need[], rated: Rated, limits: PersonaLimits): Maybe {
	return both(...needs.map((need) => isMet(need, rated, limits)));
}

function isMet({ least, of }: Need, rated: Rated, limits: PersonaLimits): Maybe {
	return several(
		least,
		of.map((signs) => either(...signs.map((sign) => isSeen(sign, rated, limits)))),
	);
}

function isSeen({ fact, compare, limit }: Sign, rated: Rated, limits: PersonaLimits): Maybe {
	return compare(known(fact, rated), limits[limit]);
}

const most = (fact: PersonaFact, limit: keyof PersonaLimits): Sign => ({ fact, compare: atMost, limit });
const least = (fact: PersonaFact, limit: keyof PersonaLimits): Sign => ({ fact, compare: atLeast, limit });

/** The one that speaks first on top. */
const PERSONAS: readonly { readonly persona: Persona; readonly needs: readonly Need[] }[] = [
	{
		persona: "draining",
		needs: [
			{
				least: 2,
				of: [
					[most("energy", "drainingEnergy")],
					[most("satisfaction", "drainingSatisfaction"), least("complaints", "drainingComplaints")],
					[most("steadiness", "drainingSteadiness")],
				],
			},
		],
	},
	{
		persona: "bringsOutBest",
		needs: [
			{
				least: 2,
				of: [
					[least("energy", "bestEnergy")],
					[least("newNeeds", "bestNewNeeds")],
					[least("referred", "bestReferred")],
					[least("growth", "bestGrowth")],
				],
			},
		],
	},
	{
		persona: "stuck",
		needs: [
			{ least: 1, of: [[least("orders", "stuckOrders")], [least("ageMonths", "stuckMonths")]] },
			{ least: 1, of: [[most("growth", "stuckGrowth")]] },
			{ least: 1, of: [[most("products", "stuckProducts")], [most("newNeeds", "stuckNewNeeds")]] },
		],
	},
];
