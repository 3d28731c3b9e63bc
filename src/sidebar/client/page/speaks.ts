import type { PageLanguage } from "../../../i18n/pageLanguage.ts";

let spoken: PageLanguage | undefined;

/** Says which language the page speaks, before anything else is asked of it: each language has a page of its own. */
export function setLanguage(language: PageLanguage): void {
	spoken = language;
}

/** The language that the page speaks. */
export const currentLanguage = (): PageLanguage => spoken!;
