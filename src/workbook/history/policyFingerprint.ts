import type { Policy } from "../../tiering/policy.ts";
import { hashText } from "../hashText.ts";

/**
 * A policy as a short text: the same for the same policy, in every file and language, and another one as soon as anything changes that
 * can move a customer from one tier to another: a weight, what points are measured by, a threshold, a limit, the price of an hour, the
 * assumed margin. Personas, outlooks and what referrals pass on move nobody; the review date is time that passes, not a policy: so
 * those do not count.
 *
 * @example "p1k9x3f"; it begins with a letter, so that no spreadsheet takes it for a number.
 */
export function policyFingerprint(policy: Policy): string {
	const { criteria, persona: _, outlook: __, passUp: ___, reviewDate: ____, ...others } = policy;
	const counted = Object.entries(criteria).map(([key, { weight, anchors }]) => [key, { weight, anchors }]);
	return `p${hashText(JSON.stringify(inOrder({ ...others, criteria: Object.fromEntries(counted) })))}`;
}

/** As many digits of a number as come back from every file it was saved in. */
const DIGITS = 12;

/** The same whichever way round somebody wrote it down, and through whatever program it went. */
function inOrder(value: unknown): unknown {
	if (typeof value === "number") return Number(value.toPrecision(DIGITS));
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, inOrder(one)]);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
