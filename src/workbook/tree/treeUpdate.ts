import type { Edit } from "../edits.ts";
import { listReferrals } from "../list/listReferrals.ts";
import type { RatedTab } from "../list/rateTab.ts";
import type { Port } from "../port.ts";
import type { BookSettings } from "../settings/bookSettings.ts";
import { treeEdits } from "./treeEdits.ts";

/** Writes the referral tree anew where somebody has asked for one before, and the list still says who referred whom. */
export function treeUpdate(rated: RatedTab, book: BookSettings, port: Port): Edit[] {
	if (!port.tabs().some(({ role }) => role === "tree")) return [];
	const referrals = listReferrals(rated);
	return referrals === null ? [] : treeEdits(rated, referrals, book, port);
}
