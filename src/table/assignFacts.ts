/** A column that may contain a fact; both are indexes, counted from 0. */
export interface FactColumnPair {
	readonly fact: number;
	readonly column: number;
	/** 0–1; a pair that is not listed is never made. */
	readonly score: number;
}

/**
 * Assigns at most one column to each fact, and each column to at most one fact, with the highest total score.
 *
 * The Hungarian method with potentials (Kuhn 1955), facts as rows. Any fact may also stay without a column, at score 0.
 *
 * @param factCount number of facts
 * @param columnCount number of columns
 * @returns the column of each fact, or −1
 * @example fact 0 could be column 0 (1) or 1 (0.9), fact 1 only column 0 (0.7) → [1, 0]
 */
export function assignFacts(
	factCount: number,
	columnCount: number,
	pairs: readonly FactColumnPair[],
): number[] {
	const width = columnCount + factCount;
	const cost = Array.from({ length: factCount }, () =>
		new Array<number>(width).fill(0).fill(FORBIDDEN_COST, 0, columnCount),
	);
	for (const { fact, column, score } of pairs) (cost[fact] as number[])[column] = -score;
	const potentials = {
		cost,
		ofFact: new Array(factCount + 1).fill(0),
		ofColumn: new Array(width + 1).fill(0),
	};
	const owner = new Array<number>(width + 1).fill(0);
	for (let fact = 1; fact <= factCount; fact++) augment(fact, width, potentials, owner);
	const result = new Array<number>(factCount).fill(-1);
	for (let column = 1; column <= columnCount; column++) {
		const fact = owner[column] as number;
		if (fact > 0 && (cost[fact - 1]?.[column - 1] ?? 0) < 0) result[fact - 1] = column - 1;
	}
	return result;
}

const FORBIDDEN_COST = 1e6;

interface Potentials {
	readonly cost: readonly (readonly number[])[];
	readonly ofFact: number[];
	readonly ofColumn: number[];
}

/** Gives one more fact a column along the cheapest augmenting path. Column 0 means "none yet". */
function augment(fact: number, width: number, potentials: Potentials, owner: number[]): void {
	const cheapest = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
	const cameFrom = new Array<number>(width + 1).fill(0);
	const isVisited = new Array<boolean>(width + 1).fill(false);
	owner[0] = fact;
	let current = 0;
	do {
		isVisited[current] = true;
		current = nextColumn(current, width, potentials, owner, cheapest, cameFrom, isVisited);
	} while (owner[current] !== 0);
	while (current !== 0) {
		const previous = cameFrom[current] as number;
		owner[current] = owner[previous] as number;
		current = previous;
	}
}

function nextColumn(
	current: number,
	width: number,
	{ cost, ofFact, ofColumn }: Potentials,
	owner: readonly number[],
	cheapest: number[],
	cameFrom: number[],
	isVisited: readonly boolean[],
): number {
	const fact = owner[current] as number;
	let next = 0;
	let delta = Number.POSITIVE_INFINITY;
	for (let column = 1; column <= width; column++) {
		if (isVisited[column]) continue;
		const reducedCost =
			(cost[fact - 1]?.[column - 1] as number) - (ofFact[fact] as number) - (ofColumn[column] as number);
		if (reducedCost < (cheapest[column] as number)) {
			cheapest[column] = reducedCost;
			cameFrom[column] = current;
		}
		if ((cheapest[column] as number) < delta) {
			delta = cheapest[column] as number;
			next = column;
		}
	}
	for (let column = 0; column <= width; column++) {
		if (isVisited[column]) {
			const owningFact = owner[column] as number;
			ofFact[owningFact] = (ofFact[owningFact] as number) + delta;
			ofColumn[column] = (ofColumn[column] as number) - delta;
		} else cheapest[column] = (cheapest[column] as number) - delta;
	}
	return next;
}
