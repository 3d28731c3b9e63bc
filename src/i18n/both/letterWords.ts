import type { LetterKey } from "../playbookTexts.ts";

/** A letter as a draft: `{customer}`, `{provider}`, `{me}` and so on stand for what the card knows. */
export interface Letter {
	readonly subject: string;
	readonly body: string;
}

/** The letters of the playbook. */
export interface LetterWords {
	readonly letterLabels: Readonly<Record<keyof Letter, string>>;
	readonly letters: Readonly<Record<LetterKey, Letter>>;
}
