import type { FactKey } from "../tiering/facts.ts";
import type { Grid } from "./cell.ts";
import type { Candidate } from "./findTotals.ts";
import { joinFacts, WHOLE_ONLY } from "./joinFacts.ts";
import type { LeftOutRow, Problem, ReadCustomer, Reading } from "./reading.ts";
import { addRow, noSums, statedIn } from "./runningSums.ts";
import { isBlank } from "./unknownCell.ts";

interface Rows {
	readonly customers: ReadCustomer[];
	readonly leftOut: LeftOutRow[];
	readonly problems: Problem[];
}

/** Fewer customers with lines below them may each have a name too few. */
const MIN_OWNERS = 2;

/**
 * Reads figures below a customer in rows with a blank name. Where the list is written so, the name once and lines below it, they are
 * further lines of the customer: see {@link joinLines}. Else nobody can tell whose they are, and the figures of the customer above
 * are unknown. Either way the rows are reported.
 */
export function withLines(
	{ customers, leftOut, problems }: Rows,
	candidates: readonly Candidate[],
	grid: Grid,
	nameColumn: number,
): Rows {
	const reasons = new Map(leftOut.map(({ row, why }) => [row, why]));
	// The lines between "Acme" and "Total Acme" are told by that total.
	const belowGroups = new Set<number>();
	const isBelowGroup = (row: number): boolean => {
		const isBelow = reasons.get(row - 1) === "group" || belowGroups.has(row - 1);
		if (isBelow) belowGroups.add(row);
		return isBelow;
	};
	const lines = candidates.filter(
		({ row, facts, label }) =>
			reasons.get(row) === "nameless" &&
			!isBelowGroup(row) &&
			label === null &&
			isBlank(grid[row]![nameColumn]) &&
			statedIn(facts).some((fact) => facts[fact] !== 0),
	);
	if (lines.length === 0 || nameColumn < 0) return { customers, leftOut, problems };
	const ownerOf = ownersOf(lines, customers);
	const owners = new Map<ReadCustomer, Candidate[]>();
	for (const line of lines) {
		const owner = ownerOf.get(line.row);
		if (owner !== undefined) push(owners, owner, line);
	}
	const owned = Array.from(owners.values()).flat();
	const withFigures = customers.filter((one) => owners.has(one) || statedIn(one.facts).length > 0);
	const isUsual =
		owners.size >= MIN_OWNERS &&
		(owners.size * 2 >= withFigures.length || owned.length >= withFigures.length);
	const told = (how: "added" | "open" | "left", rows: readonly Candidate[]): Problem[] =>
		rows.length === 0
			? []
			: [
					{
						kind: "namelessRows",
						how,
						column: nameColumn,
						rows: rows.map(({ row }) => ({ row, name: ownerOf.get(row)?.facts.customer ?? "" })),
					},
				];
	const without = lines.filter(({ row }) => !ownerOf.has(row));
	if (isUsual) {
		const added = owned.map(({ row, facts }): ReadCustomer => {
			const owner = ownerOf.get(row)!;
			return { row, facts: { ...facts, customer: owner.facts.customer }, lineOf: owner.row };
		});
		const rows = new Set(added.map(({ row }) => row));
		return {
			customers: [...customers, ...added].sort((one, other) => one.row - other.row),
			leftOut: leftOut.filter(({ row }) => !rows.has(row)),
			problems: [...told("added", owned), ...told("left", without), ...problems],
		};
	}
	return {
		customers: customers.map((customer) => {
			const below = owners.get(customer);
			return below === undefined ? customer : withoutFigures(customer, below);
		}),
		leftOut,
		problems: [...told("open", owned), ...told("left", without), ...problems],
	};
}

/** The customers right above lines, by the row of the line. A last row with half of all figures is rather a total: it has none. */
function ownersOf(
	lines: readonly Candidate[],
	customers: readonly ReadCustomer[],
): Map<number, ReadCustomer> {
	const owners = new Map(customers.map((customer) => [customer.row, customer]));
	const found = new Map<number, ReadCustomer>();
	const last = customers[customers.length - 1]?.row ?? -1;
	const all = noSums();
	for (const { facts } of [...customers, ...lines.slice(0, -1)]) addRow(all, facts);
	const isLikeTotal = ({ facts }: Candidate) =>
		statedIn(facts).every((fact) => facts[fact]! >= (all.of.get(fact) ?? 0) / 2);
	for (const [index, line] of lines.entries()) {
		const owner = owners.get(line.row - 1);
		const isLast = index === lines.length - 1 && line.row > last;
		if (owner === undefined || (isLast && customers.length > 1 && isLikeTotal(line))) continue;
		owners.set(line.row, owner);
		found.set(line.row, owner);
	}
	return found;
}

function withoutFigures(customer: ReadCustomer, lines: readonly Candidate[]): ReadCustomer {
	const open: FactKey[] = [...WHOLE_ONLY, ...lines.flatMap(({ facts }) => statedIn(facts))];
	const only = (value: (fact: FactKey) => unknown) =>
		Object.fromEntries(open.map((fact) => [fact, value(fact)]));
	const doubted = only((fact) => customer.facts[fact]);
	return { ...customer, facts: { ...customer.facts, ...only(() => undefined) }, doubted };
}

/** Adds the lines of customers to them. Done last: the checks are about rows as they stand. */
export function joinLines(reading: Reading): Reading {
	const lines = new Map<number, ReadCustomer[]>();
	for (const customer of reading.customers) {
		const { lineOf } = customer;
		if (lineOf !== undefined) push(lines, lineOf, customer);
	}
	if (lines.size === 0) return reading;
	const problems: Problem[] = [];
	const customers = reading.customers.flatMap((customer) => {
		if (customer.lineOf !== undefined) return [];
		const below = lines.get(customer.row);
		if (below === undefined) return [customer];
		const rows = [customer, ...below];
		const { facts, missing } = joinFacts(rows.map((one) => one.facts));
		for (const { fact, index } of missing) {
			const column = reading.columns.findIndex((one) => one.fact === fact);
			const name = customer.facts.customer ?? "";
			problems.push({ kind: "partlyKnown", row: rows[index]!.row, column, fact, name });
		}
		return [{ ...customer, facts, joined: rows }];
	});
	return { ...reading, customers, problems: [...reading.problems, ...problems] };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const values = map.get(key);
	if (values === undefined) map.set(key, [value]);
	else values.push(value);
}
