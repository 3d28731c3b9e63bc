import type * as languages from "./languages.ts";
import type { LetterWords } from "./words/playbook.ts";
import type { PreviewWords } from "./words/preview.ts";
import type { PageWords, Tongue, Words } from "./words.ts";

/** The name of a language in the registry: the first two letters of its tag. */
type Code = keyof typeof languages;

/** The tag of a registered language. One without its line in the registry does not compile. */
export type TagOf<Registered extends Code> = `${Registered}-${string}`;

/** What the main file of a language exports. Words are made when asked for: a formula's run needs those of one language only. */
export interface LanguageModule extends Tongue {
	readonly server: () => Words;
	readonly page: () => PageWords;
	readonly letters: () => LetterWords;
	readonly preview: () => PreviewWords;
}
