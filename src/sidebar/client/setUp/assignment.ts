import type { SetUp, SetUpChoice } from "../../contract.ts";

export type Fact = SetUp["facts"][number]["fact"];

/** Which column each fact is read from, as a person changes it: one column per fact, one fact per column. */
export interface Assignment {
	columnOf(fact: Fact): string | null;
	factOf(column: string): Fact | null;
	/** As it was when the view opened. */
	columnAtFirst(fact: Fact): string | null;
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
	const holder = (of: ReadonlyMap<string, Fact>, wanted: Fact) =>
		[...of].find(([, fact]) => fact === wanted)?.[0] ?? null;
	return {
		columnOf: (fact) => holder(now, fact),
		factOf: (column) => now.get(column) ?? null,
		columnAtFirst: (fact) => holder(atFirst, fact),
		assign(fact, column) {
			const before = holder(now, fact);
			if (before === column) return null;
			if (before !== null) now.delete(before);
			const lost = column === null ? null : (now.get(column) ?? null);
			if (column !== null) now.set(column, fact);
			for (const changed of watching) changed();
			return lost;
		},
		watch: (changed) => void watching.push(changed),
		changes: () => {
			const changed = columns
				.map(({ column, heading }) => ({
					heading,
					fact: now.get(column) ?? null,
					was: atFirst.get(column) ?? null,
				}))
				.filter(({ fact, was }) => fact !== was);
			// Two columns of the same heading are one to the server: the one that is used counts.
			const used = new Set(changed.flatMap(({ heading, fact }) => (fact === null ? [] : [heading])));
			return changed
				.filter(({ heading, fact }) => fact !== null || !used.has(heading))
				.map(({ heading, fact }) => ({ heading, fact }));
		},
	};
}
