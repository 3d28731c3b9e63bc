import { type Customer, FACTS, type FactKey } from "../tiering/facts.ts";

interface JoinedFacts {
	readonly facts: Customer;
	/** Amounts that one of the rows lacks, by the index of the row. */
	readonly missing: readonly { readonly fact: FactKey; readonly index: number }[];
	/** Facts of which two rows have different values. */
	readonly differing: readonly FactKey[];
}

type Values = readonly (string | number | undefined)[];

/** Figures of a period that belong together: the part that one row has would be wrong beside the whole of another. */
export const WHOLE_ONLY: readonly FactKey[] = [
	"revenue",
	"recentRevenue",
	"previousRevenue",
	"lifetimeRevenue",
	"cost",
	"profit",
	"margin",
	"usage",
	"previousUsage",
];
/** Facts that one row has to give together, and the fact that tells which row. */
export const OVERRIDE: readonly FactKey[] = ["manualTier", "manualReason", "manualUntil"];
export const PLAN: readonly FactKey[] = ["planAction", "planOwner", "planDue", "planDone", "planProvider"];

/**
 * Joins the facts of rows that are one customer. What none can tell is unknown, never a guess.
 *
 * - Amounts of money and usage are added where every row that has any of them has this one: a sum of a part would be wrong.
 * - Hours and numbers of things are added as far as they are known, because people give them once for the whole customer. The number
 *   of different products is at least the largest.
 * - A share is the mean weighted by revenue, days late by orders; the plain mean where such a weight is unknown.
 * - The first order is the earliest, the last order the latest.
 * - An answer that only one row has, or on which all agree, counts. Where two differ it is unknown: the mean would be an answer that
 *   nobody gave. The next review asks for it, and what is answered goes into all of these rows.
 * - Of texts the first counts; a tier set by hand and a plan each come from the first row that has one, with all that belongs to it.
 *
 * @param rows in the order in which the first counts.
 */
export function joinFacts(rows: readonly Customer[]): JoinedFacts {
	const joined: { -readonly [K in FactKey]?: string | number | undefined } = {};
	const missing: { fact: FactKey; index: number }[] = [];
	const differing: FactKey[] = [];
	const hasAmounts = rows.map((row) => WHOLE_ONLY.some((fact) => row[fact] !== undefined));
	const facts = new Set(rows.flatMap((row) => Object.keys(row) as FactKey[]));
	for (const fact of facts) {
		if (!(fact in FACTS)) continue;
		const values: Values = rows.map((row) => row[fact]);
		const known = values.filter((value) => value !== undefined);
		joined[fact] = undefined;
		if (known.length === 0) continue;
		const lacking = WHOLE_ONLY.includes(fact)
			? values.flatMap((value, index) => (value === undefined && hasAmounts[index] ? [index] : []))
			: [];
		for (const index of lacking) missing.push({ fact, index });
		const isDoubtful = mustAgree(fact) && known.some((value) => value !== known[0]);
		if (isDoubtful) differing.push(fact);
		if (lacking.length > 0 || (isDoubtful && fact !== "manualTier")) continue;
		joined[fact] = together(fact, rows);
	}
	return { facts: joined as Customer, missing, differing };
}

const mustAgree = (fact: FactKey) =>
	FACTS[fact] === "answer" || fact === "manualTier" || (FACTS[fact] === "yes" && !PLAN.includes(fact));

function together(fact: FactKey, rows: readonly Customer[]): string | number | undefined {
	if (OVERRIDE.includes(fact)) return firstWith("manualTier", rows)[fact];
	if (PLAN.includes(fact)) return firstWith("planAction", rows, fact)[fact];
	if (fact === "products" || fact === "lastOrder")
		return numbers(fact, rows).reduce((most, value) => Math.max(most, value));
	if (fact === "firstOrder") return numbers(fact, rows).reduce((least, value) => Math.min(least, value));
	if (fact === "daysLate") return weightedMean(fact, "orders", rows);
	switch (FACTS[fact]) {
		case "money":
		case "hours":
		case "count":
			return numbers(fact, rows).reduce((sum, value) => sum + value, 0);
		case "share":
			return weightedMean(fact, "revenue", rows);
		default:
			return rows.find((row) => row[fact] !== undefined)?.[fact];
	}
}

/** The first row that has the fact; if none has it, the first that has the other one. */
const firstWith = (fact: FactKey, rows: readonly Customer[], otherwise = fact): Customer =>
	rows.find((row) => row[fact] !== undefined) ?? rows.find((row) => row[otherwise] !== undefined) ?? {};

const numbers = (fact: FactKey, rows: readonly Customer[]): number[] =>
	rows.flatMap((row) => (typeof row[fact] === "number" ? [row[fact]] : []));

function weightedMean(fact: FactKey, weight: FactKey, rows: readonly Customer[]): number {
	const known = rows.filter((row) => row[fact] !== undefined);
	const values = numbers(fact, known);
	const weights = numbers(weight, known).filter((value) => value > 0);
	const usable = weights.length === values.length ? weights : values.map(() => 1);
	const total = usable.reduce((sum, value) => sum + value, 0);
	return values.reduce((sum, value, index) => sum + value * usable[index]!, 0) / total;
}
