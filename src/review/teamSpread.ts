/** Answer of one person, from 1 to 5. */
export interface TeamAnswer {
	readonly by: string;
	readonly answer: number;
}

/** Range of the answers that several people gave to the same question. */
export interface TeamSpread {
	readonly least: number;
	readonly most: number;
	/** The answers differ so much that the team should discuss them. */
	readonly talk: boolean;
	/** Answer to save if they differ by at most 1: the median; of two in the middle, the lower. */
	readonly proposal: number;
}

const MIN_SPREAD_TO_DISCUSS = 2;

/**
 * Compares the answers of a team to one question.
 *
 * @param answers at least one
 * @example 2, 4, 5 → talk; 3, 4 → no talk, proposal 3; 4, 4, 5 → proposal 4.
 */
export function teamSpread(answers: readonly TeamAnswer[]): TeamSpread {
	const sorted = answers.map(({ answer }) => answer).sort((a, b) => a - b);
	const [least, most] = [sorted[0]!, sorted[sorted.length - 1]!];
	return {
		least,
		most,
		talk: most - least >= MIN_SPREAD_TO_DISCUSS,
		proposal: sorted[Math.floor((sorted.length - 1) / 2)]!,
	};
}
