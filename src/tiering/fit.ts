import { CRITERIA, type CriterionKey, criterionRow, type Fitted, fittedAnchors } from "./criteria.ts";
import type { Customer, Day } from "./facts.ts";
import { TOLERANCE } from "./maybe.ts";
import type { MeasureKey } from "./measures.ts";
import { percentile } from "./percentile.ts";
import { type Anchors, type Policy, VALUE_MEASURES, type ValueBy, type WhyOff } from "./policy.ts";
import { measuresIn } from "./rate.ts";

/** Fewer known values are no measure for a list. */
export const MIN_KNOWN = 5;
/** A gate that holds down more than this part of a list says nothing about any of its customers. */
export const MAX_UNPROVEN = 0.9;

/** What a list can set: the anchors of a criterion or whether it tells customers apart, the measure of value, an unproven gate. */
export type Fittable = CriterionKey | "valueBy" | "unprovenProfit" | "unprovenGrowth";

export const FITTABLES: readonly Fittable[] = [...CRITERIA, "valueBy", "unprovenProfit", "unprovenGrowth"];

/** What a list says about its own measures. */
export interface Fit {
	readonly ordersKnownUpTo: Day | null;
	readonly valueBy: ValueBy;
	readonly criteria: Readonly<Record<CriterionKey, FittedCriterion>>;
	readonly unproven: { readonly profit: boolean; readonly growth: boolean };
	/** What the list knows enough for. The rest is off or has its default, until facts come. */
	readonly decided: ReadonlySet<Fittable>;
}

interface FittedCriterion {
	/** Null: none could be fitted. */
	readonly anchors: Anchors | null;
	readonly off: WhyOff | null;
}

const NOTHING: ReadonlySet<Fittable> = new Set();

/** Returns a policy with everything fitted to a list that can be. */
export function fitted(
	policy: Policy,
	customers: readonly Customer[],
	today: Day,
	keep: ReadonlySet<Fittable> = NOTHING,
): Policy {
	return withFit(policy, fitTo(policy, customers, today, keep));
}

export function withFit(policy: Policy, { criteria, ordersKnownUpTo, valueBy, unproven }: Fit): Policy {
	const fittedCriteria = Object.fromEntries(
		CRITERIA.map((criterion) => [criterion, { ...policy.criteria[criterion], ...criteria[criterion] }]),
	) as Policy["criteria"];
	return { ...policy, ordersKnownUpTo, valueBy, unproven, criteria: fittedCriteria };
}

/**
 * Fits to a list what the policy leaves to it: the day up to which it knows orders, the measure of value, the percentiles, the
 * criteria that tell nobody apart, and the gates that would hold everybody down.
 *
 * @param policy with the price of an hour and the usual margin that were typed.
 * @param keep what stays as the policy has it.
 */
export function fitTo(
	policy: Policy,
	customers: readonly Customer[],
	today: Day,
	keep: ReadonlySet<Fittable> = NOTHING,
): Fit {
	const reviewDate = policy.reviewDate ?? today;
	const ordersKnownUpTo = latestOrder(customers, reviewDate);
	const measures = measuresIn(customers, { ...policy, ordersKnownUpTo }, today);
	const worth = worthIn(customers, measures);
	const valueBy = keep.has("valueBy") ? policy.valueBy : measureOfValue(worth, customers.length);
	const decided = new Set<Fittable>();
	const criteria = Object.fromEntries(
		CRITERIA.map((criterion) => {
			const { anchors, off } = policy.criteria[criterion];
			const isValue = criterion === "lifetime" && valueBy === "lifetimeRevenue";
			if (keep.has(criterion)) return [criterion, { anchors, off: isValue ? "isValue" : off }];
			const values = knownIn(criterion === "value" ? worth(valueBy) : measures[criterion]);
			const { isDecided, ...found } = fitCriterion(criterion, values, customers.length, {
				...policy,
				valueBy,
			});
			if (isDecided) decided.add(criterion);
			return [criterion, found];
		}),
	) as Fit["criteria"];
	// As long as it gives no points, another measure may become known.
	if (criteria.value.off === null) decided.add("valueBy");
	const { anchors: orderAnchors, off: ordersOff } = criteria.orders;
	const knowsOrders = orderAnchors !== null && ordersOff === null && policy.criteria.orders.weight > 0;
	const { growth, usageGrowth, newNeeds, referred, orders } = measures;
	const proofs = [growth, usageGrowth, newNeeds, referred, ...(knowsOrders ? [orders] : [])];
	const unprovenGrowth = customers.filter((_, row) => proofs.every((proof) => Number.isNaN(proof[row])));
	const isRare = (lacking: number) => lacking <= MAX_UNPROVEN * customers.length + 1e-9;
	const unproven = {
		profit: keep.has("unprovenProfit")
			? policy.unproven.profit
			: isRare(customers.length - knownIn(measures.netMargin).length),
		growth: keep.has("unprovenGrowth") ? policy.unproven.growth : isRare(unprovenGrowth.length),
	};
	if (unproven.profit) decided.add("unprovenProfit");
	if (unproven.growth) decided.add("unprovenGrowth");
	return { ordersKnownUpTo, valueBy, criteria, unproven, decided };
}

/**
 * True if a list has changed so much since it was fitted that its tiers tell little: more than half of its customers lie beyond the
 * best anchor of value, or beyond the worst one, where a tenth did; or a better measure of value is known by now.
 */
export function isFitOutdated(policy: Policy, customers: readonly Customer[]): boolean {
	const { anchors, off } = policy.criteria.value;
	if (anchors === null || off !== null) return false;
	// No measure of value depends on the day.
	const measures = measuresIn(customers, policy, 0);
	if (measureOfValue(worthIn(customers, measures), customers.length) !== policy.valueBy) return true;
	const values = knownIn(measures.value);
	if (values.length < MIN_KNOWN) return false;
	const [at0, at50, at100] = anchors;
	const isMost = (isBeyond: (value: number) => boolean) => 2 * values.filter(isBeyond).length > values.length;
	return isMost((value) => value > at100) || isMost((value) => value < (at0 ?? at50));
}

const worthIn =
	(customers: readonly Customer[], { netProfit }: Pick<Record<MeasureKey, Float64Array>, "netProfit">) =>
	(measure: ValueBy) =>
		measure === "netProfit" ? netProfit : column(customers, (customer) => customer[measure]);

/** The latest order that is not after the review date; null if none is known. */
function latestOrder(customers: readonly Customer[], reviewDate: Day): Day | null {
	let latest: Day | null = null;
	for (const { lastOrder } of customers)
		if (lastOrder !== undefined && lastOrder <= reviewDate && lastOrder > (latest ?? -Infinity))
			latest = lastOrder;
	return latest;
}

/** The numbers of all customers; `NaN` is unknown. */
const column = (customers: readonly Customer[], number: (customer: Customer) => number | undefined) =>
	Float64Array.from(customers, (customer) => number(customer) ?? Number.NaN);

const knownIn = (column: Float64Array) => column.filter((number) => !Number.isNaN(number));

/** The first measure of value that is known for half of the customers; else the one known for most. */
function measureOfValue(worth: (measure: ValueBy) => Float64Array, customers: number): ValueBy {
	const known = VALUE_MEASURES.map((measure) => ({ measure, count: knownIn(worth(measure)).length }));
	const most = Math.max(...known.map(({ count }) => count));
	const found =
		known.find((candidate) => 2 * candidate.count >= customers) ??
		known.find((candidate) => candidate.count === most);
	return found!.measure;
}

function fitCriterion(
	criterion: CriterionKey,
	values: Float64Array,
	customers: number,
	policy: Policy,
): FittedCriterion & { readonly isDecided: boolean } {
	const byList = fittedAnchors(criterion);
	if (byList === null || (byList.whileHoursUnpriced && policy.hourlyCost !== null)) {
		const anchors = byList?.otherwise ?? (criterionRow(criterion).anchors as Anchors);
		const isTested = isKnownForMany(values, customers);
		const allAlike = isTested && values.every((value) => isNext(value, values[0]!));
		return { anchors, off: allAlike ? "allAlike" : null, isDecided: isTested && !allAlike };
	}
	if (criterion === "lifetime" && policy.valueBy === "lifetimeRevenue")
		return { anchors: null, off: "isValue", isDecided: false };
	const found = percentileAnchors(values, byList);
	if (typeof found !== "string") return { anchors: found, off: null, isDecided: true };
	return byList.otherwise === undefined
		? { anchors: null, off: found, isDecided: false }
		: { anchors: byList.otherwise, off: null, isDecided: false };
}

/** True if enough is known to tell whether a fact tells anybody apart. */
const isKnownForMany = (values: Float64Array, customers: number) =>
	values.length >= MIN_KNOWN && 2 * values.length >= customers;

/** True if two numbers differ by floating-point noise at most: 30 % of one revenue is not to the last digit 30 % of another. */
const isNext = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

function percentileAnchors(
	values: Float64Array,
	{ percentiles, withoutZeros, least0 }: Fitted,
): Anchors | WhyOff {
	const counted = withoutZeros ? values.filter((value) => value !== 0) : values;
	if (counted.length < MIN_KNOWN) return "tooFew";
	const sorted = Float64Array.from(counted).sort();
	const [at0, at50, at100] = percentiles.map((share) => percentile(sorted, share)) as [
		number,
		number,
		number,
	];
	if (isNext(at50, at100)) return "tooAlike";
	const alike = isNext(at0, at50);
	if (least0 === undefined || at50 >= least0) return [alike ? null : at0, at50, at100];
	return [Math.max(at0, least0), at50, at100];
}
