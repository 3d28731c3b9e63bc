import type { BeginWords } from "../page/beginWords.ts";
import type { FirstChangeWords } from "../page/firstChangeWords.ts";
import type { NewCustomerWords } from "../page/newCustomerWords.ts";
import type { PlanWords } from "../page/planWords.ts";
import type { PlaybookWords } from "../page/playbookWords.ts";
import type { SeveralWords } from "../page/severalWords.ts";
import type { ShareWords } from "../page/shareWords.ts";
import type { SlicesWords } from "../page/slicesWords.ts";
import type { TeamWords } from "../page/teamWords.ts";
import type { ThinningWords } from "../page/thinningWords.ts";
import type { TreeWords } from "../page/treeWords.ts";
import type { UndoWords } from "../page/undoWords.ts";
import type { RemovalWords } from "./changes.ts";
import type { ReviewWords } from "./review.ts";

/** What only the sidebar's page says, in one language. A language that lacks a word does not compile. */
export interface OnlyPageWords {
	/** The first run. */
	readonly begin: BeginWords;
	/** Checking somebody who is not a customer yet. */
	readonly newCustomer: NewCustomerWords;
	/** What we mean to do about a customer. */
	readonly plan: PlanWords;
	/** The letters of the playbook. */
	readonly playbook: PlaybookWords;
	/** The view of who brought whom. */
	readonly tree: TreeWords;
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
		readonly home: {
			/** How many are not reviewed yet, or not lately. */
			readonly unreviewed: (count: number) => string;
			readonly newCustomer: string;
			readonly several: string;
			readonly welcome: string;
			/** The tabs that can be opened from there. */
			readonly tabs: Readonly<Record<"label" | "summary" | "playbook" | "tree", string>>;
			readonly overdue: (plans: number) => string;
		};
		readonly customers: (count: number) => string;
		readonly known: (share: string) => string;
		readonly tierNow: string;
		readonly working: string;
		readonly loading: string;
		readonly tryAgain: string;
		readonly failed: string;
		readonly accounts: string;
		readonly noticed: (count: number) => string;
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
	};
}
