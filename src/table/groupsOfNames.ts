import type { SameDecision } from "./sameDecision.ts";

interface GroupsOfNames {
	/** The number of the group that a name belongs to. */
	readonly groupOf: (name: string) => number | undefined;
	/** The names of a group, in the order of the decisions. */
	readonly namesIn: (group: number) => readonly string[];
}

/** Groups the names that decisions make one customer. Two decisions with a name in common make one group. */
export function groupsOfNames(decisions: readonly SameDecision[]): GroupsOfNames {
	const groups: string[][] = [];
	const groupOf = new Map<string, number>();
	for (const { names } of decisions) {
		const known = Array.from(new Set(names.flatMap((name) => groupOf.get(name) ?? [])));
		const group = known[0] ?? groups.push([]) - 1;
		const all = new Set([...known.flatMap((one) => groups[one]!), ...names]);
		for (const one of known) groups[one] = [];
		groups[group] = Array.from(all);
		for (const name of all) groupOf.set(name, group);
	}
	return { groupOf: (name) => groupOf.get(name), namesIn: (group) => groups[group]! };
}
