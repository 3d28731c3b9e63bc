/** True, false, or `undefined` if not known. */
export type Maybe = boolean | undefined;

/** Floating-point noise to ignore: a value this close to a limit is neither below nor above it. */
export const TOLERANCE = 1e-9;

export const below = (value: number | undefined, limit: number): Maybe =>
	value === undefined ? undefined : value < limit - TOLERANCE;

export const above = (value: number | undefined, limit: number): Maybe =>
	value === undefined ? undefined : value > limit + TOLERANCE;

export const not = (maybe: Maybe): Maybe => (maybe === undefined ? undefined : !maybe);

export const atMost = (value: number | undefined, limit: number): Maybe => not(above(value, limit));

export const atLeast = (value: number | undefined, limit: number): Maybe => not(below(value, limit));

/** True if at least `needed` are true: known as soon as the unknown ones can no longer change it. */
export function several(needed: number, maybes: readonly Maybe[]): Maybe {
	let yes = 0;
	let open = 0;
	for (const maybe of maybes) {
		if (maybe === true) yes++;
		if (maybe === undefined) open++;
	}
	if (yes >= needed) return true;
	return yes + open < needed ? false : undefined;
}

export const either = (...maybes: Maybe[]): Maybe => several(1, maybes);

export const both = (...maybes: Maybe[]): Maybe => several(maybes.length, maybes);
