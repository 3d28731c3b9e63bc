import type { FactKey } from "../tiering/facts.ts";
import type { Fixed } from "./assignedColumns.ts";
import type { Claim } from "./claimColumns.ts";
import { listsDebts } from "./headingContext.ts";
import { looksLikeMoney } from "./looksLikeMoney.ts";
import { nearMiss } from "./nearMiss.ts";
import { isOver, periodRoles } from "./periodRoles.ts";
import type { Year } from "./readModifiers.ts";
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
	const theirs = new Set(fixed.map(({ column }) => column));
	const isTheirs = (column: number) => theirs.has(column);
	if (claims.some(({ fact }) => SALES.includes(fact)))
		return [...claims, ...yearBefore(claims, words, isTheirs, sampleOf, locale, thisYear)];
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
	const years = yearColumns(words).filter(({ column }) => !isTheirs(column) && !claimed.has(column));
	return [...claims, ...claimsOfYears(years, sampleOf, locale, thisYear)];
}

/** The year before one that the user has chosen as the revenue, "2025": it goes with it as it did before they confirmed that. */
function yearBefore(
	claims: readonly Claim[],
	words: readonly (readonly string[])[],
	isTheirs: (column: number) => boolean,
	sampleOf: SampleOf,
	locale: string | undefined,
	thisYear: number | undefined,
): Claim[] {
	const years = yearColumns(words);
	const isClaimed = (column: number) => claims.some((claim) => claim.column === column);
	const [revenue, ...others] = claims.filter(({ fact }) => SALES.includes(fact));
	const chosen = years.find(({ column }) => column === revenue!.column && isTheirs(column));
	if (chosen === undefined || others.length > 0) return [];
	const possible = years.filter(
		(year) =>
			year === chosen || (year.first < chosen.first && !isTheirs(year.column) && !isClaimed(year.column)),
	);
	return claimsOfYears(possible, sampleOf, locale, thisYear).filter(({ fact }) => fact === "previousRevenue");
}

/** The newest amount of a series as the revenue, and the one before; none if nothing tells them apart. */
function claimsOfSeries(amounts: readonly ScoredMeaning[], thisYear: number | undefined): Claim[] {
	if (new Set(amounts.map(({ period }) => period)).size < amounts.length) return [];
	const { now, before } = periodRoles(amounts, thisYear);
	const claim = (fact: FactKey, one: { column: number; score: number } | undefined): Claim[] =>
		now && one ? [{ column: one.column, fact, score: one.score }] : [];
	return [...claim("revenue", now), ...claim("previousRevenue", before)];
}

interface YearColumn extends Year {
	readonly column: number;
}

/** The columns whose heading is nothing but a year, the newest first. */
function yearColumns(words: readonly (readonly string[])[]): YearColumn[] {
	return words
		.flatMap((heading, column) => {
			const year = yearAlone(heading);
			return year === null ? [] : [{ ...year, column }];
		})
		.sort((a, b) => b.first - a.first);
}

/**
 * The newest of some years as the revenue, and the year right before it, if all years together look like amounts. One of them alone may
 * look like codes: 2200, 2250, 9000.
 */
function claimsOfYears(
	years: readonly YearColumn[],
	sampleOf: SampleOf,
	locale: string | undefined,
	thisYear: number | undefined,
): Claim[] {
	const [newest] = years;
	if (
		!newest ||
		!looksLikeMoney(
			years.flatMap(({ column }) => sampleOf(column)),
			locale,
		)
	)
		return [];
	const before = years.find(({ first }) => first === newest.first - 1);
	const claim = (fact: FactKey, column: number): Claim => ({ column, fact, score: YEAR_CONFIDENCE });
	const isComparable = before !== undefined && isOver({ lastYear: newest.last }, thisYear);
	return [
		claim("revenue", newest.column),
		...(isComparable ? [claim("previousRevenue", before.column)] : []),
	];
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
