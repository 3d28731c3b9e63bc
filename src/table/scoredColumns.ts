import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { fitOfValues } from "./fitOfValues.ts";
import { textOf } from "./textOf.ts";
import { type Meaning, understandHeading } from "./understandHeading.ts";
import { isBlank } from "./unknownCell.ts";

/** A meaning of one column's heading, held against the cells below it. */
export interface Scored extends Meaning {
	readonly column: number;
	/** 0–1: from the heading and the cells together. */
	readonly score: number;
	/** Whether the cells can be read as this fact. */
	readonly fits: boolean;
}

/** The rows of a column that are looked at to choose its fact; none where only headings are known. */
export type SampleOf = (column: number) => readonly Cell[];

/** A name that is mostly missing is hardly the name; for other facts a gap says little. */
const WEIGHT_OF_GAPS: Partial<Record<FactKey, number>> = { customer: 0.6, id: 0.6 };

/** Names are rarely numbers: "Debiteur 4711" beside "Naam" is the number. */
const NUMBERS_FOR_NAMES = 0.4;

function numbersIn(sample: readonly Cell[]): number {
	const said = sample.filter((cell) => !isBlank(cell));
	return (
		said.filter((cell) => typeof cell === "number" || /^\s*\d+\s*$/.test(textOf(cell))).length /
		(said.length || 1)
	);
}

/** Every meaning of every heading with its score, from the heading and the values below. */
export function scoredColumns(
	words: readonly (readonly string[])[],
	sampleOf: SampleOf,
	locale: string | undefined,
): Scored[] {
	return words.flatMap((heading, column) =>
		understandHeading(heading).map((meaning) => {
			const fit = fitOfValues(meaning.fact, sampleOf(column), locale);
			const gaps = (WEIGHT_OF_GAPS[meaning.fact] ?? 0.1) * (1 - fit.filled);
			const bare = meaning.fact === "customer" ? NUMBERS_FOR_NAMES * numbersIn(sampleOf(column)) : 0;
			const score = Math.max(0, meaning.strength * (1 - gaps) * (0.8 + 0.2 * fit.readable) * (1 - bare));
			return { ...meaning, column, score, fits: fit.enough };
		}),
	);
}
