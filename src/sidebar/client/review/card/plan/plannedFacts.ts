import type { FactValue, ReviewFact } from "../../../../../contract/server.ts";
import type { Customer } from "../../../../../tiering/facts.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { TypedPlan } from "./planFields.ts";

type Values = readonly (readonly [ReviewFact, FactValue | null])[];

/** A key that is equal for equal plans; it leaves out if the plan is done. */
export function planKey({ planAction, planOwner, planDue, planProvider }: Customer): string {
	return JSON.stringify([planAction, planOwner, planDue, planProvider].map((fact) => fact ?? null));
}

/** The facts to save for a plan. A new action is not done yet: "done" was about the plan before. */
export function planFacts(action: PlanAction, { owner, due, provider }: TypedPlan, before: Customer): Values {
	const isNewAction = action !== before.planAction && before.planDone !== undefined;
	return [
		["planAction", action],
		["planOwner", owner],
		["planDue", due],
		["planProvider", provider],
		...(isNewAction ? [["planDone", 0] as const] : []),
	];
}

export const NO_PLAN: Values = (
	["planAction", "planOwner", "planDue", "planProvider", "planDone"] as const
).map((fact) => [fact, null]);

/** True if an action is chosen, and action, owner or due date are not saved. */
export function isPlanUnsaved({ action, owner, due }: TypedPlan, now: Customer): boolean {
	if (action === null) return false;
	return action !== now.planAction || owner !== (now.planOwner ?? null) || due !== (now.planDue ?? null);
}
