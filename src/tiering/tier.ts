/** 1 partner with them, 2 serve them well, 3 move them up or refer them on, 4 say good-bye. */
export type Tier = 1 | 2 | 3 | 4;

export const TIERS: readonly Tier[] = [1, 2, 3, 4];

/** A tier, or `needsFacts` if too little is known for one. Each customer has exactly one placement. */
export type Placement = Tier | "needsFacts";

/** Best first, *needs facts* last. */
export const PLACEMENTS: readonly Placement[] = [...TIERS, "needsFacts"];
