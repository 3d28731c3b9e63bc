import type { FactKey } from "../tiering/facts.ts";
import type { Fixed } from "./assignedColumns.ts";
import type { Claim } from "./claimColumns.ts";
import { listsDebts } from "./headingContext.ts";
import { nearMiss } from "./nearMiss.ts";
import type { SampleOf, ScoredMeaning } from "./scoredMeanings.ts";
import { isUnknown } from "./unknownCell.ts";

const SALES: readonly FactKey[] = ["revenue", "recentRevenue", "previousRevenue"];
/** Figures of an unnamed period, which must not be divided by the revenue of all years. */
const OF_ONE_PERIOD: readonly FactKey[] = ["profit", "cost"];

/**
 * Lets the only sales of a list stand in for the revenue of a period that it does not have: the revenue of all years, together with
 * the other figures of all years ("Total spend"); else the only amount without a name ("Amount"). The list says so, see
 * `columnProblems`.
 */
export function withStandIn(
	claims: readonly Claim[],
	scored: readonly ScoredMeaning[],
	words: readonly (readonly string[])[],
	fixed: readonly Fixed[],
	sampleOf: SampleOf,
): Claim[] {
	if (claims.some(({ fact }) => SALES.includes(fact))) return [...claims];
	const theirs = new Set(fixed.map(({ column }) => column));
	const isTheirs = (column: number) => theirs.has(column);
	const isFilled = (column: number) => sampleOf(column).some((cell) => !isUnknown(cell));
	const lifetime = claims.find(({ fact }) => fact === "lifetimeRevenue");
	if (lifetime) {
		if (!isFilled(lifetime.column)) return [...claims];
		if (isTheirs(lifetime.column) || claims.some(({ fact }) => OF_ONE_PERIOD.includes(fact)))
			return [...claims];
		const rest = claims.filter((claim) => claim !== lifetime);
		return [{ ...lifetime, fact: "revenue" }, ...rest, ...claimsOfAllYears(scored, claims, isTheirs)];
	}
	const amounts = scored.filter(
		({ fact, flag, fits, column }) =>
			fact === "revenue" &&
			flag === "?" &&
			fits &&
			!isTheirs(column) &&
			!claims.some((claim) => claim.column === column) &&
			isFilled(column),
	);
	const [amount] = amounts;
	if (!amount || amounts.length > 1 || listsDebts(words)) return [...claims];
	const understood = new Set(scored.map(({ column }) => column));
	const mayBeAnother = words.some(
		(heading, column) => !understood.has(column) && nearMiss(heading)?.fact === "revenue",
	);
	if (mayBeAnother) return [...claims];
	return [...claims, { column: amount.column, fact: "revenue", score: amount.score }];
}

/** Columns of other figures of all years, "Lifetime profit": they go with the revenue of all years. */
function claimsOfAllYears(
	scored: readonly ScoredMeaning[],
	claims: readonly Claim[],
	isTheirs: (column: number) => boolean,
): Claim[] {
	const found: Claim[] = [];
	for (const { fact, column, score, period, fits, flag } of scored) {
		const isFree = ![...claims, ...found].some((claim) => claim.fact === fact || claim.column === column);
		if (period === "allTime" && fits && flag !== "?" && isFree && !isTheirs(column))
			found.push({ column, fact, score });
	}
	return found;
}
