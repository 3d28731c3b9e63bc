import type { PageLanguage } from "../../../i18n/pageLanguage.ts";

let current: PageLanguage | undefined;

/** Sets the page's language, before anything else runs: each language has a page of its own. */
export function setLanguage(language: PageLanguage): void {
	current = language;
}

export const currentLanguage = (): PageLanguage => current!;
