import { exactSum } from "../exactSum.ts";
import type { Source } from "./referralForest.ts";
import { REFERRAL_MEASURES, type ValuedForest } from "./referralMeasures.ts";

/** The referrals of a source that is no customer. */
export interface SourceTotal {
	readonly source: Source;
	/** Number of customers who came from it, directly and through others. */
	readonly referred: number;
	/** Total worth of these customers. */
	readonly value: number;
}

/** Returns the totals of each source, in the order given. */
export function sourceTotals(sources: readonly Source[], forest: ValuedForest): SourceTotal[] {
	const referred = REFERRAL_MEASURES.referred(forest);
	const contribution = REFERRAL_MEASURES.contribution(forest);
	return sources.map((source) => ({
		source,
		referred: source.customers.reduce((sum, customer) => sum + referred[customer]! + 1, 0),
		value: exactSum(source.customers.map((customer) => contribution[customer]!)),
	}));
}
