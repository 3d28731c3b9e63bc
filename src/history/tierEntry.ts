import type { Day } from "../tiering/facts.ts";
import { type Placement, TIERS } from "../tiering/tier.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/**
 * Why a customer stands elsewhere than the line before says.
 *
 * - `first`: no line before; this is where they stood when they were first tiered.
 * - `override`: a tier set by hand began, changed, ended or ran out.
 * - `policy`: the policy is another one, see {@link tierCause}.
 * - `facts`: what is known about the customer, or time.
 */
export type TierCause = "first" | "override" | "policy" | "facts";

/** A line of the history that says in which tier a customer stands from then on. */
export interface TierEntry extends HistoryEntry {
	readonly at: number;
	readonly day: Day;
	readonly placement: Placement;
	readonly cause: TierCause;
}

/** In the place of a policy: a person gave the tier. */
export const BY_HAND = "manual";

const CAUSES: readonly TierCause[] = ["first", "override", "policy", "facts"];
const NEEDS_FACTS = "?";

/** A place as it stands in the history, in no language: 1 to 4, or "?" for a customer who needs facts. */
export function tierCell(placement: Placement): number | string {
	return placement === "needsFacts" ? NEEDS_FACTS : placement;
}

/** The lines that say where customers stand, the oldest first. Without those of which date, place or cause cannot be read. */
export function tierEntries(lines: readonly HistoryEntry[]): TierEntry[] {
	return lines.flatMap((line) => asTierEntry(line) ?? []).sort((a, b) => a.at - b.at);
}

function asTierEntry(line: HistoryEntry): TierEntry | null {
	const { at, day, key } = line;
	if (!key.startsWith("tier:") || at === null || day === null) return null;
	const cause = CAUSES.find((one) => key === `tier:${one}`);
	const placement = placementIn(line.to);
	return cause === undefined || placement === null ? null : { ...line, at, day, placement, cause };
}

/** A number that somebody made a text of is a number all the same. */
function placementIn(cell: HistoryEntry["to"]): Placement | null {
	if (cell === NEEDS_FACTS) return "needsFacts";
	const tier = Number(cell);
	return TIERS.find((one) => one === tier) ?? null;
}
