import type { LetterField } from "../fillLetter.ts";

/** The tab that the team reads: see the field `playbook` of {@link Words}. */
export interface PlaybookWords {
	/** What stands in a letter where something is not known yet, for the person to fill in. */
	readonly gaps: Readonly<Record<LetterField, string>>;
}
