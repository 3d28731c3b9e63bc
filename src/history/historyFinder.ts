import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/**
 * Finds what happened to each customer of a list, the oldest first. By the customer number; a line or a customer without one
 * goes by the name. Where several customers go by one name, a line by that name is nobody's: better asked twice than never.
 */
export function historyFinder<Line extends HistoryEntry>(
	lines: readonly Line[],
	customers: readonly Customer[],
): (customer: Customer) => readonly Line[] {
	const names = new Map<string, number>();
	for (const { customer } of customers) {
		const name = plainName(customer ?? "");
		names.set(name, (names.get(name) ?? 0) + 1);
	}
	const [byId, byName] = [new Map<string, Line[]>(), new Map<string, Line[]>()];
	for (const line of [...lines].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
		if (line.id !== null) add(byId, line.id, line);
		add(byName, plainName(line.customer), line);
	}
	return ({ id, customer }) => {
		const name = plainName(customer ?? "");
		const named = names.get(name) === 1 ? (byName.get(name) ?? []) : [];
		if (id === undefined) return named;
		const numbered = byId.get(id) ?? [];
		const others = named.filter((line) => line.id === null);
		return others.length === 0
			? numbered
			: [...numbered, ...others].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
	};
}

function add<Line>(groups: Map<string, Line[]>, key: string, line: Line): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [line]);
	else group.push(line);
}
