import type { PlaybookTexts } from "../i18n/playbookTexts.ts";
import type { CustomerRef } from "../review/customerRef.ts";
import type { Medians } from "../review/medians.ts";
import type { TeamAnswer } from "../review/teamSpread.ts";
import type { QuestionFact } from "../tiering/criteria.ts";
import type { AnswerFact, Customer, Day, FactKey } from "../tiering/facts.ts";
import type { ListQuestion } from "../tiering/listQuestion.ts";
import type { PlanAction } from "../tiering/planAction.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Placement } from "../tiering/tier.ts";
import type { Outcome, Reply } from "./reply.ts";

/**
 * The calls from the page to the server. Everything is plain JSON: Google's channel fails on a `Date` and turns `undefined` into
 * null. A problem comes back as data, in the user's language, never as an exception.
 *
 * A call that changes the file takes `agreed` as its last argument: see `asks` in {@link Outcome}.
 */
export interface Server {
	/** Reopens the sidebar, with its page in the file's current language. */
	openSidebar(): void;
	/** Returns the contents of the sidebar's first screen. */
	sidebarHome(): Reply<Home>;
	/** Returns all customers of the list, to look one up by name or by tier. */
	sidebarCustomers(): Reply<Listed>;
	/** Returns whom to call, and the open plans. */
	sidebarPlan(): Reply<Plan>;
	/** Returns what the place *More* shows. Reads no list, so that it works where none can be read. */
	sidebarMore(): Reply<More>;
	/** Tiers the customers of the active tab. */
	sidebarTier(agreed?: true): Outcome;
	/** Fits the settings to the list again, and tiers its customers by them. */
	sidebarFitAgain(agreed?: true): Outcome;
	/** Undoes the last change. */
	sidebarUndo(): Outcome;
	/** Returns how the table of a tab is read. @param tab its name; null: the active tab. */
	sidebarSetUp(tab: string | null): Reply<SetUp>;
	/** Stores how the table is to be read, for everyone who shares the file. */
	sidebarSaveSetUp(choice: SetUpChoice, agreed?: true): Outcome;
	/** Stores a decision whether rows are one customer, and tiers the customers by it if they were tiered before. */
	sidebarSame(choice: SameChoice, agreed?: true): Outcome;
	/** Selects a cell ("D7") of a tab and brings it into view. */
	sidebarShowCell(tab: string, cell: string): Outcome;
	/** Returns what some new settings would change. Writes nothing. With no changes, returns the current settings. */
	sidebarWhatIf(changes: SettingChanges): Reply<WhatIf>;
	/** Writes new settings to the settings tab and tiers the customers by them. */
	sidebarApply(changes: SettingChanges, agreed?: true): Outcome;

	/** Returns everything to start or resume a review: the queue of customers and the first cards. */
	sidebarReview(ask: ReviewAsk): Reply<Review>;
	/** Returns more cards. Customers who are no longer in the list are left out. */
	sidebarCards(tab: string, customers: readonly CustomerRef[], viewer: Viewer): Reply<readonly Card[]>;
	/** Selects the customer in the sheet and remembers them as the person's last. Returns them as they are in the list now. */
	sidebarFollow(tab: string, customer: CustomerRef): Reply<CustomerRef>;
	/** Returns the card of the row that is selected in the sheet, on the reviewed tab. */
	sidebarThisRow(tab: string, viewer: Viewer): Reply<ThisRow>;
	/** Writes submitted answers into the user's list and the history. Finds each customer, wherever the row is now. */
	sidebarSave(batch: Batch, agreed?: true): Reply<readonly Saved[]>;
	/** Returns the customers in the rows that are selected in the sheet. */
	sidebarSelected(): Reply<Selected>;
	/** Returns what the page needs to rate a customer who is not in the list. */
	sidebarNewCustomer(): Reply<NewCustomer>;
	/** Adds a customer as a row below the others. */
	sidebarAddCustomer(tab: string, facts: Customer, reviewer: string, agreed?: true): Outcome;
	/** Returns who referred whom: the problems and the totals. */
	sidebarReferrals(): Reply<Referrals>;
	/** Opens a tab of the add-on's: the tree and the playbook after building them from the customers of the active tab, the others as they are. */
	sidebarOpenTab(tab: OpenedTab, agreed?: true): Outcome;
	/** Freezes the headings and the column of names of the list. */
	sidebarKeepInView(agreed?: true): Outcome;
	/** Returns how many entries thinning the history would remove. Writes nothing. */
	sidebarThinning(): Reply<Thinning>;
	/** Thins the history as it is now. @param before the day that the person was shown: only older entries are removed. */
	sidebarThinHistory(before: Day): Outcome;
	/** Returns what the list is read as with the answers so far, how it would be tiered, and what to ask next. Writes nothing. */
	sidebarFirstLook(answers: FirstAnswers): Reply<FirstLook>;
	/** Puts a row of headings above a list that has none. */
	sidebarAddHeadings(answers: FirstAnswers, agreed?: true): Outcome;
	/** Makes the first run: stores the answers and the ideal customer, and tiers the customers. */
	sidebarBegin(choice: BeginChoice, agreed?: true): Outcome;
	/** Returns what there is to prepare before sharing the file with people who do not have the add-on. */
	sidebarShare(): Reply<Share>;
	/** Replaces all of the add-on's formulas by the values that they show. */
	sidebarFreeze(agreed?: true): Outcome;
	/** Returns what would be deleted and what would remain if the add-on were removed from the file. Writes nothing. */
	sidebarRemoval(): Reply<Removal>;
	/** Removes the add-on from the file. @param unwanted the columns of answers to delete; the others remain. */
	sidebarRemove(unwanted: readonly AnswerColumn[]): Outcome;
	/** Creates or rebuilds the page for the team, and opens it. */
	sidebarTeamPage(withMoney: boolean, agreed?: true): Outcome;
	/** Returns the texts and the drawn figures of the board on one page. Writes nothing. */
	sidebarSharedBoard(choice: BoardPageChoice): Reply<BoardPage>;
}

export type OpenedTab = "board" | "summary" | "tree" | "playbook" | "alternatives" | "history" | "settings";

export interface Home {
	readonly tab: string;
	readonly customers: number;
	/** The mean known share of the customers, 0–1. */
	readonly knownShare: number;
	/** Customers by placement, and those of them whose tier is provisional. */
	readonly places: readonly {
		readonly place: Placement;
		readonly customers: number;
		readonly provisional: number;
	}[];
	/** The first question about the whole list; null: none. */
	readonly question: ListQuestion | null;
	/** How many notices there are about the reading and the settings; and the first few of them. */
	readonly noticed: number;
	readonly firstNoticed: readonly Notice[];
	/** True until something has been tiered in this file. */
	readonly isFirst: boolean;
	/** The owner's ideal customer, in their own words; `""`: not written yet. */
	readonly idealCustomer: string;
	/** How many customers nobody has reviewed in the last months. */
	readonly unreviewed: number;
	/** The person's name as they last typed it; `""`: never typed. */
	readonly reviewer: string;
	/** Numbers of customers: with a plan that is not done, and of those with an overdue one. */
	readonly plans: { readonly open: number; readonly overdue: number };
	/** How many notices the plan has about overrides that have ended or soon will. */
	readonly overrides: number;
	readonly lastChange: LastChange | null;
	/**
	 * That the names and headings could stay in view; null: they do, or need not. `farNames`: the letters of the column of names, where it
	 * is too far to the right to be frozen.
	 */
	readonly viewOffer: { readonly farNames: string | null } | null;
	/**
	 * When the tiers in the sheet were written ("09:14", or the day), and of how many customers they differ from what the list says
	 * now; null: of nobody.
	 */
	readonly stale: { readonly when: string; readonly customers: number } | null;
	/** How many net profits rest on the usual margin; null: none. */
	readonly assumed: string | null;
	/** A sentence about the gravest diagnosis of the list; where there is none, that the list is not bottom-heavy. */
	readonly diagnosis: string;
}

/** The last change, if it can be undone: when it began, in ISO 8601, and whether it was finished. */
export interface LastChange {
	readonly begun: string;
	readonly isFinished: boolean;
}

export interface Listed {
	readonly tab: string;
	/** By tier, best first, and in a tier the most money first. */
	readonly customers: readonly ListedCustomer[];
}

export interface ListedCustomer {
	readonly customer: CustomerRef;
	readonly tier: Placed;
	/** Net profit; where none is known in the list, revenue. Null: unknown. */
	readonly amount: number | null;
}

export interface Plan {
	/** True until something has been tiered in this file. */
	readonly isFirst: boolean;
	/** The customers to call first, as on the summary, each with the next step and why. */
	readonly calls: readonly (ListedCustomer & { readonly step: string; readonly why: string })[];
	/** The plans that are not done, those due first in front: the first few, and how many there are. */
	readonly plans: {
		readonly first: readonly {
			readonly customer: CustomerRef;
			readonly action: PlanAction;
			/** `""`: nobody yet. */
			readonly owner: string;
			/** Null: no day was set. */
			readonly due: Day | null;
			readonly isOverdue: boolean;
		}[];
		readonly count: number;
	};
	/** Overrides that have ended or soon will, one notice per day: the first few, and how many there are. */
	readonly overrides: { readonly first: readonly Notice[]; readonly count: number };
}

export interface More {
	/** True until something has been tiered in this file. */
	readonly isFirst: boolean;
	readonly lastChange: LastChange | null;
	/** The tab of the history and how many entries it has, if it is so long that thinning pays; null: it is not. */
	readonly largeHistory: { readonly tab: string; readonly lines: number } | null;
}

/** A sentence for a person to check, and the cell it is about ("D7" on a tab); null: about no cell. */
export interface Notice {
	readonly text: string;
	readonly at: { readonly tab: string; readonly cell: string } | null;
	readonly same?: SameQuestion;
}

/** What a person may decide about rows that may be one customer; `undecided` takes a decision back. */
export type SameAnswer = "one" | "different" | "undecided";

/** Names of rows for a person to decide if they are one customer. */
export interface SameQuestion {
	readonly names: readonly string[];
	/** A line for each row: its number, name and a figure. */
	readonly rows: readonly string[];
	readonly answers: readonly SameAnswer[];
}

export interface SameChoice {
	/** The tab's name. */
	readonly tab: string;
	readonly names: readonly string[];
	readonly answer: SameAnswer;
}

export interface SetUp {
	readonly tab: string;
	/** The tabs that may contain customers: all but the add-on's own. */
	readonly tabs: readonly string[];
	/** Counted from 1; null where no headings were found. */
	readonly headingRow: number | null;
	/** True where a person chose the row of headings. */
	readonly headingRowChosen: boolean;
	/** The first rows that could be the headings, each with its text. */
	readonly headingRows: readonly { readonly row: number; readonly text: string }[];
	readonly customers: number;
	/** The rows with content that are no customers, and what they are. */
	readonly leftOut: { readonly rows: number; readonly as: string };
	/** Every fact that is read or suggested, and the basic ones that are missing; in the model's order. */
	readonly facts: readonly SetUpFact[];
	/** Every column with a heading. */
	readonly columns: readonly SetUpColumn[];
	readonly remarks: readonly Notice[];
	/** Decisions whether rows are one customer. */
	readonly decisions: readonly Decision[];
	/** True where the table has no profit, cost or margin, so that a usual margin can be assumed. */
	readonly needsMargin: boolean;
	/** 0–1; null: none. */
	readonly assumedMargin: number | null;
	/** True where the table has hours, so that an hour can have a price. */
	readonly hasHours: boolean;
	/** In the currency of the list; null: none. */
	readonly hourlyCost: number | null;
	/** The heading of the days that customers take to pay, which are days late once it is known how many they have; null: none. */
	readonly daysToPay: string | null;
	/** Days that customers have to pay; null: not told. */
	readonly paymentTerms: number | null;
	/** Null where all amounts are in one currency. */
	readonly currency: SetUpCurrency | null;
}

/** The currencies of a list that has several, as codes or signs. `""`: amounts without a currency. */
export interface SetUpCurrency {
	/** Null: the one used most, as found. */
	readonly chosen: string | null;
	/** Each with the number of customers who have amounts in it, the most used one first. */
	readonly found: readonly { readonly currency: string; readonly customers: number }[];
}

interface Decision {
	readonly names: readonly string[];
	/** The names as the person saw them. */
	readonly label: string;
	readonly isSame: boolean;
}

export interface SetUpFact {
	readonly fact: FactKey;
	/** The column ("D") it is read from; null where it is not read. */
	readonly column: string | null;
	/** The column it may be in, for a person to confirm; null: none. */
	readonly suggestion: string | null;
	/** How sure we are of the column or the suggestion, 0–1; 1 where a person chose it. */
	readonly confidence: number;
	readonly chosen: boolean;
	/** A cell of the column as the sheet shows it and as it is understood ("12,444.50"); null where nothing is read. */
	readonly sample: { readonly found: string; readonly understood: string } | null;
}

export interface SetUpColumn {
	readonly column: string;
	readonly heading: string;
	/** The first filled cell below the heading, as the sheet shows it; `""`: none. */
	readonly sample: string;
}

export interface SetUpChoice {
	readonly tab: string;
	/** Counted from 1; null: as found. */
	readonly headingRow: number | null;
	/** The columns that a person reassigned, by heading, so that the choice survives when columns move. Null: not used. */
	readonly columns: readonly { readonly heading: string; readonly fact: FactKey | null }[];
	readonly assumedMargin: number | null;
	readonly hourlyCost: number | null;
	/** Left out where the list has no days to pay: then the present value stays. */
	readonly paymentTerms?: number | null;
	/** As in {@link SetUpCurrency}; null: as found. Left out where there was no choice: then the present one stays. */
	readonly currency?: string | null;
}

/** New values by the key of the setting. A weight is a word or a number; a share is 0–1. */
export type SettingChanges = Readonly<Record<string, WeightWord | number>>;

export type WeightWord = "off" | "low" | "normal" | "high";

export interface WhatIf {
	readonly settings: readonly WhatIfSetting[];
	/** How many customers each placement has now, and would have after the changes. */
	readonly places: readonly { readonly place: Placement; readonly now: number; readonly after: number }[];
	/** How many customers would change their placement; and the first of them by name. */
	readonly moved: number;
	readonly moves: readonly { readonly customer: string; readonly from: Placed; readonly to: Placed }[];
	/** How many tiers are provisional now, and would be after the changes. */
	readonly provisional: { readonly now: number; readonly after: number };
}

/** A placement, and whether it is provisional. */
export interface Placed {
	readonly place: Placement;
	readonly isProvisional: boolean;
}

export interface WhatIfSetting {
	readonly key: string;
	/** In the user's language. */
	readonly label: string;
	readonly section: "weights" | "thresholds" | "limits";
	readonly kind: "weight" | "share" | "number";
	/** A weight is a word if there is one for it, else a number. */
	readonly value: WeightWord | number;
	/** The part of all weights that a weight makes up now, 0–1; null: no weight. */
	readonly share: number | null;
	/** How many customers change tier if this weight alone is switched off; null: no weight, a trial, or too long a list. */
	readonly movesIfOff: number | null;
}

export interface ReviewAsk {
	/** The tab's id, as text; null: the active tab, or the one that the add-on's tabs were made from. */
	readonly tab: string | null;
	/** Null: as last time; by default everybody, by stake, and not in a round. */
	readonly choice: ReviewChoice | null;
	/** The reviewer's name; null: the one that was typed last time. */
	readonly reviewer: string | null;
	/** The customer to begin at, also where the choice leaves them out; without it, where the review was left. */
	readonly customer?: CustomerRef;
}

/** The customers to review and their order. Stored per person and file. */
export interface ReviewChoice {
	/** `stake`: those reviewed already first, then the others by what is at stake, most first. `sheet`: as in the sheet. */
	readonly order: "stake" | "sheet";
	/** `largest`: the ten with most revenue. `talk`: those with answers from several people in a team round that nobody has settled yet. */
	readonly which: "all" | "unreviewed" | "talk" | "largest" | `${Placement}`;
	/** True in a team round: answers go into the history only, and nobody sees those of others. */
	readonly round: boolean;
}

export interface Review {
	/** The tab's id, as text, so that people may rename the tab. So are the other tabs of a review. */
	readonly tab: string;
	/** `""` where the person has not typed their name yet. */
	readonly reviewer: string;
	readonly choice: ReviewChoice;
	/** Lets the page rate a card by itself, to show the effect of an answer at once. */
	readonly policy: Policy;
	readonly today: Day;
	/** Of the whole list, to compare a customer with. */
	readonly medians: Medians;
	/** The facts that the list has a column for. Figures without a column are asked for only where a person chooses them. */
	readonly columns: readonly FactKey[];
	/** The team's own texts, in place of the add-on's. */
	readonly playbook: PlaybookTexts;
	/** The other providers that customers can be referred to, from the tab of alternatives. */
	readonly providers: readonly string[];
	/** Everybody to review, in order. */
	readonly queue: readonly CustomerRef[];
	/** Indexes in the queue of those whom nobody has reviewed lately. */
	readonly open: readonly number[];
	/** The index in the queue to begin at; the length of the queue where all are reviewed. */
	readonly at: number;
	/** The card before that index, if any, and the cards from there on. */
	readonly cards: readonly Card[];
}

/** All that is known about one customer. */
export interface Card {
	readonly customer: CustomerRef;
	/** With `referred` and `referralValue` as counted from the list. */
	readonly facts: Customer;
	/** Null in a round, and where the list does not say who referred whom. */
	readonly referrals: CardReferrals | null;
	/** Facts that were lately answered with "don't know". */
	readonly unknown: readonly FactKey[];
	/** Answers that were last asked for a year ago or longer, with their age in months. None in a round. */
	readonly old: readonly { readonly fact: AnswerFact; readonly months: number }[];
	/** True if some of the answers were given for another customer. Never in a round. */
	readonly isDisplaced: boolean;
	/** The last review of the customer; null: none lately. */
	readonly reviewed: { readonly day: Day; readonly by: string } | null;
	/** In a round, the person's own answers in it; otherwise answers from several people in a round that nobody has settled yet. */
	readonly team: readonly { readonly fact: AnswerFact; readonly answers: readonly TeamAnswer[] }[];
}

export interface CardReferrals {
	/**
	 * The referrer: a customer's name; or, as it is written in the list, a source such as "Google ads" or a name that cannot be
	 * followed. Null: nobody, or not known.
	 */
	readonly by: { readonly name: string; readonly isCustomer: boolean } | null;
	/** The customers whom they referred themselves, the most valuable first; at most 12. */
	readonly brought: readonly {
		readonly name: string;
		/** Lifetime value, in the currency of the list; null: not known. */
		readonly value: number | null;
		/** How many this one referred in turn, directly and through others. */
		readonly referred: number;
	}[];
	/** How many they referred themselves, without those that came through others. */
	readonly direct: number;
	/** Their credit, in the currency of the list: their own value, plus what they are credited with, less what they pass on. */
	readonly credit: number;
}

/** The person who sees a card: in a team round they see nobody's answers but their own. */
export interface Viewer {
	readonly reviewer: string;
	readonly round: boolean;
}

export interface ThisRow {
	/** Null: there is no customer in that row. */
	readonly card: Card | null;
	/** Counted from 1. */
	readonly row: number;
}

/** One submitted answer about a customer. */
export type Change = ChangeBase &
	(
		| {
				readonly kind: "fact";
				readonly fact: ReviewFact;
				/** The value that the page showed before; null: unknown. Where the sheet has another value by now, nothing is written. */
				readonly from: FactValue | null;
				/** Null empties the cell. */
				readonly to: FactValue | null;
		  }
		| { readonly kind: "dontKnow"; readonly fact: ReviewFact }
		/** `round`: the person is done with the customer in a team round; this does not count as a review for others. */
		| { readonly kind: "reviewed"; readonly round: boolean }
		| { readonly kind: "round"; readonly fact: AnswerFact; readonly answer: number }
	);

interface ChangeBase {
	/** Unique, so that a change that arrives twice is written once. */
	readonly id: string;
	readonly customer: CustomerRef;
	/** When the person did it, in ISO 8601. */
	readonly at: string;
}

/** Answers 1–5, amounts and counts as numbers, shares 0–1, a date as {@link Day}; names and texts as strings. */
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

/** The outcome of a change. With every outcome but `saved`, nothing was written. */
export type Saved = {
	readonly id: string;
	/** A sentence for the person; `""` where all went as expected. */
	readonly message: string;
} & (
	| {
			readonly outcome: "saved";
			/** The customer as they are in the list now, perhaps with another name or in another row. */
			readonly customer: CustomerRef;
			/** True where the value was there already: nothing was written, and there is nothing to undo. */
			readonly stood: boolean;
	  }
	/** Somebody else changed the same fact meanwhile: the page shows both, and the person decides. */
	| {
			readonly outcome: "collides";
			readonly customer: CustomerRef;
			readonly theirs: FactValue | null;
			readonly by: string;
	  }
	/** Nobody has that name any more, but this customer agrees in all else: the person confirms or denies that it is the same. */
	| { readonly outcome: "alike"; readonly customer: CustomerRef }
	/** The customer is gone, or cannot be told from another. */
	| { readonly outcome: "lost" }
	/** The cell cannot take it: a formula of the user's, say. */
	| {
			readonly outcome: "refused";
			readonly customer: CustomerRef;
			/** The cell, if it is known. */
			readonly at?: Notice["at"];
	  }
);

export interface Removal {
	/** The tabs to delete, each with a description of what people have written on it; `""`: nothing that is recognised. */
	readonly tabs: readonly { readonly name: string; readonly holds: string }[];
	/** How many columns of results are emptied, by the name of the tab. */
	readonly columns: readonly { readonly tab: string; readonly count: number }[];
	/** A filter covers the columns, and will end before them. */
	readonly narrowsFilter: boolean;
	/** The columns that were added for answers; `on` is the tab's name. */
	readonly answers: readonly (AnswerColumn & { readonly on: string; readonly answers: number })[];
	/** Cells in the columns of results that are preserved, as text; `""`: none. */
	readonly kept: string;
	/** How many formulas lose their reference to the settings tab. */
	readonly unlinked: number;
	/** How many of the user's formulas will fail, and the first of their cells as text. */
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
		/** The known answers, 1–5. */
		readonly answers: Readonly<Partial<Record<AnswerFact, number>>>;
	}[];
	/** How many rows in the selection are no customers: headings, totals, empty rows. */
	readonly others: number;
	readonly reviewer: string;
}

export interface NewCustomer {
	readonly tab: string;
	readonly reviewer: string;
	readonly policy: Policy;
	readonly today: Day;
	/** How many customers each placement has now. */
	readonly places: readonly { readonly place: Placement; readonly customers: number }[];
	/** The names in the list, to warn at once when somebody is in it already; the row is counted from 1. */
	readonly names: readonly { readonly name: string; readonly row: number }[];
	/** The figures to ask for: those that the model needs most, and those that the list has of its customers. */
	readonly figures: readonly ExpectedFigure[];
}

/** A figure that can be estimated before the first order. */
export type ExpectedFigure = "revenue" | "profit" | "hours" | "discount" | "daysLate";

export interface Referrals {
	/** The tab's id, as text. */
	readonly tab: string;
	readonly reviewer: string;
	/** Letters of the column *Referred by* ("F"); null: the list has none. */
	readonly column: string | null;
	/** How many customers were referred by customers. */
	readonly referred: number;
	/** The sum of all credits, in the currency of the list. It equals `values`: the page shows both. */
	readonly credits: number;
	/** The sum of all lifetime values, unknown ones as 0. */
	readonly values: number;
	/** Names that nearly match a customer's, for a person to confirm. At most 50; `nearCount` is how many there are. */
	readonly near: readonly NearReferrer[];
	readonly nearCount: number;
	/** Referrals that cannot be followed. At most 50; `problemCount` is how many there are. */
	readonly problems: readonly Notice[];
	readonly problemCount: number;
	/** Sources that are no customers, the most valuable first. At most 12; `sourceCount` is how many there are. */
	readonly sources: readonly {
		readonly name: string;
		/** How many customers came from there directly. */
		readonly direct: number;
		/** The same with those whom they referred in turn. */
		readonly referred: number;
		readonly value: number;
	}[];
	readonly sourceCount: number;
	/** The customers who brought in the most value. At most 12. */
	readonly referrers: readonly {
		readonly name: string;
		readonly referred: number;
		/** The value that they brought in; null: not known. */
		readonly value: number | null;
		readonly tier: Placed;
	}[];
}

/** A name in the column *Referred by* that may mean a customer. */
export interface NearReferrer {
	/** The name as it is written in the list. */
	readonly found: string;
	/** The customers with that name as their referrer. */
	readonly customers: readonly CustomerRef[];
	/** Names of customers that it may mean, to be written in its place. */
	readonly meant: readonly string[];
}

export interface Thinning {
	/** Only older entries may be removed. */
	readonly before: Day;
	/** How many entries the history has. */
	readonly lines: number;
	/** How many of them are removed. */
	readonly goes: number;
	/** How many would be removed too, but contain something that people wrote. */
	readonly theirs: number;
}

export interface BeginChoice
	extends Partial<Omit<FirstAnswers, "skipped" | "assumedMargin">>,
		Pick<FirstAnswers, "assumedMargin"> {
	readonly idealCustomer: string;
}

/** What a person has answered before the first run. */
export interface FirstAnswers {
	/** What columns are, by their headings; null: none of our facts. `samples`: the values that the person was shown. */
	readonly columns: readonly (SetUpChoice["columns"][number] & { readonly samples?: readonly string[] })[];
	/** 0–1; null: not told. */
	readonly assumedMargin: number | null;
	readonly hourlyCost: number | null;
	/** Days that customers have to pay; null: not told. */
	readonly paymentTerms: number | null;
	/** Questions that the person left open. */
	readonly skipped: readonly FirstQuestion["kind"][];
}

/** A question before the first run, answered by a button. `samples`: values of its column, as the sheet shows them. */
export type FirstQuestion =
	/** What the values of a column are. `answers`: what they may be, the likeliest first. */
	| {
			readonly kind: "column";
			readonly column: string;
			readonly heading: string;
			readonly samples: readonly string[];
			readonly answers: readonly FactKey[];
	  }
	/** A list without headings would get these. */
	| { readonly kind: "headings"; readonly headings: readonly string[] }
	| { readonly kind: "paymentTerms"; readonly heading: string; readonly samples: readonly string[] }
	| { readonly kind: "usualMargin" }
	| { readonly kind: "hourlyCost" };

export interface FirstLook {
	readonly tab: string;
	readonly customers: number;
	readonly leftOut: SetUp["leftOut"];
	/** The facts that are read. */
	readonly found: readonly FactKey[];
	/** What to ask next; null: nothing more. */
	readonly question: FirstQuestion | null;
	/** The mean known share of the customers, 0–1. */
	readonly knownShare: number;
	/** As in {@link Home}, if the list were tiered now. */
	readonly places: Home["places"];
	/** The largest customers and their part of all revenue, 0–1; null: not known. */
	readonly largest: { readonly names: readonly string[]; readonly share: number } | null;
}

export interface Share {
	/** The tabs with formulas of the add-on's that show results, and how many each has. */
	readonly formulas: readonly { readonly tab: string; readonly count: number }[];
	/** The first formulas of the add-on's that show an error or are still loading; `unreadyCount` is how many there are. */
	readonly unready: readonly Notice[];
	readonly unreadyCount: number;
	/** The page for the team, and whether it was last made with money. */
	readonly teamPage: { readonly exists: boolean; readonly withMoney: boolean };
}

/** What the page to share shows. */
export interface BoardPageChoice {
	/** Without them, customers are numbered. */
	readonly names: boolean;
	/** Without it, amounts become shares, and nothing lets them be worked out. */
	readonly money: boolean;
	/** A tag, such as "da-DK". */
	readonly language: string;
}

/** The board on one page, ready to be drawn: every text in the language of the page, and places instead of values. */
export interface BoardPage {
	/** The tag of its language. */
	readonly language: string;
	/** Name for a file, without its ending. */
	readonly file: string;
	readonly headline: string;
	readonly about: string;
	readonly figures: readonly { readonly figure: string; readonly text: string; readonly isRed: boolean }[];
	readonly columns: readonly {
		readonly place: Placement;
		readonly title: string;
		readonly sums: string;
		/** As many as the page has room for. */
		readonly named: readonly { readonly name: string; readonly amount: string }[];
		/** Below the names; null: nothing. */
		readonly below: string | null;
	}[];
	readonly needsFacts: string | null;
	readonly scatter: BoardPageScatter | null;
	readonly curve: BoardPageCurve | null;
}

/** An axis from 0 (left or below) to 1. */
export interface BoardPageAxis {
	readonly title: string;
	/** Marks with their texts; none where they would tell amounts. */
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
	/** The place of the value 0. */
	readonly zero: number;
}

export interface BoardPageScatter {
	readonly title: string;
	readonly x: BoardPageAxis;
	readonly y: BoardPageAxis;
	/** The most money first. `size`: area of the circle, 0–1; null: unknown. */
	readonly points: readonly {
		readonly x: number;
		readonly y: number;
		readonly size: number | null;
		readonly place: Placement;
		readonly name: string;
	}[];
	/** How many customers are not drawn; null: none. */
	readonly others: string | null;
}

export interface BoardPageCurve {
	readonly title: string;
	readonly x: BoardPageAxis;
	readonly y: BoardPageAxis;
	/** From left to right, beginning with no customers. `place`: of the one customer that a point adds; null: several. */
	readonly points: readonly { readonly x: number; readonly y: number; readonly place: Placement | null }[];
	/** The highest point, and what is given back behind it; null: nobody takes anything back. */
	readonly peak: {
		readonly x: number;
		readonly y: number;
		readonly text: string;
		readonly givenBack: string;
	} | null;
}
