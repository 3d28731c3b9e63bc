import type { Batch, Change, Saved } from "../../../contract/server.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";

/** Told what became of a change: of the one that was put, or of a newer one that took its place. */
export type Settled = (saved: Saved, change: Change) => void;

interface Waiting {
	readonly tab: string;
	readonly reviewer: string;
	change: Change;
	/** It may have arrived, even where no reply came: from then on it goes as it is. */
	sent: boolean;
	readonly settled: Settled[];
}

export const MOST_AT_ONCE = 200;

/**
 * The changes that are not known to be saved, in order. A newer answer to the same question takes the place of one that waits,
 * and keeps what that one was made from; one that was sent is followed by the newer one.
 */
export function waitingChanges() {
	let waiting: Waiting[] = [];

	const add = (tab: string, reviewer: string, changes: readonly Change[], settled: Settled) => {
		for (const change of changes) {
			const older = waiting.find(
				(one) =>
					one.tab === tab && one.reviewer === reviewer && !one.sent && sameQuestion(one.change, change),
			);
			if (older === undefined) {
				waiting.push({ tab, reviewer, change, sent: false, settled: [settled] });
				continue;
			}
			older.change = startingFrom(older.change, change);
			older.settled.push(settled);
		}
	};

	/** What to send now: the first that wait, of one tab and one person, and each question once. */
	const next = (most = MOST_AT_ONCE): Batch | null => {
		const [first] = waiting;
		if (first === undefined) return null;
		const batch: Waiting[] = [];
		for (const one of waiting) {
			const fits = one.tab === first.tab && one.reviewer === first.reviewer && batch.length < most;
			if (!fits || batch.some(({ change }) => sameQuestion(change, one.change))) break;
			batch.push(one);
		}
		for (const one of batch) one.sent = true;
		return { tab: first.tab, reviewer: first.reviewer, changes: batch.map(({ change }) => change) };
	};

	/** Takes out what the reply speaks of. @returns whether it spoke of every change that was sent. */
	const settle = (batch: Batch, reply: readonly Saved[]): boolean => {
		const told = batch.changes.map((change) => reply.find(({ id }) => id === change.id));
		for (const saved of told) if (saved !== undefined) settleOne(saved);
		return told.every((saved) => saved !== undefined);
	};

	const settleOne = (saved: Saved) => {
		const one = waiting.find(({ change }) => change.id === saved.id);
		if (one === undefined) return;
		// What was answered after it was answered on the same ground: it stands or falls with it.
		const followers =
			saved.outcome === "saved"
				? []
				: waiting.filter(
						(other) => other !== one && other.tab === one.tab && sameQuestion(other.change, one.change),
					);
		waiting = waiting.filter((other) => other !== one && !followers.includes(other));
		if (saved.outcome === "saved") moveOn(one, saved.customer);
		// What they go back to is what stood before the first of them.
		for (const { change, settled } of [one, ...followers])
			for (const tell of settled) tell({ ...saved, id: change.id }, startingFrom(one.change, change));
	};

	/** The others of that customer are looked for as the customer stands now. */
	const moveOn = (one: Waiting, customer: CustomerRef) => {
		for (const other of waiting)
			if (other.tab === one.tab && !other.sent && sameRef(other.change.customer, one.change.customer))
				other.change = { ...other.change, customer };
	};

	/** Lets the others go first; what is waiting about the same customer stays in its order. */
	const putBehind = ({ tab, changes: [change] }: Batch) => {
		const about = (one: Waiting) => one.tab === tab && sameRef(one.change.customer, change!.customer);
		waiting = [...waiting.filter((one) => !about(one)), ...waiting.filter(about)];
	};

	return {
		add,
		next,
		putBehind,
		settle,
		count: () => waiting.length,
		all: (): readonly Change[] => waiting.map(({ change }) => change),
		/** Those of a tab, in order. */
		of: (tab: string): readonly Change[] =>
			waiting.filter((one) => one.tab === tab).map(({ change }) => change),
	};
}

/** Said by the same customer about the same thing. */
function sameQuestion(a: Change, b: Change): boolean {
	return a.kind === b.kind && about(a) === about(b) && sameRef(a.customer, b.customer);
}

const about = (change: Change) => (change.kind === "reviewed" ? String(change.round) : change.fact);

/** The very same description of a customer. */
function sameRef(a: CustomerRef, b: CustomerRef): boolean {
	return a.name === b.name && a.id === b.id && a.row === b.row && a.traits === b.traits;
}

function startingFrom(older: Change, newer: Change): Change {
	return older.kind === "fact" && newer.kind === "fact" ? { ...newer, from: older.from } : newer;
}
