import { type Customer, FACTS, type FactKey } from "../tiering/facts.ts";

/** Sums of the figures above a row, to recognise a row that adds them up without saying so. */
interface RunningSums {
	add(facts: Customer): void;
	/** Whether all figures of a row that can be added are the sums of the rows above, and there are any. */
	matches(facts: Customer): boolean;
}

const ADDABLE = (Object.keys(FACTS) as FactKey[]).filter((fact) =>
	["money", "hours", "count"].includes(FACTS[fact]),
);

/**
 * Starts with nothing summed. A sum may be off by a cent per ten rows: each figure above was rounded. Rows are summed when a row is
 * first held against them: most tables never ask.
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
