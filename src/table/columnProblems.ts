import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { AssignedFacts } from "./assignedColumns.ts";
import type { Cell, Grid } from "./cell.ts";
import { columnReader } from "./columnReader.ts";
import { fitOfValues } from "./fitOfValues.ts";
import { describesCompanies } from "./headingContext.ts";
import { headingKey } from "./headingKey.ts";
import { looksLikeMoney } from "./looksLikeMoney.ts";
import { areOfOther, areSpent } from "./otherFigures.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { Problem } from "./reading.ts";
import { isNumeric } from "./readNumber.ts";
import { shownText } from "./shownText.ts";
import { textOf } from "./textOf.ts";
import { understandHeading } from "./understandHeading.ts";
import { isUnknown } from "./unknownCell.ts";
import { MAX_HEADING_WORDS, wordsOfHeading } from "./wordsOfHeading.ts";
import { yearAlone } from "./yearAlone.ts";

/** Finds problems of whole columns: duplicate headings, headings that the cells below contradict, and columns that may be the revenue. */
export function columnProblems(
	columns: readonly ReadColumn[],
	grid: Grid,
	headerRow: number,
	sampleOf: (column: number) => readonly Cell[],
	assigned: AssignedFacts,
	locale: string | undefined,
): Problem[] {
	const read = new Set(columns.map(({ fact }) => fact));
	const perhaps = perhapsRevenue(columns, headerRow, sampleOf, assigned, locale);
	return [
		...columns.flatMap((column, index) => [
			...sameHeading(columns, column, index),
			...unfitColumn(read, column, index, grid, headerRow, sampleOf(index), locale),
			...standsIn(columns, column, index, headerRow, assigned),
		]),
		...perhaps,
		...(perhaps.length > 0 ? [] : yearsUnread(columns, headerRow, sampleOf, assigned)),
	];
}

/** In a list without any revenue, reports columns of numbers whose headings are nothing but years. */
function yearsUnread(
	columns: readonly ReadColumn[],
	headerRow: number,
	sampleOf: (column: number) => readonly Cell[],
	assigned: AssignedFacts,
): Problem[] {
	if (columns.some(({ fact }) => SALES.includes(fact))) return [];
	const years = columns.flatMap(({ fact, heading }, column) => {
		const words = wordsOfHeading(heading).slice(0, MAX_HEADING_WORDS);
		const filled = sampleOf(column).filter((cell) => !isUnknown(cell));
		const isYear = fact === null && yearAlone(words) !== null && assigned[headingKey(heading)] === undefined;
		return isYear && filled.length > 0 && filled.every(isNumeric) ? [{ column, heading }] : [];
	});
	return years.length === 0 ? [] : [{ kind: "yearsUnread", row: headerRow, columns: years }];
}

const SALES: readonly (FactKey | null)[] = ["revenue", "recentRevenue", "previousRevenue", "lifetimeRevenue"];

/** In a list without any revenue, reports the column that may be it: one that comes close, else the first with amounts. */
function perhapsRevenue(
	columns: readonly ReadColumn[],
	headerRow: number,
	sampleOf: (column: number) => readonly Cell[],
	assigned: AssignedFacts,
	locale: string | undefined,
): Problem[] {
	if (columns.some(({ fact }) => SALES.includes(fact))) return [];
	const isCrm = describesCompanies(columns.map(({ heading }) => wordsOfHeading(heading)));
	const mayBe = ({ fact, heading }: ReadColumn, index: number) => {
		const words = wordsOfHeading(heading);
		return (
			fact === null &&
			words.length > 0 &&
			words.length <= MAX_HEADING_WORDS &&
			assigned[headingKey(heading)] === undefined &&
			!areOfOther(words) &&
			!areSpent(words) &&
			understandHeading(words).every(({ fact, flag }) => fact === "revenue" && !(isCrm && flag === "&")) &&
			looksLikeMoney(sampleOf(index), locale, heading)
		);
	};
	const possible = columns.flatMap((column, index) => (mayBe(column, index) ? [{ ...column, index }] : []));
	const found =
		possible.find(({ suggestion }) => suggestion === "revenue") ??
		possible.find(({ heading }) => understandHeading(wordsOfHeading(heading)).length > 0) ??
		possible[0];
	if (found === undefined) return [];
	return [{ kind: "perhapsRevenue", row: headerRow, column: found.index, heading: found.heading }];
}

/** Reports the heading of a column that is read if columns that are not read have the same one. */
function sameHeading(
	columns: readonly ReadColumn[],
	{ fact, heading }: ReadColumn,
	index: number,
): Problem[] {
	const key = headingKey(heading);
	if (fact === null || key === "") return [];
	const others = columns.flatMap((other, otherIndex) =>
		otherIndex !== index && other.fact === null && headingKey(other.heading) === key ? [otherIndex] : [],
	);
	return others.length === 0 ? [] : [{ kind: "sameHeading", heading, columns: [index, ...others], fact }];
}

/** Reports a column that is read as the revenue although its heading does not name it, until the user has decided so. */
function standsIn(
	columns: readonly ReadColumn[],
	{ fact, heading }: ReadColumn,
	index: number,
	headerRow: number,
	assigned: AssignedFacts,
): Problem[] {
	if (fact !== "revenue" || assigned[headingKey(heading)] !== undefined) return [];
	const words = wordsOfHeading(heading).slice(0, MAX_HEADING_WORDS);
	const meaning = understandHeading(words)[0];
	if (meaning === undefined && yearAlone(words) !== null)
		return [
			{
				kind: "standsIn",
				row: headerRow,
				column: index,
				heading,
				isLifetime: false,
				isYear: true,
				...yearBeside(columns),
			},
		];
	const isLifetime = meaning?.fact === "lifetimeRevenue";
	if (!isLifetime && meaning?.flag !== "?") return [];
	return [{ kind: "standsIn", row: headerRow, column: index, heading, isLifetime }];
}

/** The column of the year before, if it is read, too. */
function yearBeside(columns: readonly ReadColumn[]): { before?: { column: number; heading: string } } {
	const column = columns.findIndex(({ fact }) => fact === "previousRevenue");
	return column < 0 ? {} : { before: { column, heading: columns[column]!.heading } };
}

/** True for numbers that stand for dates: the year 2019, or the days that a program counts, 44256. */
function areBareDates(fact: FactKey, sample: readonly Cell[]): boolean {
	const filled = sample.filter((cell) => !isUnknown(cell));
	return (
		FACTS[fact] === "date" && filled.length > 0 && filled.every((cell) => /^\d{4,5}$/.test(textOf(cell)))
	);
}

/** True if most cells are numbers below a heading for money. */
function areAmounts(fact: FactKey, sample: readonly Cell[]): boolean {
	const filled = sample.filter((cell) => !isUnknown(cell));
	return FACTS[fact] === "money" && 2 * filled.filter(isNumeric).length > filled.length;
}

/** Reports a column that is not read because its cells contradict a heading that surely names a fact. */
function unfitColumn(
	facts: ReadonlySet<ReadColumn["fact"]>,
	column: ReadColumn,
	index: number,
	grid: Grid,
	headerRow: number,
	sample: readonly Cell[],
	locale: string | undefined,
): Problem[] {
	if (column.fact !== null) return [];
	const meaning = understandHeading(wordsOfHeading(column.heading).slice(0, MAX_HEADING_WORDS))[0];
	if (meaning === undefined) return [];
	// Beside another column of that fact, only amounts that contradict each other matter: the other may be of another period.
	if (facts.has(meaning.fact) && !areAmounts(meaning.fact, sample)) return [];
	const isCertain = meaning.flag === "" || (meaning.flag === "~" && areBareDates(meaning.fact, sample));
	if (!isCertain) return [];
	const { heading } = column;
	if (fitOfValues(meaning.fact, sample, locale, heading).isEnough) return [];
	const read = columnReader(meaning.fact, sample, locale, { heading });
	const found = sample.find((cell) => read(cell) === null) ?? sample.find((cell) => !isUnknown(cell));
	const row = grid.findIndex((cells, at) => at > headerRow && cells[index] === found);
	return [{ kind: "unfitColumn", row, column: index, found: shownText(found), fact: meaning.fact }];
}
