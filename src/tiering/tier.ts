/** 1 partner with them, 2 serve them well, 3 move them up or refer them on, 4 say good-bye. */
export type Tier = 1 | 2 | 3 | 4;

export const TIERS: readonly Tier[] = [1, 2, 3, 4];

/** Where a customer stands: a tier, or too little is known to say. Exactly one per customer. */
export type Placement = Tier | "needsFacts";

/** Every place there is, best first, the unknown last. */
export const PLACEMENTS: readonly Placement[] = [...TIERS, "needsFacts"];
