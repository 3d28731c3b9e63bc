import { undecided } from "../saving/undecided.ts";
import type { Settled } from "./putAll.ts";

/** Whoever has left the view meanwhile is asked in the review. */
export function laterDecided(tab: string, reviewer: string, settled: readonly Settled[]): void {
	for (const { saved, change } of settled)
		if (saved.outcome !== "saved") undecided.add({ tab, reviewer, change, saved });
}
