import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import { type CustomerRef, traits } from "./customerRef.ts";
import { grouped } from "./grouped.ts";

interface Listed {
	/** Counted from 0. */
	readonly row: number;
	readonly facts: Customer;
}

/** Where a customer is now. */
export type Found<One extends Listed> =
	/** `renamed`: the number is the same, the name is not. */
	| { readonly kind: "found"; readonly customer: One; readonly renamed: boolean }
	/** The name is nowhere, but this one agrees in all else: for a person to say whether it is the same customer. */
	| { readonly kind: "alike"; readonly customer: One }
	/** Nobody in the list is like that any more. */
	| { readonly kind: "gone" }
	/** Several could be meant, and nothing tells them apart. */
	| { readonly kind: "unclear"; readonly rows: readonly number[] };

/** So many figures and dates have to agree before we ask whether a customer has a new name. */
const ENOUGH_TRAITS = 2;

/**
 * Finds customers of a list again, wherever their rows are now: by their number, and without one by their name. Where several go by
 * it, now or when the reference was made, also by what else is known about them: one of two may have been deleted. The row is no
 * evidence. Never guesses: where two could be meant, or only the figures agree, it says so.
 */
export function customerFinder<One extends Listed>(
	customers: readonly One[],
): (ref: CustomerRef) => Found<One> {
	const byId = known(customers, ({ facts }) => facts.id);
	const byName = known(customers, ({ facts }) => plainName(facts.customer ?? ""));
	// Asked for only where somebody has a new name.
	let byTraits: Map<string, One[]> | undefined;
	return (ref) => {
		const numbered = ref.id === null ? [] : (byId.get(ref.id) ?? []);
		const named = byName.get(plainName(ref.name)) ?? [];
		const candidates = numbered.length > 0 ? numbered : withoutOtherId(named, ref);
		if (candidates.length > 0) return theOne(candidates, ref);
		byTraits ??= known(customers, ({ facts }) => traits(facts));
		const alike = byTraits.get(ref.traits) ?? [];
		const telling = ref.traits.split("|").filter((trait) => trait !== "").length >= ENOUGH_TRAITS;
		return telling && alike.length === 1 ? { kind: "alike", customer: alike[0]! } : { kind: "gone" };
	};
}

function theOne<One extends Listed>(candidates: readonly One[], ref: CustomerRef): Found<One> {
	const isNamed = ({ facts }: One) => plainName(facts.customer ?? "") === plainName(ref.name);
	const alone = candidates.length === 1 && !ref.isShared;
	const alike = alone ? candidates : candidates.filter(({ facts }) => traits(facts) === ref.traits);
	const left = alike.length > 1 ? alike.filter(isNamed) : alike;
	if (left.length !== 1) return { kind: "unclear", rows: candidates.map(({ row }) => row) };
	const customer = left[0]!;
	return { kind: "found", customer, renamed: !isNamed(customer) };
}

/** Somebody of the same name but with a number of their own that differs is somebody else. */
function withoutOtherId<One extends Listed>(named: readonly One[], { id }: CustomerRef): readonly One[] {
	return id === null ? named : named.filter(({ facts }) => facts.id === undefined);
}

/** Those who have no key are in no group. */
function known<One>(all: readonly One[], keyOf: (one: One) => string | undefined): Map<string, One[]> {
	const groups = grouped(all, (one) => keyOf(one) ?? "");
	groups.delete("");
	return groups;
}
