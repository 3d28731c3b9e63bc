import type { Customer, Day } from "../tiering/facts.ts";
import type { Placement } from "../tiering/tier.ts";
import { changesModel, type TierEntry } from "./tierEntry.ts";
import type { CustomerHistory, TierHistory } from "./tierHistories.ts";

/** A customer whose placement changed. */
export interface LatestMove {
	readonly customer: Customer;
	readonly from: Placement;
	readonly to: Placement;
	/** True if a change of policy had a part in it. */
	readonly byPolicy: boolean;
}

/** Customers who have moved since an earlier day. */
export interface LatestMoves {
	/** Day whose placements the current ones are compared with. */
	readonly since: Day;
	/** Day on which a change of policy last moved one of them; `null` if none did. */
	readonly policyChanged: Day | null;
	/** True if it was the model itself that changed. */
	readonly modelChanged: boolean;
	/** At least one. */
	readonly moves: readonly LatestMove[];
}

/**
 * Compares current placements with an earlier day; `null` if none differs. That day is the last one, before the day of the
 * latest move, on which all customers were tiered. So the same moves are shown until there are new ones, however often the
 * customers are tiered meanwhile.
 *
 * Customers who joined the list after that day, and all customers if there is no such day, are compared with their first
 * placement. A customer who moved and came back did not move.
 *
 * @param histories up to now; the moves come in the same order
 * @example Tiered in May, in June, when Ane moved from 3 to 2, and in July without any move: Ane, 3 → 2, since May.
 */
export function latestMoves(histories: readonly CustomerHistory[]): LatestMoves | null {
	const all = histories.flatMap(({ history }) => history);
	const lastMove = latestDay(all.filter(({ cause }) => cause !== "first"));
	if (lastMove === null) return null;
	const isOfFullTiering = ({ change }: TierEntry) => change === "";
	const lastTiering = latestDay(all.filter((entry) => isOfFullTiering(entry) && entry.day < lastMove));
	const moved = histories.flatMap(({ customer, history }) => moveOf(customer, history, lastTiering) ?? []);
	if (moved.length === 0) return null;
	return {
		since: lastTiering ?? all.reduce((first, { day }) => Math.min(first, day), lastMove),
		policyChanged: latestDay(moved.flatMap(({ after }) => after.filter(({ cause }) => cause === "policy"))),
		modelChanged: moved.some(({ before, after }) => changesModel([before, ...after])),
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
	return { move, before, after };
}

/** The last day with an entry; `null` if there is no entry. */
function latestDay(entries: readonly TierEntry[]): Day | null {
	return entries.reduce<Day | null>((last, { day }) => Math.max(last ?? day, day), null);
}
