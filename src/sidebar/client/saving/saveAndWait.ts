import type { Change, Saved } from "../../../contract/server.ts";
import { makeChange } from "./makeChange.ts";
import { queueChanges } from "./queueChanges.ts";
import { undecided } from "./undecided.ts";

export interface SettledChange {
	readonly saved: Saved;
	readonly change: Change;
}

/** Saves changes and waits for the outcome of each, however long that takes. */
export function saveAndWait(
	tab: string,
	reviewer: string,
	changes: readonly Change[],
	progress: (done: number) => void,
): Promise<readonly SettledChange[]> {
	return new Promise((allDone) => {
		const settled: SettledChange[] = [];
		queueChanges(tab, reviewer, changes, (saved, change) => {
			settled.push({ saved, change });
			progress(settled.length);
			if (settled.length === changes.length) allDone(settled);
		});
	});
}

/** Keeps unwritten changes for a decision in the review: the person has left this view meanwhile. */
export function decideLater(tab: string, reviewer: string, settled: readonly SettledChange[]): void {
	for (const { saved, change } of settled)
		if (saved.outcome !== "saved") undecided.add({ tab, reviewer, change, saved });
}

/** The changes that restore the values before; none for those that were not written. */
export function undoChanges(settled: readonly SettledChange[]): Change[] {
	return settled.flatMap(({ saved, change }) =>
		saved.outcome === "saved" && !saved.stood && change.kind === "fact"
			? [makeChange(saved.customer, { ...reversed(change), kind: "fact" as const })]
			: [],
	);
}

const reversed = ({ fact, from, to }: Extract<Change, { readonly kind: "fact" }>) => ({
	fact,
	from: to,
	to: from,
});
