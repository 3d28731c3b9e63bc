import { exactSum } from "../exactSum.ts";
import type { Source } from "./referralForest.ts";
import { REFERRAL_MEASURES, type ValuedForest } from "./referralMeasures.ts";

/** What a source that is no customer has brought. */
export interface SourceTotal {
	readonly source: Source;
	/** How many customers came from it, directly and through others. */
	readonly referred: number;
	/** What these are worth together. */
	readonly value: number;
}

/** The totals of each source, in the order given. */
export function sourceTotals(sources: readonly Source[], forest: ValuedForest): SourceTotal[] {
	const referred = REFERRAL_MEASURES.referred(forest);
	const contribution = REFERRAL_MEASURES.contribution(forest);
	return sources.map((source) => ({
		source,
		referred: source.customers.reduce((sum, customer) => sum + referred[customer]! + 1, 0),
		value: exactSum(source.customers.map((customer) => contribution[customer]!)),
	}));
}
