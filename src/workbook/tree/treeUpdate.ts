import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { listReferrals } from "../reading/listReferrals.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { treeEdits } from "./treeEdits.ts";

/** Updates the referral tree if the file has one and the list still says who referred whom. */
export function treeUpdate(rated: RatedTab, file: FileSettings, port: Port): Edit[] {
	if (!port.tabs().some(({ role }) => role === "tree")) return [];
	const referrals = listReferrals(rated);
	return referrals === null ? [] : treeEdits(rated, referrals, file, port);
}
