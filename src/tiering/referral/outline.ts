import { REFERRAL_MEASURES, type ReferralMeasure, type ValuedForest } from "./referralMeasures.ts";

/** One customer of a referral tree, with what their referrals come to. See {@link REFERRAL_MEASURES}. */
export interface OutlineRow extends Readonly<Record<ReferralMeasure, number>> {
	/** By place in the list. */
	readonly customer: number;
	/** 0: at the top of a tree; whom they referred is one deeper. */
	readonly depth: number;
	/** What the customer is worth by themself; `undefined`: unknown. */
	readonly value: number | undefined;
}

/**
 * The referral trees as one reads them: each customer above those whom they referred, as deep as they are away from the top.
 * Who referred nobody and was referred by nobody is in no tree. The trees, and in each the customers of one referrer, stand
 * largest first by contribution; of equals the one that is first in the list.
 *
 * Without recursion, and but for the sorting linear: chains of 100,000 are no matter.
 *
 * @example Ane (100) brought Bo (10) and Eva (50), Cy stands alone → Ane 0, Eva 1, Bo 1 (depths).
 */
export function outline(forest: ValuedForest): OutlineRow[] {
	const { referrers, values } = forest;
	const measured = measures(forest);
	const { influence, contribution, credit, direct, referred } = measured;
	const depths = new Int32Array(referrers.length);
	const below = chains(referrers, contribution);
	const isTop = (customer: number) => referrers[customer] === null && direct[customer]! > 0;
	const rows: OutlineRow[] = [];
	// The largest is pushed last, so it is taken first, and all below it before the next one.
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
	const of = (measure: ReferralMeasure) => REFERRAL_MEASURES[measure](forest);
	return {
		direct: of("direct"),
		referred: of("referred"),
		influence: of("influence"),
		contribution: of("contribution"),
		credit: of("credit"),
	};
}

/** Whom each referred, as a chain from the smallest to the largest; and everybody in that order. */
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
