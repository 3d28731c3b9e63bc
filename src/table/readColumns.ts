import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { type Claim, claimColumns } from "./claimColumns.ts";
import { type Assigned, claimBeside, fixedColumns } from "./fixedColumns.ts";
import { headingKey } from "./headingKey.ts";
import { believedMarks, standsBeside } from "./oursOrTheirs.ts";
import { type SampleOf, scoredColumns } from "./scoredColumns.ts";
import { suggestColumns } from "./suggestColumns.ts";
import { textOf } from "./textOf.ts";
import { isUnknown } from "./unknownCell.ts";
import { wordsOf } from "./wordsOf.ts";

/** What one column of the table holds. */
export interface ReadColumn {
	/** As it stands in the table. */
	readonly heading: string;
	/** The fact it is read as; `null` where it is left alone. */
	readonly fact: FactKey | null;
	/** What it may be, for a person to say; `null` where it is read, or near nothing. */
	readonly suggestion: FactKey | null;
	/** 0–1: how sure we are of the fact or the suggestion; 0 where there is neither. */
	readonly confidence: number;
}

/** A longer heading is a sentence. */
const MOST_WORDS = 10;

/**
 * Says what each column holds, from its heading and a sample of its cells.
 *
 * A person's own choice goes before everything; the rest is shared out so that the whole is the best fit.
 */
export function readColumns(
	headings: readonly Cell[],
	sampleOf: SampleOf,
	assigned: Assigned = {},
	locale?: string,
): ReadColumn[] {
	const unnamed = unnamedColumn(headings, sampleOf);
	const fixed = fixedColumns(headings, assigned, unnamed);
	const words = withoutSharedPrefix(headings.map(textOf)).map(shortWords);
	const scored = scoredColumns(words, sampleOf, locale).filter(standsBeside(words));
	const certain = claimColumns(scored.filter((one) => one.mark === "" || one.mark === "~"));
	const believed = believedMarks(words, certain);
	const claims = claimBeside(
		scored.filter((one) => believed.includes(one.mark)),
		fixed,
	);
	const nameless = words.map((heading, column) => (column === unnamed ? ["customer", "unnamed"] : heading));
	const closed = new Set([...fixed, ...claims].map((one) => one.column));
	const suggestions = suggestColumns(nameless, sampleOf, scored, claims, closed);
	return headings.map((heading, column) => columnOf(textOf(heading), column, claims, suggestions));
}

/**
 * The first column that has no heading but texts below, −1 where there is none: some reports name every column but
 * the customers'. A person may choose its fact under the key "".
 */
function unnamedColumn(headings: readonly Cell[], sampleOf: SampleOf): number {
	return headings.findIndex(
		(heading, column) =>
			headingKey(heading) === "" &&
			sampleOf(column).some((cell) => typeof cell === "string" && !isUnknown(cell)),
	);
}

function shortWords(heading: string): string[] {
	const words = wordsOf(heading);
	return words.length > MOST_WORDS ? [] : words;
}

/** Some programs put the table's name before every heading: "Organization - Name", "Organization - Owner". */
function withoutSharedPrefix(headings: readonly string[]): readonly string[] {
	const filled = headings.filter((heading) => heading !== "");
	const prefix = /^.+? - /.exec(filled[0] ?? "")?.[0];
	if (!prefix || filled.length < 3 || !filled.every((heading) => heading.startsWith(prefix))) return headings;
	return headings.map((heading) => heading.slice(prefix.length));
}

function columnOf(
	heading: string,
	column: number,
	claims: readonly Claim[],
	suggestions: readonly Claim[],
): ReadColumn {
	const claim = claims.find((one) => one.column === column);
	const suggestion = suggestions.find((one) => one.column === column);
	return {
		heading,
		fact: claim?.fact ?? null,
		suggestion: suggestion?.fact ?? null,
		confidence: Math.min(1, (claim ?? suggestion)?.score ?? 0),
	};
}
