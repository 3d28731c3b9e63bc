import type { CriterionKey } from "./criteria.ts";
import type { GateKey } from "./gates.ts";
import { atLeast, atMost, below } from "./maybe.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import { type ScorePart, scoreParts } from "./score.ts";

/** Whether a criterion speaks clearly for a customer, or against. */
export type Stand = "for" | "against" | "neither";

/** A known criterion as a reason for a tier. */
export interface Reason extends ScorePart {
	readonly stand: Stand;
}

/** Returns all reasons, strongest first; ties in the order of the model. */
export function reasons({ measures }: Pick<Rating, "measures">, policy: Policy): Reason[] {
	return withStand(scoreParts(measures, policy), policy).sort(byStrength);
}

export const withStand = (parts: readonly ScorePart[], policy: Policy): Reason[] =>
	parts.map((part) => ({ ...part, stand: stand(part, policy) }));

/** Points from which on a reason speaks for a customer, and up to which against; in between nothing is named. */
export const FOR_POINTS = 60;
export const AGAINST_POINTS = 40;

/** A loss speaks for nobody, even if others lose more. */
function stand({ criterion, value, points }: ScorePart, { hourlyCost }: Policy): Stand {
	const least = criterion === "profitPerHour" ? (hourlyCost ?? 0) : 0;
	const earnsTooLittle = PROFITS.includes(criterion) && below(value, least) === true;
	if (atLeast(points, FOR_POINTS) === true) return earnsTooLittle ? "neither" : "for";
	return atMost(points, AGAINST_POINTS) === true ? "against" : "neither";
}

/** A loss is told by the first of these. */
const PROFITS: readonly CriterionKey[] = ["value", "netMargin", "profitPerHour"];

const byStrength = (a: ScorePart, b: ScorePart) => Math.abs(b.contribution) - Math.abs(a.contribution);

/** Reasons that speak for a customer, and against. */
export interface ForAndAgainst {
	readonly for: readonly Reason[];
	readonly against: readonly Reason[];
}

/**
 * Returns the three strongest reasons at most, without those whose figure the gate's sentence at the start already gives, and of a
 * customer who has stopped buying without those that say so again.
 */
export function strongest(rating: Rating, opening: GateKey | null, policy: Policy): ForAndAgainst {
	const given: readonly CriterionKey[] = [
		...(opening === null ? [] : (GIVEN[opening] ?? [])),
		...(rating.lapsed ? STOPPED : []),
	];
	const tellsLoss = given.includes("netMargin");
	const isGiven = (part: ScorePart) =>
		// only a value in profit is the figure of those sentences
		(given.includes(part.criterion) && (part.criterion !== "value" || policy.valueBy === "netProfit")) ||
		(tellsLoss && isLoss(part, policy));
	return strongestOf(
		reasons(rating, policy).filter((reason) => !isGiven(reason)),
		policy,
	);
}

/** Returns the three strongest of some reasons at most that speak clearly for a customer, or against. */
export function strongestOf(candidates: readonly ScorePart[], policy: Policy): ForAndAgainst {
	const standingOut = withStand(candidates, policy).filter(({ stand }) => stand !== "neither");
	const strongestThree = withLossOnce(standingOut, policy).sort(byStrength).slice(0, 3);
	const standing = (wanted: Stand) => strongestThree.filter(({ stand }) => stand === wanted);
	return { for: standing("for"), against: standing("against") };
}

/** A loss as an amount, as a margin and for each hour is one loss: leaves out all but the first. */
function withLossOnce(found: readonly Reason[], policy: Policy): Reason[] {
	const losses = found.filter((reason) => isLoss(reason, policy)).map(({ criterion }) => criterion);
	const told = PROFITS.find((criterion) => losses.includes(criterion));
	return found.filter(({ criterion }) => !losses.includes(criterion) || criterion === told);
}

const isLoss = ({ criterion, value }: ScorePart, { valueBy }: Policy): boolean =>
	PROFITS.includes(criterion) &&
	(criterion !== "value" || valueBy === "netProfit") &&
	below(value, 0) === true;

/** What says that a customer has stopped buying. */
const STOPPED: readonly CriterionKey[] = ["silence", "growth"];

/** The criteria whose figure a gate's own sentence gives. */
const GIVEN: Readonly<Partial<Record<GateKey, readonly CriterionKey[]>>> = {
	loses: ["netMargin", "value"],
	drains: ["netMargin"],
	breaksEven: ["netMargin", "value"],
	noLoss: ["netMargin", "value"],
	unprovenProfit: ["netMargin"],
	unprovenGrowth: ["growth"],
};
