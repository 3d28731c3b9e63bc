import type { Words } from "../../i18n/words.ts";
import { shownText } from "../../table/shownText.ts";
import type { Customer } from "../../tiering/facts.ts";
import type { Placement } from "../../tiering/tier.ts";

/**
 * Who goes from one place to another, and what else there is to say of it.
 *
 * @example "Bo Hansen (2 → 3)", "Bo Hansen (2 → needs facts, Oct 31, 2026)"
 */
export function moveText(
	customer: Customer,
	from: Placement,
	to: Placement,
	words: Words,
	...about: readonly string[]
): string {
	const place = (placement: Placement) => (placement === "needsFacts" ? words.needsFacts : placement);
	const said = [`${place(from)} → ${place(to)}`, ...about].join(", ");
	return `${shownText(customer.customer ?? customer.id)} (${said})`;
}
