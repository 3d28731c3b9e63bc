import { atLeast, below } from "../../maybe.ts";
import { FIRST_YEAR_MONTHS, notExpanding } from "../../outlook/notExpanding.ts";
import type { Rating } from "../../rate.ts";
import { DIAGNOSIS_LIMITS, type Stagnation } from "./diagnosis.ts";
import { share } from "./diagnosisShare.ts";
import { exceeds } from "./partlyKnownShare.ts";

/**
 * Tests whether we keep turning without getting anywhere: customers who are {@link notExpanding} ÷ customers older than a year.
 *
 * Only customers whose age and growth are known can be judged. Those who cannot, and are not known to be younger than a year,
 * are open. Unknown if nobody can be judged, and as long as the open ones could decide it.
 *
 * @example 3 of 9 older than a year are not expanding: a third, which is not more than a third.
 * Source: C, *Finding the perfect customer*; the limit is ours.
 */
export function stagnation(ratings: readonly Rating[]): Stagnation {
	const limit = DIAGNOSIS_LIMITS.stagnation;
	const concerned = ratings
		.map(({ measures }) => measures)
		.filter((measures) => below(measures.ageMonths, FIRST_YEAR_MONTHS) !== true);
	const judged = concerned.filter(
		({ ageMonths, growth }) => atLeast(ageMonths, FIRST_YEAR_MONTHS) === true && growth !== undefined,
	);
	const whole = judged.length === 0 ? 0 : concerned.length;
	const found = share(judged.filter(notExpanding).length, whole);
	const open = share(concerned.length - judged.length, whole) ?? 0;
	return { kind: "stagnation", found, open, limit, isMet: exceeds({ found, open }, limit) };
}
