import type { Language } from "../../i18n/language.ts";
import { noteText } from "../../results/noteText.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";

/**
 * The note for a tier's cell. A user's note is never replaced, and text that a user wrote below the add-on's stays.
 *
 * @param rating of the customer in that row; `undefined` if there is none, and the add-on's note goes.
 */
export function tierNote(
	old: string,
	rating: Rating | undefined,
	policy: Policy,
	language: Language,
): string {
	const signature = language.words.note.writtenBy;
	if (old !== "" && !old.includes(signature)) return old;
	const usersText = old.slice(old.indexOf(signature) + signature.length);
	return rating === undefined
		? usersText.trim()
		: noteText(rating, policy, language) + (old === "" ? "" : usersText);
}
