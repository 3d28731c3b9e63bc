import { language } from "../i18n/language.ts";
import { type Words, words } from "./words.ts";

/** The names of the facts, which the columns are headed by. */
type Headings = ReturnType<typeof language>["words"]["facts"];

export type PracticeFact = keyof Headings;

/** The words of the practice list for a locale such as `da_DK`. */
export function practiceWords(locale: string): Words["practice"] & { readonly headings: Headings } {
	return { ...words(locale).practice, headings: language(locale).words.facts };
}
