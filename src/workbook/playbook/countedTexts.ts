import type { Language } from "../../i18n/language.ts";
import { commonTraits, MIN_TRAIT_CUSTOMERS, type TraitColumn } from "../../tiering/summary/commonTraits.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { TIERS } from "../../tiering/tier.ts";
import type { RatedTab } from "../reading/rateTab.ts";

/** Texts of the playbook about the customers of a list, by the key of their line. Blank for tiers with too few customers. */
export function countedTexts(
	{ ratings }: RatedTab,
	columns: readonly TraitColumn[],
	{ words }: Language,
): ReadonlyMap<string, string> {
	const placements = ratings.map(({ tier }) => tier);
	const counts = countByPlacement(placements);
	const traits = commonTraits(placements, columns);
	const { count, trait, nothingCommon } = words.playbook;
	return new Map(
		TIERS.flatMap((tier): [string, string][] => [
			[`count.${tier}`, count(counts[tier], placements.length)],
			[
				`common.${tier}`,
				traits[tier].length === 0 && counts[tier] >= MIN_TRAIT_CUSTOMERS
					? nothingCommon
					: traits[tier].map(trait).join("\n"),
			],
		]),
	);
}
