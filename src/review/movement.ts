import type { Day } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import { PLACEMENTS, type Placement } from "../tiering/tier.ts";
import type { TierLine } from "./tierLine.ts";

/** Where a customer stood on the first of two days; `new`: no line says so by then. */
export type Before = Placement | "new";

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
 * where they stood last. A line without a number is of the one customer of that name who has a number, where there is exactly one.
 *
 * @param lines the oldest first.
 * @param from the end of this day.
 * @param to the end of this day; not before `from`.
 * @example Ane 3 → 2 by a new policy, Bo 3 → 2 by facts, Cy first seen in 4: row 3 column 2 has 2, of which 1 by policy; row new
 * column 4 has 1.
 */
export function movement(lines: readonly TierLine[], from: Day, to: Day): Movement {
	const cells = new Map<string, { customers: number; byPolicy: number }>();
	for (const { before, now, byPolicy } of paths(lines, from, to).values()) {
		const key = `${before}:${now}`;
		const cell = cells.get(key) ?? { customers: 0, byPolicy: 0 };
		const isMove = before !== "new" && before !== now;
		cells.set(key, {
			customers: cell.customers + 1,
			byPolicy: cell.byPolicy + (isMove && byPolicy ? 1 : 0),
		});
	}
	const rowOf = (before: Before) =>
		PLACEMENTS.map((now) => [now, cells.get(`${before}:${now}`) ?? { customers: 0, byPolicy: 0 }]);
	const befores: readonly Before[] = [...PLACEMENTS, "new"];
	return Object.fromEntries(befores.map((before) => [before, Object.fromEntries(rowOf(before))])) as Movement;
}

interface Path {
	readonly before: Before;
	readonly now: Placement;
	readonly byPolicy: boolean;
}

function paths(lines: readonly TierLine[], from: Day, to: Day): Map<string, Path> {
	const whose = identities(lines);
	const found = new Map<string, Path>();
	for (const line of lines) {
		if (line.day > to) continue;
		const known = found.get(whose(line));
		const now = line.placement;
		found.set(
			whose(line),
			line.day <= from
				? { before: now, now, byPolicy: false }
				: {
						before: known?.before ?? "new",
						now,
						byPolicy: known?.byPolicy === true || line.cause === "policy",
					},
		);
	}
	return found;
}

/** Whose a line is: by the number, else by the name. */
function identities(lines: readonly TierLine[]): (line: TierLine) => string {
	const ids = new Map<string, Set<string>>();
	for (const { customer, id } of lines) {
		if (id === null) continue;
		const name = plainName(customer);
		ids.set(name, (ids.get(name) ?? new Set()).add(id));
	}
	return ({ customer, id }) => {
		if (id !== null) return `id ${id}`;
		const [only, ...others] = ids.get(plainName(customer)) ?? [];
		return only !== undefined && others.length === 0 ? `id ${only}` : `name ${plainName(customer)}`;
	};
}
