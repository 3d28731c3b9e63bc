import type { PlanAction } from "../../tiering/planAction.ts";
import type { Trait } from "../../tiering/summary/commonTraits.ts";
import type { TierWords } from "./tiers.ts";

/** The letters that the add-on drafts. */
export type LetterKey = "askReferral" | "agreeChange" | "referOn" | "winBack" | "goodbye";

/** The fields of a letter. They have the same names in every language, so that a letter the team translated still works. */
export type LetterField = "customer" | "me" | "change" | "date" | "provider";

/** The draft of a letter, with fields such as `{customer}` that the card fills in. */
export interface Letter {
	readonly subject: string;
	readonly body: string;
}

/** A line of the playbook. */
interface LabelledText {
	readonly label: string;
	readonly text: string;
}

/** A plan, for {@link PlanWords.line}. */
interface PlanFacts {
	readonly action: string;
	readonly owner: string | null;
	/** Null: no date. @example "May 3, 2027" */
	readonly due: string | null;
	readonly state: "open" | "overdue" | "done";
}

/** Texts of both the server and the page. */
export interface SharedPlaybookWords {
	/** Our plan for a customer. */
	readonly plan: {
		/** Written to cells, and read back from them. */
		readonly actions: Readonly<Record<PlanAction, string>>;
		/** The texts for a ticked and an unticked box. */
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

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerPlaybookWords {
	/** The tab that the team reads. */
	readonly playbook: PlaybookWords;
	/** The tab of other providers. */
	readonly alternatives: {
		readonly title: string;
		readonly intro: string;
		/** The headings of the columns. The providers' names are found by the first one. */
		readonly headings: readonly [provider: string, goodFor: string, contact: string, notes: string];
		/** Messages if the tab was made (`made`), or existed (`ready`). */
		readonly made: (tab: string) => string;
		readonly ready: (tab: string) => string;
	};
}

/** Texts of the sidebar's page only. */
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
	/** The name of the tab, and the text of its first cell. */
	readonly tab: string;
	readonly title: string;
	readonly howTo: LabelledText;
	/** The headings of the columns. The columns are found by them. */
	readonly headings: { readonly label: string; readonly text: string; readonly key: string };
	/** The labels of the lines about a tier. */
	readonly labels: Readonly<Record<keyof TierWords | "count" | "common", string>>;
	/** The heading of those who have stopped buying. */
	readonly lapsedHeading: string;
	/** The number of customers in a tier, and of all. */
	readonly count: (customers: number, all: number) => string;
	/** Describes a value that is more frequent in a tier than elsewhere. */
	readonly trait: (trait: Trait) => string;
	/** Used if no value is more frequent in a tier than elsewhere. */
	readonly nothingCommon: string;
	readonly lettersHeading: string;
	/** The fields of the letters, explained. */
	readonly fields: LabelledText;
	readonly letterTitles: Readonly<Record<LetterKey, string>>;
	/** Messages if the tab was made (`made`), or existed (`ready`). */
	readonly made: (tab: string) => string;
	readonly ready: (tab: string) => string;
}

interface PlanWords {
	/** The title of the section while there is no plan. */
	readonly summary: string;
	readonly line: (plan: PlanFacts) => string;
	/** Labels of the fields and of groups of options. */
	readonly field: Readonly<
		Record<
			"action" | "choose" | "suggested" | "others" | "owner" | "due" | "dueHelp" | "done" | "provider",
			string
		>
	>;
	/** The tab of other providers. */
	readonly providersAt: (tab: string) => string;
	readonly openProviders: string;
	/** The buttons that save a new plan, save a changed one, and remove it. */
	readonly set: string;
	readonly change: string;
	readonly takeBack: string;
	/** `line`: see {@link PlanWords.line}. */
	readonly saved: (line: string) => string;
	readonly takenBack: string;
	/** A warning on leaving the card; `button` saves the plan. */
	readonly unsaved: (button: string) => string;
	readonly noAction: string;
	readonly past: string;
	/** The button that has to be pressed a second time, and the reason; whom they referred is shown just above. */
	readonly anyway: string;
	readonly sure: (brought: string, button: string) => string;
	readonly letter: Readonly<
		Record<"summary" | "which" | "language" | "text" | "copy" | "copied" | "notCopied", string>
	> & { readonly names: Readonly<Record<LetterKey, string>> };
}
