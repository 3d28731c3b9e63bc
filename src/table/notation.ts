/**
 * A text that can be read in two notations ("1.234", "03/04/2025"): its value in each; `null` if it makes no sense in one.
 */
export interface TwoReadings {
	readonly first: number | null;
	readonly second: number | null;
}

/** Notation of a whole column; `mixed` if it contradicts itself, `open` if nothing decides. */
export type Notation = "first" | "second" | "mixed" | "open";

/**
 * Decides how the ambiguous cells of a column are read: the cells that make sense in only one notation decide.
 *
 * @example "12.444,50" makes sense with a decimal comma only, and so settles "1.234" in the same column.
 */
export function columnNotation(readings: Iterable<TwoReadings | null>): Notation {
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
 * Value on which both notations agree, or the one in the notation of the column. `null` if it makes no sense, or nothing
 * decides: better unread than guessed.
 */
export function valueInNotation({ first, second }: TwoReadings, notation: Notation): number | null {
	if (first === second || second === null) return first;
	if (first === null) return second;
	if (notation === "first") return first;
	return notation === "second" ? second : null;
}

/** The notation of columns together; `mixed` if they contradict each other. */
export function commonNotation(notations: readonly Notation[]): Notation {
	const settled = new Set(notations.filter((notation) => notation !== "open"));
	return settled.size > 1 ? "mixed" : ([...settled][0] ?? "open");
}
