import { undecided } from "../saving/undecided.ts";
import type { SettledChange } from "./putAll.ts";

/** Keeps unwritten changes for a decision in the review: the person has left this view meanwhile. */
export function decideLater(tab: string, reviewer: string, settled: readonly SettledChange[]): void {
	for (const { saved, change } of settled)
		if (saved.outcome !== "saved") undecided.add({ tab, reviewer, change, saved });
}
