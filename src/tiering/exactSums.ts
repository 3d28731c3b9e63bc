/** Sums that are added to bit by bit. */
interface Sums {
	readonly add: (place: number, value: number) => void;
	readonly at: (place: number) => number;
}

/**
 * So many sums, all 0 at first. What each addition rounds away is kept beside the sum (Knuth's two-sum), so that amounts
 * come to the same digits in whichever order they are added: a table sorted another way shows no other figure.
 */
export function exactSums(count: number): Sums {
	const sums = new Float64Array(count);
	const lost = new Float64Array(count);
	return {
		add: (place, value) => {
			const before = sums[place]!;
			const sum = before + value;
			const added = sum - before;
			sums[place] = sum;
			lost[place]! += before - (sum - added) + (value - added);
		},
		at: (place) => sums[place]! + lost[place]!,
	};
}
