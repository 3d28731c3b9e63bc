import { type Customer, FACTS, type FactKey } from "../tiering/facts.ts";

/** A fact whose values can be added up. */
export type AddableFact = {
	[K in FactKey]: (typeof FACTS)[K] extends "money" | "hours" | "count" ? K : never;
}[FactKey];

export const ADDABLE = (Object.keys(FACTS) as FactKey[]).filter((fact): fact is AddableFact =>
	["money", "hours", "count"].includes(FACTS[fact]),
);

/** Sums of the figures of some rows. */
export interface Sums {
	rows: number;
	readonly of: Map<AddableFact, number>;
	/** Number of rows in which the fact is known. */
	readonly known: Map<AddableFact, number>;
}

export const noSums = (): Sums => ({ rows: 0, of: new Map(), known: new Map() });

/** Adds the figures of one row. */
export function addRow(sums: Sums, facts: Customer): void {
	sums.rows++;
	for (const fact of ADDABLE) {
		const value = facts[fact];
		if (typeof value !== "number") continue;
		sums.of.set(fact, (sums.of.get(fact) ?? 0) + value);
		sums.known.set(fact, (sums.known.get(fact) ?? 0) + 1);
	}
}

/** Sums of the rows of both. */
export function joined(one: Sums, other: Sums): Sums {
	const add = (a: ReadonlyMap<AddableFact, number>, b: ReadonlyMap<AddableFact, number>) =>
		new Map([...a.keys(), ...b.keys()].map((fact) => [fact, (a.get(fact) ?? 0) + (b.get(fact) ?? 0)]));
	return { rows: one.rows + other.rows, of: add(one.of, other.of), known: add(one.known, other.known) };
}

/** Facts that a row states and that can be added up. */
export function statedIn(facts: Customer): AddableFact[] {
	return ADDABLE.filter((fact) => typeof facts[fact] === "number");
}

/** True if a stated figure is the sum of the rows. It may be off by a cent per ten rows, because each figure was rounded. */
export function isSum(fact: AddableFact, stated: number, sums: Sums): boolean {
	return (
		Math.abs((sums.of.get(fact) ?? Number.NaN) - stated) <=
		0.005 + sums.rows / 1000 + Math.abs(stated) * 1e-12
	);
}

/** True if a stated figure is the mean of the rows, or of those in which it is known. */
export function isMean(fact: AddableFact, stated: number, sums: Sums): boolean {
	const sum = sums.of.get(fact) ?? Number.NaN;
	const isNear = (rows: number) => Math.abs(sum / rows - stated) <= 0.005 + Math.abs(stated) / 200;
	return isNear(sums.rows) || isNear(sums.known.get(fact) ?? 0);
}

/** True if a row states figures that are not all nought, and all of them are sums of the rows. */
export function addsUp(facts: Customer, sums: Sums): boolean {
	const stated = statedIn(facts);
	return (
		stated.some((fact) => facts[fact] !== 0) &&
		stated.every((fact) => isSum(fact, facts[fact] as number, sums))
	);
}
