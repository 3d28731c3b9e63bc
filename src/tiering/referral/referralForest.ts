import { type Customer, namesOf } from "../facts.ts";
import { cutRings } from "./cutRings.ts";
import { plainName } from "./plainName.ts";
import { referrerFinder } from "./referrerFinder.ts";

/** The referrals in a list of customers. Customers are given by index in the list, from 0. */
export interface ReferralForest {
	/** Each customer's referrer; null: nobody, a source that is no customer, or a link that cannot be trusted. No rings. */
	readonly referrers: readonly (number | null)[];
	/** Referrers that are no customers, such as "Google ads", in the order of the list. */
	readonly sources: readonly Source[];
	readonly problems: readonly ReferralProblem[];
}

export interface Source {
	/** As first written in the list. */
	readonly name: string;
	/** Customers who came from it directly. */
	readonly customers: readonly number[];
}

/** A link that cannot be followed. The customers it is about have no referrer. */
type ReferralProblem =
	| { readonly kind: "self"; readonly customer: number }
	/** The first is the one whose link is cut; each was referred by the next, and the last by the first. */
	| { readonly kind: "ring"; readonly customers: readonly number[] }
	/** `customers` were referred by a name, or a number, that all of `bearers` have. */
	| {
			readonly kind: "ambiguous";
			readonly name: string;
			readonly bearers: readonly number[];
			readonly customers: readonly number[];
	  };

/**
 * Reads who referred whom. `referredBy` is matched to `id`, then to `customer`, ignoring case, accents and surrounding or
 * repeated spaces, never by a guess. A name that two customers share links to neither, and nobody refers themself.
 *
 * The order of the list matters only in a ring: the link of the customer furthest down the list is cut, so that the result does
 * not depend on chance.
 *
 * @example Ane; Bo, referred by "ane"; Eva, referred by "Google ads" → referrers null, 0, null; one source, of Eva.
 */
export function referralForest(customers: readonly Customer[]): ReferralForest {
	const find = referrerFinder(customers);
	const self: ReferralProblem[] = [];
	const sources: CustomersByName = new Map();
	const shared: CustomersByName = new Map();
	const links = customers.map(({ referredBy = "" }, customer) => {
		const key = plainName(referredBy);
		if (key === "") return null;
		const found = find(key);
		if (found === customer) self.push({ kind: "self", customer });
		else if (found === undefined) addCustomer(sources, key, referredBy, customer);
		else if (found === "shared") addCustomer(shared, key, referredBy, customer);
		else return found;
		return null;
	});
	const rings = cutRings(links).map((ring): ReferralProblem => ({ kind: "ring", customers: ring }));
	return {
		referrers: links,
		sources: Array.from(sources.values()),
		problems: [...self, ...rings, ...ambiguous(shared, customers)],
	};
}

type CustomersByName = Map<string, { readonly name: string; readonly customers: number[] }>;

function addCustomer(names: CustomersByName, key: string, name: string, customer: number): void {
	const existing = names.get(key);
	if (existing === undefined) names.set(key, { name: name.trim(), customers: [customer] });
	else existing.customers.push(customer);
}

function ambiguous(shared: CustomersByName, customers: readonly Customer[]): ReferralProblem[] {
	if (shared.size === 0) return [];
	const bearers = new Map(Array.from(shared.keys(), (key): [string, number[]] => [key, []]));
	customers.forEach((customer, index) => {
		const keys = [customer.id ?? "", ...namesOf(customer)].map(plainName);
		for (const key of new Set(keys)) bearers.get(key)?.push(index);
	});
	return Array.from(shared, ([key, { name, customers }]) => ({
		kind: "ambiguous",
		name,
		bearers: bearers.get(key)!,
		customers,
	}));
}
