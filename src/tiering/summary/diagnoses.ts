import type { Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import { bottomHeavy } from "./diagnosis/bottomHeavy.ts";
import { concentration } from "./diagnosis/concentration.ts";
import type { Diagnosis } from "./diagnosis/diagnosis.ts";
import { fromPersona } from "./diagnosis/fromPersona.ts";
import { hiddenAdvocates } from "./diagnosis/hiddenAdvocates.ts";
import { servingAnyone } from "./diagnosis/servingAnyone.ts";
import { stagnation } from "./diagnosis/stagnation.ts";
import { tier4Losses } from "./diagnosis/tier4Losses.ts";
import { workingTooHard } from "./diagnosis/workingTooHard.ts";

/**
 * Runs all diagnoses of a list of customers, in the order of the model, the gravest first: each with its number, its limit, and
 * if it is met. The order of the customers does not matter.
 *
 * The file of each diagnosis says what it counts, what it leaves out, and when it is unknown.
 */
export function diagnoses(ratings: readonly Rating[], policy: Policy): Diagnosis[] {
	return [
		bottomHeavy(ratings, policy),
		workingTooHard(ratings),
		servingAnyone(ratings),
		tier4Losses(ratings),
		fromPersona("floodOfSmallOrders", ratings, policy),
		fromPersona("livingOnDrama", ratings, policy),
		stagnation(ratings),
		concentration(ratings),
		hiddenAdvocates(ratings, policy),
	];
}
