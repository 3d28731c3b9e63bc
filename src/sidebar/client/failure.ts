import type { Words } from "../../i18n/words.ts";

/** Why a call did not get through. Several Google accounts signed in at once is the one with a remedy of its own. */
export function failure(error: unknown, { sidebar }: Words): string {
	return String(error).includes("PERMISSION_DENIED") ? sidebar.accounts : sidebar.failed;
}
