import { FACTS, type FactKey } from "../tiering/facts.ts";
import { assignFacts, type Pair } from "./assignFacts.ts";
import type { Period } from "./period.ts";
import { type PeriodRoles, periodRoles } from "./periodRoles.ts";
import type { Scored } from "./scoredColumns.ts";

/** A column that holds a fact. */
export interface Claim {
	readonly column: number;
	readonly fact: FactKey;
	readonly score: number;
}

const KEYS = Object.keys(FACTS) as FactKey[];

/** Below this, a column is not taken but at most suggested. */
const LEAST = 0.3;

const hasRoles = (fact: FactKey): boolean => fact === "revenue" || fact === "usage";

/**
 * Gives each fact at most one column and each column at most one fact, with the best total score.
 *
 * The columns of revenue and use are told apart by their periods first; every other figure is taken from the
 * period that the revenue is from, so that no profit of one year is held against the revenue of four.
 */
export function claimColumns(scored: readonly Scored[]): Claim[] {
	const sure = scored.filter((one) => one.fits && one.mark !== "?");
	const revenue = rolesOf(sure, "revenue");
	const use = rolesOf(sure, "usage");
	const claims = [
		...claimed("revenue", revenue.now),
		...claimed("recentRevenue", revenue.recent),
		...claimed("previousRevenue", revenue.before),
		...claimed("usage", use.recent ?? use.now),
		...claimed("previousUsage", use.before),
		...ofOnePeriod(sure, revenue.now?.period),
	];
	const possible = claims.filter((claim) => claim.score >= LEAST);
	const facts = distinct(possible.map((claim) => claim.fact));
	const columns = distinct(possible.map((claim) => claim.column));
	const pairs = possible.map(
		(claim): Pair => ({
			fact: facts.indexOf(claim.fact),
			column: columns.indexOf(claim.column),
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

function rolesOf(scored: readonly Scored[], fact: FactKey): PeriodRoles {
	return periodRoles(scored.filter((one) => one.fact === fact));
}

function claimed(fact: FactKey, from: { column: number; score: number } | undefined): Claim[] {
	return from ? [{ column: from.column, fact, score: from.score }] : [];
}

function ofOnePeriod(scored: readonly Scored[], revenue: Period | undefined): Claim[] {
	const others = scored.filter((one) => !hasRoles(one.fact));
	return KEYS.flatMap((fact) => {
		const ofFact = others.filter((one) => one.fact === fact);
		const periods = revenue === undefined ? anyPeriod(ofFact) : [revenue, "whole" as const];
		const period = periods.find((wanted) => ofFact.some((one) => one.period === wanted));
		return ofFact
			.filter((one) => one.period === period)
			.map(({ column, score }) => ({ column, fact, score }));
	});
}

/** Without a revenue to go with: the whole, else what is most recent. */
function anyPeriod(scored: readonly Scored[]): Period[] {
	const years = scored
		.map((one) => one.period)
		.filter((period): period is number => typeof period === "number");
	return ["whole", "recent", ...years.sort((a, b) => b - a).slice(0, 1), "toDate"];
}
