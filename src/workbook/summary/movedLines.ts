import type { LatestMoves, Move } from "../../history/latestMoves.ts";
import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import { listedNames } from "../reading/listedNames.ts";
import { moveText } from "../reading/moveText.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

const WAYS = ["up", "down", "told", "untold"] as const;

/** Who moved, and which way; by a change of policy, apart: they may be what they were. Nothing where nobody moved. */
export function movedLines(latest: LatestMoves | null, { words }: Language): SummaryLine[] {
	if (latest === null) return [];
	const { parts, moved } = words.summary;
	const [since, count, who] = moved.headings;
	const own = latest.moves.filter(({ byPolicy }) => !byPolicy);
	const byPolicy = latest.moves.filter((move) => move.byPolicy);
	const names = (moves: readonly Move[]) => {
		const named = [...moves]
			.sort((a, b) => distance(b) - distance(a))
			.map(({ customer, from, to }) => moveText(customer, from, to, words));
		return listedNames(named, named.length, words);
	};
	return [
		...part("moved", parts.moved),
		line("moved.headings", "wordHeadings", since(dayText(latest.since, words)), count, who),
		...WAYS.flatMap((way) => {
			const those = own.filter((move) => wayOf(move) === way);
			if (those.length === 0) return [];
			return [line(`moved.${way}`, "words", moved.ways[way], moved.customers(those.length), names(those))];
		}),
		...(latest.policyChanged === null
			? []
			: [
					line(
						"moved.policy",
						"words",
						moved.policy,
						moved.policyOn(dayText(latest.policyChanged, words)),
						names(byPolicy),
					),
				]),
	];
}

function wayOf({ from, to }: Move): (typeof WAYS)[number] {
	if (from === "needsFacts") return "told";
	if (to === "needsFacts") return "untold";
	return to < from ? "up" : "down";
}

const distance = ({ from, to }: Move) => Math.abs(PLACEMENTS.indexOf(from) - PLACEMENTS.indexOf(to));
