import { percentile } from "../tiering/percentile.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";

/** What the bars of a card show: first the measures that everybody asks for, then those that fill a gap. */
const COMPARED = {
	main: [
		{ weighs: "value", measures: ["netProfit", "revenue", "lifetimeRevenue"] },
		{ weighs: "netMargin", measures: ["netMargin", "hours"] },
		{ weighs: "growth", measures: ["growth"] },
	],
	others: [
		{ weighs: "orders", measures: ["orders"] },
		{ weighs: "daysLate", measures: ["daysLate"] },
		{ weighs: "discount", measures: ["discount"] },
		{ weighs: "complaints", measures: ["complaints"] },
	],
} as const;

const ALL = [...COMPARED.main, ...COMPARED.others];

type Compared = (typeof ALL)[number]["measures"][number];

/** The medians of a list. Left out: a measure that is known for too few customers. */
export type Medians = Readonly<Partial<Record<Compared, number>>>;

/** A customer beside the list. */
export interface Comparison {
	readonly measure: Compared;
	readonly value: number;
	readonly median: number;
}

/** A median of fewer customers says little. Our judgement. */
const MIN_KNOWN = 3;

export function mediansOf(ratings: readonly Rating[]): Medians {
	const medians = ALL.flatMap(({ measures }) =>
		measures.map((measure) => {
			const known = ratings.flatMap((rating) => comparedValue(measure, rating) ?? []);
			const sorted = Float64Array.from(known).sort();
			return [measure, sorted.length < MIN_KNOWN ? undefined : percentile(sorted, 0.5)] as const;
		}),
	);
	return Object.fromEntries(medians.filter(([, median]) => median !== undefined));
}

/** A profit by assumption is the revenue once more, and its margin the same for all. */
function comparedValue(measure: Compared, { customer, measures, profitAssumed }: Rating): number | undefined {
	switch (measure) {
		case "revenue":
		case "lifetimeRevenue":
		case "hours":
			return customer[measure];
		case "netProfit":
		case "netMargin":
			return profitAssumed ? undefined : measures[measure];
		default:
			return measures[measure];
	}
}

const MOST_BARS = 3;

/** The comparisons that say most about a customer: of what is known, the main ones, then what weighs most. */
export function comparisons(rating: Rating, policy: Policy, medians: Medians): Comparison[] {
	const weight = ({ weighs }: (typeof ALL)[number]) => policy.criteria[weighs].weight;
	const others = COMPARED.others
		.filter((one) => weight(one) > 0)
		.sort((one, other) => weight(other) - weight(one));
	return [...COMPARED.main, ...others]
		.flatMap(({ measures }) => {
			const known = measures.flatMap((measure): Comparison[] => {
				const value = comparedValue(measure, rating);
				const median = medians[measure];
				return value === undefined || median === undefined ? [] : [{ measure, value, median }];
			});
			return known.slice(0, 1);
		})
		.slice(0, MOST_BARS);
}
