import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { type Claim, claimColumns } from "./claimColumns.ts";
import { headingKey } from "./headingKey.ts";
import type { ScoredMeaning } from "./scoredMeanings.ts";

/**
 * The user's own choice by {@link headingKey}: a fact, or `null` to ignore the column. The key "" means the first column
 * that has texts but no heading.
 */
export type AssignedFacts = Readonly<Record<string, FactKey | null>>;

/** A column that the user decided on; the fact is `null` if the column is to be ignored. */
export interface Fixed {
	readonly column: number;
	readonly fact: FactKey | null;
}

const FACT_KEYS = Object.keys(FACTS) as FactKey[];
const REVENUES: readonly FactKey[] = ["revenue", "recentRevenue", "previousRevenue"];

/**
 * Columns that the user decided on. Of two with the same heading, only the first gets the fact.
 *
 * @param unnamedColumn index of the column that the key "" means, or −1
 */
export function assignedColumns(
	headings: readonly Cell[],
	assigned: AssignedFacts,
	unnamedColumn: number,
): Fixed[] {
	const fixed: Fixed[] = [];
	const taken = new Set<FactKey>();
	if (Object.keys(assigned).length === 0) return fixed;
	headings.forEach((heading, column) => {
		const key = headingKey(heading);
		const fact = key || column === unnamedColumn ? assigned[key] : undefined;
		if (fact === undefined || (fact !== null && !FACT_KEYS.includes(fact))) return;
		fixed.push({ column, fact: fact !== null && taken.has(fact) ? null : fact });
		if (fact !== null) taken.add(fact);
	});
	return fixed;
}

/**
 * All columns with a fact: those that the user decided on, and those found for the other facts.
 *
 * If the user chose another revenue than would be found, the other figures are taken from its period, and the pair found
 * for growth is dropped, because its columns do not go with that revenue.
 */
export function allClaims(
	scored: readonly ScoredMeaning[],
	fixed: readonly Fixed[],
	thisYear?: number,
): Claim[] {
	const fixedByColumn = new Map(fixed.map((one) => [one.column, one]));
	const fixedAt = (column: number) => fixedByColumn.get(column);
	// A heading names revenue; which period it has among the others follows from them all.
	const agrees = (fact: FactKey | null, meaning: FactKey) =>
		fact === meaning || (meaning === "revenue" && fact !== null && REVENUES.includes(fact));
	const open = scored.filter((meaning) => agrees((fixedAt(meaning.column) ?? meaning).fact, meaning.fact));
	// The period to compare with is theirs to choose, also for a year that is not over.
	const isChosen = fixed.some(({ fact }) => fact === "previousRevenue");
	const found = claimColumns(open, isChosen ? undefined : thisYear);
	const isRevenueAgreed = fixed
		.filter((choice) => choice.fact !== null && REVENUES.includes(choice.fact))
		.every((choice) => found.some((claim) => claim.fact === choice.fact && claim.column === choice.column));
	const consistent = isRevenueAgreed
		? found
		: claimColumns(open.filter((meaning) => meaning.fact !== "revenue" || fixedAt(meaning.column))).filter(
				(claim) => !REVENUES.includes(claim.fact),
			);
	const theirs = fixed.flatMap(({ column, fact }): Claim[] => (fact ? [{ column, fact, score: 1 }] : []));
	const free = consistent.filter(
		(claim) => !theirs.some((choice) => choice.fact === claim.fact) && !fixedAt(claim.column),
	);
	return [...theirs, ...free];
}
