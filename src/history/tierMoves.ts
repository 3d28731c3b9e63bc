import { toldApart } from "../review/toldApart.ts";
import type { Customer, Day } from "../tiering/facts.ts";
import type { Rating } from "../tiering/rate.ts";
import type { Placement } from "../tiering/tier.ts";
import { historyFinder } from "./historyFinder.ts";
import { lastRun } from "./lastRun.ts";
import { isByHand, tierCause } from "./tierCause.ts";
import { BY_HAND, type TierEntry, tierCell } from "./tierEntry.ts";

/** A new line of the history about a tier. */
export interface TierMove {
	readonly line: TierEntry;
	/** Where they stood before; null where no line says. */
	readonly from: Placement | null;
	/** 0–100; null where nothing is known that counts. */
	readonly score: number | null;
}

/** Who tiered, when, and by which policy. */
export interface Tiering {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** The same as a day. */
	readonly day: Day;
	/** `""` where nobody said. */
	readonly by: string;
	/** Its fingerprint. */
	readonly policy: string;
	/** The id of the change that led to a rating; `""` where all were tiered. */
	readonly changeOf: (rating: Rating) => string;
}

/**
 * One line for each customer who does not stand where their last line says; none where nothing changed.
 *
 * Two customers of one name without numbers, or of one number, get none: who of them stood where could not be told from the history,
 * and a guess would show moves that nobody made. Give each a number, and they get their lines from then on. The history is one for the
 * whole file: a customer who is on two lists has one past.
 *
 * @param ratings of those to look at: all of the list, or some.
 * @param everybody the whole list.
 * @param past the oldest first.
 */
export function tierMoves(
	ratings: readonly Rating[],
	everybody: readonly Customer[],
	past: readonly TierEntry[],
	tiering: Tiering,
): TierMove[] {
	const isTold = toldApart(everybody);
	const lastOf = lastEntryFinder(past, everybody);
	const lastPolicy = lastRun(past)?.policy ?? "";
	return ratings.flatMap((rating) => {
		if (!isTold(rating.customer)) return [];
		const last = lastOf(rating.customer);
		const cause = tierCause(rating, tiering.policy, last, lastPolicy);
		if (cause === null) return [];
		const line = entryOf(rating, cause, tiering);
		return [{ line, from: last?.placement ?? null, score: rating.score.score }];
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
		to: tierCell(tier),
		by,
		change: changeOf(rating),
		policy: isByHand(rating) ? BY_HAND : policy,
		placement: tier,
		cause,
	};
}

function lastEntryFinder(past: readonly TierEntry[], everybody: readonly Customer[]) {
	const linesOf = historyFinder(past, everybody);
	return (customer: Customer) => {
		const lines = linesOf(customer);
		return lines[lines.length - 1];
	};
}
