import type { Customer, Day } from "../tiering/facts.ts";
import type { Placement } from "../tiering/tier.ts";
import type { TierEntry } from "./tierEntry.ts";
import type { CustomerHistory, TierHistory } from "./tierHistories.ts";

/** A customer whose placement changed. */
export interface LatestMove {
	readonly customer: Customer;
	readonly from: Placement;
	readonly to: Placement;
	/** A change of policy had a part in it. */
	readonly byPolicy: boolean;
}

/** Customers who moved recently. */
export interface LatestMoves {
	/** Day whose placements the current ones are compared with. */
	readonly since: Day;
	/** Day on which a change of policy last moved one of them; `null` if none did. */
	readonly policyChanged: Day | null;
	/** At least one. */
	readonly moves: readonly LatestMove[];
}

/**
 * Finds customers whose placement differs from the last time all were tiered before the day of the latest move; `null` if
 * there are none. So the moves stay until there are new ones, however often the customers are tiered meanwhile.
 *
 * Customers who were not in the list by then, and all customers if there was no earlier time, are compared with their first
 * placement. A customer who moved and came back did not move.
 *
 * @param histories those up to now; the moves come in their order
 * @example Tiered in May, in June, when Ane moved from 3 to 2, and in July without any move: Ane, 3 → 2, since May.
 */
export function latestMoves(histories: readonly CustomerHistory[]): LatestMoves | null {
	const all = histories.flatMap(({ history }) => history);
	const lastMove = latest(all.filter(({ cause }) => cause !== "first"));
	if (lastMove === null) return null;
	const lastTiering = latest(all.filter(({ day, change }) => change === "" && day < lastMove));
	const moved = histories.flatMap(({ customer, history }) => moveOf(customer, history, lastTiering) ?? []);
	if (moved.length === 0) return null;
	return {
		since: lastTiering ?? all.reduce((first, { day }) => Math.min(first, day), lastMove),
		policyChanged: latest(moved.flatMap(({ after }) => after.filter(({ cause }) => cause === "policy"))),
		moves: moved.map(({ move }) => move),
	};
}

function moveOf(customer: Customer, history: TierHistory, since: Day | null) {
	const countBefore = since === null ? 0 : history.filter(({ day }) => day <= since).length;
	const after = history.slice(Math.max(countBefore, 1));
	const before = history[Math.max(countBefore, 1) - 1];
	const now = after[after.length - 1];
	if (before === undefined || now === undefined || before.placement === now.placement) return null;
	const byPolicy = after.some(({ cause }) => cause === "policy");
	const move: LatestMove = { customer, from: before.placement, to: now.placement, byPolicy };
	return { move, after };
}

function latest(entries: readonly TierEntry[]): Day | null {
	return entries.reduce<Day | null>((last, { day }) => Math.max(last ?? day, day), null);
}
