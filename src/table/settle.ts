/**
 * One text that can be read in two ways ("1.234", "03/04/2025"): what it means read the one way and the other;
 * `null` where it makes no sense that way.
 */
export interface TwoWays {
	readonly first: number | null;
	readonly second: number | null;
}

/** Which way a whole column is written; `mixed` where it contradicts itself, `open` where nothing tells. */
export type Way = "first" | "second" | "mixed" | "open";

/**
 * Lets a column settle how its doubtful cells are read: the cells that make sense in one way only decide.
 *
 * @example "12.444,50" makes sense with a decimal comma only, and so settles "1.234" in the same column.
 */
export function settle(readings: Iterable<TwoWays | null>): Way {
	let first = false;
	let second = false;
	for (const reading of readings) {
		if (!reading) continue;
		if (reading.first !== null && reading.second === null) first = true;
		if (reading.second !== null && reading.first === null) second = true;
		if (first && second) return "mixed";
	}
	if (first) return "first";
	return second ? "second" : "open";
}

/**
 * The one value of a reading: what both ways agree on, or the way that is settled. `null` where it makes no sense,
 * or where nothing settles it: rather unread than guessed.
 */
export function takeWay({ first, second }: TwoWays, way: Way): number | null {
	if (first === second || second === null) return first;
	if (first === null) return second;
	if (way === "first") return first;
	return way === "second" ? second : null;
}
