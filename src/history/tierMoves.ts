import { isIdentifiableIn } from "../review/isIdentifiableIn.ts";
import type { Customer, Day } from "../tiering/facts.ts";
import type { Rating } from "../tiering/rate.ts";
import type { Placement } from "../tiering/tier.ts";
import { historyFinder } from "./historyFinder.ts";
import { lastFullTiering } from "./lastFullTiering.ts";
import { isOverridden, tierCause } from "./tierCause.ts";
import { BY_HAND, storedPlacement, type TierEntry } from "./tierEntry.ts";

/** A new entry of the history about a tier. */
export interface TierMove {
	readonly entry: TierEntry;
	/** Placement before; `null` if there is no entry. */
	readonly from: Placement | null;
	/** 0–100; `null` if nothing is known that counts. */
	readonly score: number | null;
}

/** Author, time and policy of a tiering. */
export interface Tiering {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Same as a day. */
	readonly day: Day;
	/** Author; `""` if unknown. */
	readonly by: string;
	/** Fingerprint of the policy. */
	readonly policy: string;
	/** Id of the change that led to a rating; `""` if all were tiered. */
	readonly changeOf: (rating: Rating) => string;
}

/**
 * Makes an entry for each customer whose placement differs from their last entry.
 *
 * Customers with the same name and no number, or with the same number, get none: the history could not tell them apart, and a
 * guess would show moves that nobody made. They get entries as soon as each has a number. The history covers the whole file:
 * a customer who is on two lists has one history.
 *
 * @param ratings of all customers of the list, or some
 * @param wholeList the whole list
 * @param earlier entries so far, oldest first
 */
export function tierMoves(
	ratings: readonly Rating[],
	wholeList: readonly Customer[],
	earlier: readonly TierEntry[],
	tiering: Tiering,
): TierMove[] {
	const isIdentifiable = isIdentifiableIn(wholeList);
	const lastOf = lastEntryFinder(earlier, wholeList);
	const lastPolicy = lastFullTiering(earlier)?.policy ?? "";
	return ratings.flatMap((rating): TierMove[] => {
		if (!isIdentifiable(rating.customer)) return [];
		const last = lastOf(rating.customer);
		const cause = tierCause(rating, tiering.policy, last, lastPolicy);
		if (cause === null) return [];
		const entry = entryOf(rating, cause, tiering);
		return [{ entry, from: last?.placement ?? null, score: rating.score }];
	});
}

function entryOf(rating: Rating, cause: TierEntry["cause"], tiering: Tiering): TierEntry {
	const { customer, tier } = rating;
	const { at, day, by, policy, changeOf } = tiering;
	return {
		at,
		day,
		customer: customer.customer ?? "",
		id: customer.id ?? null,
		key: `tier:${cause}`,
		to: storedPlacement(tier),
		by,
		change: changeOf(rating),
		policy: isOverridden(rating) ? BY_HAND : policy,
		placement: tier,
		cause,
	};
}

function lastEntryFinder(earlier: readonly TierEntry[], wholeList: readonly Customer[]) {
	const entriesOf = historyFinder(earlier, wholeList);
	return (customer: Customer) => {
		const entries = entriesOf(customer);
		return entries[entries.length - 1];
	};
}
