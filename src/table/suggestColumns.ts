import type { FactKey } from "../tiering/facts.ts";
import type { Claim } from "./claimColumns.ts";
import { fitOfValues } from "./fitOfValues.ts";
import { nearMiss } from "./nearMiss.ts";
import type { SampleOf, Scored } from "./scoredColumns.ts";

/**
 * For columns that were not taken, the fact each comes closest to: at most one column per fact, only facts that no
 * column holds, and only where the cells could be such values. For a person to choose, never taken by itself.
 */
export function suggestColumns(
	words: readonly (readonly string[])[],
	sampleOf: SampleOf,
	scored: readonly Scored[],
	claims: readonly Claim[],
	closed: ReadonlySet<number>,
): Claim[] {
	const taken = new Set<FactKey>(claims.map((claim) => claim.fact));
	if (taken.has("customer")) taken.add("id"); // the customers have their names: another key is not missed
	const possible: Claim[] = [];
	words.forEach((heading, column) => {
		if (closed.has(column)) return;
		const meanings = scored.filter((one) => one.column === column);
		const near = meanings.length === 0 ? nearMiss(heading) : null;
		for (const one of meanings)
			possible.push({ column, fact: factMissed(one, taken), score: one.strength * 0.5 });
		if (near) possible.push({ column, fact: near.fact, score: near.strength });
	});
	const chosen: Claim[] = [];
	for (const one of possible.sort((a, b) => b.score - a.score)) {
		if (taken.has(one.fact) || chosen.some((other) => other.column === one.column)) continue;
		if (!fitOfValues(one.fact, sampleOf(one.column)).enough) continue;
		taken.add(one.fact);
		chosen.push(one);
	}
	return chosen;
}

/** A revenue of another period than the one taken is missed as its partner. */
function factMissed({ fact, period }: Scored, taken: ReadonlySet<FactKey>): FactKey {
	if (fact !== "revenue" || !taken.has("revenue") || period === "whole") return fact;
	return period === "recent" || period === "toDate" ? "recentRevenue" : "previousRevenue";
}
