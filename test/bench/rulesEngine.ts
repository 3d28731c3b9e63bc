import { Engine, type RuleProperties } from "json-rules-engine";
import type { Cell } from "../../src/table/cell.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { HEADINGS } from "./shopCustomers.ts";

const { limits } = defaultPolicy;

const unknown = (fact: string) => ({ fact, operator: "isUnknown", value: true });
const below = (fact: string, value: number) => ({ fact, operator: "lessThan", value });
const atMost = (fact: string, value: number) => ({ fact, operator: "lessThanInclusive", value });
const above = (fact: string, value: number) => ({ fact, operator: "greaterThan", value });
const atLeast = (fact: string, value: number) => ({ fact, operator: "greaterThanInclusive", value });
const notNew = { not: below("ageMonths", limits.newCustomerMonths) };
const priceShopper = atLeast("discount", limits.steepDiscount);
const neverHappy = atLeast("complaints", limits.unhappyComplaints);
const breaksEvenAtMost = below("netMargin", limits.breakEvenMargin);
const loses = { all: [notNew, below("netProfit", 0)] };
const lapsed = {
	any: [
		{ all: [atMost("revenue", 0), above("previousRevenue", 0)] },
		atMost("growth", limits.lapsedGrowth),
		above("silence", limits.lapsedSilence),
	],
};

const rule = (type: string, tier: number, conditions: RuleProperties["conditions"]): RuleProperties => ({
	event: { type, params: { tier } },
	conditions,
});

/** The rules of the model for which a shop's export has facts, in the format of json-rules-engine. Every profit is known there. */
const RULES: RuleProperties[] = [
	rule("propose", 1, { all: [atLeast("score", defaultPolicy.thresholds.tier1)] }),
	rule("propose", 2, { all: [atLeast("score", defaultPolicy.thresholds.tier2)] }),
	rule("propose", 3, { all: [atLeast("score", defaultPolicy.thresholds.tier3)] }),
	rule("floor", 3, { all: [below("ageMonths", limits.newCustomerMonths)] }),
	rule("cap", 4, loses),
	rule("cap", 4, { all: [notNew, breaksEvenAtMost, priceShopper, neverHappy] }),
	rule("cap", 3, { any: [breaksEvenAtMost, below("netProfit", 0)] }),
	rule("cap", 3, { all: [notNew, lapsed] }),
	rule("floor", 3, { not: { any: [loses, breaksEvenAtMost] } }),
	rule("cap", 2, { any: [unknown("netMargin"), below("netMargin", limits.highMargin)] }),
	rule("cap", 2, { not: atLeast("growth", limits.provenGrowth) }),
];

type Facts = Record<string, number | undefined>;

/**
 * Tiers customers with json-rules-engine, which applies only the rules: the score and the facts are computed before.
 *
 * @param today in milliseconds since 1970.
 */
export async function tiersByRulesEngine(rows: readonly Cell[][], today: number): Promise<number[]> {
	const engine = new Engine(RULES, { allowUndefinedFacts: true });
	engine.addOperator("isUnknown", (value: unknown) => value === undefined);
	const tiers: number[] = [];
	for (const row of rows) {
		const { events } = await engine.run(factsOf(row, today));
		const tiersOf = (type: string) =>
			events.filter((e) => e.type === type).map((e) => e.params?.tier as number);
		const proposed = Math.min(4, ...tiersOf("propose"));
		tiers.push(Math.min(Math.max(proposed, ...tiersOf("cap")), ...tiersOf("floor")));
	}
	return tiers;
}

function factsOf(row: readonly Cell[], today: number): Facts {
	const number = (heading: string) => {
		const cell = row[HEADINGS.indexOf(heading)];
		return typeof cell === "number" ? cell : undefined;
	};
	const [revenue, profit, previous] = [number("Revenue")!, number("Profit")!, number("Previous revenue")!];
	const daysSince = (heading: string) => {
		const day = row[HEADINGS.indexOf(heading)] as Date;
		return Math.floor((today - day.getTime()) / 86_400_000);
	};
	const facts: Facts = {
		revenue,
		previousRevenue: previous,
		netProfit: profit,
		netMargin: revenue > 0 ? profit / revenue : undefined,
		growth: previous > 0 ? (revenue - previous) / previous : undefined,
		discount: number("Average discount"),
		daysLate: number("Days late"),
		accountRequests: number("Account requests"),
		complaints: number("Complaints"),
		walletShare: number("Wallet share"),
		products: number("Products"),
		ageMonths: daysSince("First order") / 30.4375,
		silence: daysSince("Last order"),
	};
	let [sum, known] = [0, 0];
	for (const [criterion, { weight, anchors, off }] of Object.entries(defaultPolicy.criteria)) {
		const value = facts[criterion];
		if (anchors === null || off !== null || value === undefined) continue;
		known += weight;
		sum += weight * (pointsBetween(value, anchors) - 50);
	}
	// A boundary belongs to the better tier.
	return { ...facts, score: known > 0 ? 50 + sum / (known + defaultPolicy.evidence) + 1e-9 : undefined };
}

/** Interpolates linearly between the three anchors; never below 50 if the first is blank. */
function pointsBetween(value: number, [at0, at50, at100]: readonly [number | null, number, number]): number {
	const upper = (value - at50) / (at100 - at50);
	if (upper >= 0) return 50 + 50 * Math.min(1, upper);
	return at0 === null ? 50 : 50 - 50 * Math.min(1, (value - at50) / (at0 - at50));
}
