import type { Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import { bottomHeavy } from "./diagnosis/bottomHeavy.ts";
import { circus } from "./diagnosis/circus.ts";
import type { Diagnosis } from "./diagnosis/diagnosis.ts";
import { fromPersona } from "./diagnosis/fromPersona.ts";
import { hiddenAdvocates } from "./diagnosis/hiddenAdvocates.ts";
import { leaningOnOne } from "./diagnosis/leaningOnOne.ts";
import { moneyLosersBill } from "./diagnosis/moneyLosersBill.ts";
import { servingAnyone } from "./diagnosis/servingAnyone.ts";
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
		moneyLosersBill(ratings),
		fromPersona("floodOfSmallOrders", ratings, policy),
		fromPersona("livingOnDrama", ratings, policy),
		circus(ratings),
		leaningOnOne(ratings),
		hiddenAdvocates(ratings, policy),
	];
}
