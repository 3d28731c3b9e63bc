import type { Customer } from "../../tiering/facts.ts";
import type { DrainKey, GateKey } from "../../tiering/gates.ts";
import type { LeverKey } from "../../tiering/levers.ts";
import type { CriterionKey } from "../../tiering/measures.ts";
import type { LongTerm } from "../../tiering/outlook/longTerm.ts";
import type { SixMonths } from "../../tiering/outlook/sixMonths.ts";
import type { Persona } from "../../tiering/persona.ts";
import type { Placement, Tier } from "../../tiering/tier.ts";
import type { Figures } from "../figures.ts";
import type { AnswerFact } from "./facts.ts";

/** The customers of a tier, and what to do about them. */
export interface TierWords {
	readonly who: string;
	readonly role: string;
	readonly action: string;
	readonly marketing: string;
	/** A sentence to say to them. */
	readonly say: string;
}

/** The facts that a gate's sentence may mention. */
export interface GateFacts {
	readonly customer: Customer;
	readonly netProfit: number | undefined;
	readonly netMargin: number | undefined;
	readonly ageMonths: number | undefined;
	readonly knownShare: number;
	readonly drains: readonly DrainKey[];
	readonly computed: Placement;
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
	readonly needsFactsAction: string;
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
		readonly gate: Readonly<Record<GateKey, (facts: GateFacts, figures: Figures) => string>>;
		/** `justUnder`: the threshold that the score misses by so little that it would round up to it; null: none. */
		readonly byScore: (score: number, justUnder: number | null, figures: Figures) => string;
		/** A clause that follows "For:" or "Against:". */
		readonly clause: Readonly<
			Record<Exclude<CriterionKey, AnswerFact>, (value: number, isFor: boolean, figures: Figures) => string>
		>;
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
	/** The heading of the column of CUSTOMER_NET_PROFIT. */
	readonly netProfit: string;
	/** Headings that only CUSTOMER_REPORT has. */
	readonly report: Readonly<Record<"known" | "ownTier", string>>;
	readonly wayUp: {
		readonly heading: string;
	};
	readonly note: {
		readonly heading: string;
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
