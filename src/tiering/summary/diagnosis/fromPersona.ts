import { exactSum } from "../../exactSum.ts";
import { below, both, type Maybe } from "../../maybe.ts";
import { percentile } from "../../percentile.ts";
import { type Persona, resembles } from "../../persona.ts";
import type { Policy } from "../../policy.ts";
import type { Rating } from "../../rate.ts";
import { DIAGNOSIS_LIMITS, type FromPersona } from "./diagnosis.ts";
import { isEnough, share } from "./diagnosisShare.ts";
import { exceeds } from "./partlyKnownShare.ts";
import { revenues } from "./revenues.ts";

/** The persona that each of these diagnoses is about. */
const PERSONA_OF: Readonly<Record<FromPersona["kind"], Persona>> = {
	floodOfSmallOrders: "stuck",
	livingOnDrama: "draining",
};

/**
 * Tests whether too much of our revenue depends on one kind of client: revenue from that persona ÷ all revenue.
 *
 * Of those who are stuck, only those count who order little at a time: less than the list's median of revenue ÷ orders.
 *
 * The revenues are those of {@link revenues}, the persona is that of `persona()`. Customers who may turn out to be of it
 * once more is known are open: there is a finding as soon as the known facts are enough, and none only if nothing unknown could
 * change that.
 *
 * @example 100 from Draining, 300 from others who are known not to be, 100 from a customer who is unknown: 20–40 %, unknown.
 * Source: D, *Serving your best business clients*; the limits are ours.
 */
export function fromPersona(
	kind: FromPersona["kind"],
	ratings: readonly Rating[],
	policy: Policy,
): FromPersona {
	const limit = DIAGNOSIS_LIMITS[kind];
	const all = revenues(ratings);
	const isSmall = kind === "floodOfSmallOrders" ? smallOrders(all.map(({ rating }) => rating)) : () => true;
	const known = all.map(({ rating, revenue }) => ({
		revenue,
		isOfPersona: both(resembles(PERSONA_OF[kind], rating, policy.persona), isSmall(rating)),
	}));
	const revenueOf = (isOfPersona: boolean | undefined) =>
		exactSum(known.filter((customer) => customer.isOfPersona === isOfPersona).map(({ revenue }) => revenue));
	const enough = isEnough(known.length, ratings.length);
	const whole = enough ? exactSum(known.map(({ revenue }) => revenue)) : 0;
	const found = share(revenueOf(true), whole);
	const open = share(revenueOf(undefined), whole) ?? 0;
	return {
		kind,
		found,
		open,
		limit,
		isMet: exceeds({ found, open }, limit),
		known: known.length,
		customers: ratings.length,
		isEnough: enough,
	};
}

/** Returns whether a customer's mean order is below the median of the list's; unknown without orders or revenue. */
function smallOrders(ratings: readonly Rating[]): (rating: Rating) => Maybe {
	const meanOrder = ({ customer: { revenue, orders } }: Rating) =>
		revenue === undefined || orders === undefined || orders <= 0 ? undefined : revenue / orders;
	const sorted = ratings.flatMap((rating) => meanOrder(rating) ?? []).sort((a, b) => a - b);
	if (sorted.length === 0) return () => undefined;
	const median = percentile(sorted, 0.5);
	return (rating) => below(meanOrder(rating), median);
}
