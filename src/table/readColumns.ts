import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { type Claim, claimColumns } from "./claimColumns.ts";
import { headingKey } from "./headingKey.ts";
import { believedMarks, standsBeside } from "./oursOrTheirs.ts";
import { type SampleOf, scoredColumns } from "./scoredColumns.ts";
import { suggestColumns } from "./suggestColumns.ts";
import { textOf } from "./textOf.ts";
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

/** A person's own choice, by {@link headingKey}: a fact, or `null` to leave the column alone. */
export type Assigned = Readonly<Record<string, FactKey | null>>;

const REVENUES: readonly FactKey[] = ["revenue", "recentRevenue", "previousRevenue"];

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
	const fixed = fixedClaims(headings, assigned);
	const closed = new Set(fixed.map((claim) => claim.column));
	const words = withoutSharedPrefix(headings.map(textOf)).map((text) => wordsOf(text).slice(0, MOST_WORDS));
	const scored = scoredColumns(words, sampleOf, locale).filter(standsBeside(words));
	const certain = claimColumns(
		scored.filter((one) => one.mark === "" || one.mark === "~"),
		headings.length,
	);
	const believed = believedMarks(words, certain);
	const free = claimColumns(
		scored.filter((one) => believed.includes(one.mark)),
		headings.length,
	);
	const claims = [...fixed.flatMap(toClaim), ...besideFixed(free, fixed)];
	const suggestions = suggestColumns(
		words,
		sampleOf,
		scored,
		claims,
		new Set([...closed, ...claims.map((c) => c.column)]),
	);
	return headings.map((heading, column) => columnOf(textOf(heading), column, claims, suggestions));
}

/** A longer heading is a sentence. */
const MOST_WORDS = 10;

interface Fixed {
	readonly column: number;
	readonly fact: FactKey | null;
}

function fixedClaims(headings: readonly Cell[], assigned: Assigned): Fixed[] {
	const fixed: Fixed[] = [];
	if (Object.keys(assigned).length === 0) return fixed;
	headings.forEach((heading, column) => {
		const key = headingKey(heading);
		if (!key || !Object.prototype.hasOwnProperty.call(assigned, key)) return;
		const fact = assigned[key] ?? null;
		if (fact !== null && !(fact in FACTS)) return;
		const twice = fact !== null && fixed.some((one) => one.fact === fact);
		fixed.push({ column, fact: twice ? null : fact });
	});
	return fixed;
}

function toClaim({ column, fact }: Fixed): Claim[] {
	return fact === null ? [] : [{ column, fact, score: 1 }];
}

/**
 * What we found ourselves, without what a person decided. Where a person chose another revenue than we did, our
 * other periods of it may not be its partners, and are dropped.
 */
function besideFixed(free: readonly Claim[], fixed: readonly Fixed[]): Claim[] {
	const contradicted = REVENUES.some((fact) => {
		const theirs = fixed.find((one) => one.fact === fact);
		const ours = free.find((claim) => claim.fact === fact);
		return (theirs && theirs.column !== ours?.column) || (ours && fixed.some((one) => one.column === ours.column && one.fact !== fact));
	});
	return free.filter(
		(claim) =>
			!fixed.some((one) => one.column === claim.column || one.fact === claim.fact) &&
			!(contradicted && claim.fact !== "revenue" && REVENUES.includes(claim.fact)),
	);
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
