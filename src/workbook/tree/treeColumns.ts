import type { Words } from "../../i18n/words.ts";

/** The columns of the referral tree, left to right. */
export const TREE_COLUMNS = [
	"customer",
	"level",
	"tier",
	"direct",
	"referred",
	"value",
	"influence",
	"contribution",
	"credit",
	"cameAnyway",
] as const;

export type TreeColumn = (typeof TREE_COLUMNS)[number];

/** Headings of the tree's columns. */
export function treeHeadings({
	facts,
	results,
	referral,
	tree,
}: Words): Readonly<Record<TreeColumn, string>> {
	const { direct, influence, contribution, credit } = referral.headings;
	return {
		customer: facts.customer,
		tier: results.tier,
		direct,
		influence,
		contribution,
		credit,
		...tree.headings,
	};
}
