import type { Rating } from "../../rate.ts";
import { DIAGNOSIS_LIMITS, type ServingAnyone } from "./diagnosis.ts";
import { share } from "./diagnosisShare.ts";
import { fallsShort } from "./partlyKnownShare.ts";

/**
 * Tests whether we take whoever comes: customers in Tiers 1 and 2 ÷ all customers.
 *
 * Customers who *need facts* may belong there, so they are open: there is a finding only if it would remain with all of them in
 * Tier 1, and none only if there would be none without them. Unknown without customers.
 *
 * @example 1 of 10 customers is in Tier 2. All others are rated: 10 %, a finding. 1 of them needs facts: 10–20 %, unknown.
 * Source: B, *Who do I want as customers?*, and D, *Serving your best business clients*; the limit is ours.
 */
export function servingAnyone(ratings: readonly Rating[]): ServingAnyone {
	const limit = DIAGNOSIS_LIMITS.servingAnyone;
	const good = ratings.filter(({ tier }) => tier === 1 || tier === 2).length;
	const needFacts = ratings.filter(({ tier }) => tier === "needsFacts").length;
	const found = share(good, ratings.length);
	const open = share(needFacts, ratings.length) ?? 0;
	return { kind: "servingAnyone", found, open, limit, isMet: fallsShort({ found, open }, limit) };
}
