/** Running sums, by index. */
interface Sums {
	readonly add: (index: number, value: number) => void;
	readonly at: (index: number) => number;
}

/**
 * Creates `count` running sums, all 0. The rounding error of each addition is added up beside the sum (Knuth's two-sum), so
 * that amounts give the same digits in any order: sorting a table differently changes no figure.
 */
export function exactSums(count: number): Sums {
	const sums = new Float64Array(count);
	const errors = new Float64Array(count);
	return {
		add: (index, value) => {
			const before = sums[index]!;
			const sum = before + value;
			const added = sum - before;
			sums[index] = sum;
			errors[index]! += before - (sum - added) + (value - added);
		},
		at: (index) => sums[index]! + errors[index]!,
	};
}
