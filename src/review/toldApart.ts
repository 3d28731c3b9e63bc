import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";

/**
 * Whom a history can tell from all others of a list: by a number that nobody else has; without a number, by a name that nobody else
 * has. Of the others nobody could say later whose line is whose.
 */
export function toldApart(customers: readonly Customer[]): (customer: Customer) => boolean {
	const [ids, names] = [new Map<string, number>(), new Map<string, number>()];
	for (const { id, customer } of customers) {
		if (id !== undefined) count(ids, id);
		count(names, plainName(customer ?? ""));
	}
	return ({ id, customer }) => {
		if (id !== undefined) return ids.get(id) === 1;
		const name = plainName(customer ?? "");
		return name !== "" && names.get(name) === 1;
	};
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
