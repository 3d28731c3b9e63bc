import { REFERRAL_MEASURES, type ReferralMeasure, type ValuedForest } from "./referralMeasures.ts";

/** One customer of a referral tree, with the measures of their referrals. See {@link REFERRAL_MEASURES}. */
export interface OutlineRow extends Readonly<Record<ReferralMeasure, number>> {
	/** Index in the list. */
	readonly customer: number;
	/** 0 at the top of a tree, one more for each referral down. */
	readonly depth: number;
	/** Worth of the customer alone; `undefined`: unknown. */
	readonly value: number | undefined;
}

/**
 * Lists the referral trees in reading order: each customer above those they referred, at a depth of the referrals from the top.
 * Customers who referred nobody and were referred by nobody are in no tree. The trees, and the customers of one referrer, are
 * in descending order of contribution; ties in the order of the list.
 *
 * Without recursion, and linear but for the sorting: chains of 100,000 are no problem.
 *
 * @example Ane (100) referred Bo (10) and Eva (50), Cy is alone → Ane 0, Eva 1, Bo 1 (depths).
 */
export function outline(forest: ValuedForest): OutlineRow[] {
	const { referrers, values } = forest;
	const measured = measures(forest);
	const { influence, contribution, credit, direct, referred } = measured;
	const depths = new Int32Array(referrers.length);
	const below = chains(referrers, contribution);
	const isTop = (customer: number) => referrers[customer] === null && direct[customer]! > 0;
	const rows: OutlineRow[] = [];
	// Push the largest last, so that it is taken first, and everybody below it before the next one.
	const waiting = below.smallestFirst.filter(isTop);
	for (let customer = waiting.pop(); customer !== undefined; customer = waiting.pop()) {
		rows.push({
			customer,
			depth: depths[customer]!,
			value: values[customer],
			influence: influence[customer]!,
			contribution: contribution[customer]!,
			credit: credit[customer]!,
			direct: direct[customer]!,
			referred: referred[customer]!,
		});
		for (let child = below.first[customer]!; child !== NOBODY; child = below.next[child]!) {
			depths[child] = depths[customer]! + 1;
			waiting.push(child);
		}
	}
	return rows;
}

const NOBODY = -1;

function measures(forest: ValuedForest): Record<ReferralMeasure, number[]> {
	const compute = (measure: ReferralMeasure) => REFERRAL_MEASURES[measure](forest);
	return {
		direct: compute("direct"),
		referred: compute("referred"),
		influence: compute("influence"),
		contribution: compute("contribution"),
		credit: compute("credit"),
	};
}

/** The customers whom each referred, as a linked list from the smallest to the largest; and all customers in that order. */
function chains(referrers: ValuedForest["referrers"], size: readonly number[]) {
	const smallestFirst = referrers.map((_, customer) => customer);
	smallestFirst.sort((a, b) => size[a]! - size[b]! || b - a);
	const first = new Int32Array(referrers.length).fill(NOBODY);
	const next = new Int32Array(referrers.length).fill(NOBODY);
	for (let at = smallestFirst.length - 1; at >= 0; at--) {
		const customer = smallestFirst[at]!;
		const referrer = referrers[customer] ?? null;
		if (referrer === null) continue;
		next[customer] = first[referrer]!;
		first[referrer] = customer;
	}
	return { smallestFirst, first, next };
}
