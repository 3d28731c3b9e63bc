import type { Language } from "../../i18n/language.ts";
import { isProvisional } from "../../tiering/rate.ts";
import { commonTraits, MIN_TRAIT_CUSTOMERS, type TraitColumn } from "../../tiering/summary/commonTraits.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { TIERS } from "../../tiering/tier.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { withForNow } from "../summary/withForNow.ts";

/**
 * Texts of the playbook about the customers of a list, by the key of their line. Blank for tiers with too few customers, and where
 * nobody has stopped buying.
 */
export function countedTexts(
	{ ratings }: RatedTab,
	columns: readonly TraitColumn[],
	{ words }: Language,
): ReadonlyMap<string, string> {
	const placements = ratings.map(({ tier }) => tier);
	const counts = countByPlacement(placements);
	const traits = commonTraits(placements, columns);
	const provisional = countByPlacement(ratings.filter(isProvisional).map(({ tier }) => tier));
	const { count, trait, nothingCommon } = words.playbook;
	const lapsed = ratings.filter((rating) => rating.lapsed).length;
	return new Map([
		["count.lapsed", lapsed === 0 ? "" : count(lapsed, placements.length)],
		...TIERS.flatMap((tier): [string, string][] => [
			[
				`count.${tier}`,
				withForNow(
					count(counts[tier], placements.length),
					{ customers: counts[tier], provisional: provisional[tier] },
					words,
				),
			],
			[
				`common.${tier}`,
				traits[tier].length === 0 && counts[tier] >= MIN_TRAIT_CUSTOMERS
					? nothingCommon
					: traits[tier].map(trait).join("\n"),
			],
		]),
	]);
}
