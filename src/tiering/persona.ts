import type { Customer } from "./facts.ts";
import { atLeast, atMost, both, either, type Maybe, several } from "./maybe.ts";
import type { Measures } from "./measures.ts";
import type { PersonaLimits } from "./policy.ts";

/** The kind of client that a customer resembles, independent of the tier. */
export type Persona = "draining" | "bringsOutBest" | "stuck";

/** A fact or measure by which a persona is recognised. */
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

/** A sign by which a persona was recognised, with the value in the unit of its fact. */
export interface Evidence {
	readonly fact: PersonaFact;
	readonly value: number;
}

export interface FoundPersona {
	readonly persona: Persona;
	/** All signs that were seen. */
	readonly evidence: readonly Evidence[];
}

/**
 * Finds the persona that a customer resembles: the first of draining, brings out our best and stuck for which enough signs are
 * known; `null` if there is none. An unknown fact is never a sign.
 *
 * @example energy 1, 4 complaints, satisfaction unknown: draining, by both.
 * Source: D, *Serving your best business clients*; the limits are ours.
 */
export function persona(rating: Rated, limits: PersonaLimits): FoundPersona | null {
	for (const { persona, needs } of PERSONAS) {
		if (areMet(needs, rating, limits) !== true) continue;
		const signs = needs.flatMap((need) => need.groups.flat());
		const seen = signs.filter((sign) => isSeen(sign, rating, limits) === true);
		return { persona, evidence: seen.map(({ fact }) => ({ fact, value: known(fact, rating)! })) };
	}
	return null;
}

/** True if {@link persona} is this one; false only if the known facts rule it out, `undefined` while it may still turn out so. */
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
	/** The sign is seen if the fact is at least, or at most, its limit. */
	readonly compare: typeof atLeast;
	readonly limit: keyof PersonaLimits;
}

/** At least `needed` of the groups must contain a sign that is seen. */
interface Need {
	readonly needed: number;
	readonly groups: readonly (readonly Sign[])[];
}

function areMet(needs: readonly Need[], rated: Rated, limits: PersonaLimits): Maybe {
	return both(...needs.map((need) => isMet(need, rated, limits)));
}

function isMet({ needed, groups }: Need, rated: Rated, limits: PersonaLimits): Maybe {
	return several(
		needed,
		groups.map((signs) => either(...signs.map((sign) => isSeen(sign, rated, limits)))),
	);
}

function isSeen({ fact, compare, limit }: Sign, rated: Rated, limits: PersonaLimits): Maybe {
	return compare(known(fact, rated), limits[limit]);
}

const most = (fact: PersonaFact, limit: keyof PersonaLimits): Sign => ({ fact, compare: atMost, limit });
const least = (fact: PersonaFact, limit: keyof PersonaLimits): Sign => ({ fact, compare: atLeast, limit });

/** In order of precedence. */
const PERSONAS: readonly { readonly persona: Persona; readonly needs: readonly Need[] }[] = [
	{
		persona: "draining",
		needs: [
			{
				needed: 2,
				groups: [
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
				needed: 2,
				groups: [
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
			{ needed: 1, groups: [[least("orders", "stuckOrders")], [least("ageMonths", "stuckMonths")]] },
			{ needed: 1, groups: [[most("growth", "stuckGrowth")]] },
			{ needed: 1, groups: [[most("products", "stuckProducts")], [most("newNeeds", "stuckNewNeeds")]] },
		],
	},
];
