/** What one of the team answered, from 1 to 5. */
export interface TeamAnswer {
	readonly by: string;
	readonly answer: number;
}

/** What several people answered about the same thing. */
export interface TeamSpread {
	readonly least: number;
	readonly most: number;
	/** They differ so much that they should talk about it. */
	readonly talk: boolean;
	/** What to write down where they agree within one: the middle answer; of two in the middle, the lower. */
	readonly proposal: number;
}

const WORTH_A_TALK = 2;

/**
 * How far apart the answers are, and what to make of them.
 *
 * @param answers at least one.
 * @example 2, 4, 5 → talk; 3, 4 → no talk, proposal 3; 4, 4, 5 → proposal 4.
 */
export function teamSpread(answers: readonly TeamAnswer[]): TeamSpread {
	const sorted = answers.map(({ answer }) => answer).sort((a, b) => a - b);
	const [least, most] = [sorted[0]!, sorted[sorted.length - 1]!];
	return {
		least,
		most,
		talk: most - least >= WORTH_A_TALK,
		proposal: sorted[Math.floor((sorted.length - 1) / 2)]!,
	};
}
