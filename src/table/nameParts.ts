import type { Fixed } from "./assignedColumns.ts";
import type { Cell } from "./cell.ts";
import type { Claim } from "./claimColumns.ts";
import type { NamePart } from "./headings/headingWords.ts";
import { lexicon } from "./headings/lexicon.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { SampleOf, ScoredMeaning } from "./scoredMeanings.ts";
import { textOf } from "./textOf.ts";
import { isErrorCell, isUnknown } from "./unknownCell.ts";

/** Columns with parts of the customers' names. */
export type NameColumns = { readonly [Part in NamePart]?: number };

/** Confidence in names that are put together. */
const JOINED_CONFIDENCE = 0.6;

/** Finds the first column of each part of a name; first and last names only together. */
export function findNameParts(
	words: readonly (readonly string[])[],
	sampleOf: SampleOf,
	fixed: readonly Fixed[],
): NameColumns {
	const found: { -readonly [Part in NamePart]?: number } = {};
	const { nameParts, phrases } = lexicon();
	const find = (isAsked: (heading: string) => boolean) => {
		words.forEach((words, column) => {
			const heading = words.join(" ");
			const part = nameParts.get(heading);
			if (part === undefined || found[part] !== undefined || !isAsked(heading)) return;
			if (!mayHave(part, sampleOf(column))) return;
			if (fixed.some((one) => one.column === column && one.fact !== "customer")) return;
			found[part] = column;
		});
	};
	// "Name" is the whole name in one language, and the last one in another.
	const mayBeWhole = (heading: string) =>
		phrases.get(heading)?.some(({ fact, flag }) => fact === "customer" && flag !== "?") ?? false;
	find((heading) => !mayBeWhole(heading));
	find(mayBeWhole);
	const { firstName, lastName, email } = found;
	return {
		...(firstName === undefined || lastName === undefined ? {} : { firstName, lastName }),
		...(email === undefined ? {} : { email }),
	};
}

/**
 * The column of the names where no single column has them all: the companies, if there are some; else the first names, to which the
 * last names are added; else the e-mail addresses, where there is no customer number either.
 */
export function claimOfNames(
	{ firstName, lastName, email }: NameColumns,
	scored: readonly ScoredMeaning[],
	claims: readonly Claim[],
	fixed: readonly Fixed[],
	sampleOf: SampleOf,
): Claim[] {
	const isPart = (column: number | undefined) => column === firstName || column === lastName;
	const named = claims.find(({ fact }) => fact === "customer");
	const isTheirs = fixed.some(({ fact }) => fact === "customer");
	if (isTheirs || (named !== undefined && !(firstName !== undefined && isPart(named.column))))
		return [...claims];
	const others = claims.filter(({ fact }) => fact !== "customer");
	const taken = new Set([...others, ...fixed].map((one) => one.column));
	const isFree = (column: number) => !taken.has(column);
	const company = scored
		.filter(({ fact, flag, fits }) => fact === "customer" && flag !== "?" && fits)
		.filter(({ column }) => !isPart(column) && isFree(column) && hasTexts(sampleOf(column)))
		.sort((a, b) => b.strength - a.strength)[0]?.column;
	const hasId = others.some(({ fact }) => fact === "id");
	const column = firstName === undefined ? (hasId ? undefined : email) : (company ?? firstName);
	return column === undefined || !isFree(column)
		? [...claims]
		: [{ column, fact: "customer", score: JOINED_CONFIDENCE }, ...others];
}

function mayHave(part: NamePart, sample: readonly Cell[]): boolean {
	return part === "email" ? sample.length === 0 || sample.some(isAddress) : hasTexts(sample);
}

const isAddress = (cell: Cell) => typeof cell === "string" && cell.includes("@");

function hasTexts(sample: readonly Cell[]): boolean {
	return sample.length === 0 || sample.some((cell) => typeof cell === "string" && !isUnknown(cell));
}

/**
 * The name of a customer in a row whose column of names is blank, or holds the first names only: first and last name, else the
 * e-mail address; `undefined` if there is neither.
 *
 * @param whole as read from the column of names, `nameColumn`
 */
export function nameInRow(
	whole: string | undefined,
	nameColumn: number,
	{ firstName, lastName, email }: NameColumns,
	cells: readonly Cell[],
): string | undefined {
	const isPart = nameColumn === firstName || nameColumn === lastName;
	if (whole !== undefined && !isPart) return whole;
	const text = (column: number | undefined) =>
		column === undefined || isUnknown(cells[column]) || isErrorCell(cells[column])
			? ""
			: textOf(cells[column]);
	const [first, last] = [text(firstName), text(lastName)];
	const joined = last.split(" ").includes(first) ? last : `${first} ${last}`.trim();
	return joined || whole || (isAddress(text(email)) ? text(email) : undefined);
}

/** The columns from which the name in a row was read, the column of names first. */
export function columnsOfName(
	columns: readonly ReadColumn[],
	cells: readonly Cell[],
	name: string,
): number[] {
	const isIn = (column: number) => {
		const text = textOf(cells[column]);
		return text !== "" && name.includes(text);
	};
	const whole = columns.findIndex(({ fact }) => fact === "customer");
	if (textOf(cells[whole]) === name) return [whole];
	const parts = columns.flatMap(({ namePart }, column) =>
		namePart !== undefined && isIn(column) ? [column] : [],
	);
	return parts.length === 0 ? [whole] : parts;
}
