import { CRITERIA } from "./criteria.ts";
import { type Decision, decision, fullWeight, NEEDS_FACTS } from "./decision.ts";
import { BLOCK, evaluator } from "./evaluator.ts";
import type { Expression } from "./expressions.ts";
import { type Customer, type Day, FACTS, type FactKey } from "./facts.ts";
import { type Formulas, formulas, type GivenKey } from "./formulas.ts";
import { DRAINS, type DrainKey, GATE_KEYS, type GateKey } from "./gates.ts";
import { MEASURES, type MeasureKey, type Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import { listReferrals, type Referrals } from "./referral/listReferrals.ts";
import type { Placement, Tier } from "./tier.ts";

/** The best and the worst tier that the unknown facts could lead to; equal if nothing can change it. */
export interface TierRange {
	readonly best: Tier;
	readonly worst: Tier;
}

/** The tiers that unknown facts could still lead to. */
interface TierRanges {
	/** Whatever they turn out to be. */
	readonly range: TierRange;
	/** If they are like the known ones, four times in five. */
	readonly likely: TierRange;
}

/** Everything computed about one customer: the base of reasons, questions and summaries. */
export interface Rating extends TierRanges {
	readonly customer: Customer;
	readonly measures: Measures;
	/** The day as of which they were rated. */
	readonly reviewDate: Day;
	readonly tier: Placement;
	/** The gate that decided; null if the score did. */
	readonly gate: GateKey | null;
	/** The same before a reviewer's override, which leaves no range. */
	readonly computed: Placement;
	readonly computedGate: GateKey | null;
	readonly computedRanges: TierRanges;
	/** 0–100, unrounded; null if no criterion is known. */
	readonly score: number | null;
	/** Weight of the known criteria ÷ weight of all that are switched on, 0–1. */
	readonly knownShare: number;
	/** What has to be known before the tier is more than provisional; empty if it is. */
	readonly lacks: readonly Lack[];
	/** Has stopped buying. */
	readonly lapsed: boolean;
	/** Signs of a drain that are known to apply. */
	readonly drains: readonly DrainKey[];
	/** True if the profit rests on the assumed margin that the user typed. */
	readonly profitAssumed: boolean;
	/** True if hours have a price but this customer's are unknown, and so count as none. */
	readonly hoursMissing: boolean;
	/**
	 * Total worth of all customers they referred, directly and through others: counted if the list names referrers, else the
	 * fact `referralValue`; `undefined` if neither is known.
	 */
	readonly influence: number | undefined;
	/** Their part of all values, see {@link REFERRAL_MEASURES}; `undefined` if the list names no referrers. */
	readonly credit: number | undefined;
}

/** True if the tier stands only until more is known. */
export const isProvisional = ({ lacks }: Pick<Rating, "lacks">): boolean => lacks.length > 0;

/** What makes a tier provisional: nothing tells what the customer earns us, or whether they grow. */
export type Lack = "profit" | "growth";

/**
 * Rates a list of customers. Its order matters only in a ring of referrals, where it decides which link is cut.
 *
 * If any customer names a referrer, everybody's `referred` is counted from the list: no referral is then a known 0. A list of one
 * proves nothing. A number typed in the table counts if it is larger.
 *
 * @param today the review date if the policy sets none.
 */
export function rate(customers: readonly Customer[], policy: Policy, today: Day): Rating[] {
	const ratingOf = ratedIn(customers, policy, today);
	return customers.map((_, index) => ratingOf(index));
}

/**
 * Rates customers as {@link rate} does, each when it is asked for, so that those of a long list need not be in memory together.
 * Asked for in their order, they are computed many at a time.
 */
export function ratedIn(
	customers: readonly Customer[],
	policy: Policy,
	today: Day,
): (index: number) => Rating {
	const referrals = listReferrals(customers, policy);
	const rateBlock = ratingBlock(policy);
	const reviewDate = policy.reviewDate ?? today;
	let block: { from: number; ratings: Rating[] } = { from: 0, ratings: [] };
	return (index) => {
		const next = block.from + block.ratings.length;
		if (index < block.from || index >= next) {
			const count = index === next ? Math.min(BLOCK, Math.max(1, 2 * block.ratings.length)) : 1;
			const some = customers.slice(index, index + count);
			const ratings = rateBlock(some, index, reviewDate, referrals);
			block = { from: index, ratings };
		}
		return block.ratings[index - block.from]!;
	};
}

/** Returns the tiers only, in a fraction of the time. */
export function tiersIn(customers: readonly Customer[], policy: Policy, today: Day): Placement[] {
	const referrals = listReferrals(customers, policy);
	const { columns, tiers } = tiersFor(policy);
	const reviewDate = policy.reviewDate ?? today;
	const placements: Placement[] = [];
	for (let from = 0; from < customers.length; from += BLOCK) {
		const some = customers.slice(from, from + BLOCK);
		give(columns, some, reviewDate, (row) => referrals.referred(from + row));
		const { tier } = tiers(columns, 0, some.length);
		for (let row = 0; row < some.length; row++) placements.push(placement(tier[row]!));
	}
	return placements;
}

/** Returns a column of each measure, without rating anybody. */
export function measuresIn(
	customers: readonly Customer[],
	policy: Policy,
	today: Day,
): Record<MeasureKey, Float64Array> {
	const referrals = listReferrals(customers, policy);
	const columns = givenColumns();
	const measure = evaluator(measureFormulas(formulas(policy)));
	const reviewDate = policy.reviewDate ?? today;
	const measures = Object.fromEntries(
		MEASURES.map((key) => [key, new Float64Array(customers.length)]),
	) as Record<MeasureKey, Float64Array>;
	for (let from = 0; from < customers.length; from += BLOCK) {
		const some = customers.slice(from, from + BLOCK);
		give(columns, some, reviewDate, (row) => referrals.referred(from + row));
		const found: MeasureColumns = measure(columns, 0, some.length);
		for (const key of MEASURES)
			measures[key].set(columnOf(key, found, columns).subarray(0, some.length), from);
	}
	return measures;
}

/** A fact or a measure that could be otherwise. */
export type Change = { readonly [K in GivenKey]?: number };

/** The tier and the score of a customer with all else equal. */
export interface Supposed {
	readonly tier: Placement;
	readonly score: number | null;
}

/** Returns what would become of a rated customer after each of some changes. */
export function suppose(
	{ customer, measures, reviewDate }: Pick<Rating, "customer" | "measures" | "reviewDate">,
	changes: readonly Change[],
	policy: Policy,
): Supposed[] {
	const { columns, tiers } = tiersFor(policy);
	const supposed: Supposed[] = [];
	for (let from = 0; from < changes.length; from += BLOCK) {
		const some = changes.slice(from, from + BLOCK);
		give(
			columns,
			some.map(() => customer),
			reviewDate,
			() => measures.referred,
		);
		some.forEach((change, row) => {
			for (const [key, value] of Object.entries(change)) columns[key as GivenKey][row] = value;
		});
		const { tier, score } = tiers(columns, 0, some.length);
		for (let row = 0; row < some.length; row++)
			supposed.push({ tier: placement(tier[row]!), score: known(score[row]!) ?? null });
	}
	return supposed;
}

const statedFor = oncePerPolicy((policy) => {
	const m = formulas(policy);
	return { m, decided: decision(m, policy) };
});

/** An evaluator of the tiers alone, with columns for a block of customers. */
const tiersFor = oncePerPolicy((policy) => {
	const { tier, score } = statedFor(policy).decided;
	return { columns: givenColumns(), tiers: evaluator({ tier, score }) };
});

/** An evaluator of everything, likewise. */
const allFor = oncePerPolicy((policy) => {
	const { m, decided } = statedFor(policy);
	const { drains, ...others } = decided;
	const { lapsed, profitAssumed } = m;
	const everything = { ...others, ...drains, ...measureFormulas(m), lapsed, profitAssumed };
	return { columns: givenColumns(), all: evaluator<ResultKey>(everything) };
});

function oncePerPolicy<Value>(prepare: (policy: Policy) => Value): (policy: Policy) => Value {
	const values = new WeakMap<Policy, Value>();
	return (policy) => {
		let value = values.get(policy);
		if (value === undefined) {
			value = prepare(policy);
			values.set(policy, value);
		}
		return value;
	};
}

const measureFormulas = (m: Formulas) =>
	Object.fromEntries(
		Object.entries(m).filter(([key]) => (MEASURES as readonly string[]).includes(key)),
	) as Record<MeasureFormula, Expression>;

type ResultKey = Exclude<keyof Decision, "drains"> | DrainKey | MeasureFormula | "lapsed" | "profitAssumed";

/** The measures that are not facts themselves. */
type MeasureFormula = MeasureKey & keyof Formulas;

type GivenColumns = Record<GivenKey, Float64Array>;

function givenColumns(): GivenColumns {
	const facts = (Object.keys(FACTS) as FactKey[]).filter(
		(fact) => FACTS[fact] !== "text" && FACTS[fact] !== "plan",
	);
	const keys = new Set<string>([...facts, ...CRITERIA, "reviewDate", "ownMargin"]) as Set<GivenKey>;
	return Object.fromEntries([...keys].map((key) => [key, new Float64Array(BLOCK)])) as GivenColumns;
}

/** Puts what is known of a block of customers into columns. */
function give(
	columns: GivenColumns,
	customers: readonly Customer[],
	reviewDate: Day,
	referredBy: (row: number) => number | undefined,
): void {
	for (const column of Object.values(columns)) column.fill(Number.NaN, 0, customers.length);
	columns.reviewDate.fill(reviewDate, 0, customers.length);
	for (let row = 0; row < customers.length; row++) {
		const customer = customers[row]!;
		for (const fact in customer) {
			const value = customer[fact as FactKey];
			const column: Float64Array | undefined = columns[fact as GivenKey];
			if (typeof value === "number" && column !== undefined) column[row] = value;
		}
		columns.referred[row] = referredBy(row) ?? Number.NaN;
		const { ratios } = customer;
		if (ratios === undefined) continue;
		columns.ownMargin[row] = ratios.margin ?? Number.NaN;
		columns.growth[row] = ratios.growth ?? Number.NaN;
	}
}

function ratingBlock(policy: Policy) {
	const { columns, all } = allFor(policy);
	const full = fullWeight(policy);
	return (customers: readonly Customer[], from: number, reviewDate: Day, referrals: Referrals): Rating[] => {
		give(columns, customers, reviewDate, (row) => referrals.referred(from + row));
		const results = all(columns, 0, customers.length);
		return customers.map((customer, row) => {
			const number = (key: ResultKey) => known(results[key][row]!);
			const isTrue = (key: ResultKey) => results[key][row] === 1;
			const gate = (key: "gate" | "computedGate") => GATE_KEYS[number(key) ?? -1] ?? null;
			const range = (best: ResultKey, worst: ResultKey): TierRange => ({
				best: number(best) as Tier,
				worst: number(worst) as Tier,
			});
			const measures = measuresOf(results, columns, row);
			const computedRanges = {
				range: range("best", "worst"),
				likely: range("likelyBest", "likelyWorst"),
			};
			const manual = measures.manualTier as Tier | undefined;
			const fixed = manual === undefined ? null : { best: manual, worst: manual };
			return {
				customer,
				measures,
				reviewDate,
				tier: placement(results.tier[row]!),
				gate: gate("gate"),
				computed: placement(results.computed[row]!),
				computedGate: gate("computedGate"),
				...(fixed === null ? computedRanges : { range: fixed, likely: fixed }),
				computedRanges,
				score: number("score") ?? null,
				knownShare: full > 0 ? number("knownWeight")! / full : 0,
				lacks: isTrue("provisional")
					? LACKS.filter(({ result }) => isTrue(result)).map(({ lack }) => lack)
					: [],
				lapsed: isTrue("lapsed"),
				drains: DRAINS.filter(isTrue),
				profitAssumed: isTrue("profitAssumed"),
				hoursMissing:
					policy.hourlyCost !== null && customer.hours === undefined && measures.netProfit !== undefined,
				influence: referrals.influence(from + row),
				credit: referrals.credit(from + row),
			};
		});
	};
}

const measuresOf = (found: MeasureColumns, columns: GivenColumns, row: number) =>
	Object.fromEntries(MEASURES.map((key) => [key, known(columnOf(key, found, columns)[row]!)])) as Measures;

type MeasureColumns = { readonly [key in MeasureKey]?: Float64Array };

/** The column of a measure: computed, or a fact. */
const columnOf = (key: MeasureKey, found: MeasureColumns, columns: GivenColumns): Float64Array =>
	found[key] ?? columns[key as GivenKey];

const LACKS: readonly { readonly lack: Lack; readonly result: ResultKey }[] = [
	{ lack: "profit", result: "lacksProfit" },
	{ lack: "growth", result: "lacksGrowth" },
];

const known = (value: number) => (Number.isNaN(value) ? undefined : value);

const placement = (tier: number): Placement => (tier === NEEDS_FACTS ? "needsFacts" : (tier as Tier));
