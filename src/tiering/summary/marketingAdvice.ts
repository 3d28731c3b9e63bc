import { TIERS, type Tier } from "../tier.ts";

/**
 * Share of the marketing effort that each tier is worth, 0–1: most for the ideal customers, the rest for those who are good for
 * us when the occasion comes, none for those we want no more of. Adds up to 1.
 *
 * Source: A, *four tiers of customers*; the numbers are ours.
 */
export const MARKETING_ADVICE: Readonly<Record<Tier, number>> = { 1: 0.7, 2: 0.3, 3: 0, 4: 0 };

/** A tier's share of the marketing effort, now and by the advice; 0–1. */
export interface Effort {
	readonly tier: Tier;
	readonly now: number;
	readonly advice: number;
	/** Positive: more than the tier is worth. */
	readonly over: number;
}

/**
 * Compares the marketing effort, in hours, money or any one unit, with the {@link MARKETING_ADVICE}. A tier without a figure
 * gets none of it.
 *
 * @returns `null` if no figure is known, if one is negative, or if they add up to 0.
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
