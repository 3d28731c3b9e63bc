import type { LetterKey } from "../playbookTexts.ts";

/** A plan in a few words, for {@link PlanWords.line}. */
interface PlanFacts {
	readonly action: string;
	readonly owner: string | null;
	/** "May 3, 2027" */
	readonly due: string | null;
	readonly state: "open" | "overdue" | "done";
}

/** What we mean to do about a customer: see the field `plan` of {@link Words}. */
export interface PlanWords {
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
	/** Where other providers are kept: the name of the tab. */
	readonly providersAt: (tab: string) => string;
	readonly openProviders: string;
	/** Writes a plan down for the first time; once more, changed; takes it away. */
	readonly set: string;
	readonly change: string;
	readonly takeBack: string;
	/** `line`: see {@link PlanWords.line}. */
	readonly saved: (line: string) => string;
	readonly takenBack: string;
	/** What was chosen is not written down; `button` is what writes it. */
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
