import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { type Claim, claimColumns } from "./claimColumns.ts";
import { headingKey } from "./headingKey.ts";
import type { Scored } from "./scoredColumns.ts";

/**
 * A person's own choice, by {@link headingKey}: a fact, or `null` to leave the column alone. The key "" is the first
 * column that has texts but no heading.
 */
export type Assigned = Readonly<Record<string, FactKey | null>>;

/** A column whose fact a person has decided; `null` where it is to be left alone. */
interface Fixed {
	readonly column: number;
	readonly fact: FactKey | null;
}

const KEYS = Object.keys(FACTS) as FactKey[];
const REVENUES: readonly FactKey[] = ["revenue", "recentRevenue", "previousRevenue"];

/** The columns a person has decided on; of two with one heading, the first. */
export function fixedColumns(headings: readonly Cell[], assigned: Assigned, unnamed: number): Fixed[] {
	const fixed: Fixed[] = [];
	if (Object.keys(assigned).length === 0) return fixed;
	headings.forEach((heading, column) => {
		const key = headingKey(heading);
		const fact = key || column === unnamed ? assigned[key] : undefined;
		if (fact === undefined || (fact !== null && !KEYS.includes(fact))) return;
		const twice = fact !== null && fixed.some((one) => one.fact === fact);
		fixed.push({ column, fact: twice ? null : fact });
	});
	return fixed;
}

/**
 * All columns with their facts: those a person decided, and what we find ourselves beside them.
 *
 * Where a person chose another revenue than we would, the other figures follow it to its period, and our pair for
 * the growth is dropped: its columns are not the partners of that revenue.
 */
export function claimBeside(scored: readonly Scored[], fixed: readonly Fixed[]): Claim[] {
	const decided = (column: number) => fixed.find((one) => one.column === column);
	const open = scored.filter((one) => (decided(one.column) ?? one).fact === one.fact);
	const ours = claimColumns(open);
	const agreed = fixed
		.filter((one) => one.fact !== null && REVENUES.includes(one.fact))
		.every((one) => ours.some((claim) => claim.fact === one.fact && claim.column === one.column));
	const following = agreed
		? ours
		: claimColumns(open.filter((one) => one.fact !== "revenue" || decided(one.column))).filter(
				(claim) => !REVENUES.includes(claim.fact),
			);
	const theirs = fixed.flatMap(({ column, fact }): Claim[] => (fact ? [{ column, fact, score: 1 }] : []));
	const free = following.filter(
		(claim) => !theirs.some((one) => one.fact === claim.fact) && !decided(claim.column),
	);
	return [...theirs, ...free];
}
