import { plainName } from "../referral/plainName.ts";
import { type Placement, TIERS, type Tier } from "../tier.ts";

/** A column of the user's list that is read as no fact: industry, city, source. */
export interface TraitColumn {
	readonly heading: string;
	/** One per customer. `""`: unknown. Null: known, but no text that would say anything, such as a number. */
	readonly values: readonly (string | null)[];
}

/** A value that is found more often in one tier than in the others. */
export interface Trait {
	/** The heading of the column. */
	readonly column: string;
	/** As it is first written in the list. */
	readonly value: string;
	/** So many of the tier's customers have it … */
	readonly here: number;
	/** … of so many of whom the column is known. */
	readonly of: number;
	/** The same in all other tiers together. */
	readonly elsewhere: number;
	readonly ofElsewhere: number;
}

/** Fewer customers are chance. */
export const LEAST_CUSTOMERS = 5;
/** A smaller difference of the two shares is chance, too. */
const LEAST_DIFFERENCE = 0.1;
const TOLERANCE = 1e-9;
/** More is a list that nobody reads. */
const MOST = 3;
/** What is longer is a remark on one customer. */
const LONGEST = 60;

/**
 * What the customers of each tier have in common: per tier the values whose share there exceeds their share in the other tiers
 * by at least 10 percentage points, the biggest difference first; three at most.
 *
 * Said only where at least 5 customers of the tier have the value, so a column in which nearly every value is another says
 * nothing. Unknown cells count in neither share, and neither do customers who need facts: their tier is not known. Where
 * nothing is known of the other tiers, nothing is said. Values are compared as names are. Figures, dates written in figures,
 * telephone numbers, e-mail addresses and long texts are no traits, but are known.
 *
 * @param places where each customer stands.
 * @example 7 of 12 in Tier 1 are in building, and 5 of 40 elsewhere: 58 % against 13 %.
 * The numbers 5, 10 and 3 are ours.
 */
export function commonTraits(
	places: readonly Placement[],
	columns: readonly TraitColumn[],
): Readonly<Record<Tier, readonly Trait[]>> {
	const counted = columns.map((column) => countValues(places, column));
	const of = (tier: Tier): Trait[] =>
		counted
			.flatMap((column) => traitsOf(tier, column))
			.sort((a, b) => difference(b) - difference(a) || b.here - a.here)
			.slice(0, MOST);
	return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
}

type PerTier = Record<Tier, number>;

interface Counted {
	readonly heading: string;
	/** Of how many customers of a tier the column is known. */
	readonly known: PerTier;
	readonly values: readonly { readonly value: string; readonly count: PerTier }[];
}

function countValues(places: readonly Placement[], { heading, values }: TraitColumn): Counted {
	const known = none();
	const counts = new Map<string, { value: string; count: PerTier }>();
	// Few different values stand in many rows.
	const plain = new Map<string, string>();
	values.forEach((value, index) => {
		const tier = places[index];
		if (tier === undefined || tier === "needsFacts" || value === "") return;
		known[tier]++;
		if (value === null || !saysSomething(value)) return;
		const name = plain.get(value) ?? plainName(value);
		plain.set(value, name);
		const there = counts.get(name) ?? { value: value.trim(), count: none() };
		there.count[tier]++;
		counts.set(name, there);
	});
	return { heading, known, values: Array.from(counts.values()) };
}

const none = (): PerTier => ({ 1: 0, 2: 0, 3: 0, 4: 0 });

const saysSomething = (value: string) =>
	value.length <= LONGEST && !value.includes("@") && /\p{L}/u.test(value);

function traitsOf(tier: Tier, { heading, known, values }: Counted): Trait[] {
	const [of, ofElsewhere] = [known[tier], total(known) - known[tier]];
	if (ofElsewhere === 0) return [];
	return values
		.filter(({ count }) => count[tier] >= LEAST_CUSTOMERS)
		.map(({ value, count }) => ({
			column: heading,
			value,
			here: count[tier],
			of,
			elsewhere: total(count) - count[tier],
			ofElsewhere,
		}))
		.filter((trait) => difference(trait) >= LEAST_DIFFERENCE - TOLERANCE);
}

const total = (counts: PerTier) => TIERS.reduce((sum, tier) => sum + counts[tier], 0);

const difference = ({ here, of, elsewhere, ofElsewhere }: Trait) => here / of - elsewhere / ofElsewhere;
