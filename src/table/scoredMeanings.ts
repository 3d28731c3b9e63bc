import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { fitOfValues } from "./fitOfValues.ts";
import { textOf } from "./textOf.ts";
import { type Meaning, understandHeading } from "./understandHeading.ts";
import { isBlank, isUnknown } from "./unknownCell.ts";

/** A meaning of one column's heading, compared with the cells below it. */
export interface ScoredMeaning extends Meaning {
	readonly column: number;
	/** 0–1: confidence from the heading and the cells together. */
	readonly score: number;
	/** Enough of the cells can be read as this fact. */
	readonly fits: boolean;
}

/** Sample of a column's cells, to choose its fact; empty if only headings are known. */
export type SampleOf = (column: number) => readonly Cell[];

/** A column of names that is mostly blank is hardly the names; for other facts a gap means little. */
const GAP_PENALTY: Partial<Record<FactKey, number>> = { customer: 0.6, id: 0.6 };

/** Share of the score that a column of names loses if all are numbers: "Debiteur" with 4711 beside "Naam" is the number. */
const NUMERIC_NAMES_PENALTY = 0.4;

function shareOfNumbers(sample: readonly Cell[]): number {
	const filled = sample.filter((cell) => !isBlank(cell));
	return (
		filled.filter((cell) => typeof cell === "number" || /^\s*\d+\s*$/.test(textOf(cell))).length /
		(filled.length || 1)
	);
}

/** The meanings of a heading; a profit in per cents, "33 %", is a margin. */
function meaningsBeside(heading: readonly string[], sample: readonly Cell[]): Meaning[] {
	const meanings = understandHeading(heading);
	if (!meanings.some(({ fact }) => fact === "profit") || !arePercentages(sample)) return meanings;
	return meanings.map((meaning) => (meaning.fact === "profit" ? { ...meaning, fact: "margin" } : meaning));
}

function arePercentages(sample: readonly Cell[]): boolean {
	const filled = sample.filter((cell) => !isUnknown(cell));
	return filled.length > 0 && filled.every((cell) => typeof cell === "string" && cell.includes("%"));
}

/** Scores every meaning of every heading, by the heading and the cells below. */
export function scoredMeanings(
	words: readonly (readonly string[])[],
	sampleOf: SampleOf,
	locale: string | undefined,
): ScoredMeaning[] {
	return words.flatMap((heading, column) =>
		meaningsBeside(heading, sampleOf(column)).map((meaning) => {
			const fit = fitOfValues(meaning.fact, sampleOf(column), locale, heading.join(" "));
			const gapPenalty = (GAP_PENALTY[meaning.fact] ?? 0.1) * (1 - fit.filled);
			const numbersPenalty =
				meaning.fact === "customer" ? NUMERIC_NAMES_PENALTY * shareOfNumbers(sampleOf(column)) : 0;
			const score = Math.max(
				0,
				meaning.strength * (1 - gapPenalty) * (0.8 + 0.2 * fit.readable) * (1 - numbersPenalty),
			);
			return { ...meaning, column, score, fits: fit.isEnough };
		}),
	);
}
