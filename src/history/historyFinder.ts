import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/**
 * Returns a function that finds the entries of a customer of this list, oldest first: by number, or by name if the entry or
 * the customer has no number. An entry with a name that several customers share belongs to nobody: better to ask a question
 * twice than never.
 */
export function historyFinder<Entry extends HistoryEntry>(
	entries: readonly Entry[],
	customers: readonly Customer[],
): (customer: Customer) => readonly Entry[] {
	const nameCounts = new Map<string, number>();
	for (const { customer } of customers) {
		const name = plainName(customer ?? "");
		nameCounts.set(name, (nameCounts.get(name) ?? 0) + 1);
	}
	const [byId, byName] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
	for (const entry of [...entries].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
		if (entry.id !== null) add(byId, entry.id, entry);
		add(byName, plainName(entry.customer), entry);
	}
	return ({ id, customer }) => {
		const name = plainName(customer ?? "");
		const withSameName = nameCounts.get(name) === 1 ? (byName.get(name) ?? []) : [];
		if (id === undefined) return withSameName;
		const withSameId = byId.get(id) ?? [];
		const withoutId = withSameName.filter((entry) => entry.id === null);
		return withoutId.length === 0
			? withSameId
			: [...withSameId, ...withoutId].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
	};
}

function add<Entry>(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [entry]);
	else group.push(entry);
}
