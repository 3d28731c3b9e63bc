import type { PlanAction } from "../../tiering/planAction.ts";
import type { Trait } from "../../tiering/summary/commonTraits.ts";
import type { TierWords } from "./tiers.ts";

/** The letters that there is a draft of. */
export type LetterKey = "askReferral" | "agreeChange" | "referOn" | "goodbye";

/** The fields of a letter; the same in every language, so that a translated letter is filled in as well. */
export type LetterField = "customer" | "me" | "change" | "date" | "provider";

/** A letter as a draft: `{customer}`, `{provider}`, `{me}` and so on stand for what the card knows. */
export interface Letter {
	readonly subject: string;
	readonly body: string;
}

/** A line of a tab: what it is about, and what it says. */
interface Said {
	readonly label: string;
	readonly text: string;
}

/** A plan in a few words, for {@link PlanWords.line}. */
interface PlanFacts {
	readonly action: string;
	readonly owner: string | null;
	/** "May 3, 2027" */
	readonly due: string | null;
	readonly state: "open" | "overdue" | "done";
}

/** Said by the server and by the page. */
export interface SharedPlaybookWords {
	/** Our plan for a customer. */
	readonly plan: {
		/** Written into cells, and read from there again. */
		readonly actions: Readonly<Record<PlanAction, string>>;
		/** The text for a ticked box, and for an empty one. */
		readonly yes: string;
		readonly no: string;
	};
	/** The letters of the playbook. */
	readonly playbook: LetterWords;
	/** The tab of other providers. */
	readonly alternatives: {
		readonly tab: string;
	};
}

/** Said by the server only: in cells, in the menu, in its replies. */
export interface ServerPlaybookWords {
	/** The tab that the team reads. */
	readonly playbook: PlaybookWords;
	/** The tab of other providers. */
	readonly alternatives: {
		readonly title: string;
		readonly intro: string;
		/** The headings of the columns; the providers' names are found by theirs. */
		readonly headings: readonly [provider: string, goodFor: string, contact: string, notes: string];
		/** Said when the tab is made, and when it was there. */
		readonly made: (tab: string) => string;
		readonly ready: (tab: string) => string;
	};
}

/** Said by the sidebar's page only. */
export interface PagePlaybookWords {
	/** Our plan for a customer. */
	readonly plan: PlanWords;
}

/** The letters of the playbook. */
export interface LetterWords {
	readonly letterLabels: Readonly<Record<keyof Letter, string>>;
	readonly letters: Readonly<Record<LetterKey, Letter>>;
	/** Gaps in a letter for a person to fill in. */
	readonly gaps: Readonly<Record<LetterField, string>>;
}

export interface PlaybookWords {
	/** The name of the tab, and what stands in its first cell. */
	readonly tab: string;
	readonly title: string;
	readonly howTo: Said;
	/** The headings of the columns, which are found again by them. */
	readonly headings: { readonly label: string; readonly text: string; readonly key: string };
	/** The labels of the lines about a tier. */
	readonly labels: Readonly<Record<keyof TierWords | "count" | "common", string>>;
	/** How many customers of ours stand in a tier, of all. */
	readonly count: (customers: number, all: number) => string;
	/** A value that is more frequent among the customers of a tier than among others. */
	readonly trait: (trait: Trait) => string;
	/** No value is more frequent among them than elsewhere. */
	readonly nothingCommon: string;
	readonly lettersHeading: string;
	/** The fields of the letters, explained. */
	readonly fields: Said;
	readonly letterTitles: Readonly<Record<LetterKey, string>>;
	/** Said when the tab is made, and when it was there. */
	readonly made: (tab: string) => string;
	readonly ready: (tab: string) => string;
}

interface PlanWords {
	/** While there is no plan. */
	readonly summary: string;
	readonly line: (plan: PlanFacts) => string;
	/** The labels of the fields, and over their options. */
	readonly field: Readonly<
		Record<
			"action" | "choose" | "suggested" | "others" | "owner" | "due" | "dueHelp" | "done" | "provider",
			string
		>
	>;
	/** The tab of other providers. */
	readonly providersAt: (tab: string) => string;
	readonly openProviders: string;
	/** Writes a plan down for the first time; once more, changed; takes it away. */
	readonly set: string;
	readonly change: string;
	readonly takeBack: string;
	/** `line`: see {@link PlanWords.line}. */
	readonly saved: (line: string) => string;
	readonly takenBack: string;
	/** A choice is not written yet; `button` writes it. */
	readonly unsaved: (button: string) => string;
	readonly noAction: string;
	readonly past: string;
	/** On the button that has to be pressed a second time; and why, whom they brought named just above it. */
	readonly anyway: string;
	readonly sure: (brought: string, button: string) => string;
	readonly letter: Readonly<
		Record<"summary" | "which" | "language" | "text" | "copy" | "copied" | "notCopied", string>
	> & { readonly names: Readonly<Record<LetterKey, string>> };
}
