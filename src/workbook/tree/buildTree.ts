import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import type { Action } from "../action.ts";
import { roleEdits } from "../facts/factEdits.ts";
import { askedDoubts } from "../list/askedDoubts.ts";
import { type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { type ListReferrals, listReferrals } from "../reading/listReferrals.ts";
import { rateTab } from "../reading/rateTab.ts";
import { tabName } from "../tabName.ts";
import { treeEdits } from "./treeEdits.ts";

/** Makes or updates the referral tree from the customers of the active tab, and opens it. */
export const buildTree: Action = (port, today) => {
	const file = fileSettings(port, today);
	const { words } = file.language;
	const rated = rateTab(port, file, today);
	if (!("ratings" in rated)) return { ok: false, message: tabProblemSentence(rated, words) };
	const referrals = listReferrals(rated);
	if (referrals === null) return { ok: false, message: words.tree.noColumn(rated.tab.name) };
	const name = tabName(port, "tree", words.tree.tab);
	return {
		ok: true,
		doubts: askedDoubts(rated, file),
		edits: [
			...roleEdits(rated.tab),
			...treeEdits(rated, referrals, file, port),
			{ kind: "show", area: { tab: "tree", row: 1, column: 1, rows: 1, columns: 1 } },
		],
		message: message(referrals, name, file),
	};
};

function message(
	{ valued: { referrers }, meant }: ListReferrals,
	tab: string,
	{ language }: FileSettings,
): string {
	const { tree } = language.words;
	const tops = new Set<number>();
	for (const referrer of referrers) if (referrer !== null && referrers[referrer] === null) tops.add(referrer);
	const inTrees = referrers.filter((referrer, customer) => referrer !== null || tops.has(customer)).length;
	return [
		inTrees === 0 ? tree.builtEmpty(tab) : tree.built(tab, inTrees, tops.size),
		...(meant.length > 0 ? [tree.toLookAt(meant.length)] : []),
	].join(" ");
}
