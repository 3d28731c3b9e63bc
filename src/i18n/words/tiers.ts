import type { Customer, FactKey } from "../../tiering/facts.ts";
import type { DrainKey, GateKey } from "../../tiering/gates.ts";
import type { LeverKey } from "../../tiering/levers.ts";
import type { CriterionKey } from "../../tiering/measures.ts";
import type { PlanAction } from "../../tiering/planAction.ts";
import type { ReferralMeasure } from "../../tiering/referral/referralMeasures.ts";
import type { Placement, Tier } from "../../tiering/tier.ts";
import type { AgoUnit } from "../agoText.ts";
import type { LetterWords } from "../both/letterWords.ts";
import type { OutlookWords } from "../both/outlookWords.ts";
import type { PersonaWords } from "../both/personaWords.ts";
import type { Figures } from "../figures.ts";
import type { Tongue } from "../tongues.ts";

/** The facts that a person answers from 1 to 5. */
export type AnswerFact =
	| "negotiation"
	| "ownerFocus"
	| "delegation"
	| "direction"
	| "newNeeds"
	| "energy"
	| "steadiness"
	| "satisfaction"
	| "fit";

/** The facts that can be a customer's next question. */
export type QuestionFact =
	| AnswerFact
	| "revenue"
	| "previousRevenue"
	| "profit"
	| "hours"
	| "discount"
	| "daysLate"
	| "accountRequests"
	| "complaints"
	| "usage"
	| "previousUsage"
	| "walletShare"
	| "products"
	| "referred";

/** Who a tier's customers are and what to do about them. */
export interface TierWords {
	readonly who: string;
	readonly role: string;
	readonly action: string;
	readonly marketing: string;
	/** What to say to them. */
	readonly say: string;
}

/** What a gate's sentence may speak of. */
export interface GateFacts {
	readonly customer: Customer;
	readonly netProfit: number | undefined;
	readonly netMargin: number | undefined;
	readonly ageMonths: number | undefined;
	readonly knownShare: number;
	readonly drains: readonly DrainKey[];
	readonly computed: Placement;
}

/** Words and figures of one language: those that the server and the page both say. */
export interface SharedLanguage {
	readonly words: SharedWords;
	readonly figures: Figures;
}

/** Every word that both the server and the page say, in one language. A language that lacks one does not compile. */
export interface SharedWords extends Tongue {
	readonly facts: Readonly<Record<FactKey, string>>;
	readonly needsFacts: string;
	readonly tierName: (placement: Placement) => string;
	readonly tiers: Readonly<Record<Tier, TierWords>>;
	readonly needsFactsAction: string;
	/**
	 * Instead of a good-bye at once, where the customer brought others: so many (0: nobody counted them), worth so much (`undefined`:
	 * not known).
	 */
	readonly referrerAction: (
		referred: number,
		worth: number | undefined,
		action: string,
		figures: Figures,
	) => string;
	readonly questions: Readonly<Record<QuestionFact, string>>;
	/** Worst first: the answer 1 is `[0]`. */
	readonly answers: Readonly<Record<AnswerFact, readonly [string, string, string, string, string]>>;
	readonly why: {
		readonly gate: Readonly<Record<GateKey, (facts: GateFacts, figures: Figures) => string>>;
		/** `justUnder`: the threshold that the score misses by so little that it would round up to it. */
		readonly byScore: (score: number, justUnder: number | null, figures: Figures) => string;
		/** A clause that follows "For:" or "Against:". */
		readonly clause: Readonly<
			Record<Exclude<CriterionKey, AnswerFact>, (value: number, isFor: boolean, figures: Figures) => string>
		>;
		readonly for: string;
		readonly against: string;
		/** The tier that they would have had they brought nobody. */
		readonly withoutReferrals: (tier: string) => string;
		readonly assumed: (margin: number, figures: Figures) => string;
		readonly hoursMissing: string;
	};
	readonly wayUp: {
		readonly top: string;
		readonly manual: string;
		readonly needsFacts: string;
		readonly none: string;
		readonly breakEven: (amount: number, rise: number | null, figures: Figures) => string;
		readonly changes: (tier: string, changes: string) => string;
		readonly or: string;
		readonly change: Readonly<
			Record<Exclude<LeverKey, AnswerFact>, (from: number, to: number, figures: Figures) => string>
		>;
		readonly answer: (question: string, answer: string) => string;
	};
	readonly note: {
		readonly known: (share: number, figures: Figures) => string;
		readonly range: (range: string) => string;
	};
	readonly settings: {
		/** In lower case. */
		readonly weights: Readonly<Record<"off" | "low" | "normal" | "high", string>>;
	};
	/** Checking somebody who is not a customer yet. */
	readonly newCustomer: {
		readonly sixMonths: {
			/** The chance that they stay, or its range, in per cent. */
			readonly likely: (chance: string) => string;
			readonly either: (chance: string) => string;
			readonly atRisk: (chance: string) => string;
			readonly unknown: Readonly<Record<"money" | "owner", string>>;
		};
	};
	/** How long customers will stay. */
	readonly outlook: OutlookWords;
	/** Tiers set by hand that end. */
	readonly override: {
		/** In the reason for the tier that holds now: which one was set, and its last day. */
		readonly ranOut: (tier: string, day: string) => string;
	};
	/** The kinds of client. */
	readonly persona: PersonaWords;
	/** What we mean to do about a customer. */
	readonly plan: {
		/** Written into cells, and read from there again. */
		readonly actions: Readonly<Record<PlanAction, string>>;
		/** What a ticked box says, and one that is not. */
		readonly yes: string;
		readonly no: string;
	};
	/** The letters of the playbook. */
	readonly playbook: LetterWords;
	/** The tab of other providers. */
	readonly alternatives: {
		readonly tab: string;
	};
	/** The names and the sums in the referral tree. */
	readonly tree: {
		readonly adds: (credits: string, values: string) => string;
		readonly addsNot: (credits: string, values: string) => string;
		readonly quoted: (name: string) => string;
	};
	/** Who brought whom. */
	readonly referral: {
		/** Over a column of it. */
		readonly headings: Readonly<Record<ReferralMeasure, string>>;
	};
	/** What the server writes down and reports about a review. */
	readonly record: {
		/** On the summary. */
		readonly weWant: (idealCustomer: string) => string;
	};
	/** What would be done to a file that has nothing of ours yet. */
	readonly firstChange: {
		readonly heading: string;
		readonly intro: string;
	};
	/** Making a file ready for others. */
	readonly share: {
		readonly freeze: {
			readonly none: string;
		};
	};
	readonly undo: {
		readonly ago: (count: number, unit: AgoUnit) => string;
	};
	/** Taking the add-on out of a file. */
	readonly removal: {
		/** Cells of the user's in columns of ours. */
		readonly keptCells: (cells: string) => string;
		readonly nothing: string;
	};
	readonly sidebar: {
		readonly title: string;
		readonly more: (count: number) => string;
	};
}
