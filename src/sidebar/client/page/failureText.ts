import type { PageWords } from "../../../i18n/words.ts";

/** Google's errors when several accounts are signed in and it took the wrong one, as people have reported them. */
const SEVERAL_ACCOUNTS_ERRORS = ["PERMISSION_DENIED", "Authorization is required to perform that action"];

/** Explains a failed call. Only several signed-in Google accounts have a remedy of their own. */
export function failureText(error: unknown, { sidebar }: PageWords): string {
	const text = String(error);
	return SEVERAL_ACCOUNTS_ERRORS.some((part) => text.includes(part)) ? sidebar.accounts : sidebar.failed;
}
