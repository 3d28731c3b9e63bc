import { type Customer, namesOf } from "../tiering/facts.ts";
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
	const plainNames = (customer: Customer) => new Set(namesOf(customer).map(plainName));
	for (const customer of customers)
		for (const name of plainNames(customer)) nameCounts.set(name, (nameCounts.get(name) ?? 0) + 1);
	const inOrder = (some: readonly Entry[]) => [...some].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
	const [byId, byName] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
	for (const entry of inOrder(entries)) {
		if (entry.id !== null) add(byId, entry.id, entry);
		add(byName, plainName(entry.customer), entry);
	}
	return (customer) => {
		const { id } = customer;
		const names = Array.from(plainNames(customer)).filter((name) => nameCounts.get(name) === 1);
		const found = names.map((name) => byName.get(name) ?? []);
		const withSameName = found.length === 1 ? found[0]! : inOrder(found.flat());
		if (id === undefined) return withSameName;
		const withSameId = byId.get(id) ?? [];
		const withoutId = withSameName.filter((entry) => entry.id === null);
		return withoutId.length === 0 ? withSameId : inOrder([...withSameId, ...withoutId]);
	};
}

function add<Entry>(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [entry]);
	else group.push(entry);
}
