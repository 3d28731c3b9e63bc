import { TIERS, type Tier } from "../tier.ts";

/**
 * Which part of the marketing effort each tier is worth, 0–1: most of it the ideal customers, the rest those who are good for us when the
 * occasion comes, and none those of whom we want no more. Adds up to 1. Source: A, *four tiers of customers*; the numbers are ours.
 */
export const MARKETING_ADVICE: Readonly<Record<Tier, number>> = { 1: 0.7, 2: 0.3, 3: 0, 4: 0 };

/** Where the marketing effort of a tier goes now, against the advice; shares of the whole effort. */
export interface Effort {
	readonly tier: Tier;
	readonly now: number;
	readonly advice: number;
	/** Positive: more than it is worth. */
	readonly over: number;
}

/**
 * Holds where the marketing effort goes, in hours, money or any one unit, against {@link MARKETING_ADVICE}. A tier without a figure
 * gets none of it.
 *
 * @returns `null` where no figure is known, where one is negative, or where they add up to nothing.
 * @example 20, 40, 20, 20: Tier 1 gets 20 % and is worth 70 %: 50 points too little.
 */
export function effortAgainstAdvice(effort: Readonly<Partial<Record<Tier, number>>>): Effort[] | null {
	const amounts = TIERS.map((tier) => effort[tier] ?? 0);
	const whole = amounts.reduce((sum, amount) => sum + amount, 0);
	if (!(whole > 0) || !Number.isFinite(whole) || amounts.some((amount) => amount < 0)) return null;
	return TIERS.map((tier, index) => {
		const [now, advice] = [amounts[index]! / whole, MARKETING_ADVICE[tier]];
		return { tier, now, advice, over: now - advice };
	});
}
