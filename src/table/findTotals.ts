import { type Customer, FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { customersOfLines } from "./customersOfLines.ts";
import { significantDigits } from "./groupsAbove.ts";
import type { ReadCustomer, TotalDiffers } from "./reading.ts";
import {
	type AddableFact,
	addRow,
	addsUp,
	isMean,
	isSum,
	joined,
	noSums,
	type Sums,
	statedIn,
} from "./runningSums.ts";
import { statisticsOf } from "./statistics.ts";
import { textOf } from "./textOf.ts";
import { foldedName, mayCount, type TotalLabel, totalLabel } from "./totalLabel.ts";
import { isBlank } from "./unknownCell.ts";

/** A row that may add up others: one with such a label, or without a name. */
export interface Candidate extends ReadCustomer {
	/** `undefined` if the row has no name. */
	readonly name: string | undefined;
	/** `carried` for a sum that is carried from page to page; `null` for a row with neither name nor label. */
	readonly label: TotalLabel | { readonly kind: "carried"; readonly isCertain: boolean } | null;
}

/** What the rows around a candidate tell. */
interface Surroundings {
	readonly cellsOf: (row: number) => readonly Cell[];
	/** True if a blank row, the end of the grid or the end of a page follows. */
	readonly isSetApart: (row: number) => boolean;
	/** True beside repeated headings or another line that ends a page. */
	readonly isBesidePageEnd: (row: number) => boolean;
	/** True if any column has figures that can be added up. */
	readonly hasFigures: boolean;
	readonly columnOf: (fact: FactKey) => number;
}

export interface Found {
	readonly totals: readonly Candidate[];
	readonly customers: readonly Candidate[];
	/** Rows that only name the group whose subtotal follows. */
	readonly groups: ReadonlySet<number>;
	/** Rows that the total of their customer adds up, and those that only name that customer. */
	readonly lines: ReadonlySet<number>;
	/** Totals that the rows do not add up to. */
	readonly differing: TotalDiffers[];
	/** Customers whose name is a word for totals or for a statistic. */
	readonly unlike: readonly Candidate[];
}

/** In most lists, nothing looks like a total. */
const NOTHING: Found = {
	totals: [],
	customers: [],
	groups: new Set(),
	lines: new Set(),
	differing: [],
	unlike: [],
};

/** A total of totals adds up at most so many of them; with more, it adds up the whole list. */
const MAX_BLOCKS = 30;

/** Digits of all figures together from which on they are not a sum by chance. */
const MIN_DIGITS = 2;
/** The same, without noughts at the end, where other figures cannot be compared. */
const MIN_DIGITS_PARTLY = 5;

/** The customers above a candidate. */
interface Above {
	/** All of them. */
	all: Sums;
	/** Those since the last total, and between the totals before it. */
	block: Sums;
	readonly blocks: Sums[];
	readonly inBlock: ReadCustomer[];
	readonly customers: ReadCustomer[];
	readonly byName: Map<string, ReadCustomer[]>;
	/** Customers who are not in `byName` yet: most tables never ask. */
	readonly uncheckedNames: ReadCustomer[];
	/** The largest figure of each fact, whatever its sign. */
	readonly largest: Map<AddableFact, number>;
	readonly carried: Customer[];
}

/** Tells how finely the figures of a fact are written. */
type UnitOf = (fact: AddableFact) => number;

/**
 * Decides which candidates are totals. A label and figures together tell: "Total Wine" is a customer unless the rows above add up to
 * its figures. Nothing but a word for totals suffices below all customers, before a gap, or with figures larger than any above.
 *
 * @param customers the certain ones; they and the candidates in row order
 */
export function findTotals(
	customers: readonly ReadCustomer[],
	candidates: readonly Candidate[],
	around: Surroundings,
): Found {
	if (candidates.length === 0) return NOTHING;
	const above: Above = {
		all: noSums(),
		block: noSums(),
		blocks: [],
		inBlock: [],
		customers: [],
		byName: new Map(),
		uncheckedNames: [],
		largest: new Map(),
		carried: [],
	};
	const unitOf = usualUnits(customers, around);
	const totals: { candidate: Candidate; sums: Sums }[] = [];
	const kept: Candidate[] = [];
	const ofLines = customersOfLines(customers, candidates);
	const groups = new Set(Array.from(ofLines.headings.values(), ({ row }) => row));
	const lastWithFigures = customers.reduce(
		(last, { row, facts }) => (statedIn(facts).length > 0 || !around.hasFigures ? row : last),
		-1,
	);
	let listed: Sums | undefined;
	const isStatistic = statisticsOf(customers);
	let next = 0;
	for (const [index, candidate] of candidates.entries()) {
		for (; next < customers.length && customers[next]!.row < candidate.row; next++)
			addCustomer(above, customers[next]!);
		if (ofLines.rows.has(candidate.row)) continue;
		const heading = ofLines.headings.get(candidate.row);
		if (heading !== undefined) {
			const facts = { ...candidate.facts, id: candidate.facts.id ?? heading.facts.id };
			const customer = { ...candidate, facts, name: heading.facts.customer, label: null };
			kept.push(customer);
			addCustomer(above, customer);
			continue;
		}
		const isFirst = above.all.rows === 0;
		if (isFirst) listed ??= sumsOf(customers);
		const sources = isFirst && listed ? [listed] : sourcesOf(above);
		const isLast = candidate.row > lastWithFigures || (isFirst && exceedsAll(candidate, customers));
		const { facts: following } = candidates[index + 1] ?? {};
		const previous = candidate.row - 1;
		const isBelowTotal = totals[totals.length - 1]?.candidate.row === previous;
		const isSetOff = isBelowTotal || around.cellsOf(previous).every(isBlank);
		const placed = { ...around, isLast, following, isBelowTotal, isSetOff, isStatistic };
		const sums = adding(candidate, sources, above, placed, unitOf);
		if (sums === null) {
			if (candidate.name === undefined) continue;
			kept.push(candidate);
			addCustomer(above, candidate);
			continue;
		}
		totals.push({ candidate, sums });
		if (candidate.label?.kind === "carried") above.carried.push(candidate.facts);
		else if (candidate.label?.kind !== "statistic" && candidate.label?.kind !== "besides") {
			for (const row of groupHeadings(candidate, above, around)) groups.add(row);
			closeBlock(above);
		}
	}
	for (; next < customers.length; next++) addCustomer(above, customers[next]!);
	return {
		totals: totals.map(({ candidate }) => candidate),
		customers: kept,
		groups,
		lines: ofLines.rows,
		differing: differing(totals, above.all, around, unitOf),
		unlike: kept.filter(
			({ label, facts }) =>
				facts.id === undefined &&
				(label?.kind === "plain" || (label?.kind === "statistic" && label.isOnlyStatistic)),
		),
	};
}

function addCustomer(above: Above, customer: ReadCustomer): void {
	addRow(above.all, customer.facts);
	addRow(above.block, customer.facts);
	above.inBlock.push(customer);
	above.customers.push(customer);
	above.uncheckedNames.push(customer);
	for (const fact of statedIn(customer.facts)) {
		const size = Math.abs(customer.facts[fact] as number);
		above.largest.set(fact, Math.max(above.largest.get(fact) ?? 0, size));
	}
}

function customersNamed(name: string, { byName, uncheckedNames }: Above): readonly ReadCustomer[] {
	for (const customer of uncheckedNames.splice(0)) {
		const key = foldedName(customer.facts.customer ?? customer.facts.id ?? "");
		const sameName = byName.get(key);
		if (sameName) sameName.push(customer);
		else byName.set(key, [customer]);
	}
	return byName.get(name) ?? [];
}

function closeBlock(above: Above): void {
	if (above.block.rows === 0) return;
	above.blocks.push(above.block);
	if (above.blocks.length > MAX_BLOCKS) above.blocks.shift();
	above.block = noSums();
	above.inBlock.length = 0;
}

function sumsOf(customers: readonly ReadCustomer[]): Sums {
	const sums = noSums();
	for (const { facts } of customers) addRow(sums, facts);
	return sums;
}

/** What a total may add up: all rows above, those since the last total, or those since an earlier one. */
function sourcesOf({ all, block, blocks }: Above): Sums[] {
	// `all` goes on growing.
	const sources = [joined(all, noSums()), block];
	let since = block;
	for (const earlier of [...blocks].reverse()) {
		since = joined(since, earlier);
		sources.push(since);
	}
	return sources;
}

interface Placed extends Surroundings {
	/** True below the last customer, and for a total above all. */
	readonly isLast: boolean;
	/** Figures of the next candidate. */
	readonly following: Customer | undefined;
	/** True right below a total. */
	readonly isBelowTotal: boolean;
	/** True below a total or a blank row. */
	readonly isSetOff: boolean;
	readonly isStatistic: ReturnType<typeof statisticsOf>;
}

/** The sums that a candidate states; `null` if it is no total. */
function adding(
	{ row, name, facts, label }: Candidate,
	sources: readonly Sums[],
	above: Above,
	placed: Placed,
	unitOf: UnitOf,
): Sums | null {
	const { cellsOf, isSetApart, isBesidePageEnd, hasFigures } = placed;
	const { isLast, following, isBelowTotal, isSetOff, isStatistic } = placed;
	const stated = statedIn(facts);
	const of = (sums: Sums) => stated.filter((fact) => facts[fact] !== 0 && isSum(fact, facts[fact]!, sums));
	const exact = sources.find((sums) => sums.rows > 1 && addsUp(facts, sums)) ?? null;
	if (name === undefined && label === null) return exact;
	const hasOwnId = facts.id !== undefined && facts.customer !== undefined;
	if (hasOwnId) return label?.kind === "named" && !isNoCoincidence(exact, facts) ? null : exact;
	const nearest = sources.reduce((best, sums) => (of(sums).length > of(best).length ? sums : best));
	if (label?.kind !== "carried" && label?.isSubtotal && label.kind !== "named")
		return of(nearest).length > 0 ? nearest : isSomebody(facts, cellsOf(row)) ? null : above.block;
	switch (label?.kind) {
		case "plain": {
			if (name === undefined || (of(nearest).length > 0 && nearest.rows > 1)) return nearest;
			if (addsUp(facts, above.block)) return above.block;
			if (stated.length === 0) return hasFigures || isLast || isSetApart(row) ? nearest : null;
			if (isSomebody(facts, cellsOf(row)) || isAddedUpBy(following, facts, above)) return null;
			const isLargest =
				above.all.rows > 1 &&
				stated.every((fact) => Math.abs(facts[fact]!) >= (above.largest.get(fact) ?? 0));
			return isLast || isSetApart(row) || isLargest ? nearest : null;
		}
		case "statistic": {
			const { statistic, isOnlyStatistic } = label;
			if (isSomebody(facts, cellsOf(row))) return null;
			if (stated.length === 0) return isLast && hasFigures && statistic === "mean" ? above.all : null;
			const agrees = stated.every(
				(fact) =>
					(statistic === "mean" && isMean(fact, facts[fact]!, above.all)) ||
					(isLast && isStatistic(statistic!, fact, facts[fact]!)),
			);
			return agrees || (isLast && isSetOff && isOnlyStatistic) ? above.all : null;
		}
		case "besides":
			if (isNoCoincidence(exact, facts)) return exact;
			return isBelowTotal && isLast && !isSomebody(facts, cellsOf(row)) ? above.all : null;
		case "named":
			return isNoCoincidence(exact, facts)
				? exact
				: (namedSums(label, facts, above, cellsOf) ?? partlyAdding(facts, sources));
		case "carried": {
			if (label.isCertain || exact !== null || above.carried.some((one) => isSame(one, facts)))
				return exact ?? above.all;
			const agrees = stated.every((fact) => isNear(fact, facts[fact], above.all, unitOf(fact)));
			return isBesidePageEnd(row) && agrees ? above.all : null;
		}
		default:
			return exact;
	}
}

/** True if figures have so many digits that they are not the sums of rows by chance. */
function isNoCoincidence(sums: Sums | null, facts: Customer): boolean {
	const digits = statedIn(facts).reduce(
		(sum, fact) => sum + Math.log10(1 + Math.abs(facts[fact] as number)),
		0,
	);
	return sums !== null && digits >= MIN_DIGITS;
}

/**
 * The rows that a labelled row adds up as far as they are known; `null` if there are none. A figure that is missing in one of them, as
 * it could not be read, tells nothing; the others have to agree by no chance.
 */
function partlyAdding(facts: Customer, sources: readonly Sums[]): Sums | null {
	const stated = statedIn(facts).filter((fact) => facts[fact] !== 0);
	const isFound = (sums: Sums) => {
		const agreeing = stated.filter((fact) => isSum(fact, facts[fact]!, sums));
		const others = stated.filter((fact) => !agreeing.includes(fact));
		const digits = agreeing.reduce((sum, fact) => sum + significantDigits(facts[fact]!), 0);
		return (
			sums.rows > 1 &&
			digits >= MIN_DIGITS_PARTLY &&
			agreeing.length >= others.length &&
			others.every((fact) => (sums.known.get(fact) ?? 0) < sums.rows)
		);
	};
	return sources.find(isFound) ?? null;
}

/** The rows of one customer, or the only row of a group, that "Total Acme" adds up; `null` if its figures are others. */
function namedSums(
	{ others, isSubtotal }: TotalLabel,
	facts: Customer,
	above: Above,
	cellsOf: Surroundings["cellsOf"],
): Sums | null {
	if (isSubtotal && addsUp(facts, above.block) && isNoCoincidence(above.block, facts)) return above.block;
	for (const name of others) {
		const sameName = customersNamed(name, above);
		const sums = sumsOf(sameName);
		if (addsUp(facts, sums)) return sums;
		const withParts = sumsSince(sameName[sameName.length - 1], above.customers);
		if (withParts.rows > 1 && addsUp(facts, withParts)) return withParts;
		const last = above.inBlock[above.inBlock.length - 1];
		const isGroup = (cell: Cell) => typeof cell === "string" && foldedName(cell) === name;
		const isOfGroup = sameName.length > 0 || (last && cellsOf(last.row).some(isGroup));
		if (isOfGroup && addsUp(facts, above.block)) return above.block;
	}
	return null;
}

/** Customers below one that "Total Acme" may add up together with it, as its parts. */
const MAX_PARTS = 1000;

/** The rows from the customer "Acme" on: it, and those below that may be its parts. */
function sumsSince(customer: ReadCustomer | undefined, customers: readonly ReadCustomer[]): Sums {
	const from = customer === undefined ? -1 : customers.lastIndexOf(customer);
	const isOwn = from >= 0 && customers.length - from <= MAX_PARTS;
	return sumsOf(isOwn ? customers.slice(from) : []);
}

/** True if the next row that may be a total counts a row as one of its customers. */
function isAddedUpBy(following: Customer | undefined, facts: Customer, { block, all }: Above): boolean {
	return (
		following !== undefined &&
		statedIn(facts).some((fact) => facts[fact] !== 0) &&
		[block, all].some((sums) => {
			const withRow = joined(sums, noSums());
			addRow(withRow, facts);
			return addsUp(following, withRow);
		})
	);
}

/** True if every figure of a row is at least as large as those of all customers. */
function exceedsAll({ facts }: Candidate, customers: readonly ReadCustomer[]): boolean {
	return statedIn(facts).every((fact) =>
		customers.every((customer) => Math.abs(customer.facts[fact] ?? 0) <= Math.abs(facts[fact]!)),
	);
}

const LIFE_KINDS = ["date", "yes", "plan", "tier"];

/** True if a row has what a total never has: a date, a referrer, an e-mail address. */
export function isSomebody(facts: Customer, cells: readonly Cell[]): boolean {
	return (
		facts.referredBy !== undefined ||
		(Object.keys(facts) as FactKey[]).some(
			(fact) => facts[fact] !== undefined && LIFE_KINDS.includes(FACTS[fact]),
		) ||
		cells.some((cell) => typeof cell === "string" && /\S@\S/.test(cell))
	);
}

function isSame(one: Customer, other: Customer): boolean {
	const stated = statedIn(other);
	return stated.length > 0 && stated.every((fact) => one[fact] === other[fact]);
}

/** Rows since the last total with nothing but the name of the group that a total adds up: "North" above "Total North". */
function groupHeadings({ label }: Candidate, { inBlock }: Above, { cellsOf }: Surroundings): number[] {
	if (label?.kind !== "named") return [];
	return inBlock.flatMap(({ row, facts }) =>
		label.others.includes(foldedName(facts.customer ?? "")) &&
		cellsOf(row).filter((cell) => textOf(cell) !== "").length === 1
			? [row]
			: [],
	);
}

/** Tells the step in which the customers' figures are written, on the average. Worked out only for a fact that is asked for. */
function usualUnits(
	customers: readonly ReadCustomer[],
	{ cellsOf, columnOf }: Surroundings,
): (fact: AddableFact) => number {
	const known = new Map<AddableFact, number>();
	return (fact) => {
		const column = columnOf(fact);
		let unit = known.get(fact);
		if (unit === undefined) {
			const units = customers.flatMap(({ row, facts }) =>
				facts[fact] ? [unitOfFigure(cellsOf(row)[column], facts[fact])] : [],
			);
			unit = units.length === 0 ? 0 : units.reduce((sum, one) => sum + one, 0) / units.length;
			known.set(fact, unit);
		}
		return unit;
	};
}

/** The step in which a figure is written: 100,000 for "4.8 million", a thousand for a 12 that means 12,000, else 1 or a cent. */
function unitOfFigure(cell: Cell, value: number): number {
	const whole = Number.isInteger(value) ? 1 : 0.01;
	if (typeof cell === "number") return Number.isInteger(cell) && cell !== 0 ? Math.abs(value / cell) : whole;
	const digits = typeof cell === "string" ? Number(cell.replace(/\D/g, "")) : 0;
	return digits > 0 ? Math.abs(value) / digits : whole;
}

/**
 * The figures of the last total that its rows do not add up to. Where another total is that of the whole list, this one adds up
 * something else.
 */
function differing(
	totals: readonly { readonly candidate: Candidate; readonly sums: Sums }[],
	all: Sums,
	{ cellsOf, columnOf }: Surroundings,
	unitOf: UnitOf,
): TotalDiffers[] {
	const isLabelled = ({ label }: Candidate) =>
		label !== null && label.kind !== "carried" && (label.kind === "plain" || label.isSubtotal);
	const labelled = totals.filter(({ candidate }) => isLabelled(candidate));
	const last = labelled[labelled.length - 1];
	if (last === undefined) return [];
	const { row, facts, name } = last.candidate;
	const ownUnit = (fact: AddableFact) => unitOfFigure(cellsOf(row)[columnOf(fact)], facts[fact]!);
	const isProven = (fact: AddableFact) =>
		isNear(fact, facts[fact], last.sums, unitOf(fact), ownUnit(fact)) ||
		totals.some(({ candidate }) => isNear(fact, candidate.facts[fact], all, unitOf(fact)));
	const stated = statedIn(facts).filter((fact) => last.sums.of.has(fact));
	const isOther = (fact: AddableFact) =>
		isMean(fact, facts[fact]!, last.sums) || facts[fact] === last.sums.rows;
	const unproven = stated.filter((fact) => !isProven(fact));
	const mayBeOther = unproven.length < stated.length || mayCount(name ?? "");
	const wrong = mayBeOther ? unproven.filter((fact) => !isOther(fact)) : unproven;
	if (wrong.length === 0) return [];
	const figures = wrong.map((fact) => ({
		column: columnOf(fact),
		fact,
		stated: facts[fact] as number,
		read: last.sums.of.get(fact) as number,
	}));
	return [{ kind: "totalDiffers", row, name: name ?? labelIn(cellsOf(row)), figures }];
}

const labelIn = (cells: readonly Cell[]) => cells.map(textOf).find((text) => totalLabel(text) !== null) ?? "";

/**
 * True if a figure is the sum of the rows, as exactly as rounding allows.
 *
 * @param unit the step in which the figures of the rows are written
 * @param ownUnit that of the figure itself
 */
function isNear(
	fact: AddableFact,
	stated: number | undefined,
	sums: Sums,
	unit: number,
	ownUnit = unit,
): boolean {
	const sum = sums.of.get(fact);
	if (stated === undefined || sum === undefined) return false;
	const steps = FACTS[fact] === "count" ? 0 : Math.min(sums.rows / 2, 1.2 * Math.sqrt(sums.rows));
	const rounding = steps * unit + (steps > 0 ? ownUnit / 2 : 0);
	return Math.abs(sum - stated) <= rounding + 0.005 + Math.abs(sum) * 1e-9;
}
