import type { Customer, FactKey } from "../tiering/facts.ts";
import type { DrainKey, GateKey } from "../tiering/gates.ts";
import type { LeverKey } from "../tiering/levers.ts";
import type { CriterionKey } from "../tiering/measures.ts";
import type { Placement, Tier } from "../tiering/tier.ts";
import type { BeginWords } from "./beginWords.ts";
import type { DiagnosisWords } from "./diagnosisWords.ts";
import type { Figures } from "./figures.ts";
import type { FirstChangeWords } from "./firstChangeWords.ts";
import type { MovementWords } from "./movementWords.ts";
import type { NewCustomerWords } from "./newCustomerWords.ts";
import type { OutlookWords } from "./outlookWords.ts";
import type { OverrideWords } from "./overrideWords.ts";
import type { PersonaWords } from "./personaWords.ts";
import type { PlanWords } from "./planWords.ts";
import type { AlternativesWords, PlaybookWords } from "./playbookWords.ts";
import type { ProblemWords } from "./problemWords.ts";
import type { RecordWords } from "./recordWords.ts";
import type { ReferralWords } from "./referralWords.ts";
import type { RemovalWords } from "./removalWords.ts";
import type { ReviewWords } from "./reviewWords.ts";
import type { SettingsWords } from "./settingsWords.ts";
import type { SeveralWords } from "./severalWords.ts";
import type { ShareWords } from "./shareWords.ts";
import type { SlicesWords } from "./slicesWords.ts";
import type { SummaryWords } from "./summaryWords.ts";
import type { TeamWords } from "./teamWords.ts";
import type { ThinningWords } from "./thinningWords.ts";
import type { TreeWords } from "./treeWords.ts";
import type { UndoWords } from "./undoWords.ts";
import type { WhaleWords } from "./whaleWords.ts";

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

/** The columns that we write beside the user's table. */
export type ResultKey =
	| "tier"
	| "score"
	| "range"
	| "why"
	| "nextStep"
	| "nextQuestion"
	| "persona"
	| "sixMonths"
	| "longTerm"
	| "referred"
	| "referralValue"
	| "referralCredit";

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

/** Every word a user sees, in one language. A language that lacks one does not compile. */
export interface Words {
	/** The language tag that numbers are written by. */
	readonly tag: string;
	readonly product: string;
	readonly facts: Readonly<Record<FactKey, string>>;
	readonly results: Readonly<Record<ResultKey, string>>;
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
	/** The heading of a column of net profits. */
	readonly netProfit: string;
	/** Headings that only a report of everything has. */
	readonly report: Readonly<Record<"known" | "ownTier", string>>;
	readonly wayUp: {
		readonly heading: string;
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
		readonly heading: string;
		readonly neutral: string;
		readonly known: (share: number, figures: Figures) => string;
		readonly range: (range: string) => string;
		readonly computed: (tier: string) => string;
		readonly writtenBy: string;
	};
	/** The name of the language in itself. */
	readonly ownName: string;
	readonly settings: SettingsWords;
	readonly menu: Readonly<
		Record<
			"tier" | "sidebar" | "playbook" | "tree" | "share" | "undo" | "link" | "restore" | "remove",
			string
		>
	>;
	readonly tiered: (customers: number, counts: string, summaryTab: string) => string;
	readonly summary: SummaryWords;
	readonly problem: ProblemWords;
	/** The first run. */
	readonly begin: BeginWords;
	/** Checking somebody who is not a customer yet. */
	readonly newCustomer: NewCustomerWords;
	/** What the list suffers from, if it does. */
	readonly diagnosis: DiagnosisWords;
	/** How long customers will stay. */
	readonly outlook: OutlookWords;
	/** Tiers set by hand that end. */
	readonly override: OverrideWords;
	/** The kinds of client. */
	readonly persona: PersonaWords;
	/** What we mean to do about a customer. */
	readonly plan: PlanWords;
	/** The tab that the team reads, and the letters. */
	readonly playbook: PlaybookWords;
	/** The tab of other providers. */
	readonly alternatives: AlternativesWords;
	/** The tab and the view of who brought whom. */
	readonly tree: TreeWords;
	/** From which tier to which customers move. */
	readonly movement: MovementWords;
	/** What profitable customers earn us, and the others take back. */
	readonly whale: WhaleWords;
	/** Who brought whom. */
	readonly referral: ReferralWords;
	/** What the server writes down and reports about a review. */
	readonly record: RecordWords;
	/** What would be done to a file that has nothing of ours yet. */
	readonly firstChange: FirstChangeWords;
	/** Thinning the history. */
	readonly thinning: ThinningWords;
	/** The cards of a review. */
	readonly review: ReviewWords;
	/** One answer for several customers. */
	readonly several: SeveralWords;
	/** Making a file ready for others. */
	readonly share: ShareWords;
	readonly undo: UndoWords;
	readonly slices: SlicesWords;
	/** Taking the add-on out of a file. */
	readonly removal: RemovalWords;
	/** The page for the team. */
	readonly team: TeamWords;
	readonly sidebar: {
		readonly title: string;
		readonly home: {
			/** How many are not reviewed yet, or not lately. */
			readonly unreviewed: (count: number) => string;
			readonly newCustomer: string;
			readonly several: string;
			readonly welcome: string;
			/** The tabs that can be opened from there. */
			readonly tabs: Readonly<Record<"label" | "summary" | "playbook" | "tree", string>>;
			readonly noSummary: string;
			readonly overdue: (plans: number) => string;
		};
		readonly customers: (count: number) => string;
		readonly known: (share: string) => string;
		readonly tierNow: string;
		readonly working: string;
		readonly loading: string;
		readonly done: (customers: number) => string;
		readonly tryAgain: string;
		readonly failed: string;
		readonly accounts: string;
		readonly noticed: (count: number) => string;
		readonly more: (count: number) => string;
		readonly setUp: {
			readonly link: string;
			readonly heading: string;
			readonly tab: string;
			readonly headingRow: string;
			readonly asFound: string;
			readonly row: (row: number, text: string) => string;
			readonly found: (customers: number, leftOut: number) => string;
			readonly facts: string;
			readonly notThere: string;
			readonly column: (column: string, heading: string) => string;
			readonly sample: (found: string, understood: string) => string;
			readonly suggested: (column: string, heading: string) => string;
			readonly accept: string;
			readonly sure: string;
			readonly fairlySure: string;
			readonly unsure: string;
			readonly chosen: string;
			readonly unused: (columns: number) => string;
			readonly notUsed: string;
			readonly margin: string;
			readonly marginHelp: string;
			readonly hourlyCost: string;
			readonly hourlyCostHelp: string;
			readonly use: string;
			readonly badNumber: (label: string) => string;
			readonly badRange: (label: string, least: string, most: string) => string;
		};
		readonly whatIf: {
			readonly link: string;
			readonly heading: string;
			readonly intro: string;
			readonly weights: string;
			readonly thresholds: string;
			readonly limits: string;
			readonly refused: (label: string) => string;
			readonly ownNumber: (weight: string) => string;
			readonly ofWhole: (share: string) => string;
			readonly nobody: string;
			readonly moved: (customers: number) => string;
			readonly move: (customer: string, from: string, to: string) => string;
			readonly now: string;
			readonly after: string;
			readonly apply: string;
			readonly discard: string;
			readonly reckoning: string;
		};
		readonly back: string;
		readonly goTo: (cell: string) => string;
		readonly tiersHeading: string;
		readonly legend: string;
	};
}
