import type { Letter, LetterField } from "./words/playbook.ts";

const FIELD = /\{\s*(customer|me|change|date|provider)\s*\}/gi;

/**
 * A letter with what is known in place of its `{fields}`, in one pass: a value that looks like a field stays as it is. What is
 * not known, or blank, leaves a gap that a person sees and fills in. Any other word in braces stays as typed.
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
