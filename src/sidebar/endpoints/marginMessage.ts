import { figures } from "../../i18n/figures.ts";
import type { Words } from "../../i18n/words.ts";
import type { ReadCustomer } from "../../table/reading.ts";
import type { FactKey } from "../../tiering/facts.ts";

/** What an answer says with others of the same customer. */
const EARNINGS: readonly FactKey[] = ["margin", "profit", "cost", "revenue"];

/**
 * Says that an answer has made the margin of a customer contradict their profit ÷ revenue; "" if it has not.
 *
 * @param before the customer as they were read before the answer
 */
export function marginMessage(
	fact: FactKey,
	before: ReadCustomer,
	after: ReadCustomer,
	words: Words,
): string {
	if (!EARNINGS.includes(fact)) return "";
	const doubt = (["profit", "cost", "margin"] as const).find(
		(one) => after.doubted?.[one] !== undefined && before.doubted?.[one] === undefined,
	);
	const { revenue, margin, profit, cost } = { ...after.facts, ...withoutUnknown(after.doubted) };
	const earned = profit ?? (revenue === undefined || cost === undefined ? undefined : revenue - cost);
	if (doubt === undefined || margin === undefined || earned === undefined || !revenue) return "";
	const { percent } = figures(words.tag);
	return doubt === "margin"
		? words.record.markup(percent(margin), percent(earned / revenue))
		: words.record.marginDiffers(percent(margin), percent(earned / revenue), words.facts[doubt]);
}

const withoutUnknown = (facts: ReadCustomer["doubted"] = {}): NonNullable<ReadCustomer["doubted"]> =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
