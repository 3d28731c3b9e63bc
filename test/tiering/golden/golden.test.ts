import { describe, expect, test } from "vitest";
import { CRITERIA, type CriterionKey, fittedAnchors } from "../../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../../src/tiering/defaultPolicy.ts";
import type { Customer, Day } from "../../../src/tiering/facts.ts";
import { fitted } from "../../../src/tiering/fit.ts";
import type { Anchors, Policy, ValueBy } from "../../../src/tiering/policy.ts";
import { type Rating, rate } from "../../../src/tiering/rate.ts";
import golden from "./golden.json" with { type: "json" };

/** What fitting the whole list of a golden row gave. */
interface GoldenFit {
	readonly asOf: string | null;
	readonly valueBy: string;
	readonly anchors: { readonly [key in string]?: readonly (number | null)[] };
	readonly off: readonly string[];
	readonly unprovenProfit: boolean;
	readonly unprovenGrowth: boolean;
}
type GoldenList = (typeof golden.lists)[number];

const day = (date: string): Day => Date.parse(date) / 86_400_000;

function customerOf(facts: object): Customer {
	const read = (value: unknown) =>
		typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
	return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, read(value)]));
}

/** The criteria of the model by which the golden rows were computed. A later one counts for nothing here. */
const GOLDEN_CRITERIA: readonly string[] = [
	...["value", "netMargin", "silence", "orders", "negotiation", "discount", "daysLate", "accountRequests"],
	...[
		"profitPerHour",
		"complaints",
		"satisfaction",
		"energy",
		"steadiness",
		"fit",
		"ownerFocus",
		"delegation",
	],
	...["lifetime", "growth", "usageGrowth", "walletShare", "direction", "newNeeds", "products", "referred"],
];

function unfittedPolicy({ policy }: GoldenList): Policy {
	const { hourlyCost, assumedMargin, reviewDate } = policy;
	const criterion = (key: CriterionKey) =>
		GOLDEN_CRITERIA.includes(key)
			? defaultPolicy.criteria[key]
			: { ...defaultPolicy.criteria[key], weight: 0 };
	const criteria = Object.fromEntries(CRITERIA.map((key) => [key, criterion(key)])) as Policy["criteria"];
	return { ...defaultPolicy, criteria, hourlyCost, assumedMargin, reviewDate: day(reviewDate) };
}

function policyOf(list: GoldenList): Policy {
	const unfitted = unfittedPolicy(list);
	const fit: GoldenFit | null = list.policy.fitted;
	if (fit === null) return unfitted;
	const criterion = (key: CriterionKey) => {
		const anchors = fit.anchors[key] as Anchors | undefined;
		const needsFit = fittedAnchors(key) !== null && unfitted.criteria[key].anchors === null;
		const isOff = fit.off.includes(key) || (needsFit && anchors === undefined);
		const { criteria } = unfitted;
		return { ...criteria[key], anchors: anchors ?? criteria[key].anchors, off: isOff ? "tooFew" : null };
	};
	return {
		...unfitted,
		criteria: Object.fromEntries(CRITERIA.map((key) => [key, criterion(key)])) as Policy["criteria"],
		ordersKnownUpTo: fit.asOf === null ? null : day(fit.asOf),
		valueBy: fit.valueBy as ValueBy,
		unproven: { profit: fit.unprovenProfit, growth: fit.unprovenGrowth },
	};
}

const outcome = (rating: Rating) => ({
	tier: rating.tier === "needsFacts" ? "needs facts" : rating.tier,
	score: rating.score,
	decidedBy: rating.gate,
	range: [rating.range.best, rating.range.worst],
	likely: [rating.likely.best, rating.likely.worst],
	provisional: rating.lacks.length > 0,
	lapsed: rating.lapsed,
	known: rating.knownShare,
});

describe.each(golden.lists)("rate of the golden list “$name”", (list) => {
	const policy = policyOf(list);
	test.each(list.rows.map(({ facts, expect }, index) => ({ row: index + 1, facts, wanted: expect })))(
		"gives row $row, $facts.customer, what the model says",
		({ facts, wanted }) => {
			const [rating] = rate([customerOf(facts)], policy, 0);
			const { score, known, ...rest } = wanted;
			expect(outcome(rating!)).toEqual({
				...rest,
				score: score === null ? null : expect.closeTo(score, 9),
				known: expect.closeTo(known, 9),
			});
		},
	);
});

/** The list of which all rows are there; of the others only some. */
const WHOLE = "practice list";

test("fitted gives the golden practice list the policy that the model says", () => {
	const list = golden.lists.find(({ name }) => name === WHOLE)!;
	const policy = fitted(
		unfittedPolicy(list),
		list.rows.map(({ facts }) => customerOf(facts)),
		0,
	);
	const wanted = policyOf(list);
	const { valueBy, ordersKnownUpTo, unproven, criteria } = policy;
	expect({ valueBy, ordersKnownUpTo, unproven }).toEqual({
		valueBy: wanted.valueBy,
		ordersKnownUpTo: wanted.ordersKnownUpTo,
		unproven: wanted.unproven,
	});
	for (const key of CRITERIA) {
		const { anchors, off } = wanted.criteria[key];
		expect({ key, isOff: criteria[key].off !== null }).toEqual({ key, isOff: off !== null });
		if (off === null)
			expect(criteria[key].anchors, key).toEqual(
				anchors?.map((anchor) => (anchor === null ? null : expect.closeTo(anchor, 9))),
			);
	}
});
