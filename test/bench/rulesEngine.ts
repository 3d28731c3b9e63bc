import { Engine, type RuleProperties } from "json-rules-engine";
import type { Cell } from "../../src/table/cell.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { HEADINGS } from "./shopCustomers.ts";

const unknown = (fact: string) => ({ fact, operator: "isUnknown", value: true });
const below = (fact: string, value: number) => ({ fact, operator: "lessThan", value });
const above = (fact: string, value: number) => ({ fact, operator: "greaterThan", value });
const atLeast = (fact: string, value: number) => ({ fact, operator: "greaterThanInclusive", value });
const notNew = { not: below("ageMonths", 6) };
const priceShopper = atLeast("discount", 0.2);
const neverHappy = atLeast("complaints", 5);

/** The rules of the model for which a shop's export has facts, in the format of json-rules-engine. */
const RULES: RuleProperties[] = [
	{ event: { type: "propose", params: { tier: 1 } }, conditions: { all: [atLeast("score", 75)] } },
	{ event: { type: "propose", params: { tier: 2 } }, conditions: { all: [atLeast("score", 50)] } },
	{ event: { type: "propose", params: { tier: 3 } }, conditions: { all: [atLeast("score", 25)] } },
	{ event: { type: "floor", params: { tier: 3 } }, conditions: { all: [below("ageMonths", 6)] } },
	{ event: { type: "cap", params: { tier: 4 } }, conditions: { all: [notNew, below("netProfit", 0)] } },
	{
		event: { type: "cap", params: { tier: 4 } },
		conditions: { all: [notNew, below("netMargin", 0.05), priceShopper, neverHappy] },
	},
	{ event: { type: "cap", params: { tier: 3 } }, conditions: { all: [below("netMargin", 0.05)] } },
	{
		event: { type: "floor", params: { tier: 3 } },
		conditions: { all: [atLeast("netProfit", 0), atLeast("netMargin", 0.05)] },
	},
	{
		event: { type: "cap", params: { tier: 2 } },
		conditions: { any: [unknown("netMargin"), below("netMargin", 0.15)] },
	},
	{ event: { type: "cap", params: { tier: 2 } }, conditions: { not: above("growth", 0) } },
	{
		event: { type: "needsFacts" },
		conditions: { all: [below("knownShare", 0.25), { not: { all: [notNew, below("netProfit", 0)] } }] },
	},
];

type Facts = Record<string, number | undefined>;

/**
 * Tiers customers with json-rules-engine, which applies only the rules: the score and the facts are computed before.
 *
 * @param today in milliseconds since 1970.
 */
export async function tiersByRulesEngine(
	rows: readonly Cell[][],
	today: number,
): Promise<(number | string)[]> {
	const engine = new Engine(RULES, { allowUndefinedFacts: true });
	engine.addOperator("isUnknown", (value: unknown) => value === undefined);
	const tiers: (number | string)[] = [];
	for (const row of rows) {
		const { events } = await engine.run(factsOf(row, today));
		const tiersOf = (type: string) =>
			events.filter((e) => e.type === type).map((e) => e.params?.tier as number);
		if (events.some(({ type }) => type === "needsFacts")) {
			tiers.push("needs facts");
			continue;
		}
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
	const facts: Facts = {
		netProfit: profit,
		netMargin: revenue > 0 ? profit / revenue : undefined,
		growth: previous > 0 ? (revenue - previous) / previous : undefined,
		discount: number("Average discount"),
		daysLate: number("Days late"),
		accountRequests: number("Account requests"),
		complaints: number("Complaints"),
		walletShare: number("Wallet share"),
		products: number("Products"),
		ageMonths: (today - (row[HEADINGS.indexOf("First order")] as Date).getTime()) / (86_400_000 * 30.4375),
	};
	let [sum, known, full] = [0, 0, 0];
	for (const [criterion, { weight, anchors }] of Object.entries(defaultPolicy.criteria)) {
		if (anchors === null) continue;
		full += weight;
		const value = facts[criterion];
		if (value === undefined) continue;
		known += weight;
		sum += weight * pointsBetween(value, anchors);
	}
	// A boundary belongs to the better tier.
	return { ...facts, score: known > 0 ? sum / known + 1e-9 : undefined, knownShare: known / full };
}

/** Interpolates linearly between the three anchors; never below 50 if the first is blank. */
function pointsBetween(value: number, [at0, at50, at100]: readonly [number | null, number, number]): number {
	const upper = (value - at50) / (at100 - at50);
	if (upper >= 0) return 50 + 50 * Math.min(1, upper);
	return at0 === null ? 50 : 50 - 50 * Math.min(1, (value - at50) / (at0 - at50));
}
