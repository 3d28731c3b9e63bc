import { SECOND_MODEL } from "../../history/tierEntry.ts";
import type { Policy } from "../../tiering/policy.ts";
import { hashText } from "../hashText.ts";

/**
 * Hash of a policy: the same for the same policy in every file and language, and another one as soon as anything changes
 * that can move a customer to another tier: a weight, an anchor, a threshold, a limit, the hourly cost, the assumed
 * margin, the measure of value, whether a criterion or a gate is off. Personas, outlooks and the pass-up share of referrals
 * move nobody; the review date and the day up to which orders are known are the passing of time: they do not count.
 *
 * @example "q1k9x3f"; it begins with a letter, so that no spreadsheet reads it as a number.
 */
export function policyFingerprint(policy: Policy): string {
	const {
		criteria,
		persona: _,
		outlook: __,
		passUp: ___,
		reviewDate: ____,
		ordersKnownUpTo: _____,
		...others
	} = policy;
	const counted = Object.entries(criteria).map(([key, { weight, anchors, off }]) => [
		key,
		{ weight, anchors, isOff: off !== null },
	]);
	return `${SECOND_MODEL}${hashText(JSON.stringify(normalised({ ...others, criteria: Object.fromEntries(counted) })))}`;
}

/** Significant digits that a number keeps in every file format. */
const DIGITS = 12;

/** Sorts keys and rounds numbers, so that equal policies give equal texts. */
function normalised(value: unknown): unknown {
	if (typeof value === "number") return Number(value.toPrecision(DIGITS));
	if (Array.isArray(value)) return value.map(normalised);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, normalised(item)]);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
