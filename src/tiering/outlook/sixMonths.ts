import { GROUPS, type Group } from "../groups.ts";
import { atLeast, below } from "../maybe.ts";
import type { Score } from "../score.ts";

/** Whether a customer will last six months. */
export interface SixMonths {
	/** 0–100. The same as `high` where both halves are known. */
	readonly low: number;
	readonly high: number;
	readonly verdict: "likely" | "either" | "atRisk";
	/** The half that nothing is known about, if there is one. */
	readonly unknown: "money" | "owner" | null;
}

const LIKELY = 70;
const AT_RISK = 40;

/**
 * Will they last six months? How they are about money decides half of it, and how involved the owner is the other half:
 * `chance = (mean points of Money + mean points of Owner involvement) ÷ 2`, each mean by the criteria's weights.
 *
 * Likely from 70, at risk below 40, else it could go either way. Where nothing is known about one half, that half may be
 * worth 0 to 100 points: then there is a range, and a verdict other than `either` only where the whole range says so.
 *
 * @returns `null` where nothing is known about either half.
 * @example negotiation 4 (75 points) and nothing about the owner: 37.5 to 87.5, could go either way.
 * Source: C, *Finding the perfect customer*; the thresholds are ours.
 */
export function sixMonths(score: Score): SixMonths | null {
	const money = meanPoints("money", score);
	const owner = meanPoints("owner", score);
	if (money === null && owner === null) return null;
	const low = ((money ?? 0) + (owner ?? 0)) / 2;
	const high = ((money ?? 100) + (owner ?? 100)) / 2;
	return { low, high, verdict: verdict(low, high), unknown: unknownHalf(money, owner) };
}

function verdict(low: number, high: number): SixMonths["verdict"] {
	if (atLeast(low, LIKELY) === true) return "likely";
	return below(high, AT_RISK) === true ? "atRisk" : "either";
}

function unknownHalf(money: number | null, owner: number | null): SixMonths["unknown"] {
	if (money === null) return "money";
	return owner === null ? "owner" : null;
}

/** The mean points of the known criteria of a group, by weight; `null` where none is known. */
function meanPoints(group: Group, { parts }: Score): number | null {
	const known = parts.filter(({ criterion }) => GROUPS[group].includes(criterion));
	const weight = known.reduce((sum, part) => sum + part.weight, 0);
	return weight === 0 ? null : known.reduce((sum, part) => sum + part.weight * part.points, 0) / weight;
}
