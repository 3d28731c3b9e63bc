import { persona } from "./persona.ts";
import type { PlanAction } from "./planAction.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import type { Tier } from "./tier.ts";

/**
 * Suggests plans that fit such a customer, the first to try first; none if too little is known. A customer who drains us may do
 * better with another of our people, whatever the tier. Who has stopped buying is asked why, or let go; nobody says good-bye to them.
 *
 * Source: A and B, *four tiers of customers*; handing over is ours.
 */
export function suggestedActions(rating: Rating, policy: Policy): readonly PlanAction[] {
	const { tier } = rating;
	if (rating.lapsed) return tier === 4 ? ["nothing"] : ["winBack", "nothing"];
	const fitting = tier === "needsFacts" ? [] : ACTIONS_BY_TIER[tier];
	const drains = persona(rating, policy.persona)?.persona === "draining";
	return drains ? [...fitting, "reassign"] : fitting;
}

const ACTIONS_BY_TIER: Readonly<Record<Tier, readonly PlanAction[]>> = {
	1: ["grow"],
	2: ["offer"],
	3: ["educate", "refer"],
	4: ["reprice", "goodbye"],
};
