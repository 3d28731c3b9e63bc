import type { Trait } from "../../tiering/summary/commonTraits.ts";
import type { LetterKey } from "../playbookTexts.ts";
import type { TierWords } from "./tiers.ts";

/** A line of a tab: what it is about, and what it says. */
interface Said {
	readonly label: string;
	readonly text: string;
}

/** The tab that the team reads: see the field `playbook` of {@link Words}. */
export interface PlaybookWords {
	/** The name of the tab, and what stands in its first cell. */
	readonly tab: string;
	readonly title: string;
	readonly howTo: Said;
	/** Of the columns; by these they are found again. */
	readonly headings: { readonly label: string; readonly text: string; readonly key: string };
	/** What each line about a tier is about. */
	readonly labels: Readonly<Record<keyof TierWords | "count" | "common", string>>;
	/** How many customers of ours stand in a tier, of all. */
	readonly count: (customers: number, all: number) => string;
	/** What is found more often among the customers of a tier than among others. */
	readonly trait: (trait: Trait) => string;
	/** No value is more frequent among them than elsewhere. */
	readonly nothingCommon: string;
	readonly lettersHeading: string;
	/** What stands for what in the letters. */
	readonly fields: Said;
	readonly letterTitles: Readonly<Record<LetterKey, string>>;
	/** What is said when the tab is made, and when it was there. */
	readonly made: (tab: string) => string;
	readonly ready: (tab: string) => string;
}

/** The tab of other providers: see the field `alternatives` of {@link Words}. */
export interface AlternativesWords {
	readonly title: string;
	readonly intro: string;
	/** Of the columns; the names of the providers are found by theirs. */
	readonly headings: readonly [provider: string, goodFor: string, contact: string, notes: string];
	/** What is said when the tab is made, and when it was there. */
	readonly made: (tab: string) => string;
	readonly ready: (tab: string) => string;
}
