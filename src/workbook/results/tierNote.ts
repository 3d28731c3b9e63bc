import type { Language } from "../../i18n/language.ts";
import { noteText } from "../../results/noteText.ts";
import type { Rating } from "../../tiering/rate.ts";

/**
 * The note for a tier's cell: ours, but never in place of a note of the user's; what they wrote below ours stays there.
 *
 * @param rating of the customer in that row; `undefined` where there is none, and ours goes.
 */
export function tierNote(old: string, rating: Rating | undefined, language: Language): string {
	const mark = language.words.note.writtenBy;
	if (old !== "" && !old.includes(mark)) return old;
	const users = old.slice(old.indexOf(mark) + mark.length);
	return rating === undefined ? users.trim() : noteText(rating, language) + (old === "" ? "" : users);
}
