import type { Letter, LetterField } from "./words/playbook.ts";

const FIELD = /\{\s*(customer|me|change|date|provider)\s*\}/gi;

/**
 * Fills in the `{fields}` of a letter, in one pass, so that a value that looks like a field stays as it is. A field whose value
 * is unknown or blank becomes a gap for a person to fill in. Any other word in braces stays as typed.
 *
 * @param gaps such as `words.playbook.gaps`: "[date]", "[dato]".
 * @example "Dear {customer}, by {date}" with the customer Ane → "Dear Ane, by [date]"
 */
export function fillLetter(
	{ subject, body }: Letter,
	values: Readonly<Partial<Record<LetterField, string>>>,
	gaps: Readonly<Record<LetterField, string>>,
): Letter {
	const filled = (text: string) =>
		text.replace(FIELD, (_, name: string) => {
			const field = name.toLowerCase() as LetterField;
			return values[field]?.trim() || gaps[field];
		});
	return { subject: filled(subject), body: filled(body) };
}
