import type { LatestMove, LatestMoves } from "../../history/latestMoves.ts";
import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import { listedNames } from "../reading/listedNames.ts";
import { moveText } from "../reading/moveText.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

const DIRECTIONS = ["up", "down", "told", "untold"] as const;

/**
 * Names the customers who moved, by direction. Moves caused by a change of policy are listed apart: those customers may
 * not have changed at all. No lines if nobody moved.
 */
export function movedLines(latest: LatestMoves | null, { words }: Language): SummaryLine[] {
	if (latest === null) return [];
	const { parts, moved } = words.summary;
	const [since, count, who] = moved.headings;
	const own = latest.moves.filter(({ byPolicy }) => !byPolicy);
	const byPolicy = latest.moves.filter((move) => move.byPolicy);
	const names = (moves: readonly LatestMove[]) => {
		const named = [...moves]
			.sort((a, b) => distance(b) - distance(a))
			.map(({ customer, from, to }) => moveText(customer, from, to, words));
		return listedNames(named, named.length, words);
	};
	return [
		...part("moved", parts.moved),
		line("moved.headings", "wordHeadings", since(dayText(latest.since, words)), count, who),
		...DIRECTIONS.flatMap((direction) => {
			const moves = own.filter((move) => directionOf(move) === direction);
			if (moves.length === 0) return [];
			return [
				line(
					`moved.${direction}`,
					"words",
					moved.ways[direction],
					moved.customers(moves.length),
					names(moves),
				),
			];
		}),
		...(latest.policyChanged === null
			? []
			: [
					line(
						"moved.policy",
						"words",
						moved.policy,
						(latest.modelChanged ? moved.modelOn : moved.policyOn)(dayText(latest.policyChanged, words)),
						names(byPolicy),
					),
				]),
	];
}

function directionOf({ from, to }: LatestMove): (typeof DIRECTIONS)[number] {
	if (from === "needsFacts") return "told";
	if (to === "needsFacts") return "untold";
	return to < from ? "up" : "down";
}

const distance = ({ from, to }: LatestMove) => Math.abs(PLACEMENTS.indexOf(from) - PLACEMENTS.indexOf(to));
