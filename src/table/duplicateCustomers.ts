import { namesOf } from "../tiering/facts.ts";
import { comparableName } from "./comparableName.ts";
import { plainId } from "./plainId.ts";
import type { Problem, ReadCustomer, SameOffer } from "./reading.ts";
import { rowsOf } from "./rowsOf.ts";
import { decisionName, type SameDecision } from "./sameDecision.ts";

/** A customer with what it is compared by. */
interface Compared {
	readonly customer: ReadCustomer;
	/** `""`: none. */
	readonly id: string;
	/** Names as decisions are stored by them. */
	readonly names: readonly string[];
}

/** With more of them, and in most customers, a repeated name or number shows that the list has a row for each order. */
const MAX_REPEATS_IN_MOST = 10;

/**
 * Reports customers that may be one: with the same number; with the same name and no number; or with names that differ only in
 * what {@link comparableName} leaves out, and no different numbers or legal forms. A person may then decide. Reports none that a
 * person has told apart, and none with different numbers: numbers are there to tell customers apart.
 *
 * Takes a list in which most customers repeat for one with a row for each order, and offers nothing then.
 *
 * Linear in the number of customers.
 */
export function duplicateCustomers(
	customers: readonly ReadCustomer[],
	decisions: readonly SameDecision[] = [],
): Problem[] {
	const all = customers.map((customer): Compared => {
		const { id = "" } = customer.facts;
		return { customer, id: plainId(id), names: namesOf(customer.facts).map(decisionName) };
	});
	const repeats = [
		...Array.from(
			repeated(all, ({ id, names }) => (id === "" ? names : [])),
			sameName,
		),
		...Array.from(
			repeated(all, ({ id }) => (id === "" ? [] : [id])),
			sameId,
		),
	];
	if (hasRowPerOrder(all, repeats)) return repeats;
	const isOffered = offerable(all);
	return Array.from(groups(all), (group): Problem | null => {
		const offer = isOffered(group) ? { rows: group.flatMap(offered) } : undefined;
		const [first] = group as [Compared];
		const withOffer = offer === undefined ? {} : { offer };
		if (isToldApart(group, decisions)) return null;
		if (first.id !== "" && group.every(({ id }) => id === first.id))
			return { ...sameId(group), ...withOffer };
		if (group.every(({ id, names }) => id === "" && names.every((name) => name === first.names[0])))
			return { ...sameName(group), ...withOffer };
		return offer === undefined ? null : { kind: "perhapsSame", offer };
	}).filter((problem) => problem !== null);
}

const rowsIn = (group: readonly Compared[]) =>
	group.flatMap(({ customer }) => rowsOf(customer)).sort(ascending);
const ascending = (a: number, b: number) => a - b;

const sameName = (group: readonly Compared[]) => ({
	kind: "sameName" as const,
	name: group[0]!.customer.facts.customer as string,
	rows: rowsIn(group),
});

const sameId = (group: readonly Compared[]) => ({
	kind: "sameId" as const,
	id: group[0]!.customer.facts.id as string,
	rows: rowsIn(group),
});

const offered = ({ customer }: Compared): SameOffer["rows"][number][] =>
	(customer.joined ?? [customer]).map(({ row, facts }) => ({ row, name: facts.customer ?? "" }));

/** Groups of customers with a key in common; a customer alone is no group. */
function repeated(all: readonly Compared[], keysOf: (one: Compared) => readonly string[]): Compared[][] {
	const byKey = new Map<string, Compared[]>();
	for (const one of all)
		for (const key of new Set(keysOf(one))) {
			const group = byKey.get(key);
			if (group === undefined) byKey.set(key, [one]);
			else group.push(one);
		}
	return Array.from(byKey.values()).filter((group) => group.length > 1);
}

function hasRowPerOrder(all: readonly Compared[], repeats: readonly { rows: readonly number[] }[]): boolean {
	const extraRows = repeats.reduce((sum, { rows }) => sum + rows.length - 1, 0);
	return repeats.length > MAX_REPEATS_IN_MOST && repeats.length > (all.length - extraRows) / 2;
}

/** Groups of customers that may be one, in the order of the list. */
function groups(all: readonly Compared[]): Compared[][] {
	const parents = new Map<Compared, Compared>();
	const rootOf = (one: Compared): Compared => {
		let root = one;
		for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
		for (let at = one; at !== root; ) {
			const next = parents.get(at)!;
			parents.set(at, root);
			at = next;
		}
		return root;
	};
	const unite = (group: readonly Compared[]) => {
		for (const one of group) {
			const [a, b] = [rootOf(group[0]!), rootOf(one)];
			if (a !== b) parents.set(b, a);
		}
	};
	repeated(all, ({ id }) => (id === "" ? [] : [id])).forEach(unite);
	repeated(all, ({ id, names }) => (id === "" ? names : [])).forEach(unite);
	const forms = new Map<Compared, ReadonlySet<string>>();
	const likely = repeated(all, (one) => {
		const names = namesOf(one.customer.facts).map(comparableName);
		forms.set(one, new Set(names.map(({ form }) => form).filter((form) => form !== "")));
		return names.map(({ key }) => key);
	});
	for (const group of likely) {
		if (haveOneNumber(group)) for (const part of withOneForm(group, forms)) unite(part);
	}
	if (parents.size === 0) return [];
	const byRoot = new Map<Compared, Compared[]>();
	for (const one of all) {
		const root = rootOf(one);
		const group = byRoot.get(root);
		if (group === undefined) byRoot.set(root, [one]);
		else group.push(one);
	}
	return Array.from(byRoot.values()).filter((group) => group.length > 1);
}

const haveOneNumber = (group: readonly Compared[]) =>
	new Set(group.flatMap(({ id }) => (id === "" ? [] : [id]))).size <= 1;

/** "North Ltd" and "North AB" are two companies, and "North" may be either: with two forms, those without one are left out. */
function withOneForm(
	group: readonly Compared[],
	forms: ReadonlyMap<Compared, ReadonlySet<string>>,
): Compared[][] {
	const different = Array.from(new Set(group.flatMap((one) => Array.from(forms.get(one)!))));
	if (different.length <= 1) return [[...group]];
	return different.map((form) => group.filter((one) => forms.get(one)!.has(form)));
}

/**
 * Returns a predicate: true for a group that a decision by its names would join, and no other customer with it. Somebody else of the
 * same name with another number prevents that.
 */
function offerable(all: readonly Compared[]): (group: readonly Compared[]) => boolean {
	const idsOf = new Map<string, Set<string>>();
	for (const { id, names } of all) {
		if (id === "") continue;
		for (const name of names) {
			const ids = idsOf.get(name);
			if (ids === undefined) idsOf.set(name, new Set([id]));
			else ids.add(id);
		}
	}
	return (group) => {
		const ids = new Set(
			group.flatMap(({ names }) => names.flatMap((name) => Array.from(idsOf.get(name) ?? []))),
		);
		return ids.size <= 1;
	};
}

const isToldApart = (group: readonly Compared[], decisions: readonly SameDecision[]) =>
	decisions.some(
		({ isSame, names }) => !isSame && group.every((one) => one.names.every((name) => names.includes(name))),
	);
