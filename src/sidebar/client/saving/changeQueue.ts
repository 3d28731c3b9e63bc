import type { Batch, Change, Saved } from "../../../contract/server.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";

/** Called with the outcome of a change, or of a newer one that replaced it. */
export type OnSettled = (saved: Saved, change: Change) => void;

interface QueuedChange {
	readonly tab: string;
	readonly reviewer: string;
	change: Change;
	/** It may have arrived even if no reply came, so it is not replaced any more. */
	sent: boolean;
	readonly settled: OnSettled[];
}

export const MAX_CHANGES_PER_CALL = 200;

/**
 * The queue of changes that are not known to be saved. A newer answer to the same question replaces one that waits, and keeps
 * its `from`; one that was sent stays, and the newer one follows it.
 */
export function changeQueue() {
	let queue: QueuedChange[] = [];

	const add = (tab: string, reviewer: string, changes: readonly Change[], settled: OnSettled) => {
		for (const change of changes) {
			const older = queue.find(
				(queued) =>
					queued.tab === tab &&
					queued.reviewer === reviewer &&
					!queued.sent &&
					sameQuestion(queued.change, change),
			);
			if (older === undefined) {
				queue.push({ tab, reviewer, change, sent: false, settled: [settled] });
				continue;
			}
			older.change = withOldestFrom(older.change, change);
			older.settled.push(settled);
		}
	};

	/** The changes to send now: the first ones, of one tab and one person, each question once; null: none. */
	const next = (most = MAX_CHANGES_PER_CALL): Batch | null => {
		const [first] = queue;
		if (first === undefined) return null;
		const batch: QueuedChange[] = [];
		for (const queued of queue) {
			const belongsToBatch =
				queued.tab === first.tab && queued.reviewer === first.reviewer && batch.length < most;
			if (!belongsToBatch || batch.some(({ change }) => sameQuestion(change, queued.change))) break;
			batch.push(queued);
		}
		for (const queued of batch) queued.sent = true;
		return { tab: first.tab, reviewer: first.reviewer, changes: batch.map(({ change }) => change) };
	};

	/** Removes the changes that a reply covers. Returns true if it covers all that were sent. */
	const settle = (batch: Batch, reply: readonly Saved[]): boolean => {
		const outcomes = batch.changes.map((change) => reply.find(({ id }) => id === change.id));
		for (const saved of outcomes) if (saved !== undefined) settleOne(saved);
		return outcomes.every((saved) => saved !== undefined);
	};

	const settleOne = (saved: Saved) => {
		const queued = queue.find(({ change }) => change.id === saved.id);
		if (queued === undefined) return;
		// Later answers were based on the same earlier value: they fail with this one.
		const followers =
			saved.outcome === "saved"
				? []
				: queue.filter(
						(other) =>
							other !== queued && other.tab === queued.tab && sameQuestion(other.change, queued.change),
					);
		queue = queue.filter((other) => other !== queued && !followers.includes(other));
		if (saved.outcome === "saved") updateCustomer(queued, saved.customer);
		// Each falls back to the value before the first of them.
		for (const { change, settled } of [queued, ...followers])
			for (const report of settled)
				report({ ...saved, id: change.id }, withOldestFrom(queued.change, change));
	};

	/** Gives the customer's waiting changes the customer as saved, so that the server finds the row again. */
	const updateCustomer = (queued: QueuedChange, customer: CustomerRef) => {
		for (const other of queue)
			if (other.tab === queued.tab && !other.sent && sameRef(other.change.customer, queued.change.customer))
				other.change = { ...other.change, customer };
	};

	/** Lets the others go first; the changes of the same customer stay in order. */
	const putBehind = ({ tab, changes: [change] }: Batch) => {
		const about = (queued: QueuedChange) =>
			queued.tab === tab && sameRef(queued.change.customer, change!.customer);
		queue = [...queue.filter((queued) => !about(queued)), ...queue.filter(about)];
	};

	return {
		add,
		next,
		putBehind,
		settle,
		count: () => queue.length,
		all: (): readonly Change[] => queue.map(({ change }) => change),
		of: (tab: string): readonly Change[] =>
			queue.filter((queued) => queued.tab === tab).map(({ change }) => change),
	};
}

/** Both are about the same thing and the same customer. */
function sameQuestion(a: Change, b: Change): boolean {
	return a.kind === b.kind && about(a) === about(b) && sameRef(a.customer, b.customer);
}

const about = (change: Change) => (change.kind === "reviewed" ? String(change.round) : change.fact);

/** All of the reference is equal, not only the name or the number. */
function sameRef(a: CustomerRef, b: CustomerRef): boolean {
	return a.name === b.name && a.id === b.id && a.row === b.row && a.traits === b.traits;
}

function withOldestFrom(older: Change, newer: Change): Change {
	return older.kind === "fact" && newer.kind === "fact" ? { ...newer, from: older.from } : newer;
}
