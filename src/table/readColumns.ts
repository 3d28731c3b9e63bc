import type { FactKey } from "../tiering/facts.ts";
import { type AssignedFacts, allClaims, assignedColumns } from "./assignedColumns.ts";
import type { Cell } from "./cell.ts";
import { type Claim, claimColumns } from "./claimColumns.ts";
import {
	describesCompanies,
	isNotOwedTotal,
	isNotPersonalIncome,
	trustedFlags,
	withoutTaxedAmounts,
} from "./headingContext.ts";
import { headingKey } from "./headingKey.ts";
import { isFigure } from "./headingRows.ts";
import type { NamePart } from "./headings/headingWords.ts";
import { claimOfNames, findNameParts, type NameColumns } from "./nameParts.ts";
import { numbersCustomers } from "./numbersCustomers.ts";
import { isOver } from "./periodRoles.ts";
import { type SampleOf, type ScoredMeaning, scoredMeanings } from "./scoredMeanings.ts";
import { withStandIn } from "./standInRevenue.ts";
import { suggestColumns } from "./suggestColumns.ts";
import { textOf } from "./textOf.ts";
import { isBlank, isUnknown } from "./unknownCell.ts";
import { withoutNumber } from "./withoutNumber.ts";
import { MAX_HEADING_WORDS, wordsOfHeading } from "./wordsOfHeading.ts";

/** One column of the table and the fact that it contains. */
export interface ReadColumn {
	/** As written in the table. */
	readonly heading: string;
	/** The fact it is read as; `null` if it is ignored. */
	readonly fact: FactKey | null;
	/** A fact it may be, for the user to confirm; `null` if it is read, or comes close to no fact. */
	readonly suggestion: FactKey | null;
	/** 0–1: confidence in the fact or the suggestion; 0 if there is neither. */
	readonly confidence: number;
	/** Factor by which its figures are too small, as a text beside the list states; undefined if its heading says, or nothing does. */
	readonly scale?: number;
	/** The part of a name in it, which completes the column of names, or stands in where that is blank. */
	readonly namePart?: NamePart;
}

/**
 * Decides which fact each column contains, from its heading and a sample of its cells.
 *
 * The user's own choice has priority; the other facts are assigned for the best total score.
 *
 * @param thisYear the year of the review, which is not over; undefined: no figure is compared by it
 */
export function readColumns(
	headings: readonly Cell[],
	sampleOf: SampleOf,
	assigned: AssignedFacts = {},
	locale?: string,
	thisYear?: number,
): ReadColumn[] {
	const unnamed = unnamedColumn(headings, sampleOf);
	const fixed = assignedColumns(headings, assigned, unnamed);
	const names = withoutSharedPrefix(headings.map(textOf));
	const allNames = new Set(names);
	const words = names.map((heading) => headingWords(withoutNumber(heading, allNames)));
	const isCrm = describesCompanies(words);
	const scored = withoutTaxedAmounts(scoredMeanings(words, sampleOf, locale))
		.filter(({ flag }) => !(isCrm && flag === "&"))
		.filter(isNotOwedTotal(words))
		.filter(isNotPersonalIncome(words))
		.filter(({ flag, column }) => flag !== "#" || numbersCustomers(sampleOf(column)));
	const certainClaims = claimColumns(scored.filter((meaning) => meaning.flag === "" || meaning.flag === "~"));
	const believed = trustedFlags(words, certainClaims);
	const found = allClaims(
		scored.filter((meaning) => believed.includes(meaning.flag)),
		fixed,
		thisYear,
	);
	const nameParts = findNameParts(words, sampleOf, fixed);
	const named = claimOfNames(nameParts, scored, found, fixed, sampleOf);
	const claims = withUnnamed(
		withStandIn(named, scored, words, fixed, sampleOf, locale, thisYear),
		unnamed,
		headings,
		sampleOf,
		assigned,
	);
	const namedWords = words.map((heading, column) => (column === unnamed ? ["customer", "unnamed"] : heading));
	const decided = new Set([...fixed, ...claims].map((one) => one.column));
	const suggestions = suggestColumns(namedWords, sampleOf, scored, claims, decided).filter(
		({ fact }) => fact !== "previousRevenue" || isComparable(claims, scored, thisYear),
	);
	return headings.map((heading, column) => columnOf(textOf(heading), column, claims, suggestions, nameParts));
}

/** False if the year of the revenue is not over: then no whole year before it is its partner. */
function isComparable(
	claims: readonly Claim[],
	scored: readonly ScoredMeaning[],
	thisYear: number | undefined,
): boolean {
	const revenue = claims.find(({ fact }) => fact === "revenue");
	return scored.every(
		(meaning) =>
			meaning.column !== revenue?.column || meaning.fact !== "revenue" || isOver(meaning, thisYear),
	);
}

/**
 * Index of the first column with texts but no heading, −1 if there is none: some reports name every column except the
 * customers'. The user may choose its fact under the key "".
 */
function unnamedColumn(headings: readonly Cell[], sampleOf: SampleOf): number {
	return headings.findIndex(
		(heading, column) =>
			headingKey(heading) === "" &&
			sampleOf(column).some((cell) => typeof cell === "string" && !isUnknown(cell)),
	);
}

/** Confidence in names below a blank heading: *Set up* shows that they are to be looked at. */
const UNNAMED_CONFIDENCE = 0.4;

/**
 * Takes the first column for the customers if its heading is blank, as in a report of QuickBooks, and its texts are all different; not if
 * the list has customers, or their numbers, or the user has decided about that column.
 */
function withUnnamed(
	claims: readonly Claim[],
	unnamed: number,
	headings: readonly Cell[],
	sampleOf: SampleOf,
	assigned: AssignedFacts,
): Claim[] {
	const hasNames = claims.some(({ fact }) => fact === "customer" || fact === "id");
	if (hasNames || unnamed < 0 || assigned[""] !== undefined) return [...claims];
	const isFirst = headings.slice(0, unnamed).every((_, column) => sampleOf(column).every(isBlank));
	return isFirst && areNames(sampleOf(unnamed))
		? [...claims, { column: unnamed, fact: "customer", score: UNNAMED_CONFIDENCE }]
		: [...claims];
}

/** True for texts that are all different. */
function areNames(sample: readonly Cell[]): boolean {
	const filled = sample.filter((cell) => !isBlank(cell));
	const texts = filled.filter((cell) => typeof cell === "string" && !isFigure(cell)).map(textOf);
	return texts.length > 1 && texts.length === filled.length && new Set(texts).size === texts.length;
}

function headingWords(heading: string): string[] {
	const words = wordsOfHeading(heading);
	return words.length > MAX_HEADING_WORDS ? [] : words;
}

/** Removes the table's name, which some programs write before every heading: "Organization - Name", "Organization - Owner". */
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
	nameParts: NameColumns,
): ReadColumn {
	const claim = claims.find((one) => one.column === column);
	const suggestion = suggestions.find((one) => one.column === column);
	const namePart = (Object.keys(nameParts) as NamePart[]).find((part) => nameParts[part] === column);
	return {
		heading,
		fact: claim?.fact ?? null,
		suggestion: suggestion?.fact ?? null,
		confidence: Math.min(1, (claim ?? suggestion)?.score ?? 0),
		...(namePart === undefined || (claim && claim.fact !== "customer") ? {} : { namePart }),
	};
}
