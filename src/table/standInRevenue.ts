import type { FactKey } from "../tiering/facts.ts";
import type { Fixed } from "./assignedColumns.ts";
import type { Claim } from "./claimColumns.ts";
import { listsDebts } from "./headingContext.ts";
import { looksLikeMoney } from "./looksLikeMoney.ts";
import { nearMiss } from "./nearMiss.ts";
import { periodRoles } from "./periodRoles.ts";
import type { SampleOf, ScoredMeaning } from "./scoredMeanings.ts";
import { isUnknown } from "./unknownCell.ts";
import { yearAlone } from "./yearAlone.ts";

const SALES: readonly FactKey[] = ["revenue", "recentRevenue", "previousRevenue"];
/** Figures of an unnamed period, which must not be divided by the revenue of all years. */
const OF_ONE_PERIOD: readonly FactKey[] = ["profit", "cost"];

const YEAR_CONFIDENCE = 0.3;

/**
 * Lets the only sales of a list stand in for the revenue of a period that it does not have: the revenue of all years, together with
 * the other figures of all years ("Total spend"); else the only amount without a name ("Amount"), or the amounts of the newest year
 * ("FY25"). The list says so, see `columnProblems`.
 */
export function withStandIn(
	claims: readonly Claim[],
	scored: readonly ScoredMeaning[],
	words: readonly (readonly string[])[],
	fixed: readonly Fixed[],
	sampleOf: SampleOf,
	locale: string | undefined,
	thisYear: number | undefined,
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
	// "Amount paid 2024" and "Amount paid 2025" are one amount.
	const isOneSeries = amounts.every(({ core }) => core === amount?.core);
	const understood = new Set(scored.map(({ column }) => column));
	const mayBeAnother = words.some(
		(heading, column) =>
			column !== amount?.column &&
			!understood.has(column) &&
			yearAlone(heading) === null &&
			nearMiss(heading)?.fact === "revenue",
	);
	if (!isOneSeries || mayBeAnother || listsDebts(words)) return [...claims];
	if (amount) return [...claims, ...claimsOfSeries(amounts, thisYear)];
	const claimed = new Set(claims.map(({ column }) => column));
	const isFree = (column: number) => !isTheirs(column) && !claimed.has(column);
	const column = newestYear(words, (at) => isFree(at) && looksLikeMoney(sampleOf(at), locale));
	return column === null ? [...claims] : [...claims, { column, fact: "revenue", score: YEAR_CONFIDENCE }];
}

/** The newest amount of a series as the revenue, and the one before; none if nothing tells them apart. */
function claimsOfSeries(amounts: readonly ScoredMeaning[], thisYear: number | undefined): Claim[] {
	if (new Set(amounts.map(({ period }) => period)).size < amounts.length) return [];
	const { now, before } = periodRoles(amounts, thisYear);
	const claim = (fact: FactKey, one: { column: number; score: number } | undefined): Claim[] =>
		now && one ? [{ column: one.column, fact, score: one.score }] : [];
	return [...claim("revenue", now), ...claim("previousRevenue", before)];
}

/** Column of the newest year among those whose heading is nothing but a year, and that may be it; null if there is none. */
function newestYear(
	words: readonly (readonly string[])[],
	mayBe: (column: number) => boolean,
): number | null {
	const years = words
		.map((heading, column) => ({ column, year: yearAlone(heading) }))
		.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
	return years.find(({ column, year }) => year !== null && mayBe(column))?.column ?? null;
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
