import type { Change, Saved } from "../../../contract/server.ts";
import { put } from "../saving/save.ts";

export interface Settled {
	readonly saved: Saved;
	readonly change: Change;
}

/** Saves changes and waits for the outcome of each, however long that takes. */
export function putAll(
	tab: string,
	reviewer: string,
	changes: readonly Change[],
	progress: (done: number) => void,
): Promise<readonly Settled[]> {
	return new Promise((allDone) => {
		const settled: Settled[] = [];
		put(tab, reviewer, changes, (saved, change) => {
			settled.push({ saved, change });
			progress(settled.length);
			if (settled.length === changes.length) allDone(settled);
		});
	});
}
