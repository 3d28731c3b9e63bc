import { persona } from "./persona.ts";
import type { PlanAction } from "./planAction.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import type { Tier } from "./tier.ts";

/**
 * What fits such a customer, the first thing to try first; nothing where too little is known. Whoever drains us may do better
 * with somebody else of ours, whatever their tier.
 *
 * Source: A and B, *four tiers of customers*; handing over is ours.
 */
export function suggestedActions(rating: Rating, policy: Policy): readonly PlanAction[] {
	const { tier } = rating;
	const fitting = tier === "needsFacts" ? [] : FITTING[tier];
	const drains = persona(rating, policy.persona)?.persona === "draining";
	return drains ? [...fitting, "reassign"] : fitting;
}

const FITTING: Readonly<Record<Tier, readonly PlanAction[]>> = {
	1: ["grow"],
	2: ["offer"],
	3: ["educate", "refer"],
	4: ["reprice", "goodbye"],
};
