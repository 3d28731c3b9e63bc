import type { PlaybookTexts } from "../i18n/playbookTexts.ts";
import type { AnswerFact, QuestionFact } from "../i18n/words/facts.ts";
import type { CustomerRef } from "../review/customerRef.ts";
import type { TeamAnswer } from "../review/teamSpread.ts";
import type { Customer, Day, FactKey } from "../tiering/facts.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Placement } from "../tiering/tier.ts";
import type { Outcome, Reply } from "./reply.ts";

/**
 * What the page and the server say to each other. Everything is plain JSON: Google's channel fails on a `Date` and
 * turns `undefined` into null. A problem comes back as data, in the user's language, never as an exception.
 *
 * What changes the file takes `agreed` last: see `asks` in {@link Outcome}.
 */
export interface Server {
	/** Opens the sidebar anew, with its page in the language that the file has by now. */
	openSidebar(): void;
	/** What the sidebar shows first. */
	sidebarHome(): Reply<Home>;
	/** Tiers the customers of the active tab. */
	sidebarTier(agreed?: true): Outcome;
	/** Takes the last change back. */
	sidebarUndo(): Outcome;
	/** How the table of a tab is read; of the active one where no name is given. */
	sidebarSetUp(tab: string | null): Reply<SetUp>;
	/** Remembers how the table is to be read, for everyone who shares the file. */
	sidebarSaveSetUp(choice: SetUpChoice, agreed?: true): Outcome;
	/** Selects a cell ("D7") of a tab and brings it into view. */
	sidebarShowCell(tab: string, cell: string): Outcome;
	/** What would change if some settings were others. Writes nothing. No changes: what the settings are. */
	sidebarWhatIf(changes: SettingChanges): Reply<WhatIf>;
	/** Writes changed settings to the settings tab and tiers the customers by them. */
	sidebarApply(changes: SettingChanges, agreed?: true): Outcome;

	/** Everything for a review to begin or go on: who comes in which order, and the first cards. */
	sidebarReview(ask: ReviewAsk): Reply<Review>;
	/** More cards. A customer who is not in the list any more has none. */
	sidebarCards(tab: string, customers: readonly CustomerRef[], viewer: Viewer): Reply<readonly Card[]>;
	/** Selects the customer's row, and remembers that this is where the person is. Gives the customer as they stand there now. */
	sidebarFollow(tab: string, customer: CustomerRef): Reply<CustomerRef>;
	/** The card of the row that is selected in the sheet, on the tab that is reviewed. */
	sidebarThisRow(tab: string, viewer: Viewer): Reply<ThisRow>;
	/** Writes changes into the user's table and the history, each at its customer, wherever that row is now. */
	sidebarSave(batch: Batch, agreed?: true): Reply<readonly Saved[]>;
	/** The customers in the rows that are selected in the sheet. */
	sidebarSelected(): Reply<Selected>;
	/** What a customer who is not in the list would be rated by. */
	sidebarNewCustomer(): Reply<NewCustomer>;
	/** Adds a customer as a row below the others. */
	sidebarAddCustomer(tab: string, facts: Customer, reviewer: string, agreed?: true): Outcome;
	/** Who brought whom: what is in the way, and what it comes to. */
	sidebarReferrals(): Reply<Referrals>;
	/** Opens a tab of ours; makes it, or makes it anew, from the customers of the active tab. */
	sidebarOpenTab(tab: OpenedTab, agreed?: true): Outcome;
	/** What thinning the history would come to. Writes nothing. */
	sidebarThinning(): Reply<Thinning>;
	/** Thins it, as it is by now: of what is older than the day that the person was shown. */
	sidebarThinHistory(before: Day): Outcome;
	/** The first run: remembers who is wanted and the usual margin, and tiers the customers. */
	sidebarBegin(choice: BeginChoice, agreed?: true): Outcome;
	/** What there is to make ready for others. */
	sidebarShare(): Reply<Share>;
	/** Puts what they show in the place of all formulas of ours. */
	sidebarFreeze(agreed?: true): Outcome;
	/** What would go and what would stay if the add-on were taken out of the file. Writes nothing. */
	sidebarRemoval(): Reply<Removal>;
	/** Takes it out; of the columns that were added for answers only those that are named. */
	sidebarRemove(unwanted: readonly AnswerColumn[]): Outcome;
	/** Makes the page for the team, or makes it anew, and opens it. */
	sidebarTeamPage(withMoney: boolean, agreed?: true): Outcome;
}

export type OpenedTab = "summary" | "tree" | "playbook" | "alternatives";

export interface Home {
	readonly tab: string;
	readonly customers: number;
	/** The mean known share of the customers, 0–1. */
	readonly knownShare: number;
	readonly places: readonly { readonly place: Placement; readonly customers: number }[];
	/** How many things about the reading and the settings a person should look at; the first few of them. */
	readonly noticed: number;
	readonly firstNoticed: readonly Notice[];
	/** Nobody has tiered anything in this file yet. */
	readonly isFirst: boolean;
	/** Whom the owner wants as customers, in their own words; `""`: not said yet. */
	readonly idealCustomer: string;
	/** How many of the customers nobody has reviewed in the last months. */
	readonly unreviewed: number;
	/** The person's name, as typed once; `""`: not yet. */
	readonly reviewer: string;
	/** How many customers have a plan that is not done, and how many of those are overdue. */
	readonly plans: { readonly open: number; readonly overdue: number };
	/** The tiers set by hand that ran out or soon will, a sentence for each day: the first few, and how many there are. */
	readonly overrides: { readonly first: readonly Notice[]; readonly count: number };
	/** The tab of the history and its lines, where there are so many that thinning it is worth while; null: not worth it. */
	readonly largeHistory: { readonly tab: string; readonly lines: number } | null;
	/** The last change that can be taken back: when it began, in ISO 8601, and whether it has come to its end; null: none. */
	readonly lastChange: { readonly begun: string; readonly isFinished: boolean } | null;
	/** The list has a column that says who referred whom. */
	readonly hasReferrals: boolean;
	/** What the list suffers from most, in a sentence; where it suffers from nothing, that it is not bottom-heavy. */
	readonly diagnosis: string;
}

/** Something to look at, in words, and the cell it is about ("D7" on a tab), if it is about one. */
export interface Notice {
	readonly text: string;
	readonly at: { readonly tab: string; readonly cell: string } | null;
}

export interface SetUp {
	readonly tab: string;
	/** The tabs that may hold customers: all but ours. */
	readonly tabs: readonly string[];
	/** Counted from 1; null where the tab has no headings that we can see. */
	readonly headingRow: number | null;
	/** Whether a person said which row the headings stand in. */
	readonly headingRowChosen: boolean;
	/** The first rows that could be the headings, each with what stands in it. */
	readonly headingRows: readonly { readonly row: number; readonly text: string }[];
	readonly customers: number;
	/** Rows with something in them that are no customers: totals, repeated headings. */
	readonly leftOut: number;
	/** Every fact that is read or suggested, and the basic ones that are not there; in the model's order. */
	readonly facts: readonly SetUpFact[];
	/** Every column with a heading. */
	readonly columns: readonly SetUpColumn[];
	readonly remarks: readonly Notice[];
	/** No profit, cost or margin in the table: then a usual margin can be assumed. */
	readonly needsMargin: boolean;
	/** 0–1; null: none. */
	readonly assumedMargin: number | null;
	/** The table has hours: then an hour may have a price. */
	readonly hasHours: boolean;
	readonly hourlyCost: number | null;
}

export interface SetUpFact {
	readonly fact: FactKey;
	/** The column ("D") it is read from; null where it is not read. */
	readonly column: string | null;
	/** The column it may be in, for a person to say. */
	readonly suggestion: string | null;
	/** How sure we are of the column or the suggestion, 0–1; 1 where a person chose it. */
	readonly confidence: number;
	readonly chosen: boolean;
	/** A cell of the column as it stands, and as it is understood ("12,444.50"); null where nothing is read. */
	readonly sample: { readonly found: string; readonly understood: string } | null;
}

export interface SetUpColumn {
	readonly column: string;
	readonly heading: string;
	/** The first cell below with something in it. */
	readonly sample: string;
}

export interface SetUpChoice {
	readonly tab: string;
	/** Null: as found. */
	readonly headingRow: number | null;
	/** What a person changed: by the column's heading, so that it holds wherever the column goes. Null: not used. */
	readonly columns: readonly { readonly heading: string; readonly fact: FactKey | null }[];
	readonly assumedMargin: number | null;
	readonly hourlyCost: number | null;
}

/** New values by the key of the setting. A weight is a word or a number; a share is a part of one. */
export type SettingChanges = Readonly<Record<string, WeightWord | number>>;

export type WeightWord = "off" | "low" | "normal" | "high";

export interface WhatIf {
	readonly settings: readonly WhatIfSetting[];
	/** How many customers stand in each place now, and would stand there after the changes. */
	readonly places: readonly { readonly place: Placement; readonly now: number; readonly after: number }[];
	/** How many customers would change their place; the first of them by name. */
	readonly moved: number;
	readonly moves: readonly { readonly customer: string; readonly from: Placement; readonly to: Placement }[];
}

export interface WhatIfSetting {
	readonly key: string;
	/** In the user's language. */
	readonly label: string;
	readonly section: "weights" | "thresholds" | "limits";
	readonly kind: "weight" | "share" | "number";
	/** A weight that a word says is that word. */
	readonly value: WeightWord | number;
	/** Weights: the share of the whole that it comes to now, 0–1. */
	readonly share: number | null;
}

export interface ReviewAsk {
	/** Null: the active tab, or the one that our tabs were made from. */
	readonly tab: string | null;
	/** Null: as last time; the first time by stake, everybody, not a round. */
	readonly choice: ReviewChoice | null;
	/** Who is reviewing; null: the name that was typed last time. */
	readonly reviewer: string | null;
}

/** Which customers, in what order. Remembered for the person and the file. */
export interface ReviewChoice {
	/** What is at stake: those reviewed already first, then the others, the most at stake first. Or as in the sheet. */
	readonly order: "stake" | "sheet";
	/** `talk`: those about whom several have answered in a team round, and nobody has settled it. */
	readonly which: "all" | "unreviewed" | "talk" | `${Placement}`;
	/** A team round: answers go into the history only, and nobody sees those of others. */
	readonly round: boolean;
}

export interface Review {
	/** The tab's id, as text: it stays the same tab whatever people call it. So are the other tabs of a review. */
	readonly tab: string;
	/** `""` where the person has not said their name yet. */
	readonly reviewer: string;
	readonly choice: ReviewChoice;
	/** What the page needs to rate a card by itself: the effect of an answer is there at once. */
	readonly policy: Policy;
	readonly today: Day;
	/** The facts that the list has a column for: of figures, only these are asked for without being chosen. */
	readonly columns: readonly FactKey[];
	/** What the team has written in place of our words. */
	readonly playbook: PlaybookTexts;
	/** The other providers that customers can be referred to, from the tab of alternatives. */
	readonly providers: readonly string[];
	/** Everybody to review, in order. */
	readonly queue: readonly CustomerRef[];
	/** Which of them nobody has reviewed lately, by their place in the queue. */
	readonly open: readonly number[];
	/** The place in the queue to begin at; the length of the queue where all are reviewed. */
	readonly at: number;
	/** The cards from there on; and the one before. */
	readonly cards: readonly Card[];
}

/** What is known about one customer. */
export interface Card {
	readonly customer: CustomerRef;
	/** With `referred` and `referralValue` as counted from the list. */
	readonly facts: Customer;
	/** Who brought them and whom they brought; null where the list does not say who referred whom. */
	readonly referrals: CardReferrals | null;
	/** Asked lately, and answered with "don't know". */
	readonly unknown: readonly FactKey[];
	/** The answers that were last asked for a year ago or longer, and how many months that is. None in a round. */
	readonly old: readonly { readonly fact: AnswerFact; readonly months: number }[];
	/** When somebody last reviewed the customer, and who; null: not lately. */
	readonly reviewed: { readonly day: Day; readonly by: string } | null;
	/**
	 * In a round: the person's own answers in it. Otherwise: the answers of a round that several people have given, and nobody
	 * has settled yet.
	 */
	readonly team: readonly { readonly fact: AnswerFact; readonly answers: readonly TeamAnswer[] }[];
}

export interface CardReferrals {
	/**
	 * Who referred them: the name of a customer of ours, or, as it is written, a source such as "Google ads" or a name that
	 * cannot be followed. Null: nobody, or not known.
	 */
	readonly by: { readonly name: string; readonly isCustomer: boolean } | null;
	/** Whom they referred themselves, those who are worth most first; the first dozen. */
	readonly brought: readonly {
		readonly name: string;
		/** Their lifetime value; null: not known. */
		readonly value: number | null;
		/** How many these brought in turn, directly and through others. */
		readonly referred: number;
	}[];
	/** How many they referred themselves. */
	readonly direct: number;
	/** Their part of all values, after what is passed on to and from them. */
	readonly credit: number;
}

/** Who looks at a card: in a team round they see nobody's answers but their own. */
export interface Viewer {
	readonly reviewer: string;
	readonly round: boolean;
}

export interface ThisRow {
	/** Null: that row holds no customer. */
	readonly card: Card | null;
	/** Counted from 1. */
	readonly row: number;
}

/** What a review writes about one customer. */
export type Change = ChangeBase &
	(
		| {
				readonly kind: "fact";
				readonly fact: ReviewFact;
				/** What the page showed before; null: unknown. Where the sheet says something else by now, nothing is written. */
				readonly from: FactValue | null;
				/** Null empties the cell. */
				readonly to: FactValue | null;
		  }
		| { readonly kind: "dontKnow"; readonly fact: ReviewFact }
		/** `round`: in a team round, the person's own pass; it does not count as reviewed for others. */
		| { readonly kind: "reviewed"; readonly round: boolean }
		| { readonly kind: "round"; readonly fact: AnswerFact; readonly answer: number }
	);

interface ChangeBase {
	/** Its own: a change that arrives twice is written once. */
	readonly id: string;
	readonly customer: CustomerRef;
	/** When the person did it, as ISO text. */
	readonly at: string;
}

/** Answers 1–5, amounts and counts as numbers, shares as parts of one, a date as {@link Day}. */
export type FactValue = string | number;

/** The facts that a review asks for. */
export type ReviewFact =
	| QuestionFact
	| "manualTier"
	| "manualReason"
	| "manualUntil"
	| "story"
	| "referredBy"
	| "cameAnyway"
	| "planAction"
	| "planOwner"
	| "planDue"
	| "planDone"
	| "planProvider";

export interface Batch {
	readonly tab: string;
	readonly reviewer: string;
	readonly changes: readonly Change[];
}

/** What became of a change. Everything but `saved` has written nothing. */
export type Saved = {
	readonly id: string;
	/** What happened, for a person to read; `""` where it went as expected. */
	readonly message: string;
} & (
	| {
			readonly outcome: "saved";
			/** The customer as they stand in the list now: by another name, perhaps, and in another row. */
			readonly customer: CustomerRef;
			/** It stood there already: nothing was written, and nothing is to be taken back. */
			readonly stood: boolean;
	  }
	/** Somebody else changed the same fact meanwhile: both are shown, and the person decides. */
	| {
			readonly outcome: "collides";
			readonly customer: CustomerRef;
			readonly theirs: FactValue | null;
			readonly by: string;
	  }
	/** The name is gone; this customer agrees in all else. The person says whether it is the same. */
	| { readonly outcome: "alike"; readonly customer: CustomerRef }
	/** Gone, or not to be told from another. */
	| { readonly outcome: "lost" }
	/** The cell cannot take it: a formula of the user's, say. */
	| { readonly outcome: "refused"; readonly customer: CustomerRef }
);

export interface Removal {
	/** The tabs that go, each with what people have put on it, in words; `""`: nothing that we can tell. */
	readonly tabs: readonly { readonly name: string; readonly holds: string }[];
	/** The columns of results that are emptied, by the name of the tab. */
	readonly columns: readonly { readonly tab: string; readonly count: number }[];
	/** The columns that were added for answers; `on` is the tab's name. */
	readonly answers: readonly (AnswerColumn & { readonly on: string; readonly answers: number })[];
	/** Cells in our columns that stay, as text; `""`: none. */
	readonly kept: string;
	/** How many formulas lose the settings tab. */
	readonly unlinked: number;
	/** The user's formulas that will fail, and the first of their cells as text. */
	readonly failing: { readonly count: number; readonly cells: string };
}

/** A column that was added for answers, by its tab's id, as text, and its heading. */
export interface AnswerColumn {
	readonly tab: string;
	readonly heading: string;
}

export interface Selected {
	readonly tab: string;
	readonly customers: readonly {
		readonly customer: CustomerRef;
		/** What is known of the answers from 1 to 5. */
		readonly answers: Readonly<Partial<Record<AnswerFact, number>>>;
	}[];
	/** Rows in the selection that hold no customer: headings, totals, empty rows. */
	readonly others: number;
	readonly reviewer: string;
}

export interface NewCustomer {
	readonly tab: string;
	readonly reviewer: string;
	readonly policy: Policy;
	readonly today: Day;
	/** How many customers stand in each place now. */
	readonly places: Home["places"];
	/** The names in the list, to tell at once when somebody is in it already. */
	readonly names: readonly string[];
}

export interface Referrals {
	/** The tab's id, as text. */
	readonly tab: string;
	readonly reviewer: string;
	/** Null: the list has no column that says who referred whom. */
	readonly column: string | null;
	/** How many customers were referred by customers. */
	readonly referred: number;
	/** Credits add up to the value of the list: both sums, to show that they do. */
	readonly credits: number;
	readonly values: number;
	/** Names that are no customer's, but nearly: for a person to say. At most 50; `nearCount` is how many there are. */
	readonly near: readonly NearReferrer[];
	readonly nearCount: number;
	/** Links that cannot be followed, in words, with their cells. At most 50. */
	readonly problems: readonly Notice[];
	readonly problemCount: number;
	/** Sources that are no customers, those who brought most first. At most 12. */
	readonly sources: readonly {
		readonly name: string;
		/** How many came from there directly, and with those whom they brought. */
		readonly direct: number;
		readonly referred: number;
		readonly value: number;
	}[];
	readonly sourceCount: number;
	/** Who brought in most. At most 12. */
	readonly referrers: readonly {
		readonly name: string;
		readonly referred: number;
		/** Null: what they brought is of unknown worth. */
		readonly value: number | null;
		readonly tier: Placement;
	}[];
}

/** A name in the column *Referred by* that may mean a customer. */
export interface NearReferrer {
	/** As it is written. */
	readonly found: string;
	/** The customers who were referred by that name. */
	readonly customers: readonly CustomerRef[];
	/** Whom it may mean: what to write in its place. */
	readonly meant: readonly string[];
}

export interface Thinning {
	/** Only older lines may go. */
	readonly before: Day;
	readonly lines: number;
	/** How many go. */
	readonly goes: number;
	/** How many could go too, but hold something of people's. */
	readonly theirs: number;
}

export interface BeginChoice {
	readonly idealCustomer: string;
	/** 0–1; null: none. */
	readonly assumedMargin: number | null;
}

export interface Share {
	/** The tabs with formulas of ours that show results, and how many. */
	readonly formulas: readonly { readonly tab: string; readonly count: number }[];
	/** Formulas of ours that show an error, or have not finished; the first of them. */
	readonly unready: readonly Notice[];
	readonly unreadyCount: number;
	/** The page for the team, and how it was made the last time. */
	readonly teamPage: { readonly exists: boolean; readonly withMoney: boolean };
}
