import type { Maybe } from "../../maybe.ts";

/**
 * What a list of customers is tested for, in the order of the model, and the limit of each test. A limit itself is still well:
 * only what lies beyond it is a finding. Shares are parts of one. The limits are our judgement; the letters say whose idea a test is.
 */
export const DIAGNOSIS_LIMITS = {
	/** Rated customers in Tiers 3 and 4. A, *four tiers of customers*. */
	bottomHeavy: 0.5,
	/** How far the share of hours of Tiers 3 and 4 lies above their share of net profit. A; B, *Who do I want as customers?* */
	workingTooHard: 0.2,
	/** Customers in Tiers 1 and 2, at least. B; D, *Serving your best business clients*. */
	servingAnyone: 0.2,
	/** Money. B; Kaplan & Narayanan, *Measuring and managing customer profitability* (2001). */
	moneyLosersBill: 0,
	/** Revenue from those who are stuck on the first order. D. */
	floodOfSmallOrders: 0.5,
	/** Revenue from those who drain us. D. */
	livingOnDrama: 0.25,
	/** Customers older than a year who are not expanding. C, *Finding the perfect customer*. */
	circus: 1 / 3,
	/** Revenue from one customer. C. */
	leaningOnOne: 0.25,
	/** Customers. C. */
	hiddenAdvocates: 0,
} as const;

export type DiagnosisKind = keyof typeof DIAGNOSIS_LIMITS;

/** What one test came to. */
export type Diagnosis = BottomHeavy | TooHard | ServingAnyone | Bill | FromPersona | Circus | OnOne | Hidden;

interface Tested<Kind extends DiagnosisKind> {
	readonly kind: Kind;
	/** The number that was tested; null where nothing is known to make it from. */
	readonly found: number | null;
	readonly limit: number;
	/** Whether the finding holds; `undefined` as long as what is unknown could still decide it. */
	readonly isMet: Maybe;
}

/** A share of which a part is still open. */
interface Partly {
	/** The share that may still come on top, once more is known. */
	readonly open: number;
}

/** A share of amounts that are known of some customers only. */
export interface FromKnown {
	/** Of how many customers the amount is known, and how many there are. */
	readonly known: number;
	readonly customers: number;
	/** Whether these are enough to speak for all. */
	readonly isEnough: boolean;
}

export type BottomHeavy = Tested<"bottomHeavy">;
export type ServingAnyone = Tested<"servingAnyone"> & Partly;
export type Circus = Tested<"circus"> & Partly;
export type FromPersona = Tested<"floodOfSmallOrders" | "livingOnDrama"> & Partly & FromKnown;
export type OnOne = Tested<"leaningOnOne"> &
	FromKnown & {
		/** The largest customer's name; `""` where no revenue is known. */
		readonly who: string;
	};
export type TooHard = Tested<"workingTooHard"> &
	FromKnown & {
		/** The shares of Tiers 3 and 4; null where there is nothing to take a share of. */
		readonly hours: number | null;
		/** Negative: together they cost us money. */
		readonly netProfit: number | null;
	};
export type Bill = Tested<"moneyLosersBill"> & {
	/** Who costs us money. */
	readonly losers: number;
	/** Who stands in Tier 4, and nobody knows what we earn on them. */
	readonly unknown: number;
};
export type Hidden = Tested<"hiddenAdvocates"> & {
	/** Their names, whoever brought the most value first. */
	readonly who: readonly string[];
};
