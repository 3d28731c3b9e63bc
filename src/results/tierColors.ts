import type { Placement } from "../tiering/tier.ts";

export interface TierColor {
	readonly ink: string;
	readonly ground: string;
}

/** The same in cells, charts and sidebar, and never without the tier's number or words. Dark ink on light ground. */
export const TIER_COLORS: Readonly<Record<Placement, TierColor>> = {
	1: { ink: "#0b3d2e", ground: "#cde7d8" },
	2: { ink: "#12355b", ground: "#d6e4f5" },
	3: { ink: "#5c3b00", ground: "#fbe8c8" },
	4: { ink: "#6b1111", ground: "#f6d5d5" },
	needsFacts: { ink: "#3c4043", ground: "#ececec" },
};
