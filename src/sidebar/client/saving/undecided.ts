import type { Change, Saved } from "../../../contract/server.ts";

/** A change that only a person can settle. */
export interface Undecided {
	readonly tab: string;
	readonly reviewer: string;
	readonly change: Change;
	readonly saved: Saved;
}

let items: readonly Undecided[] = [];
const listeners: (() => void)[] = [];

function replaceItems(now: readonly Undecided[]): void {
	items = now;
	for (const listener of listeners) listener();
}

/** Changes that wait for a person's decision. They outlive the view they came from. */
export const undecided = {
	all: () => items,
	/** Replaces an older answer to the same question. */
	add: (item: Undecided) => replaceItems([...items.filter((other) => !sameQuestion(other, item)), item]),
	remove: (removed: readonly Undecided[]) => replaceItems(items.filter((item) => !removed.includes(item))),
	onChange: (listener: () => void) => {
		listeners.push(listener);
	},
};

function sameQuestion(a: Undecided, b: Undecided): boolean {
	const questionKey = ({ tab, change }: Undecided) =>
		JSON.stringify([tab, change.kind, "fact" in change ? change.fact : "", change.customer]);
	return questionKey(a) === questionKey(b);
}
