/** Random choices from a seed: the same seed gives the same choices. */
export interface Random {
	/** A number from 0 up to, not including, 1. */
	next(): number;
	/** A whole number from the least to the greatest. */
	int(min: number, max: number): number;
	chance(probability: number): boolean;
	pick<T>(items: readonly T[]): T;
	shuffled<T>(items: readonly T[]): T[];
}

/** The generator of Tommy Ettinger's mulberry32. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
	return {
		next,
		int,
		chance: (probability) => next() < probability,
		pick: (items) => items[int(0, items.length - 1)]!,
		shuffled(items) {
			const rest = [...items];
			for (let at = rest.length - 1; at > 0; at--) {
				const other = int(0, at);
				[rest[at], rest[other]] = [rest[other]!, rest[at]!];
			}
			return rest;
		},
	};
}
