import { namesOf } from "../tiering/facts.ts";
import { groupsOfNames } from "./groupsOfNames.ts";
import { joinFacts } from "./joinFacts.ts";
import { plainId } from "./plainId.ts";
import type { Problem, ReadCustomer, Reading } from "./reading.ts";
import { decisionName, type SameDecision } from "./sameDecision.ts";

/**
 * Makes one customer of the rows that a person decided to be one, by the names in them, wherever the rows are now. The customer
 * stands where the first of the rows is. Rows with different numbers stay apart whatever was decided: a number is surer than a name.
 */
export function joinRows(reading: Reading, decisions: readonly SameDecision[] = []): Reading {
	const decided = decisions.filter(({ isSame }) => isSame);
	if (decided.length === 0) return reading;
	const { groupOf, namesIn } = groupsOfNames(decided);
	const members = new Map<number, ReadCustomer[]>();
	for (const customer of reading.customers) {
		const group = groupOf(decisionName(customer.facts.customer ?? ""));
		if (group === undefined) continue;
		const others = members.get(group);
		if (others === undefined) members.set(group, [customer]);
		else others.push(customer);
	}
	const problems: Problem[] = [];
	const firsts = new Map<ReadCustomer, ReadCustomer>();
	const others = new Set<ReadCustomer>();
	for (const [group, rows] of members) {
		const why = rows.length < 2 ? "gone" : haveOneNumber(rows) ? null : "numbers";
		if (why !== null) {
			const labels = decided.filter(({ names }) => groupOf(names[0] ?? "") === group);
			for (const { names, label } of labels)
				problems.push({ kind: "noLongerSame", names, label, rows: rows.map(({ row }) => row), why });
			continue;
		}
		const { customer, problems: doubts } = joined(rows, namesIn(group), reading);
		firsts.set(rows[0]!, customer);
		for (const other of rows.slice(1)) others.add(other);
		for (const doubt of doubts) problems.push(doubt);
	}
	return {
		...reading,
		customers: reading.customers.flatMap((customer) =>
			others.has(customer) ? [] : [firsts.get(customer) ?? customer],
		),
		problems: [...reading.problems, ...problems],
	};
}

function haveOneNumber(rows: readonly ReadCustomer[]): boolean {
	const ids = new Set(rows.flatMap(({ facts: { id } }) => (id === undefined ? [] : [plainId(id)])));
	return ids.size <= 1;
}

/** @param names in the order in which the customer takes its name from them: it stays the same when the list is sorted. */
function joined(rows: readonly ReadCustomer[], names: readonly string[], { columns }: Reading) {
	const position = (row: ReadCustomer) => names.indexOf(decisionName(row.facts.customer ?? ""));
	const byName = [...rows].sort((a, b) => position(a) - position(b));
	const { facts, missing, differing } = joinFacts(byName.map((row) => row.facts));
	const [name = "", ...otherNames] = byName.flatMap((row) => namesOf(row.facts));
	const columnOf = (wanted: string) => columns.findIndex(({ fact }) => fact === wanted);
	const problems = [
		...missing.map(({ fact, index }): Problem => {
			return { kind: "partlyKnown", row: byName[index]!.row, column: columnOf(fact), fact, name };
		}),
		...differing.map((fact): Problem => {
			const rowsWithFact = rows.filter((row) => row.facts[fact] !== undefined).map(({ row }) => row);
			return { kind: "rowsDiffer", rows: rowsWithFact, column: columnOf(fact), fact, name };
		}),
	];
	const customer: ReadCustomer = {
		row: rows[0]!.row,
		facts: { ...facts, otherNames },
		joined: rows.flatMap((one) => one.joined ?? [one]),
	};
	return { customer, problems };
}
