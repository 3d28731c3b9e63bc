import { type Customer, FACTS, type FactKey } from "../tiering/facts.ts";

/** Sums of the figures above a row, to recognise a total without a label. */
interface RunningSums {
	add(facts: Customer): void;
	/** True if a row has figures that can be added, and all of them are the sums of the rows above. */
	matches(facts: Customer): boolean;
}

const ADDABLE = (Object.keys(FACTS) as FactKey[]).filter((fact) =>
	["money", "hours", "count"].includes(FACTS[fact]),
);

/**
 * Starts without rows. A sum may be off by a cent per ten rows, because each figure above was rounded. Adds up only when
 * `matches` is called: most tables never ask.
 */
export function runningSums(): RunningSums {
	const sums = new Map<FactKey, number>();
	const unsummed: Customer[] = [];
	let rows = 0;
	const sumUp = () => {
		for (const facts of unsummed.splice(0))
			for (const fact of ADDABLE) {
				const value = facts[fact];
				if (typeof value === "number") sums.set(fact, (sums.get(fact) ?? 0) + value);
			}
	};
	return {
		add(facts) {
			rows++;
			unsummed.push(facts);
		},
		matches(facts) {
			sumUp();
			const stated = ADDABLE.filter((fact) => typeof facts[fact] === "number");
			const off = (fact: FactKey) => Math.abs((sums.get(fact) ?? Number.NaN) - (facts[fact] as number));
			return rows > 1 && stated.length > 0 && stated.every((fact) => off(fact) <= 0.005 + rows / 1000);
		},
	};
}
