import type { Customer, Day } from "../../tiering/facts.ts";
import type { DrainKey, GateKey } from "../../tiering/gates.ts";
import type { ListQuestion } from "../../tiering/listQuestion.ts";
import type { LongTerm } from "../../tiering/outlook/longTerm.ts";
import type { SixMonths } from "../../tiering/outlook/sixMonths.ts";
import type { Persona } from "../../tiering/persona.ts";
import type { ValueBy } from "../../tiering/policy.ts";
import type { Lack } from "../../tiering/rate.ts";
import type { Placement, Tier } from "../../tiering/tier.ts";
import type { Figures } from "../figures.ts";
import type { ProfitKind } from "../profitKind.ts";

/** The customers of a tier, and what to do about them. */
export interface TierWords {
	readonly who: string;
	readonly role: string;
	readonly action: string;
	readonly marketing: string;
	/** A sentence to say to them. */
	readonly say: string;
}

/** The customers who have stopped buying, of whatever tier, and what to do about them. */
export type LapsedWords = Omit<TierWords, "role">;

/** A gate with a sentence of its own. That of *lapsed* comes first whatever decided. */
export type SpokenGate = Exclude<GateKey, "lapsed">;

/** The facts that a gate's sentence may mention. */
interface GateFacts {
	readonly customer: Customer;
	readonly netProfit: number | undefined;
	readonly netMargin: number | undefined;
	readonly ageMonths: number | undefined;
	readonly knownShare: number;
	readonly drains: readonly DrainKey[];
	readonly computed: Placement;
	readonly growth: number | undefined;
	readonly profit: ProfitKind;
	/** The usual margin, on which the profit rests; null if it is known. */
	readonly assumedMargin: number | null;
	/** Their profit is small beside that of the others. */
	readonly isSmall: boolean;
}

/** How we know that a customer has stopped buying; null: unknown. */
export interface LapsedFacts {
	/** They still bought a little. */
	readonly isAlmost: boolean;
	readonly lastOrder: Day | null;
	/** Revenue now, and in the period before. */
	readonly now: number | null;
	readonly before: number | null;
	readonly soFar: number | null;
}

/** What a clause about a criterion may mention besides its value. */
export interface ClauseFacts {
	readonly valueBy: ValueBy;
	readonly profit: ProfitKind;
	/** Null: only the days since are known. */
	readonly lastOrder: Day | null;
}

/** The columns of results that the add-on writes beside the user's table. */
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

/** Texts of both the server and the page. */
export interface SharedTierWords {
	readonly needsFacts: string;
	readonly tierName: (placement: Placement) => string;
	readonly tiers: Readonly<Record<Tier, TierWords>>;
	readonly lapsed: LapsedWords;
	/** What to do about customers of Tier 4 who have stopped buying. */
	readonly leftAlready: (isAlmost: boolean) => string;
	readonly needsFactsAction: string;
	/** What to do about who has never bought anything, of whatever tier. */
	readonly neverBoughtAction: string;
	/** What to do about a new customer in Tier 3 whom it is too early to send away. */
	readonly newCustomerAction: string;
	/** Precedes the action of Tier 1 or 2 for who buys less than before. */
	readonly buysLessAction: (action: string) => string;
	/** Precedes what is said of the customers of a tier, where that tier is provisional. */
	readonly ifItHolds: (who: string) => string;
	/** The first question about a whole list: what it lacks, and what to do. */
	readonly listQuestion: Readonly<Record<ListQuestion, string>>;
	/**
	 * Replaces an immediate good-bye to a customer who referred others. `referred`: how many, 0 if nobody counted them.
	 * `worth`: of all of them together, `undefined` if unknown.
	 */
	readonly referrerAction: (
		referred: number,
		worth: number | undefined,
		action: string,
		figures: Figures,
	) => string;
	readonly why: {
		readonly gate: Readonly<Record<SpokenGate, (facts: GateFacts, figures: Figures) => string>>;
		/** `justUnder`: the threshold that the score misses by so little that it would round up to it; null: none. */
		readonly byScore: (score: number, justUnder: number | null, figures: Figures) => string;
		/** Says that they have stopped buying, and since when. */
		readonly lapsed: (facts: LapsedFacts, figures: Figures) => string;
		/** A tier that stands until more is known. */
		readonly forNow: (tier: string) => string;
		/** Nothing speaks clearly for or against them. @param score what the score says; "" where it stands beside the text. */
		readonly nothingStandsOut: (score: string) => string;
		/** What is not known. */
		readonly lacks: (lacks: readonly Lack[]) => string;
		readonly for: string;
		readonly against: string;
		/** Names the tier that they would have if they had referred nobody. */
		readonly withoutReferrals: (tier: string) => string;
		readonly assumed: (margin: number, figures: Figures) => string;
		readonly hoursMissing: string;
	};
	readonly wayUp: {
		readonly top: string;
		readonly manual: string;
		readonly needsFacts: string;
		readonly buysAgain: string;
		readonly buys: string;
		readonly none: string;
		readonly breakEven: (amount: number, rise: number | null, figures: Figures, profit: ProfitKind) => string;
		readonly changes: (tier: string, changes: string) => string;
		readonly or: string;
		readonly answer: (question: string, answer: string) => string;
	};
	readonly note: {
		readonly known: (share: number, figures: Figures) => string;
		/** The likely range of tiers, null if it is the full one; and the full one. */
		readonly range: (likely: string | null, full: string) => string;
	};
	/** Forecasts of how long customers will stay. */
	readonly outlook: OutlookWords;
	/** Tiers set by hand until a day. */
	readonly override: {
		/** Part of the reason for the current tier: which one had been set by hand, and its last day. */
		readonly ranOut: (tier: string, day: string) => string;
	};
	/** The kinds of client. */
	readonly persona: PersonaWords;
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerTierWords {
	readonly results: Readonly<Record<ResultKey, string>>;
	/** The headings of the columns of profits and margins. */
	readonly profit: Readonly<Record<ProfitKind, string>>;
	readonly margin: Readonly<Record<ProfitKind, string>>;
	/** Headings that only CUSTOMER_REPORT has. */
	readonly report: Readonly<Record<"known" | "ownTier", string>>;
	readonly wayUp: {
		readonly heading: string;
	};
	readonly note: {
		readonly heading: string;
		/** Beside columns that may be folded away: how to show them. */
		readonly folded: string;
		readonly neutral: string;
		readonly computed: (tier: string) => string;
		/** The customer whom the note is about. */
		readonly customer: (name: string) => string;
		/** Other rows that count as the same customer, by their names. @param more how many are not named. */
		readonly countsWith: (names: string, more: number) => string;
		readonly writtenBy: string;
	};
	/** Tiers set by hand until a day. */
	readonly override: {
		/** Notices of how many ran out on a day (`past`), or will (`soon`). `who` lists customers with both tiers. */
		readonly past: (count: number, day: string, who: string) => string;
		readonly soon: (count: number, day: string, who: string) => string;
		/** Lines of the summary: a label, and a text with the number of such tiers. */
		readonly lines: Readonly<
			Record<"past" | "soon", readonly [name: string, what: (count: number) => string]>
		>;
	};
}

/** The forecast of how long a customer will stay, in cells. */
export interface OutlookWords {
	readonly headings: Readonly<Record<"sixMonths" | "longTerm", string>>;
	/** `chance` of staying, or its range, in per cent. */
	readonly sixMonths: Readonly<Record<SixMonths["verdict"], (chance: string) => string>>;
	readonly longTerm: Readonly<Record<LongTerm["verdict"], string>>;
	/** In place of both forecasts: they have stopped buying, or almost. */
	readonly lapsed: (isAlmost: boolean) => string;
	/** Followed by a colon and the figures. */
	readonly notExpanding: string;
}

/** The kinds of client that a customer may resemble, and what such a kind means together with the tier. */
export interface PersonaWords {
	readonly heading: string;
	readonly names: Readonly<Record<Persona, string>>;
	/** Evidence for a persona that the reasons for a tier have no words for. */
	readonly evidence: Readonly<Record<"orders" | "ageMonths", (value: number) => string>>;
	/** Full sentences. */
	readonly flags: {
		readonly profitableButDraining: (tier: Tier) => string;
		readonly stalledEarner: (tier: Tier) => string;
		/** `tier`: the one without referrals. `influence`: the worth of those they referred. `value`: their own. */
		readonly advocate: (tier: Tier, influence: number, value: number, figures: Figures) => string;
	};
}
