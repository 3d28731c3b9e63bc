import type { Placement } from "../tiering/tier.ts";

export interface TierColor {
	readonly ink: string;
	readonly ground: string;
}

/**
 * The colours of the tiers: the same in cells, charts and sidebar, and never without the tier's number or words. Dark text on a
 * light background.
 *
 * The backgrounds differ in lightness as well as in hue: with paler ones, Tier 1 and Tier 4 are one colour to an eye that does
 * not see green.
 */
export const TIER_COLORS: Readonly<Record<Placement, TierColor>> = {
	1: { ink: "#0b3d2e", ground: "#c6ecd0" },
	2: { ink: "#12355b", ground: "#cddff9" },
	3: { ink: "#5c3b00", ground: "#ffe9b0" },
	4: { ink: "#6b1111", ground: "#f0b3b9" },
	needsFacts: { ink: "#3c4043", ground: "#eeeeee" },
};
