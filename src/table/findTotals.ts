import { type Customer, FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
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
import { textOf } from "./textOf.ts";
import { foldedName, type TotalLabel, totalLabel } from "./totalLabel.ts";

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
	/** True if any column has figures that can be added up. */
	readonly hasFigures: boolean;
	readonly columnOf: (fact: FactKey) => number;
}

export interface Found {
	readonly totals: readonly Candidate[];
	readonly customers: readonly Candidate[];
	/** Rows that only name the group whose subtotal follows. */
	readonly groups: ReadonlySet<number>;
	/** Totals that the rows do not add up to. */
	readonly differing: TotalDiffers[];
	/** Customers whose name is a word for totals. */
	readonly unlike: readonly Candidate[];
}

/** A total of totals adds up at most so many of them; with more, it adds up the whole list. */
const MAX_BLOCKS = 30;

/** Digits of all figures together from which on they are not a sum by chance. */
const MIN_DIGITS = 3;

/** The customers above a candidate. */
interface Above {
	/** All of them. */
	all: Sums;
	/** Those since the last total, and between the totals before it. */
	block: Sums;
	readonly blocks: Sums[];
	readonly inBlock: ReadCustomer[];
	readonly byName: Map<string, ReadCustomer[]>;
	/** Customers who are not in `byName` yet: most tables never ask. */
	readonly uncheckedNames: ReadCustomer[];
	/** The largest figure of each fact, whatever its sign. */
	readonly largest: Map<AddableFact, number>;
	readonly carried: Customer[];
}

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
	const above: Above = {
		all: noSums(),
		block: noSums(),
		blocks: [],
		inBlock: [],
		byName: new Map(),
		uncheckedNames: [],
		largest: new Map(),
		carried: [],
	};
	const totals: { candidate: Candidate; sums: Sums }[] = [];
	const kept: Candidate[] = [];
	const groups = new Set<number>();
	const lastWithFigures = customers.reduce(
		(last, { row, facts }) => (statedIn(facts).length > 0 || !around.hasFigures ? row : last),
		-1,
	);
	let listed: Sums | undefined;
	let next = 0;
	for (const candidate of candidates) {
		for (; next < customers.length && customers[next]!.row < candidate.row; next++)
			addCustomer(above, customers[next]!);
		const isFirst = above.all.rows === 0;
		if (isFirst) listed ??= sumsOf(customers);
		const sources = isFirst && listed ? [listed] : sourcesOf(above);
		const isLast = candidate.row > lastWithFigures;
		const sums = adding(candidate, sources, above, { ...around, isLast: isLast || isFirst });
		if (sums === null) {
			if (candidate.name === undefined) continue;
			kept.push(candidate);
			addCustomer(above, candidate);
			continue;
		}
		totals.push({ candidate, sums });
		if (candidate.label?.kind === "carried") above.carried.push(candidate.facts);
		else if (candidate.label?.kind !== "average") {
			for (const row of groupHeadings(candidate, above, around)) groups.add(row);
			closeBlock(above);
		}
	}
	for (; next < customers.length; next++) addCustomer(above, customers[next]!);
	return {
		totals: totals.map(({ candidate }) => candidate),
		customers: kept,
		groups,
		differing: differing(totals, above.all, around),
		unlike: kept.filter(({ label, facts }) => label?.kind === "plain" && facts.id === undefined),
	};
}

function addCustomer(above: Above, customer: ReadCustomer): void {
	addRow(above.all, customer.facts);
	addRow(above.block, customer.facts);
	above.inBlock.push(customer);
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

/** The sums that a candidate states; `null` if it is no total. */
function adding(
	{ row, name, facts, label }: Candidate,
	sources: readonly Sums[],
	above: Above,
	{ cellsOf, isSetApart, hasFigures, isLast }: Surroundings & { readonly isLast: boolean },
): Sums | null {
	const stated = statedIn(facts);
	const of = (sums: Sums) => stated.filter((fact) => facts[fact] !== 0 && isSum(fact, facts[fact]!, sums));
	const exact = sources.find((sums) => sums.rows > 1 && addsUp(facts, sums)) ?? null;
	if (name === undefined && label === null) return exact;
	const hasOwnId = facts.id !== undefined && facts.customer !== undefined;
	if (hasOwnId) return exact;
	const nearest = sources.reduce((best, sums) => (of(sums).length > of(best).length ? sums : best));
	switch (label?.kind) {
		case "plain": {
			if (name === undefined || (of(nearest).length > 0 && nearest.rows > 1)) return nearest;
			if (addsUp(facts, above.block)) return above.block;
			if (stated.length === 0) return hasFigures || isLast || isSetApart(row) ? nearest : null;
			if (isSomebody(facts, cellsOf(row))) return null;
			const isLargest =
				above.all.rows > 1 &&
				stated.every((fact) => Math.abs(facts[fact]!) >= (above.largest.get(fact) ?? 0));
			return isLast || isSetApart(row) || isLargest ? nearest : null;
		}
		case "average": {
			const isAverage = stated.length > 0 && stated.every((fact) => isMean(fact, facts[fact]!, above.all));
			return isAverage || (isLast && stated.length === 0 && hasFigures) ? above.all : null;
		}
		case "named":
			return isNoCoincidence(exact, facts) ? exact : namedSums(label.others, facts, above, cellsOf);
		case "carried":
			return label.isCertain
				? above.all
				: (exact ?? (above.carried.some((one) => isSame(one, facts)) ? above.all : null));
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

/** The rows of one customer, or the only row of a group, that "Total Acme" adds up; `null` if its figures are others. */
function namedSums(
	others: readonly string[],
	facts: Customer,
	above: Above,
	cellsOf: Surroundings["cellsOf"],
): Sums | null {
	for (const name of others) {
		const sameName = customersNamed(name, above);
		const sums = sumsOf(sameName);
		if (addsUp(facts, sums)) return sums;
		const last = above.inBlock[above.inBlock.length - 1];
		const isGroup = (cell: Cell) => typeof cell === "string" && foldedName(cell) === name;
		const isOfGroup = sameName.length > 0 || (last && cellsOf(last.row).some(isGroup));
		if (isOfGroup && addsUp(facts, above.block)) return above.block;
	}
	return null;
}

const LIFE_KINDS = ["date", "yes", "plan", "tier"];

/** True if a row has what a total never has: a date, a referrer, an e-mail address. */
function isSomebody(facts: Customer, cells: readonly Cell[]): boolean {
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

/**
 * The figures of the last total that its rows do not add up to. Where another total is that of the whole list, this one adds up
 * something else.
 */
function differing(
	totals: readonly { readonly candidate: Candidate; readonly sums: Sums }[],
	all: Sums,
	{ cellsOf, columnOf }: Surroundings,
): TotalDiffers[] {
	const labelled = totals.filter(({ candidate: { label } }) => label?.kind === "plain");
	const last = labelled[labelled.length - 1];
	if (last === undefined) return [];
	const { row, facts, name } = last.candidate;
	const isProven = (fact: AddableFact) =>
		isNear(fact, facts[fact] as number, last.sums) ||
		totals.some(({ candidate }) => isNear(fact, candidate.facts[fact], all));
	const wrong = statedIn(facts).filter((fact) => last.sums.of.has(fact) && !isProven(fact));
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

/** True if a figure is the sum of the rows, as exactly as rounded figures allow, their mean, or their number. */
function isNear(fact: AddableFact, stated: number | undefined, sums: Sums): boolean {
	const sum = sums.of.get(fact);
	if (stated === undefined || sum === undefined) return false;
	const unit = Number.isInteger(stated) ? 1 : 0.01;
	const rounding = FACTS[fact] === "count" ? 0 : Math.min(sums.rows / 2, 1.2 * Math.sqrt(sums.rows)) * unit;
	return (
		Math.abs(sum - stated) <= rounding + 0.005 + Math.abs(sum) * 1e-9 ||
		isMean(fact, stated, sums) ||
		stated === sums.rows
	);
}
