import type { Maybe } from "../../maybe.ts";

/**
 * The diagnoses in the order of the model, with the limit of each. A value at its limit is still healthy: only beyond it is a
 * finding. Shares are fractions of 1. The limits are our judgement; the letters name the source of the idea.
 */
export const DIAGNOSIS_LIMITS = {
	/** Share of rated customers in Tiers 3 and 4. A, *four tiers of customers*. */
	bottomHeavy: 0.5,
	/** Share of hours of Tiers 3 and 4 − their share of net profit. A; B, *Who do I want as customers?* */
	workingTooHard: 0.2,
	/** Least share of customers in Tiers 1 and 2. B; D, *Serving your best business clients*. */
	servingAnyone: 0.2,
	/** Losses on Tier 4, in money. B; Kaplan & Narayanan, *Measuring and managing customer profitability* (2001). */
	tier4Losses: 0,
	/** Share of revenue from customers stuck on the first order. D. */
	floodOfSmallOrders: 0.5,
	/** Share of revenue from customers who drain us. D. */
	livingOnDrama: 0.25,
	/** Share of customers older than a year who are not expanding. C, *Finding the perfect customer*. */
	stagnation: 1 / 3,
	/** Share of revenue from the largest customer. C. */
	concentration: 0.25,
	/** Number of customers. C. */
	hiddenAdvocates: 0,
} as const;

export type DiagnosisKind = keyof typeof DIAGNOSIS_LIMITS;

/** The result of one diagnosis. */
export type Diagnosis =
	| BottomHeavy
	| WorkingTooHard
	| ServingAnyone
	| Tier4Losses
	| FromPersona
	| Stagnation
	| Concentration
	| HiddenAdvocates;

interface Tested<Kind extends DiagnosisKind> {
	readonly kind: Kind;
	/** The number that is compared with the limit; null if it cannot be computed. */
	readonly found: number | null;
	readonly limit: number;
	/** True if there is a finding; `undefined` as long as unknown facts could still decide it. */
	readonly isMet: Maybe;
}

/** A finding that can rest on net profits. */
interface FromProfit {
	/** True if most of these rest on the usual margin. */
	readonly isAssumed: boolean;
}

/** A share of which a part is open. */
interface PartlyOpen {
	/** The share that may still be added once more is known. */
	readonly open: number;
}

/** A share of amounts that are known for some customers only. */
export interface FromKnown {
	/** Number of customers whose amount is known, and of all. */
	readonly known: number;
	readonly customers: number;
	/** True if these are enough to speak for all. */
	readonly isEnough: boolean;
}

export type BottomHeavy = Tested<"bottomHeavy"> &
	FromProfit & {
		/** Share of the value that Tiers 3 and 4 bring; null if it is unknown. Negative: together they cost us money. */
		readonly value: number | null;
		/** From this share on there is no finding. */
		readonly leastValue: number;
	};
export type ServingAnyone = Tested<"servingAnyone"> & PartlyOpen;
export type Stagnation = Tested<"stagnation"> & PartlyOpen;
export type FromPersona = Tested<"floodOfSmallOrders" | "livingOnDrama"> & PartlyOpen & FromKnown;
export type Concentration = Tested<"concentration"> &
	FromKnown & {
		/** The largest customer's name; `""` if no revenue is known. */
		readonly who: string;
	};
export type WorkingTooHard = Tested<"workingTooHard"> &
	FromKnown &
	FromProfit & {
		/** The shares of Tiers 3 and 4; null if there is nothing to take a share of. */
		readonly hours: number | null;
		/** Negative: together they cost us money. */
		readonly netProfit: number | null;
	};
export type Tier4Losses = Tested<"tier4Losses"> &
	FromKnown &
	FromProfit & {
		/** Number of customers in Tier 4 who cost us money. */
		readonly losers: number;
		/** Number of customers in Tier 4 whose net profit is unknown. */
		readonly unknown: number;
	};
export type HiddenAdvocates = Tested<"hiddenAdvocates"> & {
	/** Names of the advocates, in descending order of the value they brought. */
	readonly who: readonly string[];
};
