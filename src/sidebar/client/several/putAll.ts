import type { Change, Saved } from "../../../contract/server.ts";
import { queueChanges } from "../saving/save.ts";

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
