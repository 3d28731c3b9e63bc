import { TOLERANCE } from "../maybe.ts";
import { plainName } from "../referral/plainName.ts";
import { type Placement, TIERS, type Tier } from "../tier.ts";

/** A column of the user's list that contains no fact of ours: industry, city, source. */
export interface TraitColumn {
	readonly heading: string;
	/** One per customer. `""`: unknown. Null: known, but nothing that could be a trait, such as a number. */
	readonly values: readonly (string | null)[];
}

/** A value that is more frequent in one tier than in the others. */
export interface Trait {
	/** Heading of the column. */
	readonly column: string;
	/** As first written in the list. */
	readonly value: string;
	/** Number of the tier's customers who have it … */
	readonly here: number;
	/** … out of those whose value is known. */
	readonly outOf: number;
	/** The same numbers for all other tiers together. */
	readonly elsewhere: number;
	readonly outOfElsewhere: number;
}

/** Fewer customers may be chance. */
export const MIN_TRAIT_CUSTOMERS = 5;
/** A smaller difference of the two shares may be chance, too. */
const MIN_DIFFERENCE = 0.1;
/** Nobody reads a longer list. */
const MAX_TRAITS = 3;
/** A longer text is a remark on one customer. */
const MAX_TRAIT_CHARS = 60;

/**
 * Finds what the customers of each tier have in common: per tier the values whose share there exceeds their share in the other
 * tiers by at least 10 percentage points, the biggest difference first; three at most.
 *
 * At least 5 customers of the tier must have the value, so a column in which nearly every value is different gives no traits.
 * Unknown cells count in neither share, and neither do customers who need facts: their tier is unknown. If nothing is known about
 * the other tiers, there are no traits. Values are compared like names. Numbers, dates in digits, telephone numbers, e-mail
 * addresses and long texts are no traits, but count as known.
 *
 * @param placements one per customer.
 * @example 7 of 12 in Tier 1 are in building, and 5 of 40 elsewhere: 58 % against 13 %.
 * The numbers 5, 10 and 3 are ours.
 */
export function commonTraits(
	placements: readonly Placement[],
	columns: readonly TraitColumn[],
): Readonly<Record<Tier, readonly Trait[]>> {
	const counted = columns.map((column) => countValues(placements, column));
	const traits = (tier: Tier): Trait[] =>
		counted
			.flatMap((column) => traitsOf(tier, column))
			.sort((a, b) => difference(b) - difference(a) || b.here - a.here)
			.slice(0, MAX_TRAITS);
	return { 1: traits(1), 2: traits(2), 3: traits(3), 4: traits(4) };
}

type PerTier = Record<Tier, number>;

interface Counted {
	readonly heading: string;
	/** Number of customers of each tier whose value is known. */
	readonly known: PerTier;
	readonly values: readonly { readonly value: string; readonly count: PerTier }[];
}

function countValues(placements: readonly Placement[], { heading, values }: TraitColumn): Counted {
	const known = zeros();
	const counts = new Map<string, { value: string; count: PerTier }>();
	// Cache the plain names: many rows contain few different values.
	const plainNames = new Map<string, string>();
	values.forEach((value, index) => {
		const tier = placements[index];
		if (tier === undefined || tier === "needsFacts" || value === "") return;
		known[tier]++;
		if (value === null || !canBeTrait(value)) return;
		const name = plainNames.get(value) ?? plainName(value);
		plainNames.set(value, name);
		const counted = counts.get(name) ?? { value: value.trim(), count: zeros() };
		counted.count[tier]++;
		counts.set(name, counted);
	});
	return { heading, known, values: Array.from(counts.values()) };
}

const zeros = (): PerTier => ({ 1: 0, 2: 0, 3: 0, 4: 0 });

const canBeTrait = (value: string) =>
	value.length <= MAX_TRAIT_CHARS && !value.includes("@") && /\p{L}/u.test(value);

function traitsOf(tier: Tier, { heading, known, values }: Counted): Trait[] {
	const [outOf, outOfElsewhere] = [known[tier], total(known) - known[tier]];
	if (outOfElsewhere === 0) return [];
	return values
		.filter(({ count }) => count[tier] >= MIN_TRAIT_CUSTOMERS)
		.map(({ value, count }) => ({
			column: heading,
			value,
			here: count[tier],
			outOf,
			elsewhere: total(count) - count[tier],
			outOfElsewhere,
		}))
		.filter((trait) => difference(trait) >= MIN_DIFFERENCE - TOLERANCE);
}

const total = (counts: PerTier) => TIERS.reduce((sum, tier) => sum + counts[tier], 0);

const difference = ({ here, outOf, elsewhere, outOfElsewhere }: Trait) =>
	here / outOf - elsewhere / outOfElsewhere;
