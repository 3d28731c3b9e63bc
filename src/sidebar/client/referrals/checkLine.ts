import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Referrals } from "../../contract.ts";

/** Says that credits come to all values, with both sums; or that they do not. */
export function checkLine(
	{ credits, values }: Pick<Referrals, "credits" | "values">,
	{ words: { tree }, figures }: PageLanguage,
): string {
	const adds = Math.abs(credits - values) <= Math.max(LEAST, 1e-9 * Math.abs(values));
	return tree[adds ? "adds" : "addsNot"](figures.money(credits), figures.money(values));
}

/** Half of what is shown at all. */
const LEAST = 0.005;
