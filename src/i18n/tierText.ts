import type { Rating } from "../tiering/rate.ts";
import type { SharedWords } from "./words.ts";

/** The name of a customer's tier, which says if it is provisional. @example "Tier 2 for now" */
export function tierText({ tier, lacks }: Pick<Rating, "tier" | "lacks">, words: SharedWords): string {
	const name = words.tierName(tier);
	return lacks.length > 0 ? words.why.forNow(name) : name;
}
