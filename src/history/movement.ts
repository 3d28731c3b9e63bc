import type { Day } from "../tiering/facts.ts";
import { PLACEMENTS, type Placement } from "../tiering/tier.ts";
import type { TierHistory } from "./tierHistories.ts";

/** Where a customer stood on the first of two days; `new`: no line says so by then. */
export type Before = Placement | "new";

export const BEFORES: readonly Before[] = [...PLACEMENTS, "new"];

/** How many customers went from one place to another. */
interface Moved {
	readonly customers: number;
	/** Those of them in whose move a change of policy had a part; never more, and 0 for those who stayed or are new. */
	readonly byPolicy: number;
}

/** By where they stood on the first day, and then by where on the last. */
export type Movement = Readonly<Record<Before, Readonly<Record<Placement, Moved>>>>;

/**
 * Who stood where on two days: each customer of whom there is a line by the last day counts once. A row adds up to those who stood
 * there on the first day, a column to those who stand there on the last.
 *
 * Who came back to where they were stayed, whatever was between. Where any of the lines between the days says that the policy moved
 * them, the move counts apart: what is left are moves of the customers' own. The history does not say who left the list: they stand
 * where they stood last.
 *
 * @param pasts one for each customer.
 * @param from the end of this day.
 * @param to the end of this day; not before `from`.
 * @example Ane 3 → 2 by a new policy, Bo 3 → 2 by facts, Cy first seen in 4: row 3 column 2 has 2, of which 1 by policy; row new
 * column 4 has 1.
 */
export function movement(pasts: readonly TierHistory[], from: Day, to: Day): Movement {
	const cells = new Map<string, { customers: number; byPolicy: number }>();
	for (const past of pasts) {
		const path = pathOf(past, from, to);
		if (path === null) continue;
		const key = `${path.before}:${path.now}`;
		const cell = cells.get(key) ?? { customers: 0, byPolicy: 0 };
		cells.set(key, {
			customers: cell.customers + 1,
			byPolicy: cell.byPolicy + (path.movedByPolicy ? 1 : 0),
		});
	}
	const rowOf = (before: Before) =>
		PLACEMENTS.map((now) => [now, cells.get(`${before}:${now}`) ?? { customers: 0, byPolicy: 0 }]);
	return Object.fromEntries(BEFORES.map((before) => [before, Object.fromEntries(rowOf(before))])) as Movement;
}

/** How many went which way; from or to *needs facts* is neither up nor down. */
export interface MoveCounts {
	/** Without those in whose move a change of policy had a part. */
	readonly up: number;
	readonly down: number;
	/** All moves in which it had one, whichever way. */
	readonly byPolicy: number;
}

export function moveCounts(matrix: Movement): MoveCounts {
	const pairs = BEFORES.flatMap((from) => PLACEMENTS.map((to) => ({ from, to, ...matrix[from][to] })));
	const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
	const own = (isThatWay: (from: number, to: number) => boolean) =>
		sum(
			pairs.map(({ from, to, customers, byPolicy }) =>
				typeof from === "number" && typeof to === "number" && isThatWay(from, to) ? customers - byPolicy : 0,
			),
		);
	return {
		up: own((from, to) => to < from),
		down: own((from, to) => to > from),
		byPolicy: sum(pairs.map(({ byPolicy }) => byPolicy)),
	};
}

function pathOf(past: TierHistory, from: Day, to: Day) {
	const seen = past.filter(({ day }) => day <= to);
	const now = seen[seen.length - 1]?.placement;
	if (now === undefined) return null;
	const known = seen.filter(({ day }) => day <= from).length;
	const before: Before = seen[known - 1]?.placement ?? "new";
	const isMove = before !== "new" && before !== now;
	return { before, now, movedByPolicy: isMove && seen.slice(known).some(({ cause }) => cause === "policy") };
}
