import type { Customer } from "../facts.ts";
import { nearNames } from "./nearNames.ts";
import { plainName } from "./plainName.ts";
import type { Source } from "./referralForest.ts";
import { referrerFinder } from "./referrerFinder.ts";

/** A source that may be a customer's name written otherwise, and what to write in its place. */
export interface MeantReferrer {
	readonly source: Source;
	/** Names, or the number where several have the name: each leads to one customer and no other. */
	readonly meant: readonly string[];
}

/**
 * Whom the sources may mean that are near to a customer's name, in the order of the sources. Nobody is offered who could not be
 * told from another by what one would write, and nobody to themself.
 */
export function meantReferrers(sources: readonly Source[], customers: readonly Customer[]): MeantReferrer[] {
	const near = nearNames(sources, customers);
	if (near.length === 0) return [];
	const find = referrerFinder(customers);
	const toWrite = (place: number) => {
		const { customer = "", id = "" } = customers[place]!;
		return [customer, id].find((text) => find(plainName(text)) === place);
	};
	return near.flatMap(({ source, customers: places }) => {
		const own = new Set(source.customers);
		const meant = places.filter((place) => !own.has(place)).flatMap((place) => toWrite(place) ?? []);
		return meant.length === 0 ? [] : [{ source, meant }];
	});
}
