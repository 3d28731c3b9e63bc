import { type Customer, namesOf } from "../facts.ts";
import { nearNames } from "./nearNames.ts";
import { plainName } from "./plainName.ts";
import type { Source } from "./referralForest.ts";
import { referrerFinder } from "./referrerFinder.ts";

/** A source that may be a customer's name written differently, and what to write instead. */
export interface ReferrerSuggestion {
	readonly source: Source;
	/** Names, or the number if several share the name: each identifies exactly one customer. */
	readonly suggestions: readonly string[];
}

/**
 * Suggests customers that sources similar to their names may mean, in the order of the sources. Leaves out customers whom neither
 * name nor number identifies, and never suggests that customers referred themselves.
 */
export function suggestReferrers(
	sources: readonly Source[],
	customers: readonly Customer[],
): ReferrerSuggestion[] {
	const near = nearNames(sources, customers);
	if (near.length === 0) return [];
	const find = referrerFinder(customers);
	const toWrite = (index: number) => {
		const { id = "" } = customers[index]!;
		return [...namesOf(customers[index]!), id].find((text) => find(plainName(text)) === index);
	};
	return near.flatMap(({ source, customers: indexes }) => {
		const own = new Set(source.customers);
		const suggestions = indexes.filter((index) => !own.has(index)).flatMap((index) => toWrite(index) ?? []);
		return suggestions.length === 0 ? [] : [{ source, suggestions }];
	});
}
