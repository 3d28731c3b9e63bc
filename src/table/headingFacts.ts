import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { isFigure, isYear, MAX_HEADING_CHARS } from "./headingRows.ts";
import { textOf } from "./textOf.ts";
import { totalLabel } from "./totalLabel.ts";
import { type Meaning, understandHeading } from "./understandHeading.ts";
import { isUnknown } from "./unknownCell.ts";
import { MAX_HEADING_WORDS, wordsOfHeading } from "./wordsOfHeading.ts";

/** What a text surely means as a heading; undefined for any other cell. */
export function meaningOfHeading(cell: Cell): Meaning | undefined {
	if (typeof cell !== "string" || cell.length > MAX_HEADING_CHARS) return undefined;
	const words = wordsOfHeading(textOf(cell));
	const meaning = words.length > MAX_HEADING_WORDS ? undefined : understandHeading(words)[0];
	return meaning?.flag === "?" ? undefined : meaning;
}

/** The facts that the cells of a row name as headings, by column. */
export type HeadingFacts = ReadonlyMap<number, FactKey>;

/** The facts that a row of headings names, if they are those of a list: customers and something else; else null. */
export function headingsOfList(row: readonly Cell[]): HeadingFacts | null {
	const facts = new Map<number, FactKey>();
	row.forEach((cell, column) => {
		const meaning = meaningOfHeading(cell);
		if (meaning) facts.set(column, meaning.fact);
	});
	const distinct = new Set(facts.values());
	const namesCustomers = distinct.has("customer") || distinct.has("id");
	return namesCustomers && Array.from(distinct).some((fact) => !isName(fact)) ? facts : null;
}

const isName = (fact: FactKey) => fact === "customer" || fact === "id";

/** True for a row with a name and a figure below such headings; a total, and a heading, is no name. */
export function isCustomerBelow(facts: HeadingFacts, row: readonly Cell[]): boolean {
	let hasName = false;
	let hasFigure = false;
	for (const [column, fact] of facts) {
		const cell = row[column];
		if (isUnknown(cell)) continue;
		if (isName(fact)) hasName ||= isNameCell(cell);
		else if (FACTS[fact] !== "text") hasFigure ||= isFigureCell(cell);
	}
	return hasName && hasFigure;
}

const isNameCell = (cell: Cell) =>
	typeof cell === "string" &&
	!isFigure(cell) &&
	meaningOfHeading(cell) === undefined &&
	totalLabel(cell) === null;

const isFigureCell = (cell: Cell) => (typeof cell === "string" ? isFigure(cell) : !isYear(cell));
