import { exactSum } from "../exactSum.ts";
import type { NumberFact } from "../facts.ts";
import { type Policy, VALUE_MEASURES, type ValueBy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import { PLACEMENTS, type Placement, TIERS } from "../tier.ts";
import { amountIn } from "./amountIn.ts";
import { isMostlyAssumed } from "./assumedProfits.ts";
import { isEnough, share } from "./diagnosis/diagnosisShare.ts";
import { type WhaleCurve, whaleCurve, whaleSteps } from "./whaleCurve.ts";
import { whatWouldBe } from "./whatWouldBe.ts";
import { MUCH_TAKEN_BACK } from "./wholeOf.ts";

/** All that the board says about a list, without words. Money is in the table's currency. */
export interface Board {
	readonly customers: number;
	/** The amount shown beside each name; null if none is known. */
	readonly amount: ValueBy | null;
	/** Number of customers of whom that amount is unknown. */
	readonly unknown: number;
	/** True if most of the amounts rest on the usual margin. */
	readonly isAssumed: boolean;
	readonly finding: Finding;
	readonly figures: BoardFigures;
	/** One for each tier, best first. */
	readonly columns: readonly BoardColumn[];
	readonly needsFacts: BoardColumn;
	/** Everybody, see {@link boardList}. */
	readonly list: readonly BoardEntry[];
	/** Null if no two known facts can be set against each other. */
	readonly scatter: Scatter | null;
	/** Null if no amount is known. */
	readonly curve: BoardCurve | null;
}

export interface BoardEntry {
	readonly rating: Rating;
	/** Null: unknown. */
	readonly amount: number | null;
}

/** The customers of one tier. */
export interface BoardColumn {
	readonly placement: Placement;
	readonly customers: number;
	/** The known amounts and hours together; null if none is known. */
	readonly amount: number | null;
	readonly hours: number | null;
	/** At most as many as asked for, in the order of the list. */
	readonly named: readonly BoardEntry[];
	/** Number of customers who are not named. */
	readonly others: number;
}

/** What the headline says behind the number of customers. */
export type Finding =
	/** An amount is known for too few customers to speak for all; perhaps for none. */
	| { readonly kind: "littleKnown"; readonly known: number }
	/** All together they cost us money, or bring none. */
	| { readonly kind: "noProfit"; readonly total: number }
	/** Some take back a part of what the others earn. */
	| {
			readonly kind: "takenBack";
			readonly customers: number;
			readonly amount: number;
			/** Part of what the others earn. */
			readonly share: number;
	  }
	/** Those in Tier 1 bring a large part of the amount. */
	| { readonly kind: "tier1"; readonly customers: number; readonly share: number }
	/** The fewest who bring half of the amount. */
	| { readonly kind: "half"; readonly customers: number; readonly share: number };

/** The four large figures. An amount that is not known is null. */
interface BoardFigures {
	readonly total: number | null;
	readonly tier4: {
		readonly customers: number;
		/** The losses, as in the diagnosis: who earns us something takes nothing back. Without one, all of it. */
		readonly amount: number | null;
		readonly hours: number | null;
	};
	/** Part of the known hours that Tiers 3 and 4 take; if too few are known, their part of the customers with a tier. */
	readonly lowTiers: { readonly of: "hours" | "customers"; readonly share: number | null };
	readonly lever: Lever | null;
}

/** What would bring most money, with all else unchanged. */
interface Lever {
	/** Everybody in Tiers 3 and 4 on whom we lose money breaks even, or Tiers 3 and 4 pay {@link PRICE_RISE} more. */
	readonly kind: "breakEven" | "priceRise";
	readonly amount: number;
}

/** Facts to set the amount against, those that cost us most first. */
const EFFORTS = [
	"hours",
	"accountRequests",
	"complaints",
	"orders",
	"discount",
	"daysLate",
	"products",
	"revenue",
] as const satisfies readonly NumberFact[];
type Effort = (typeof EFFORTS)[number];

interface Scatter {
	/** The fact on the horizontal axis. */
	readonly against: Effort;
	/** At most {@link MAX_POINTS}: the largest amounts, those of Tier 1 first. */
	readonly points: readonly ScatterPoint[];
	/** Number of customers with both figures for whom there was no room. */
	readonly others: number;
}

interface ScatterPoint {
	readonly entry: BoardEntry;
	readonly x: number;
	readonly y: number;
}

interface BoardCurve {
	readonly whale: WhaleCurve;
	/** Some points of it from left to right; always the peak. */
	readonly steps: readonly { readonly customers: number; readonly addedUp: number }[];
}

/** Customers named in a column. More would make a page that nobody reads. Ours, as all limits of this file. */
export const MAX_NAMED = 25;
/** Points of the scatter. More cover each other. */
export const MAX_POINTS = 150;
/** Steps of the curve. */
const CURVE_STEPS = 40;
/** The part of the amount from which on Tier 1 is the finding. */
const MUCH_IN_TIER_1 = 1 / 3;
/** A rise that few customers leave for. */
export const PRICE_RISE = 0.05;

/**
 * Computes the board. The amount is the one that the policy measures value by, if it is known for enough customers, else the best
 * one that is; if none is, the one that is known for most.
 *
 * @param mostNamed customers to name in a column.
 * @example Practice list: 22 customers, 4 of them in Tier 1 with 176,900 of 301,940 in net profit: finding `tier1`, share 0.59.
 */
export function boardOf(ratings: readonly Rating[], policy: Policy, mostNamed = MAX_NAMED): Board {
	const amount = amountOf(ratings, policy);
	const entries = entriesOf(ratings, amount);
	const known = entries.flatMap(({ amount }) => (amount === null ? [] : [amount]));
	const whale = known.length === 0 ? null : whaleCurve(known);
	const byPlacement = entriesByPlacement(entries);
	const columnOf = (placement: Placement) => column(placement, byPlacement.get(placement)!, mostNamed);
	const columns = TIERS.map(columnOf);
	return {
		customers: ratings.length,
		amount,
		unknown: ratings.length - known.length,
		isAssumed: amount === "netProfit" && isMostlyAssumed(ratings),
		finding: isEnough(known.length, ratings.length)
			? findingOf(columns, whale!)
			: { kind: "littleKnown", known: known.length },
		figures: figuresOf(ratings, columns, byPlacement.get(4)!, whale),
		columns,
		needsFacts: columnOf("needsFacts"),
		list: [...byPlacement.values()].flat(),
		scatter: scatterOf(entries, amount),
		curve: whale === null ? null : { whale, steps: stepsOf(whale) },
	};
}

/** Everybody: by tier, best first, and in a tier the most money first, but in Tier 4 who loses most. */
export const boardList = (ratings: readonly Rating[], policy: Policy): BoardEntry[] =>
	[...entriesByPlacement(entriesOf(ratings, amountOf(ratings, policy))).values()].flat();

const entriesOf = (ratings: readonly Rating[], amount: ValueBy | null) =>
	ratings.map((rating): BoardEntry => ({ rating, amount: amountIn(rating, amount) ?? null }));

function entriesByPlacement(entries: readonly BoardEntry[]): Map<Placement, BoardEntry[]> {
	const byPlacement = new Map(PLACEMENTS.map((placement): [Placement, BoardEntry[]] => [placement, []]));
	for (const entry of entries) byPlacement.get(entry.rating.tier)!.push(entry);
	for (const [placement, placed] of byPlacement) placed.sort(orderIn(placement));
	return byPlacement;
}

function amountOf(ratings: readonly Rating[], { valueBy }: Policy): ValueBy | null {
	const candidates = [valueBy, ...VALUE_MEASURES].map((measure) => ({
		measure,
		known: ratings.filter((rating) => amountIn(rating, measure) !== undefined).length,
	}));
	const most = Math.max(...candidates.map(({ known }) => known));
	const found =
		candidates.find(({ known }) => isEnough(known, ratings.length)) ??
		candidates.find(({ known }) => known > 0 && known === most);
	return found?.measure ?? null;
}

/** Unknown amounts are last; equals keep the order of the list. */
const orderIn =
	(placement: Placement) =>
	(a: BoardEntry, b: BoardEntry): number => {
		if (a.amount === null || b.amount === null) return Number(a.amount === null) - Number(b.amount === null);
		return placement === 4 ? a.amount - b.amount : b.amount - a.amount;
	};

const largestFirst = (a: { readonly amount: number | null }, b: { readonly amount: number | null }) =>
	Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0);

/**
 * Names the customers with the largest amounts, gained or lost, because those matter most.
 *
 * @param entries in the order of the list.
 */
function column(placement: Placement, entries: readonly BoardEntry[], mostNamed: number): BoardColumn {
	const amounts = entries.flatMap(({ amount }) => (amount === null ? [] : [amount]));
	const hours = entries.flatMap(({ rating }) => rating.customer.hours ?? []);
	const largest = new Set([...entries].sort(largestFirst).slice(0, mostNamed));
	const named = entries.filter((entry) => largest.has(entry));
	return {
		placement,
		customers: entries.length,
		amount: amounts.length === 0 ? null : exactSum(amounts),
		hours: hours.length === 0 ? null : exactSum(hours),
		named,
		others: entries.length - named.length,
	};
}

function findingOf([tier1]: readonly BoardColumn[], whale: WhaleCurve): Finding {
	const { total, peak, givenBack, points } = whale;
	if (total <= 0) return { kind: "noProfit", total };
	const takenBack = {
		kind: "takenBack",
		...givenBack,
		share: givenBack.amount / peak.netProfit,
	} as const;
	if (takenBack.share >= MUCH_TAKEN_BACK) return takenBack;
	const ofTier1 = (tier1!.amount ?? 0) / total;
	if (ofTier1 >= MUCH_IN_TIER_1 && ofTier1 <= 1)
		return { kind: "tier1", customers: tier1!.customers, share: ofTier1 };
	const half = points.find(({ addedUp }) => addedUp >= total / 2)!;
	const ofHalf = half.addedUp / total;
	// More than the whole, which losses make possible, is hard to understand.
	return ofHalf > 1 ? takenBack : { kind: "half", customers: half.customers, share: ofHalf };
}

function figuresOf(
	ratings: readonly Rating[],
	columns: readonly BoardColumn[],
	tier4: readonly BoardEntry[],
	whale: WhaleCurve | null,
): BoardFigures {
	const { customers, amount, hours } = columns[3]!;
	const losses = tier4.flatMap(({ amount }) => (amount !== null && amount < 0 ? [amount] : []));
	return {
		total: whale?.total ?? null,
		tier4: { customers, amount: losses.length > 0 ? exactSum(losses) : amount, hours },
		lowTiers: lowTiers(ratings, columns),
		lever: leverOf(ratings),
	};
}

const isLow = ({ tier }: { readonly tier: Placement }) => tier === 3 || tier === 4;

function lowTiers(ratings: readonly Rating[], columns: readonly BoardColumn[]): BoardFigures["lowTiers"] {
	const known = ratings.filter(({ customer }) => customer.hours !== undefined);
	const hoursOf = (some: readonly Rating[]) => exactSum(some.map(({ customer }) => customer.hours ?? 0));
	const ofHours = isEnough(known.length, ratings.length)
		? share(hoursOf(known.filter(isLow)), hoursOf(known))
		: null;
	if (ofHours !== null) return { of: "hours", share: ofHours };
	const placed = columns.map(({ customers }) => customers);
	return { of: "customers", share: share(placed[2]! + placed[3]!, exactSum(placed)) };
}

/** The larger of two; null if neither would bring anything. */
function leverOf(ratings: readonly Rating[]): Lever | null {
	const { now, repriced } = whatWouldBe(ratings);
	const isKnown = now.netProfit !== null && repriced.netProfit !== null;
	const breakEven = isKnown ? repriced.netProfit - now.netProfit : 0;
	const revenue = exactSum(ratings.filter(isLow).map(({ customer }) => Math.max(0, customer.revenue ?? 0)));
	const priceRise = revenue * PRICE_RISE;
	if (breakEven <= 0 && priceRise <= 0) return null;
	return breakEven >= priceRise
		? { kind: "breakEven", amount: breakEven }
		: { kind: "priceRise", amount: priceRise };
}

/** Sets the amount against hours if enough are known, else against the fact that is known for most customers. */
function scatterOf(entries: readonly BoardEntry[], amount: ValueBy | null): Scatter | null {
	const pointsAgainst = (against: Effort) =>
		entries.flatMap((entry): ScatterPoint[] => {
			const x = entry.rating.customer[against];
			return x === undefined || entry.amount === null ? [] : [{ entry, x, y: entry.amount }];
		});
	const candidates = EFFORTS.filter((effort) => effort !== amount).map((against) => ({
		against,
		points: pointsAgainst(against),
	}));
	const spread = candidates.filter(({ points }) => points.some(({ x }) => x !== points[0]!.x));
	const most = Math.max(...spread.map(({ points }) => points.length));
	const found =
		spread.find(({ against, points }) => against === "hours" && isEnough(points.length, entries.length)) ??
		spread.find(({ points }) => points.length === most);
	if (found === undefined) return null;
	const points = [...found.points].sort((a, b) => Math.abs(b.y) - Math.abs(a.y)).slice(0, MAX_POINTS);
	const order = (point: ScatterPoint) => PLACEMENTS.indexOf(point.entry.rating.tier);
	return {
		against: found.against,
		points: points.sort((a, b) => order(a) - order(b)),
		others: found.points.length - points.length,
	};
}

function stepsOf(whale: WhaleCurve): BoardCurve["steps"] {
	const { peak } = whale;
	const steps = whaleSteps(whale, CURVE_STEPS).map(({ customers, addedUp }) => ({ customers, addedUp }));
	const hasPeak = steps.some(({ customers }) => customers === peak.customers);
	return hasPeak
		? steps
		: [...steps, { customers: peak.customers, addedUp: peak.netProfit }].sort(
				(a, b) => a.customers - b.customers,
			);
}
