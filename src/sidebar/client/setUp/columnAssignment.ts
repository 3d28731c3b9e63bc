import type { SetUp, SetUpChoice } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { showStatus } from "../page/showStatus.ts";

export type Fact = SetUp["facts"][number]["fact"];

/** The column of each fact, as a person changes it: one column per fact, one fact per column. */
export interface ColumnAssignment {
	columnOf(fact: Fact): string | null;
	factOf(column: string): Fact | null;
	/** Reads the fact from the column, or from none. Returns the fact that lost its column by it, if one did. */
	assign(fact: Fact, column: string | null): Fact | null;
	/** Calls back after every change. */
	watch(changed: () => void): void;
	/** The columns whose fact has changed, by their headings. */
	changes(): SetUpChoice["columns"];
}

export function columnAssignment({ facts, columns }: Pick<SetUp, "facts" | "columns">): ColumnAssignment {
	const read = facts.flatMap(({ fact, column }) => (column === null ? [] : [[column, fact] as const]));
	const initial = new Map<string, Fact>(read);
	const current = new Map(initial);
	const listeners: (() => void)[] = [];
	const columnOf = (wanted: Fact) => [...current].find(([, fact]) => fact === wanted)?.[0] ?? null;
	return {
		columnOf,
		factOf: (column) => current.get(column) ?? null,
		assign(fact, column) {
			const before = columnOf(fact);
			if (before === column) return null;
			if (before !== null) current.delete(before);
			const lost = column === null ? null : (current.get(column) ?? null);
			if (column !== null) current.set(column, fact);
			for (const changed of listeners) changed();
			return lost;
		},
		watch: (changed) => void listeners.push(changed),
		changes: () => changesSince(initial, current, columns),
	};
}

function changesSince(
	initial: ReadonlyMap<string, Fact>,
	current: ReadonlyMap<string, Fact>,
	columns: SetUp["columns"],
): SetUpChoice["columns"] {
	const changed = columns
		.filter(({ column }) => current.get(column) !== initial.get(column))
		.map(({ column, heading }) => ({ heading, fact: current.get(column) ?? null }));
	// The server knows columns by heading: of two with the same heading, send the one in use.
	const used = new Set(changed.filter(({ fact }) => fact !== null).map(({ heading }) => heading));
	return changed.filter(({ heading, fact }) => fact !== null || !used.has(heading));
}

/** Reads a fact from another column, and says so if that takes the column from another fact. */
export function reassign(
	assigned: ColumnAssignment,
	fact: Fact,
	column: string | null,
	words: PageWords,
): void {
	const lost = assigned.assign(fact, column);
	showStatus(lost === null ? "" : `${words.facts[lost]}: ${words.sidebar.setUp.notThere}`);
}
