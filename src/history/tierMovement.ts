import type { Day } from "../tiering/facts.ts";
import { PLACEMENTS, type Placement } from "../tiering/tier.ts";
import type { TierHistory } from "./tierHistories.ts";

/** Placement of a customer on the first of two days; `new` if there is no entry by then. */
export type EarlierPlacement = Placement | "new";

export const EARLIER_PLACEMENTS: readonly EarlierPlacement[] = [...PLACEMENTS, "new"];

/** Number of customers who moved from one placement to another. */
interface MovedCount {
	readonly customers: number;
	/** Number of those whose move a change of policy had a part in; 0 for those who stayed or are new. */
	readonly byPolicy: number;
}

/** Customers by their placement on the first day, then by the one on the last. */
export type MovementMatrix = Readonly<Record<EarlierPlacement, Readonly<Record<Placement, MovedCount>>>>;

/**
 * Counts customers by their placements on two days. Each customer with an entry by the last day counts once: a row adds up
 * to the customers with that placement on the first day, a column to those with it on the last.
 *
 * A customer who moved and came back counts as one who stayed. A move counts as one by policy if any entry between the days
 * says that the policy moved the customer, so that the others are the customers' own moves. The history does not record who
 * left the list: they keep their last placement.
 *
 * @param histories one history for each customer
 * @param from compares the placements at the end of this day
 * @param to with those at the end of this day; not before `from`
 * @example Ane 3 → 2 by a new policy, Bo 3 → 2 by facts, Cy first seen in 4: row 3 column 2 has 2, of which 1 by policy;
 * row new column 4 has 1.
 */
export function tierMovement(histories: readonly TierHistory[], from: Day, to: Day): MovementMatrix {
	const cells = new Map<string, { customers: number; byPolicy: number }>();
	for (const history of histories) {
		const move = moveOf(history, from, to);
		if (move === null) continue;
		const key = `${move.before}:${move.now}`;
		const cell = cells.get(key) ?? { customers: 0, byPolicy: 0 };
		cells.set(key, {
			customers: cell.customers + 1,
			byPolicy: cell.byPolicy + (move.movedByPolicy ? 1 : 0),
		});
	}
	const rowOf = (before: EarlierPlacement) =>
		PLACEMENTS.map((now) => [now, cells.get(`${before}:${now}`) ?? { customers: 0, byPolicy: 0 }]);
	return Object.fromEntries(
		EARLIER_PLACEMENTS.map((before) => [before, Object.fromEntries(rowOf(before))]),
	) as MovementMatrix;
}

/** Number of moves by direction; to or from *needs facts* is neither up nor down. */
export interface MoveCounts {
	/** Better tier, without moves that a change of policy had a part in. */
	readonly up: number;
	/** Worse tier, likewise. */
	readonly down: number;
	/** Moves that a change of policy had a part in, in any direction. */
	readonly byPolicy: number;
}

export function moveCounts(matrix: MovementMatrix): MoveCounts {
	const pairs = EARLIER_PLACEMENTS.flatMap((from) =>
		PLACEMENTS.map((to) => ({ from, to, ...matrix[from][to] })),
	);
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	const countOwnMoves = (isDirection: (from: number, to: number) => boolean) =>
		sum(
			pairs.map(({ from, to, customers, byPolicy }) =>
				typeof from === "number" && typeof to === "number" && isDirection(from, to)
					? customers - byPolicy
					: 0,
			),
		);
	return {
		up: countOwnMoves((from, to) => to < from),
		down: countOwnMoves((from, to) => to > from),
		byPolicy: sum(pairs.map(({ byPolicy }) => byPolicy)),
	};
}

function moveOf(history: TierHistory, from: Day, to: Day) {
	const entries = history.filter(({ day }) => day <= to);
	const now = entries[entries.length - 1]?.placement;
	if (now === undefined) return null;
	const countBefore = entries.filter(({ day }) => day <= from).length;
	const before: EarlierPlacement = entries[countBefore - 1]?.placement ?? "new";
	const isMove = before !== "new" && before !== now;
	return {
		before,
		now,
		movedByPolicy: isMove && entries.slice(countBefore).some(({ cause }) => cause === "policy"),
	};
}
