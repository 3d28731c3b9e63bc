import type { PageWords } from "../../../i18n/words.ts";

/** What Google says where several accounts are signed in at once and it took the wrong one, as people have reported it. */
const SEVERAL_ACCOUNTS = ["PERMISSION_DENIED", "Authorization is required to perform that action"];

/** Why a call did not get through. Several Google accounts signed in at once is the one with a remedy of its own. */
export function failure(error: unknown, { sidebar }: PageWords): string {
	const said = String(error);
	return SEVERAL_ACCOUNTS.some((part) => said.includes(part)) ? sidebar.accounts : sidebar.failed;
}
