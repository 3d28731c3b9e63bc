import type { ProfitKind } from "../profitKind.ts";

/** The effect of an answer on the tier, for {@link ReviewWords.effect}. */
interface EffectFacts {
	/** "Negotiation: 3, bargained fairly" */
	readonly answered: string;
	readonly tier: string;
	/** The tier before; null: the same. */
	readonly was: string | null;
	/** The tiers that are still possible, "1–2"; null: no unknown fact can change the tier. */
	readonly range: string | null;
}

/** Texts of the sidebar's page only. */
export interface PageReviewWords {
	/** The cards of a review. */
	readonly review: ReviewWords;
	/** One answer for several customers. */
	readonly several: SeveralWords;
}

interface ReviewWords {
	readonly heading: string;
	/** Asked once, before the first card. */
	readonly name: Readonly<Record<"heading" | "label" | "help" | "start" | "missing", string>>;
	readonly row: (row: number) => string;
	/** How far the review is: of how many customers, and how many have moved up or down in it. */
	readonly progress: (facts: { done: number; of: number; up: number; down: number }) => string;
	readonly minutesLeft: (minutes: number) => string;
	/** Beside the tier. */
	readonly score: (score: string) => string;
	/** The customer against the median of the list. */
	readonly bars: {
		readonly heading: string;
		/** Profit and margin before and after the cost of our hours. */
		readonly names: Readonly<Record<"netProfit" | "netMargin", Readonly<Record<ProfitKind, string>>>> & {
			readonly growth: string;
		};
		readonly points: (points: number, isAbove: boolean) => string;
		readonly amount: (amount: string, isAbove: boolean) => string;
		readonly times: (times: string) => string;
	} & Readonly<Record<"same" | "twice" | "half" | "many" | "belowZero", string>>;
	readonly wayUp: (way: string) => string;
	/** The button that opens what a person can do about the customer. */
	readonly act: string;
	/** The fold with everything else. */
	readonly rest: string;
	/** `computed`: the tier by the figures; null: too little is known. `until`: the last day; null: none. */
	readonly byHand: (computed: string | null, until: string | null) => string;
	readonly lastReviewed: (date: string, by: string) => string;
	/** The heading over persona and outlook; null: the persona is unknown. */
	readonly personaAndOutlook: (persona: string | null) => string;
	readonly referrals: {
		/** Used if nothing is known about whom they referred, over who referred them. */
		readonly heading: string;
		/** The number they referred, directly and through others, and their worth; null: unknown. */
		readonly brought: (customers: number, value: string | null) => string;
		/** Used if the number is unknown. */
		readonly broughtWorth: (value: string) => string;
		readonly mayLeave: string;
		readonly by: (name: string) => string;
		/** One of those referred: their worth, null if unknown, and how many they referred in turn. */
		readonly one: (name: string, value: string | null, referred: number) => string;
		/** `more`: the button that shows the others on the card. `others`: how many are not on the card. */
		readonly more: (customers: number) => string;
		readonly others: (customers: number) => string;
	};
	readonly allReasons: (count: number) => string;
	/** Above the questions of a team round. */
	readonly inRound: string;
	/** Answers that were left behind when the list was sorted. */
	readonly displaced: string;
	readonly dontKnow: string;
	readonly skip: string;
	readonly save: string;
	readonly noNumber: string;
	readonly noDay: string;
	readonly inPercent: (fact: string) => string;
	readonly nothingMore: string;
	readonly noMoreQuestions: string;
	readonly roundDone: string;
	/** In place of a question about a customer who has stopped buying. */
	readonly askWhyStopped: string;
	readonly moreQuestions: (count: number) => string;
	readonly otherQuestions: (count: number) => string;
	readonly askedBefore: string;
	/** `old`: how many of the answers are at least a year old. */
	readonly answered: (count: number, old: number) => string;
	/** `months`: at least 12. */
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
	/** The effect of each key. */
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
		/** The heading of a review without customers. */
		readonly nobodyLeft: string;
		readonly reviewed: (customers: number, answers: number) => string;
		/** Warns that the summary tab still has the tiers of the last run. */
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

/** The form that selects and orders the customers of a review. */
interface ReviewChoiceWords {
	readonly summary: string;
	readonly order: string;
	readonly orders: Readonly<Record<"stake" | "sheet", string>>;
	readonly which: string;
	readonly all: string;
	readonly unreviewed: string;
	readonly largest: string;
	readonly talk: string;
	readonly only: (tier: string) => string;
	readonly round: string;
	readonly roundHelp: string;
	readonly show: string;
	readonly reviewsAs: (name: string) => string;
	readonly anotherName: string;
}

/** Messages about answers that are being saved. */
interface SavingWords {
	readonly saving: string;
	readonly saved: string;
	readonly pending: (answers: number) => string;
	/** In front of the server's reason, once it is not tried again by itself. */
	readonly gaveUp: (answers: number) => string;
	readonly tryNow: string;
	/** The person has not agreed to the first change to the file. 0 answers: only that somebody was reviewed is pending. */
	readonly withheld: (answers: number) => string;
	readonly saveNow: string;
	/** Shown outside the review if there are answers that a person has to decide about. */
	readonly waiting: (answers: number) => string;
	/** Above the answers that a person has to decide about. */
	readonly decide: string;
	/** `by`: the author of the value in the sheet; `""` if unknown. */
	readonly collides: (customer: string, fact: string, by: string, theirs: string, mine: string) => string;
	readonly nothing: string;
	readonly keep: (theirs: string) => string;
	readonly use: (mine: string) => string;
	readonly alike: (name: string, row: number, other: string) => string;
	readonly same: string;
	readonly notSame: string;
	readonly pendingHere: (answers: string) => string;
	readonly tryAgain: string;
	readonly drop: string;
	readonly refused: (customer: string, answers: string) => string;
	readonly understood: string;
}

interface SeveralWords {
	readonly heading: string;
	readonly selected: (customers: number) => string;
	readonly all: string;
	readonly others: (rows: number) => string;
	readonly none: string;
	readonly again: string;
	readonly question: string;
	readonly choose: string;
	readonly unanswered: (customers: number) => string;
	readonly same: (customers: number) => string;
	readonly other: (customers: number) => string;
	readonly replace: (answers: number) => string;
	readonly answer: (customers: number) => string;
	readonly saving: (done: number, all: number) => string;
	readonly saved: (customers: number) => string;
	readonly notSaved: (customers: number) => string;
	readonly undo: string;
	readonly undone: (customers: number) => string;
	readonly notUndone: (customers: number) => string;
	/** The reason why an answer was not written, if the server gives no sentence for it. */
	readonly because: {
		/** `answer`: the current one, in words; null: blank. */
		readonly collides: (answer: string | null) => string;
		readonly alike: (name: string) => string;
		readonly lost: string;
		readonly refused: string;
	};
}
