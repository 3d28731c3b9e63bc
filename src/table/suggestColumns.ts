import type { FactKey } from "../tiering/facts.ts";
import type { Claim } from "./claimColumns.ts";
import { fitOfValues } from "./fitOfValues.ts";
import { nearMiss } from "./nearMiss.ts";
import type { SampleOf, ScoredMeaning } from "./scoredMeanings.ts";

/**
 * Suggests for columns that contain no fact yet the one that each comes closest to: at most one column per fact, only
 * facts that no column contains, and only if the cells could be such values. Only the user can accept a suggestion.
 */
export function suggestColumns(
	words: readonly (readonly string[])[],
	sampleOf: SampleOf,
	scored: readonly ScoredMeaning[],
	claims: readonly Claim[],
	decided: ReadonlySet<number>,
): Claim[] {
	const taken = new Set<FactKey>(claims.map((claim) => claim.fact));
	if (taken.has("customer")) taken.add("id"); // with names, nobody misses another key
	const meaningsOf = new Map<number, ScoredMeaning[]>();
	for (const meaning of scored) {
		const ofColumn = meaningsOf.get(meaning.column);
		if (ofColumn) ofColumn.push(meaning);
		else meaningsOf.set(meaning.column, [meaning]);
	}
	const candidates: Claim[] = [];
	words.forEach((heading, column) => {
		if (decided.has(column)) return;
		const meanings = meaningsOf.get(column) ?? [];
		const near = meanings.length === 0 ? nearMiss(heading) : null;
		for (const meaning of meanings)
			candidates.push({ column, fact: factToSuggest(meaning, taken), score: meaning.strength * 0.5 });
		if (near) candidates.push({ column, fact: near.fact, score: near.strength });
	});
	const chosen: Claim[] = [];
	for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
		if (taken.has(candidate.fact) || chosen.some((other) => other.column === candidate.column)) continue;
		if (!fitOfValues(candidate.fact, sampleOf(candidate.column)).isEnough) continue;
		taken.add(candidate.fact);
		chosen.push(candidate);
	}
	return chosen;
}

/** Suggests a revenue of another period than the one taken as its partner. */
function factToSuggest({ fact, period }: ScoredMeaning, taken: ReadonlySet<FactKey>): FactKey {
	if (fact !== "revenue" || !taken.has("revenue") || period === "whole") return fact;
	return typeof period === "number" || period === "previous" ? "previousRevenue" : "recentRevenue";
}
