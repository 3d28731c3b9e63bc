import { atLeast, below } from "../maybe.ts";
import type { OutlookLimits, Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import type { ScorePart } from "../score.ts";
import { type GroupScore, scoreGroups } from "./scoreGroups.ts";

/** A customer's outlook for the next six months. */
export interface SixMonths {
	/** Chance in points, 0–100; equal to `high` if both halves are known. */
	readonly low: number;
	readonly high: number;
	readonly verdict: "likely" | "either" | "atRisk";
	/** The half about which nothing is known, if there is one. */
	readonly unknown: "money" | "owner" | null;
	/** The criteria behind the known halves. */
	readonly reasons: readonly ScorePart[];
}

/**
 * Estimates whether a customer will last six months. How they handle money decides half of it, how involved the owner is the
 * other half: `chance = (mean points of Money + mean points of Owner involvement) ÷ 2`, each mean by the criteria's
 * weights.
 *
 * Likely from 70, at risk below 40, else it could go either way. If nothing is known about one half, that half may be
 * worth 0 to 100 points: the result is a range, and a verdict other than `either` only if the whole range supports it.
 *
 * @returns `null` if nothing is known about either half.
 * @example negotiation 4 (75 points) and nothing about the owner: 37.5 to 87.5, could go either way.
 * Source: C, *Finding the perfect customer*; the thresholds are ours.
 */
export function sixMonths({ measures }: Rating, policy: Policy): SixMonths | null {
	const [money, owner] = (["money", "owner"] as const).map((group) =>
		scoreGroups([group], measures, policy),
	) as [GroupScore, GroupScore];
	if (money.points === null && owner.points === null) return null;
	const low = ((money.points ?? 0) + (owner.points ?? 0)) / 2;
	const high = ((money.points ?? 100) + (owner.points ?? 100)) / 2;
	return {
		low,
		high,
		verdict: verdict(low, high, policy.outlook),
		unknown: unknownHalf(money.points, owner.points),
		reasons: [...money.reasons, ...owner.reasons],
	};
}

function verdict(low: number, high: number, { likely, atRisk }: OutlookLimits): SixMonths["verdict"] {
	if (atLeast(low, likely) === true) return "likely";
	return below(high, atRisk) === true ? "atRisk" : "either";
}

function unknownHalf(money: number | null, owner: number | null): SixMonths["unknown"] {
	if (money === null) return "money";
	return owner === null ? "owner" : null;
}
