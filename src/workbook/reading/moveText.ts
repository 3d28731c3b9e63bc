import type { Words } from "../../i18n/words.ts";
import { shownText } from "../../table/shownText.ts";
import type { Customer } from "../../tiering/facts.ts";
import type { Placement } from "../../tiering/tier.ts";

/**
 * Describes the move of a customer from one placement to another, and further details.
 *
 * @example "Bo Hansen (2 → 3)", "Bo Hansen (2 → needs facts, Oct 31, 2026)"
 */
export function moveText(
	customer: Customer,
	from: Placement,
	to: Placement,
	words: Words,
	...details: readonly string[]
): string {
	const placementText = (placement: Placement) => (placement === "needsFacts" ? words.needsFacts : placement);
	const inBrackets = [`${placementText(from)} → ${placementText(to)}`, ...details].join(", ");
	return `${shownText(customer.customer ?? customer.id)} (${inBrackets})`;
}
