import type { Rating } from "../../rate.ts";
import { DIAGNOSIS_LIMITS, type ServingAnyone } from "./diagnosis.ts";
import { fallsShort } from "./partly.ts";
import { share } from "./share.ts";

/**
 * Whether we take whoever comes: customers in Tiers 1 and 2 ÷ all customers.
 *
 * Who *needs facts* may belong there, and is open: the finding holds only where it would with all of them in Tier 1, and is
 * ruled out only where it would be with none. Unknown without customers.
 *
 * @example of 10 customers 1 is in Tier 2. All others rated: 10 %, it holds. 1 more needs facts: 10–20 %, unknown.
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
