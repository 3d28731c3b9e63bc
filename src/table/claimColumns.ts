import { FACTS, type FactKey } from "../tiering/facts.ts";
import { assignFacts, type FactColumnPair } from "./assignFacts.ts";
import { newness, type Period, periodBefore } from "./period.ts";
import { isOver, type PeriodRoles, periodRoles } from "./periodRoles.ts";
import type { ScoredMeaning } from "./scoredMeanings.ts";

/** A column and the fact that it contains. */
export interface Claim {
	readonly column: number;
	readonly fact: FactKey;
	readonly score: number;
}

const FACT_KEYS = Object.keys(FACTS) as FactKey[];

/** A column with a lower score is at most suggested. */
const MIN_CONFIDENCE = 0.3;

const hasRoles = (fact: FactKey): boolean => fact === "revenue" || fact === "usage";

/**
 * Assigns at most one column to each fact, and each column to at most one fact, with the highest total score.
 *
 * First tells columns of revenue and of usage apart by period. Takes every other figure from the period of the revenue,
 * so that the profit of one year is never compared with the revenue of four.
 *
 * @param thisYear see {@link periodRoles}
 */
export function claimColumns(scored: readonly ScoredMeaning[], thisYear?: number): Claim[] {
	const trusted = scored.filter((meaning) => meaning.fits && meaning.flag !== "?");
	const revenue = rolesOfRevenue(trusted, thisYear);
	const usage = rolesOf(trusted, "usage", thisYear);
	const claims = [
		...claimsOf("revenue", revenue.now),
		...claimsOf("recentRevenue", revenue.recent),
		...claimsOf("previousRevenue", revenue.before),
		...claimsOf("usage", usage.recent ?? usage.now),
		...claimsOf("previousUsage", usage.before),
		...claimsOfOnePeriod(trusted, revenue.now?.period),
	];
	const possible = claims.filter((claim) => claim.score >= MIN_CONFIDENCE);
	const facts = distinct(possible.map((claim) => claim.fact));
	const columns = distinct(possible.map((claim) => claim.column));
	const indexOfFact = indexes(facts);
	const indexOfColumn = indexes(columns);
	const pairs = possible.map(
		(claim): FactColumnPair => ({
			fact: indexOfFact.get(claim.fact)!,
			column: indexOfColumn.get(claim.column)!,
			score: claim.score,
		}),
	);
	return assignFacts(facts.length, columns.length, pairs).flatMap((column, fact) => {
		const claim = possible.find((one) => one.column === columns[column] && one.fact === facts[fact]);
		return claim ? [claim] : [];
	});
}

function distinct<T>(values: readonly T[]): T[] {
	return Array.from(new Set(values));
}

function indexes<T>(values: readonly T[]): ReadonlyMap<T, number> {
	return new Map(values.map((value, index) => [value, index]));
}

function rolesOf(scored: readonly ScoredMeaning[], fact: FactKey, thisYear: number | undefined): PeriodRoles {
	return periodRoles(
		scored.filter((meaning) => meaning.fact === fact),
		thisYear,
	);
}

const OF_PROFIT: readonly FactKey[] = ["profit", "cost", "margin"];

/**
 * Chooses the revenue of the period of which there is a profit: of a year beside a total, if the profit is only that of the year, and
 * of a year so far. Only a newer year that is over comes first, whatever profit an older one has.
 */
function rolesOfRevenue(scored: readonly ScoredMeaning[], thisYear: number | undefined): PeriodRoles {
	const roles = rolesOf(scored, "revenue", thisYear);
	const now = roles.now;
	if (now === undefined) return roles;
	const profits = new Set(scored.filter(({ fact }) => OF_PROFIT.includes(fact)).map(({ period }) => period));
	if (profits.has(now.period) || profits.has("whole")) return roles;
	const revenue = scored.filter(({ fact }) => fact === "revenue");
	const [newest] = revenue
		.map(({ period }) => period)
		.filter((period) => profits.has(period))
		.sort((a, b) => newness(b) - newness(a));
	if (newest === undefined) return roles;
	if (isOver(now, thisYear) && newness(now.period) > newness(newest)) return roles;
	const before = periodBefore(newest);
	return periodRoles(
		revenue.filter(({ period }) => period === newest || period === before),
		thisYear,
	);
}

function claimsOf(fact: FactKey, source: { column: number; score: number } | undefined): Claim[] {
	return source ? [{ column: source.column, fact, score: source.score }] : [];
}

function claimsOfOnePeriod(scored: readonly ScoredMeaning[], revenue: Period | undefined): Claim[] {
	const others = scored.filter((meaning) => !hasRoles(meaning.fact));
	return FACT_KEYS.flatMap((fact) => {
		const ofFact = others.filter((meaning) => meaning.fact === fact);
		const periods = revenue === undefined ? periodsToTry(ofFact) : [revenue, "whole" as const];
		const period = periods.find((wanted) => ofFact.some((meaning) => meaning.period === wanted));
		return ofFact
			.filter((meaning) => meaning.period === period)
			.map(({ column, score }) => ({ column, fact, score }));
	});
}

/** Periods to try if there is no revenue to follow: the whole, else the most recent. */
function periodsToTry(scored: readonly ScoredMeaning[]): Period[] {
	const years = scored
		.map((meaning) => meaning.period)
		.filter((period): period is number => typeof period === "number");
	return ["whole", "recent", ...years.sort((a, b) => b - a).slice(0, 1), "toDate"];
}
