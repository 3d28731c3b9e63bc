import type { LapsedFacts } from "../i18n/words/tiers.ts";
import { below } from "../tiering/maybe.ts";
import type { Rating } from "../tiering/rate.ts";

/** Who ordered less long ago than this has not wholly stopped. */
const ALMOST_DAYS = 90;

/** Returns what shows that a customer has stopped buying; null for one who still buys. */
export function lapsedFacts({ lapsed, customer, measures }: Rating): LapsedFacts | null {
	if (!lapsed) return null;
	const { revenue, recentRevenue = revenue, previousRevenue, lifetimeRevenue, lastOrder } = customer;
	// Without the day of an order, some revenue shows that there was one.
	const buysSomething = recentRevenue === undefined ? (measures.growth ?? -1) > -1 : recentRevenue > 0;
	return {
		isAlmost: below(measures.silence, ALMOST_DAYS) ?? buysSomething,
		lastOrder: lastOrder ?? null,
		now: recentRevenue ?? null,
		before: previousRevenue ?? null,
		soFar: lifetimeRevenue ?? null,
	};
}
