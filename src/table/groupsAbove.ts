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
const MIN_DIGITS = 5;

/** Where some figures are negative, a sum may come down again: it is followed at most so many rows beyond. */
const MAX_ROWS_BEYOND = 100;

/** The figures of a list, one array for each fact, unknown ones as NaN; the first is the fact that is known for most. */
interface Figures {
	readonly of: readonly Float64Array[];
	readonly rows: number;
	readonly hasNegative: boolean;
}

/** What is below a group: up to which index, and in how many rows, groups counted as one. */
interface Below {
	readonly end: number;
	readonly rows: number;
}

/** By index of the group. */
type Groups = ReadonlyMap<number, Below>;

/**
 * Possible ways to read some rows as groups above the rows that they add up, the most convincing first: a list in which every
 * customer stands below as many groups as any other; then one with groups among other customers. Nothing but these sums tells, so
 * the total of the list, or the whole list, has to confirm them.
 */
export function groupsAbove(
	list: readonly ReadCustomer[],
	facts: readonly AddableFact[] = ADDABLE,
): GroupsAbove[] {
	const figures = figuresOf(list, facts);
	if (figures === null) return [];
	const found: GroupsAbove[] = [];
	const add = (groups: Groups, isWhole: boolean) => {
		const areNoChance = digitsOf(groups, figures) >= MIN_DIGITS + Math.log10(list.length);
		const rows = new Set(Array.from(groups.keys(), (index) => list[index]!.row));
		const isWholeList = isWhole && areNoChance && groups.size > 1;
		found.push({ rows, isWholeList, areNoChance });
	};
	for (let levels = 2; levels <= MAX_LEVELS; levels++) {
		const groups = wholeList(figures, levels);
		if (groups !== null) add(groups, true);
	}
	const groups = groupsAmongOthers(figures);
	if (groups.size > 0) add(groups, false);
	return found;
}

function figuresOf(list: readonly ReadCustomer[], facts: readonly AddableFact[]): Figures | null {
	if (list.length < 2) return null;
	const columns = facts
		.map((fact) => {
			const values = new Float64Array(list.length).fill(Number.NaN);
			let known = 0;
			for (let index = 0; index < list.length; index++) {
				const value = list[index]!.facts[fact];
				if (value === undefined) continue;
				values[index] = value;
				known++;
			}
			return { fact, values, known };
		})
		.filter(({ known }) => known > 0);
	// How many of something a group has need not be a sum: two customers may have bought the same product.
	const amounts = columns.filter(({ fact }) => FACTS[fact] !== "count");
	const used = (amounts.length > 0 ? amounts : columns).sort((a, b) => b.known - a.known);
	if (used[0] === undefined) return null;
	return {
		of: used.map(({ values }) => values),
		rows: list.length,
		hasNegative: used[0].values.some((value) => value < 0),
	};
}

/** Reads the whole list as groups that have groups, down to customers, so many levels in all; null if it is not like that. */
function wholeList(figures: Figures, levels: number): Groups | null {
	const groups = new Map<number, Below>();
	const endOf = (index: number, level: number): number | null => {
		if (level === 1) return index + 1;
		const below = findBelow(figures, index, (at) => endOf(at, level - 1), 1);
		if (below === null) return null;
		let { end } = below;
		// Customers without sales change no sum.
		while (level === 2 && end < figures.rows && isNought(figures, end)) end++;
		groups.set(index, { ...below, end });
		return end;
	};
	for (let at: number | null = 0; at < figures.rows; ) {
		at = endOf(at, levels);
		if (at === null) return null;
	}
	return groups;
}

/** Finds the groups of at least two rows, from the last row upwards: of a group among them, only its own figures count. */
function groupsAmongOthers(figures: Figures): Groups {
	const groups = new Map<number, Below>();
	for (let index = figures.rows - 2; index >= 0; index--) {
		if (!(figures.of[0]![index]! > 0)) continue;
		const below = findBelow(figures, index, (at) => groups.get(at)?.end ?? at + 1, 2);
		if (below !== null) groups.set(index, below);
	}
	return groups;
}

/**
 * Adds up rows below a group until they have its figures; null if they never have.
 *
 * @param endOf index behind a row and all that is below it
 */
function findBelow(
	figures: Figures,
	index: number,
	endOf: (at: number) => number | null,
	minRows: number,
): Below | null {
	const [lead] = figures.of as [Float64Array];
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
		if (isLeadSame && rows >= minRows && statesAll(figures, index, sums, rows)) return { end: at, rows };
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

/** Digits of the figures of all groups of several rows, without the noughts of round ones: one row may well be like the next. */
function digitsOf(groups: Groups, figures: Figures): number {
	let digits = 0;
	for (const [index, { rows }] of groups)
		if (rows > 1) for (const values of figures.of) digits += significantDigits(values[index]! || 0);
	return digits;
}

/** Digits of a figure in cents, without the noughts at its end. */
export function significantDigits(value: number): number {
	return String(Math.round(Math.abs(value) * 100)).replace(/0+$/, "").length;
}
