import { CRITERIA, type CriterionKey } from "./criteria.ts";

/** Measures that are no criteria. */
const OTHERS = ["netProfit", "timeCost", "ageMonths", "manualTier"] as const;

/** The values that decide a customer's tier: one for each criterion, and those that only gates use. */
export type MeasureKey = CriterionKey | (typeof OTHERS)[number];

export const MEASURES: readonly MeasureKey[] = [...CRITERIA, ...OTHERS];

/** `undefined` is unknown. */
export type Measures = { readonly [K in MeasureKey]?: number | undefined };
