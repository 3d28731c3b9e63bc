import type { LetterKey } from "./playbookTexts.ts";

/** A letter as a draft: `{customer}`, `{provider}`, `{me}` and so on stand for what the card knows. */
export interface Letter {
	readonly subject: string;
	readonly body: string;
}

/** The tab that the team reads: see the field `playbook` of {@link Words}. */
export interface PlaybookWords {
	/** The name of the tab, and what stands in its first cell. */
	readonly tab: string;
	readonly title: string;
	readonly letters: Readonly<Record<LetterKey, Letter>>;
}

/** The tab of other providers: see the field `alternatives` of {@link Words}. */
export interface AlternativesWords {
	readonly tab: string;
	readonly title: string;
}
