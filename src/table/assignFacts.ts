/** A column that may hold a fact, by its place among the facts and columns asked about. */
export interface Pair {
	readonly fact: number;
	readonly column: number;
	/** 0–1; a pair that is not listed may not be made. */
	readonly score: number;
}

/**
 * One column per fact and one fact per column, so that the scores add up to the most.
 *
 * The Hungarian method, facts as rows (Kuhn 1955, in the form with potentials); every fact may also stay without
 * a column, at score 0.
 *
 * @returns for each fact its column, or −1
 * @example fact 0 could be column 0 (1) or 1 (0.9), fact 1 only column 0 (0.7) → [1, 0]
 */
export function assignFacts(facts: number, columns: number, pairs: readonly Pair[]): number[] {
	const width = columns + facts;
	const cost = Array.from({ length: facts }, () =>
		new Array<number>(width).fill(0).fill(FORBIDDEN, 0, columns),
	);
	for (const { fact, column, score } of pairs) (cost[fact] as number[])[column] = -score;
	const state = { cost, ofFact: new Array(facts + 1).fill(0), ofColumn: new Array(width + 1).fill(0) };
	const owner = new Array<number>(width + 1).fill(0);
	for (let fact = 1; fact <= facts; fact++) place(fact, width, state, owner);
	const result = new Array<number>(facts).fill(-1);
	for (let column = 1; column <= columns; column++) {
		const fact = owner[column] as number;
		if (fact > 0 && (cost[fact - 1]?.[column - 1] ?? 0) < 0) result[fact - 1] = column - 1;
	}
	return result;
}

const FORBIDDEN = 1e6;

interface Potentials {
	readonly cost: readonly (readonly number[])[];
	readonly ofFact: number[];
	readonly ofColumn: number[];
}

/** Finds the cheapest way to give one more fact a column, moving others along; column 0 stands for "none yet". */
function place(fact: number, width: number, state: Potentials, owner: number[]): void {
	const cheapest = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
	const from = new Array<number>(width + 1).fill(0);
	const seen = new Array<boolean>(width + 1).fill(false);
	owner[0] = fact;
	let at = 0;
	do {
		seen[at] = true;
		at = step(at, width, state, owner, cheapest, from, seen);
	} while (owner[at] !== 0);
	while (at !== 0) {
		const before = from[at] as number;
		owner[at] = owner[before] as number;
		at = before;
	}
}

function step(
	at: number,
	width: number,
	{ cost, ofFact, ofColumn }: Potentials,
	owner: readonly number[],
	cheapest: number[],
	from: number[],
	seen: readonly boolean[],
): number {
	const fact = owner[at] as number;
	let next = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let column = 1; column <= width; column++) {
		if (seen[column]) continue;
		const now =
			(cost[fact - 1]?.[column - 1] as number) - (ofFact[fact] as number) - (ofColumn[column] as number);
		if (now < (cheapest[column] as number)) {
			cheapest[column] = now;
			from[column] = at;
		}
		if ((cheapest[column] as number) < least) {
			least = cheapest[column] as number;
			next = column;
		}
	}
	for (let column = 0; column <= width; column++) {
		if (seen[column]) {
			const owned = owner[column] as number;
			ofFact[owned] = (ofFact[owned] as number) + least;
			ofColumn[column] = (ofColumn[column] as number) - least;
		} else cheapest[column] = (cheapest[column] as number) - least;
	}
	return next;
}
