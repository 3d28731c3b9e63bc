import { FACTS } from "../tiering/facts.ts";
import type { ReadCustomer } from "./reading.ts";
import { ADDABLE, type AddableFact } from "./runningSums.ts";

/** Rows that add up the rows right below them, as a pivot table writes them: "North" above the customers of the north. */
export interface GroupsAbove {
	readonly rows: ReadonlySet<number>;
	/** True if these groups and their rows are the whole list, in figures that are so by no chance. */
	readonly isWholeList: boolean;
	/** True if the figures are no chance in a list of this length. */
	readonly areNoChance: boolean;
}

/** Country, region, salesperson, customer. */
const MAX_LEVELS = 4;

/** Digits of all figures together from which on they are not a sum by chance, besides those of the number of rows. */
const MIN_DIGITS = 4;

/** Where some figures are negative, a sum may come down again: it is followed at most so many rows beyond. */
const MAX_ROWS_BEYOND = 100;

/** The figures of a list, one array for each fact, unknown ones as NaN; the first is the fact that is known for most. */
interface Figures {
	readonly of: readonly (readonly number[])[];
	readonly rows: number;
	readonly hasNegative: boolean;
}

/** Index behind the last row below each group; by index of the group. */
type Ends = ReadonlyMap<number, number>;

/**
 * Possible ways to read some rows as groups above the rows that they add up, the most convincing first: a list in which every
 * customer stands below as many groups as any other; then one with groups among other customers. Nothing but these sums tells, so
 * the total of the list, or the whole list, has to confirm them.
 */
export function groupsAbove(list: readonly ReadCustomer[]): GroupsAbove[] {
	const figures = figuresOf(list);
	if (figures === null) return [];
	const found: GroupsAbove[] = [];
	const add = (ends: Ends, isWhole: boolean) => {
		const areNoChance = digitsOf(ends, figures) >= MIN_DIGITS + Math.log10(list.length);
		const rows = new Set(Array.from(ends.keys(), (index) => list[index]!.row));
		const isWholeList = isWhole && areNoChance && ends.size > 1;
		found.push({ rows, isWholeList, areNoChance });
	};
	for (let levels = 2; levels <= MAX_LEVELS; levels++) {
		const ends = wholeList(figures, levels);
		if (ends !== null) add(ends, true);
	}
	const ends = groupsAmongOthers(figures);
	if (ends.size > 0) add(ends, false);
	return found;
}

function figuresOf(list: readonly ReadCustomer[]): Figures | null {
	const valuesOf = (fact: AddableFact) => list.map(({ facts }) => facts[fact] ?? Number.NaN);
	const columns = ADDABLE.map((fact) => {
		const values = valuesOf(fact);
		return { fact, values, known: values.filter((value) => !Number.isNaN(value)).length };
	}).filter(({ known }) => known > 0);
	// How many of something a group has need not be a sum: two customers may have bought the same product.
	const amounts = columns.filter(({ fact }) => FACTS[fact] !== "count");
	const used = (amounts.length > 0 ? amounts : columns).sort((a, b) => b.known - a.known);
	if (used[0] === undefined || list.length < 2) return null;
	return {
		of: used.map(({ values }) => values),
		rows: list.length,
		hasNegative: used[0].values.some((value) => value < 0),
	};
}

/** Reads the whole list as groups that have groups, down to customers, so many levels in all; null if it is not like that. */
function wholeList(figures: Figures, levels: number): Ends | null {
	const ends = new Map<number, number>();
	const endOf = (index: number, level: number): number | null => {
		if (level === 1) return index + 1;
		let end = endOfGroup(figures, index, (at) => endOf(at, level - 1), 1);
		if (end === null) return null;
		// Customers without sales change no sum.
		while (level === 2 && end < figures.rows && isNought(figures, end)) end++;
		ends.set(index, end);
		return end;
	};
	for (let at: number | null = 0; at < figures.rows; ) {
		at = endOf(at, levels);
		if (at === null) return null;
	}
	return ends;
}

/** Finds the groups of at least two rows, from the last row upwards: of a group among them, only its own figures count. */
function groupsAmongOthers(figures: Figures): Ends {
	const ends = new Map<number, number>();
	for (let index = figures.rows - 2; index >= 0; index--) {
		if (!(figures.of[0]![index]! > 0)) continue;
		const end = endOfGroup(figures, index, (at) => ends.get(at) ?? at + 1, 2);
		if (end !== null) ends.set(index, end);
	}
	return ends;
}

/**
 * Adds up rows below a group until they have its figures. Returns the index behind the last one; null if they never have.
 *
 * @param endOf index behind a row and all that is below it
 */
function endOfGroup(
	figures: Figures,
	index: number,
	endOf: (at: number) => number | null,
	minRows: number,
): number | null {
	const [lead] = figures.of as [readonly number[]];
	const target = lead[index]!;
	const maxBeyond = figures.hasNegative ? MAX_ROWS_BEYOND : 0;
	if (maxBeyond === 0 && lead[index + 1]! > target + 1) return null;
	const sums = figures.of.map(() => 0);
	let beyond = 0;
	let at = index + 1;
	for (let rows = 1; at < figures.rows; rows++) {
		const end = endOf(at);
		if (end === null) return null;
		for (let fact = 0; fact < sums.length; fact++) sums[fact]! += figures.of[fact]![at]! || 0;
		at = end;
		const isLeadSame = isNear(target, sums[0]!, rows);
		if (isLeadSame && rows >= minRows && statesAll(figures, index, sums, rows)) return at;
		if (sums[0]! > target && !isLeadSame) beyond++;
		if (beyond > maxBeyond) return null;
	}
	return null;
}

/** True if all figures of a group are these sums. */
const statesAll = ({ of }: Figures, index: number, sums: readonly number[], rows: number): boolean =>
	of.every((values, fact) => Number.isNaN(values[index]) || isNear(values[index]!, sums[fact]!, rows));

/** True if a figure is the sum of so many rows, each rounded. */
const isNear = (stated: number, sum: number, rows: number): boolean =>
	Math.abs(sum - stated) <= 0.005 + rows / 1000 + Math.abs(stated) * 1e-12;

const isNought = (figures: Figures, index: number): boolean => figures.of.every((values) => !values[index]);

/** Digits of the figures of all groups of several rows: one row may well be like the next. */
function digitsOf(ends: Ends, figures: Figures): number {
	let digits = 0;
	for (const [index, end] of ends)
		if (end - index > 2)
			for (const values of figures.of) digits += Math.log10(1 + Math.abs(values[index]! || 0));
	return digits;
}
