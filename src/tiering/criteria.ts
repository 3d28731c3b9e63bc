import type { AnswerFact, FactOf } from "./facts.ts";
import type { Anchors, ValueBy } from "./policy.ts";

export const GROUPS = ["profitability", "repeat", "money", "ease", "owner", "wallet", "referrals"] as const;
export type Group = (typeof GROUPS)[number];

/** Anchors from the list itself: the percentiles worth 0, 50 and 100 points. Off until they are fitted. */
export interface Fitted {
	readonly percentiles: readonly [at0: number, at50: number, at100: number];
	/** Zeros say nothing about the others, and are left out. */
	readonly withoutZeros?: true;
	/** The 0-anchor is at least this. */
	readonly least0?: number;
	/** What holds where the list does not give any. */
	readonly otherwise?: Anchors;
	/** Fitted only while our hours have no price. */
	readonly whileHoursUnpriced?: true;
}

/** The facts that a person can tell when asked. */
type AskableFact = AnswerFact | FactOf<"money" | "share" | "hours" | "days" | "count" | "date">;

/** A fact that a criterion needs. */
export interface Need {
	readonly fact: AskableFact;
	/** Known instead of the fact. */
	readonly or?: AskableFact;
	/** At 0 or below, the criterion stays unknown whatever else is asked. */
	readonly positive?: true;
}

interface CriterionRow {
	readonly group: Group;
	readonly weight: number;
	/** The values worth 0, 50 and 100 points. A blank (`null`) 0-anchor: the criterion can only help. */
	readonly anchors: Anchors | Fitted;
	readonly unit: "money" | "share" | "days" | "count" | "answer";
	/** The step in which people count a change of it; null: it does not change by itself. */
	readonly step: number | null;
	/** In the order in which to ask for them. Left out only where the criterion is a fact, and needs nothing but that. */
	readonly needs?: readonly Need[] | Readonly<Record<ValueBy, readonly Need[]>>;
}

const ANSWER = { anchors: [1, 3, 5], unit: "answer", step: 1 } as const;
const MORE_IS_BETTER = [0.1, 0.5, 0.9] as const;
const LESS_IS_BETTER = [0.9, 0.5, 0.1] as const;

/**
 * The criteria in the order of docs/model.md, which breaks ties everywhere. Each is the fact or the formula of the same name. The
 * letter behind a criterion names the source of the idea; all numbers are our judgement of what the sources say in words.
 *
 * **A** Liz Weber, *four tiers of customers* (2014). **B** Liz Weber, *Who do I want as customers?* (2005). **C** *Finding the
 * perfect customer*. **D** Babette Ten Haken, *Serving your best business clients*.
 */
const CRITERIA_TABLE = {
	// A: the most of it is worth what two of any others are
	value: {
		group: "profitability",
		weight: 20,
		anchors: { percentiles: MORE_IS_BETTER, withoutZeros: true },
		unit: "money",
		step: null,
		needs: {
			netProfit: [{ fact: "profit" }],
			revenue: [{ fact: "revenue" }],
			lifetimeRevenue: [{ fact: "lifetimeRevenue" }],
		},
	},
	// A
	netMargin: {
		group: "profitability",
		weight: 10,
		anchors: { percentiles: MORE_IS_BETTER, otherwise: [-0.1, 0.1, 0.35], whileHoursUnpriced: true },
		unit: "share",
		step: null,
		needs: [{ fact: "revenue", positive: true }, { fact: "profit" }],
	},
	// C
	silence: {
		group: "repeat",
		weight: 10,
		anchors: { percentiles: LESS_IS_BETTER, least0: 180 },
		unit: "days",
		step: null,
		needs: [{ fact: "lastOrder" }, { fact: "orders", positive: true }],
	},
	// D
	orders: {
		group: "repeat",
		weight: 10,
		anchors: { percentiles: MORE_IS_BETTER },
		unit: "count",
		step: 1,
	},
	negotiation: { group: "money", weight: 6, ...ANSWER }, // C
	discount: { group: "money", weight: 4, anchors: [0.4, 0.15, 0], unit: "share", step: 0.01 }, // A
	daysLate: { group: "money", weight: 7, anchors: [45, 10, 0], unit: "days", step: 1 }, // C
	accountRequests: { group: "money", weight: 3, anchors: [24, 6, 0], unit: "count", step: 1 }, // C
	// A
	profitPerHour: {
		group: "ease",
		weight: 5,
		anchors: { percentiles: MORE_IS_BETTER },
		unit: "money",
		step: null,
		needs: [{ fact: "hours", positive: true }, { fact: "profit" }],
	},
	complaints: { group: "ease", weight: 3, anchors: [6, 2, 0], unit: "count", step: 1 }, // A
	satisfaction: { group: "ease", weight: 3, ...ANSWER }, // A
	energy: { group: "ease", weight: 3, ...ANSWER }, // D
	steadiness: { group: "ease", weight: 2, ...ANSWER }, // D
	fit: { group: "ease", weight: 2, ...ANSWER }, // A
	ownerFocus: { group: "owner", weight: 5, ...ANSWER }, // C
	delegation: { group: "owner", weight: 5, ...ANSWER }, // C
	// C
	lifetime: {
		group: "wallet",
		weight: 5,
		anchors: { percentiles: MORE_IS_BETTER, withoutZeros: true },
		unit: "money",
		step: null,
		needs: [{ fact: "lifetimeRevenue" }],
	},
	// C
	growth: {
		group: "wallet",
		weight: 4,
		anchors: [-0.5, 0, 0.5],
		unit: "share",
		step: 0.01,
		needs: [
			{ fact: "previousRevenue", positive: true },
			{ fact: "revenue", or: "recentRevenue" },
		],
	},
	// C
	usageGrowth: {
		group: "wallet",
		weight: 2,
		anchors: [-0.5, 0, 0.5],
		unit: "share",
		step: 0.01,
		needs: [{ fact: "usage" }, { fact: "previousUsage", positive: true }],
	},
	walletShare: { group: "wallet", weight: 2, anchors: [0, 0.4, 0.9], unit: "share", step: 0.01 }, // C
	direction: { group: "wallet", weight: 2, ...ANSWER }, // C
	newNeeds: { group: "wallet", weight: 2, ...ANSWER }, // D
	products: { group: "wallet", weight: 2, anchors: [null, 1, 5], unit: "count", step: 1 }, // D
	referred: { group: "referrals", weight: 5, anchors: [null, 0, 3], unit: "count", step: 1 }, // C
} as const satisfies Readonly<Record<string, CriterionRow>>;

type Table = typeof CRITERIA_TABLE;
export type CriterionKey = keyof Table;

/** Criteria that do not say what they need. */
type OfOneFact = {
	[K in CriterionKey]: Table[K] extends { readonly needs: unknown } ? never : K;
}[CriterionKey];
type NeedsIn<Needs> = Needs extends readonly { readonly fact: infer Fact }[]
	? Fact
	: NeedsIn<Needs[keyof Needs]>;

/** The facts that can be a customer's next question. */
export type QuestionFact =
	| OfOneFact
	| NeedsIn<Extract<Table[CriterionKey], { readonly needs: unknown }>["needs"]>;

/** Criteria that change by themselves; the others follow from several facts. */
export type SteppedCriterion = {
	[K in CriterionKey]: (typeof CRITERIA_TABLE)[K]["step"] extends number ? K : never;
}[CriterionKey];

/** In the order of docs/model.md. */
export const CRITERIA = Object.keys(CRITERIA_TABLE) as CriterionKey[];

/** The row of a criterion. */
export const criterionRow = (criterion: CriterionKey): CriterionRow => CRITERIA_TABLE[criterion];

/** What a criterion needs, in the order in which to ask for it. */
export function needsOf(
	criterion: CriterionKey,
	valueBy: ValueBy,
): readonly (Need & { readonly fact: QuestionFact })[] {
	const row = CRITERIA_TABLE[criterion];
	if (!("needs" in row)) return [{ fact: criterion as OfOneFact }];
	return "length" in row.needs ? row.needs : row.needs[valueBy];
}

/** How the list sets the anchors of a criterion; null if they are fixed. */
export function fittedAnchors(criterion: CriterionKey): Fitted | null {
	const { anchors } = criterionRow(criterion);
	return "percentiles" in anchors ? anchors : null;
}

export const criteriaOf = (group: Group): CriterionKey[] =>
	CRITERIA.filter((criterion) => criterionRow(criterion).group === group);
