import type { RecordWords } from "../words/history.ts";
import type { AlternativesWords, PlaybookWords } from "../words/playbook.ts";
import type { TreeWords } from "../words/referrals.ts";
import type { TeamWords } from "../words/share.ts";
import type { SummaryWords } from "../words/summary.ts";
import type { SettingsWords } from "../words/workbook.ts";
import type { DiagnosisWords } from "./diagnosisWords.ts";
import type { FirstChangeWords } from "./firstChangeWords.ts";
import type { MovementWords } from "./movementWords.ts";
import type { OverrideWords } from "./overrideWords.ts";
import type { ProblemWords } from "./problemWords.ts";
import type { ReferralWords } from "./referralWords.ts";
import type { RemovalWords } from "./removalWords.ts";
import type { ShareWords } from "./shareWords.ts";
import type { SlicesWords } from "./slicesWords.ts";
import type { ThinningWords } from "./thinningWords.ts";
import type { UndoWords } from "./undoWords.ts";
import type { WhaleWords } from "./whaleWords.ts";

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

/** What only the server says, in one language: into cells, in the menu, in its replies. A language that lacks a word does not compile. */
export interface OnlyServerWords {
	readonly results: Readonly<Record<ResultKey, string>>;
	/** The heading of a column of net profits. */
	readonly netProfit: string;
	/** Headings that only a report of everything has. */
	readonly report: Readonly<Record<"known" | "ownTier", string>>;
	readonly wayUp: {
		readonly heading: string;
	};
	readonly note: {
		readonly heading: string;
		readonly neutral: string;
		readonly computed: (tier: string) => string;
		readonly writtenBy: string;
	};
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
	/** What the list suffers from, if it does. */
	readonly diagnosis: DiagnosisWords;
	/** Tiers set by hand that end. */
	readonly override: OverrideWords;
	/** The tab that the team reads. */
	readonly playbook: PlaybookWords;
	/** The tab of other providers. */
	readonly alternatives: AlternativesWords;
	/** The tab of who brought whom. */
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
	/** Making a file ready for others. */
	readonly share: ShareWords;
	readonly undo: UndoWords;
	readonly slices: SlicesWords;
	/** Taking the add-on out of a file. */
	readonly removal: RemovalWords;
	/** The page for the team. */
	readonly team: TeamWords;
	readonly sidebar: {
		readonly home: {
			readonly noSummary: string;
		};
		readonly whatIf: {
			readonly refused: (label: string) => string;
		};
	};
}
