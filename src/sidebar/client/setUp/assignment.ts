import type { SetUp, SetUpChoice } from "../../../contract/server.ts";

export type Fact = SetUp["facts"][number]["fact"];

/** Which column each fact is read from, as a person changes it: one column per fact, one fact per column. */
export interface Assignment {
	columnOf(fact: Fact): string | null;
	factOf(column: string): Fact | null;
	/** Reads the fact from the column, or from none. Returns the fact that lost its column by it, if one did. */
	assign(fact: Fact, column: string | null): Fact | null;
	/** Calls back after every change. */
	watch(changed: () => void): void;
	/** What is other than at first, by the columns' headings. */
	changes(): SetUpChoice["columns"];
}

export function assignment({ facts, columns }: Pick<SetUp, "facts" | "columns">): Assignment {
	const read = facts.flatMap(({ fact, column }) => (column === null ? [] : [[column, fact] as const]));
	const atFirst = new Map<string, Fact>(read);
	const now = new Map(atFirst);
	const watching: (() => void)[] = [];
	const columnOf = (wanted: Fact) => [...now].find(([, fact]) => fact === wanted)?.[0] ?? null;
	return {
		columnOf,
		factOf: (column) => now.get(column) ?? null,
		assign(fact, column) {
			const before = columnOf(fact);
			if (before === column) return null;
			if (before !== null) now.delete(before);
			const lost = column === null ? null : (now.get(column) ?? null);
			if (column !== null) now.set(column, fact);
			for (const changed of watching) changed();
			return lost;
		},
		watch: (changed) => void watching.push(changed),
		changes: () => changesSince(atFirst, now, columns),
	};
}

function changesSince(
	atFirst: ReadonlyMap<string, Fact>,
	now: ReadonlyMap<string, Fact>,
	columns: SetUp["columns"],
): SetUpChoice["columns"] {
	const changed = columns
		.filter(({ column }) => now.get(column) !== atFirst.get(column))
		.map(({ column, heading }) => ({ heading, fact: now.get(column) ?? null }));
	// Two columns of the same heading are one to the server: the one that is used counts.
	const used = new Set(changed.filter(({ fact }) => fact !== null).map(({ heading }) => heading));
	return changed.filter(({ heading, fact }) => fact !== null || !used.has(heading));
}
