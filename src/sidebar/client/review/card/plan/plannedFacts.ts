import type { FactValue, ReviewFact } from "../../../../../contract/server.ts";
import type { Customer } from "../../../../../tiering/facts.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { TypedPlan } from "./planFields.ts";

type Values = readonly (readonly [ReviewFact, FactValue | null])[];

/** What a plan says, but for whether it is done: equal for two plans that say the same. */
export function planKey({ planAction, planOwner, planDue, planProvider }: Customer): string {
	return JSON.stringify([planAction, planOwner, planDue, planProvider].map((fact) => fact ?? null));
}

/** What to write down for a plan. Another action than before is not done yet: what was done was the plan before. */
export function planned(action: PlanAction, { owner, due, provider }: TypedPlan, before: Customer): Values {
	const isOther = action !== before.planAction && before.planDone !== undefined;
	return [
		["planAction", action],
		["planOwner", owner],
		["planDue", due],
		["planProvider", provider],
		...(isOther ? [["planDone", 0] as const] : []),
	];
}

export const NO_PLAN: Values = (
	["planAction", "planOwner", "planDue", "planProvider", "planDone"] as const
).map((fact) => [fact, null]);

/** Whether something is chosen that is not written down. */
export function isUnsaved({ action, owner, due }: TypedPlan, now: Customer): boolean {
	if (action === null) return false;
	return action !== now.planAction || owner !== (now.planOwner ?? null) || due !== (now.planDue ?? null);
}
