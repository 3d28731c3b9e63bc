import type { Placement } from "../tiering/tier.ts";

/**
 * Of lines and bars: what a chart is about, and what it is held against. No tier's colour: what they show are measures. One dark and
 * one light, so that they stay two in grey and to any eye; both stand out from a white ground by 3 to 1 and more.
 */
export const CHART_COLORS = { main: "#0b3d2e", beside: "#868c91" } as const;

/**
 * Of columns that stand on one another, one for each tier: the hue that the tier has in cells, and from Tier 1 on each lighter by the
 * same step, so that they stay five in grey. The tiers stand out from a white ground by 3 to 1; who needs facts is paler.
 */
export const TIER_CHART_COLORS: Readonly<Record<Placement, string>> = {
	1: "#0b3d2e",
	2: "#005495",
	3: "#9a6c00",
	4: "#e07469",
	needsFacts: "#b9bfc5",
};
