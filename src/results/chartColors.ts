import type { Placement } from "../tiering/tier.ts";

/**
 * Colours of lines and bars: the subject of a chart, and the series to compare it with. Neither is a tier's colour, as these
 * charts show measures. One is dark and one light, so that they differ in grey and to any eye; the contrast with a white
 * background is 3 to 1 or more.
 */
export const CHART_COLORS = { main: "#0b3d2e", beside: "#868c91" } as const;

/**
 * Colours of stacked columns, one for each tier: the hue that the tier has in cells, each lighter by the same step from Tier 1
 * on, so that they remain five in grey. The contrast of the tiers with a white background is 3 to 1; *needs facts* is paler.
 */
export const TIER_CHART_COLORS: Readonly<Record<Placement, string>> = {
	1: "#0b3d2e",
	2: "#005495",
	3: "#9a6c00",
	4: "#e07469",
	needsFacts: "#b9bfc5",
};
