import type { ReviewChoiceWords } from "../page/reviewChoiceWords.ts";
import type { SavingWords } from "../page/savingWords.ts";

/** What an answer did, for {@link ReviewWords.effect}. */
interface EffectFacts {
	/** "Negotiation: 3, bargained fairly" */
	readonly answered: string;
	readonly tier: string;
	/** Null: as before. */
	readonly was: string | null;
	/** "1–2"; null: nothing unknown can change the tier. */
	readonly range: string | null;
}

/** What the user reads: see the field `review` of {@link Words}. */
export interface ReviewWords {
	readonly heading: string;
	/** Asked once, before the first card. */
	readonly name: Readonly<Record<"heading" | "label" | "help" | "start" | "missing", string>>;
	readonly row: (row: number) => string;
	readonly progress: (at: number, of: number) => string;
	readonly minutesLeft: (minutes: number) => string;
	/** The tier by the figures; null: they say too little. */
	readonly byHand: (computed: string | null, until: string | null) => string;
	readonly lastReviewed: (date: string, by: string) => string;
	/** Over what kind of client they are, null where nothing says, and how long they will stay. */
	readonly personaAndOutlook: (persona: string | null) => string;
	readonly referrals: {
		/** Nothing is known of whom they brought: over who referred them. */
		readonly heading: string;
		/** Whom they brought, directly and through others; a null value is not known. */
		readonly brought: (customers: number, value: string | null) => string;
		/** The same about people whose number is not known. */
		readonly broughtWorth: (value: string) => string;
		readonly mayLeave: string;
		readonly by: (name: string) => string;
		/** One of them: what they are worth, null where it is not known, and how many these brought in turn. */
		readonly one: (name: string, value: string | null, referred: number) => string;
		/** On the button that shows the others at hand; and how many are not at hand. */
		readonly more: (customers: number) => string;
		readonly others: (customers: number) => string;
	};
	readonly allReasons: (count: number) => string;
	/** Above the questions of a team round. */
	readonly inRound: string;
	readonly dontKnow: string;
	readonly skip: string;
	readonly save: string;
	readonly noNumber: string;
	readonly inPercent: (fact: string) => string;
	readonly nothingMore: string;
	readonly noMoreQuestions: string;
	readonly roundDone: string;
	readonly moreQuestions: (count: number) => string;
	readonly otherQuestions: (count: number) => string;
	readonly askedBefore: string;
	/** `old`: how many of them were asked for a year ago or longer. */
	readonly answered: (count: number, old: number) => string;
	/** At least 12 months ago. */
	readonly lastAsked: (months: number) => string;
	readonly askAgain: string;
	readonly answeredWith: (fact: string, answer: string) => string;
	readonly change: string;
	readonly effect: (facts: EffectFacts) => string;
	readonly notKnown: (fact: string, tier: string) => string;
	readonly skipped: (fact: string) => string;
	readonly keptForRound: (answered: string) => string;
	readonly team: {
		readonly heading: string;
		readonly answer: (by: string, answer: number) => string;
		readonly talk: (fact: string, answers: string) => string;
		readonly agree: (fact: string, answers: string, proposal: number) => string;
		readonly settle: string;
		readonly take: (answer: number) => string;
	};
	readonly role: Readonly<Record<"who" | "nextStep" | "marketing", string>> & {
		readonly summary: (role: string) => string;
	};
	readonly override: Readonly<
		Record<"summary" | "tier" | "choose" | "reason" | "until" | "untilHelp" | "set" | "takeBack", string>
	> & {
		readonly figuresSay: (tier: string) => string;
		readonly done: (tier: string) => string;
		readonly takenBack: (tier: string) => string;
		readonly noTier: string;
		readonly past: string;
	};
	readonly story: Readonly<Record<"summary" | "label", string>>;
	readonly next: string;
	readonly previous: string;
	readonly thisRow: string;
	readonly keysSummary: string;
	/** What each key does. */
	readonly keys: Readonly<
		Record<
			"answer" | "dontKnow" | "figure" | "skip" | "through" | "customers" | "next" | "out" | "keys",
			string
		>
	>;
	readonly noCustomerInRow: (row: number) => string;
	readonly gone: (name: string) => string;
	readonly loading: string;
	readonly renamed: (before: string, now: string) => string;
	readonly choice: ReviewChoiceWords;
	readonly empty: { readonly heading: string; readonly text: string; readonly all: string };
	readonly finished: {
		readonly heading: string;
		/** Where there was nobody left from the beginning. */
		readonly nobodyLeft: string;
		readonly reviewed: (customers: number, answers: number) => string;
		/** The summary tab is as old as the last time the customers were tiered. */
		readonly summary: string;
		readonly allReviewed: string;
		readonly moved: (customers: number) => string;
		readonly move: (customer: string, from: string, to: string) => string;
		readonly nobodyMoved: string;
		readonly uncertain: (customers: number) => string;
		readonly notReviewed: (customers: number) => string;
		readonly goOn: string;
		readonly unsaved: (answers: number) => string;
		readonly next: string;
		readonly again: string;
		readonly talk: string;
	};
	readonly saving: SavingWords;
}
