import type { Customer, Day } from "../tiering/facts.ts";
import type { Placement } from "../tiering/tier.ts";
import type { TierEntry } from "./tierEntry.ts";
import type { ListedHistory, TierHistory } from "./tierHistories.ts";

/** A customer who stands elsewhere than before. */
export interface Move {
	readonly customer: Customer;
	readonly from: Placement;
	readonly to: Placement;
	/** A change of policy had a part in it. */
	readonly byPolicy: boolean;
}

/** Who moved of late. */
export interface LatestMoves {
	/** The day against which they are compared. */
	readonly since: Day;
	/** When a change of policy last moved one of them; null: none did. */
	readonly policyChanged: Day | null;
	/** At least one. */
	readonly moves: readonly Move[];
}

/**
 * Who stands elsewhere than the last time all were tiered before the day on which somebody moved last; null where nobody does. So the
 * news stays until there is other news, however often the customers are tiered meanwhile. Whoever was not in the list by then, and
 * everybody where there was no earlier time, is compared with where they were first seen. Who came back to where they were did not move.
 *
 * @param pasts up to now, of the customers in whose order the moves come.
 * @example Tiered in May and in June, when Ane moved from 3 to 2, and in July without any move: Ane, 3 → 2, since the day in May.
 */
export function latestMoves(pasts: readonly ListedHistory[]): LatestMoves | null {
	const all = pasts.flatMap(({ past }) => past);
	const lastMove = latest(all.filter(({ cause }) => cause !== "first"));
	if (lastMove === null) return null;
	const lastTime = latest(all.filter(({ day, change }) => change === "" && day < lastMove));
	const moved = pasts.flatMap(({ customer, past }) => moveOf(customer, past, lastTime) ?? []);
	if (moved.length === 0) return null;
	return {
		since: lastTime ?? all.reduce((first, { day }) => Math.min(first, day), lastMove),
		policyChanged: latest(moved.flatMap(({ after }) => after.filter(({ cause }) => cause === "policy"))),
		moves: moved.map(({ move }) => move),
	};
}

function moveOf(customer: Customer, past: TierHistory, since: Day | null) {
	const known = since === null ? 0 : past.filter(({ day }) => day <= since).length;
	const after = past.slice(Math.max(known, 1));
	const before = past[Math.max(known, 1) - 1];
	const now = after[after.length - 1];
	if (before === undefined || now === undefined || before.placement === now.placement) return null;
	const byPolicy = after.some(({ cause }) => cause === "policy");
	const move: Move = { customer, from: before.placement, to: now.placement, byPolicy };
	return { move, after };
}

function latest(lines: readonly TierEntry[]): Day | null {
	return lines.reduce<Day | null>((last, { day }) => Math.max(last ?? day, day), null);
}
