import type * as languages from "./languages.ts";
import type { LiveCheckWords } from "./words/liveCheck.ts";
import type { LetterWords } from "./words/playbook.ts";
import type { PreviewWords } from "./words/preview.ts";
import type { TerminalWords } from "./words/terminal.ts";
import type { LanguageInfo, PageWords, Words } from "./words.ts";

/** The name of a language in the registry: the first two letters of its tag. */
type Code = keyof typeof languages;

/** The tag of a registered language: `TagOf<"de">` does not compile without a line for `de` in the registry. */
export type TagOf<Registered extends Code> = `${Registered}-${string}`;

/** The exports of a language's main file: functions, so that a formula makes the words of one language only. */
export interface LanguageModule extends LanguageInfo {
	readonly server: () => Words;
	readonly page: () => PageWords;
	readonly letters: () => LetterWords;
	readonly preview: () => PreviewWords;
	readonly liveCheck: () => LiveCheckWords;
	readonly terminal: () => TerminalWords;
}
