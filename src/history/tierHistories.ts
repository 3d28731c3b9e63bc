import { toldApart } from "../review/toldApart.ts";
import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import { historyFinder } from "./historyFinder.ts";
import type { TierEntry } from "./tierEntry.ts";

/** Where one customer stood over time, the oldest line first; none where nothing is written down. */
export type TierHistory = readonly TierEntry[];

/** The same of a customer who is on the list. */
export interface ListedHistory {
	readonly customer: Customer;
	readonly past: TierHistory;
}

/**
 * What the history says of the customers of a list, in the list's order. Without those whom it cannot tell apart, see
 * {@link toldApart}.
 *
 * @param lines the oldest first.
 */
export function historiesOfList(
	lines: readonly TierEntry[],
	customers: readonly Customer[],
): ListedHistory[] {
	const linesOf = historyFinder(lines, customers);
	return customers.filter(toldApart(customers)).map((customer) => ({ customer, past: linesOf(customer) }));
}

/**
 * What the history says of everybody in it, whatever list they are or were on. A line is of the customer of that number; without a
 * number, of the one customer of that name who has a number, where there is exactly one, and else of the one who has none.
 *
 * @param lines the oldest first.
 */
export function historiesInFile(lines: readonly TierEntry[]): TierHistory[] {
	const ids = new Map<string, Set<string>>();
	for (const { customer, id } of lines) {
		if (id === null) continue;
		const name = plainName(customer);
		ids.set(name, (ids.get(name) ?? new Set()).add(id));
	}
	const pasts = new Map<string, TierEntry[]>();
	for (const line of lines) {
		const whose = line.id === null ? withoutNumber(plainName(line.customer), ids) : `id ${line.id}`;
		const past = pasts.get(whose);
		if (past === undefined) pasts.set(whose, [line]);
		else past.push(line);
	}
	return Array.from(pasts.values());
}

function withoutNumber(name: string, ids: ReadonlyMap<string, ReadonlySet<string>>): string {
	const [only, ...others] = ids.get(name) ?? [];
	return only !== undefined && others.length === 0 ? `id ${only}` : `name ${name}`;
}
