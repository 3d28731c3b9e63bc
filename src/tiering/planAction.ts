/**
 * Possible plans for a customer, in the order in which a person would consider them. `nothing` is a decision too: to leave things
 * as they are.
 */
export const PLAN_ACTIONS = [
	"grow",
	"offer",
	"educate",
	"reprice",
	"reassign",
	"refer",
	"winBack",
	"goodbye",
	"nothing",
] as const;

/**
 * `grow`: plan growth together. `offer`: show what else would help. `educate`: agree one change by a date. `reprice`: raise the
 * price once. `reassign`: to somebody else of ours, or to less service. `refer`: on to another provider. `winBack`: ask
 * why they stopped buying, and win them back. `goodbye`: end it, kindly. `nothing`: leave it as it is.
 */
export type PlanAction = (typeof PLAN_ACTIONS)[number];

export function isPlanAction(value: string | number): value is PlanAction {
	return (PLAN_ACTIONS as readonly (string | number)[]).includes(value);
}
