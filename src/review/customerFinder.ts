import { type Customer, namesOf } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import { type CustomerRef, traits } from "./customerRef.ts";
import { groupBy } from "./groupBy.ts";

interface Listed {
	/** Counted from 0. */
	readonly row: number;
	readonly facts: Customer;
}

/** Result of the search for a customer. */
export type CustomerMatch<T extends Listed> =
	/** `renamed`: the number is the same, the name is not. */
	| { readonly kind: "found"; readonly customer: T; readonly renamed: boolean }
	/** Nobody has the name, but this one agrees in all else: the user has to say whether it is the same customer. */
	| { readonly kind: "alike"; readonly customer: T }
	/** No customer of the list matches any more. */
	| { readonly kind: "gone" }
	/** Several customers match, and nothing tells them apart. */
	| { readonly kind: "unclear"; readonly rows: readonly number[] };

/** Figures and dates that have to agree before the user is asked whether a customer has a new name. */
const MIN_MATCHING_TRAITS = 2;

/**
 * Returns a function that finds customers of a list again, wherever their rows are now: by number, or without one by name.
 * If several share it, now or when the reference was made, their other facts have to match too, because one of them may
 * have been deleted. Ignores the row. Never guesses: says so if several match, or only the other facts agree.
 */
export function customerFinder<T extends Listed>(
	customers: readonly T[],
): (ref: CustomerRef) => CustomerMatch<T> {
	const byId = groupByKnown(customers, ({ facts }) => facts.id);
	const byName = groupByName(customers);
	// Built on demand: only a customer with a new name needs it.
	let byTraits: Map<string, T[]> | undefined;
	return (ref) => {
		const withSameId = ref.id === null ? [] : (byId.get(ref.id) ?? []);
		const withSameName = byName.get(plainName(ref.name)) ?? [];
		const candidates = withSameId.length > 0 ? withSameId : withoutOtherId(withSameName, ref);
		if (candidates.length > 0) return matchAmong(candidates, ref);
		byTraits ??= groupByKnown(customers, ({ facts }) => traits(facts));
		const alike = byTraits.get(ref.traits) ?? [];
		const hasEnoughTraits =
			ref.traits.split("|").filter((trait) => trait !== "").length >= MIN_MATCHING_TRAITS;
		return hasEnoughTraits && alike.length === 1 ? { kind: "alike", customer: alike[0]! } : { kind: "gone" };
	};
}

function matchAmong<T extends Listed>(candidates: readonly T[], ref: CustomerRef): CustomerMatch<T> {
	const isNamed = ({ facts }: T) => namesOf(facts).some((name) => plainName(name) === plainName(ref.name));
	const isOnlyOne = candidates.length === 1 && !ref.isShared;
	const alike = isOnlyOne ? candidates : candidates.filter(({ facts }) => traits(facts) === ref.traits);
	const matching = alike.length > 1 ? alike.filter(isNamed) : alike;
	if (matching.length !== 1) return { kind: "unclear", rows: candidates.map(({ row }) => row) };
	const customer = matching[0]!;
	return { kind: "found", customer, renamed: !isNamed(customer) };
}

/** Leaves out those with another number: they are somebody else of the same name. */
function withoutOtherId<T extends Listed>(withSameName: readonly T[], { id }: CustomerRef): readonly T[] {
	return id === null ? withSameName : withSameName.filter(({ facts }) => facts.id === undefined);
}

/** Groups by name. A customer of several names is found by each of them. */
function groupByName<T extends Listed>(customers: readonly T[]): Map<string, T[]> {
	const named = customers.flatMap((customer) =>
		Array.from(new Set(namesOf(customer.facts).map(plainName)), (name) => ({ name, customer })),
	);
	const groups = groupBy(named, ({ name }) => name);
	groups.delete("");
	return new Map(Array.from(groups, ([name, some]) => [name, some.map(({ customer }) => customer)]));
}

/** Groups by key, without those that have none. */
function groupByKnown<T>(
	customers: readonly T[],
	keyOf: (customer: T) => string | undefined,
): Map<string, T[]> {
	const groups = groupBy(customers, (customer) => keyOf(customer) ?? "");
	groups.delete("");
	return groups;
}
