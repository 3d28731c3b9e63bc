import type { Customer } from "../../tiering/facts.ts";
import { type ReferralForest, referralForest } from "../../tiering/referral/referralForest.ts";
import type { ValuedForest } from "../../tiering/referral/referralMeasures.ts";
import { type SourceTotal, sourceTotals } from "../../tiering/referral/sourceTotals.ts";
import { type ReferrerSuggestion, suggestReferrers } from "../../tiering/referral/suggestReferrers.ts";
import { valuedForest } from "../../tiering/referral/valuedForest.ts";
import type { RatedTab } from "./rateTab.ts";

/** The referrals of a list that has a column for referrers. */
export interface ListReferrals {
	/** The column, counted from 0. */
	readonly column: number;
	/** Every index of a customer here refers to this list. */
	readonly customers: readonly Customer[];
	readonly problems: ReferralForest["problems"];
	readonly valued: ValuedForest;
	/** The most valuable first; of equals, those with most referred customers, then in the order of the list. */
	readonly sources: readonly SourceTotal[];
	readonly meant: readonly ReferrerSuggestion[];
}

/** Null if no column says who referred whom. */
export function listReferrals({ reading, policy }: RatedTab): ListReferrals | null {
	const column = reading.columns.findIndex(({ fact }) => fact === "referredBy");
	if (column < 0) return null;
	const customers = reading.customers.map(({ facts }) => facts);
	const { referrers, sources, problems } = referralForest(customers);
	const valued = valuedForest(customers, referrers, policy.passUp);
	return {
		column,
		customers,
		problems,
		valued,
		sources: sourceTotals(sources, valued).sort((a, b) => b.value - a.value || b.referred - a.referred),
		meant: suggestReferrers(sources, customers),
	};
}
