import { wordsOfAllLanguages } from "../../i18n/language.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";

/**
 * Removes the add-on's text, in any language, from a note: text that users wrote above and below stays. A note without
 * such a text is returned unchanged.
 *
 * @example "Call them!\nTier 2 · 58 % known …\n— Customer Tiers" → "Call them!"
 */
export function withoutOurNote(note: string): string {
	for (const { note: noteTexts, record, tierName, why } of wordsOfAllLanguages()) {
		const end = note.indexOf(noteTexts.writtenBy);
		if (end < 0) continue;
		const beginnings = [
			noteTexts.heading,
			record.columnNote,
			...PLACEMENTS.map(tierName).flatMap((name) => [`${name} · `, `${why.forNow(name)} · `]),
		];
		const starts = beginnings.map((text) => note.indexOf(text)).filter((at) => at >= 0 && at < end);
		if (starts.length === 0) continue;
		const above = note.slice(0, Math.min(...starts));
		const below = note.slice(end + noteTexts.writtenBy.length);
		return [above.trim(), below.trim()].filter((text) => text !== "").join("\n");
	}
	return note;
}

/** True if {@link withoutOurNote} removes something. */
export const hasOurText = (note = "") => note !== "" && withoutOurNote(note) !== note;

/** True if the note is that of a column that was added for answers. */
export function isAnswerNote(note: string): boolean {
	return wordsOfAllLanguages().some(
		({ note: noteTexts, record }) => note.includes(record.columnNote) && note.includes(noteTexts.writtenBy),
	);
}
