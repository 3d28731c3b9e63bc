import type { PlanAction } from "../tiering/planAction.ts";

/** What we mean to do about a customer: see the field `plan` of {@link Words}. */
export interface PlanWords {
	/** Written into cells, and read from there again. */
	readonly actions: Readonly<Record<PlanAction, string>>;
}
