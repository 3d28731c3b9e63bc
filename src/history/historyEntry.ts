import type { Day } from "../tiering/facts.ts";

/** One line of the history: something that happened to a customer. */
export interface HistoryEntry {
	/** Milliseconds since 1970; null where the date cannot be read. */
	readonly at: number | null;
	/** The same as a day; null too then. */
	readonly day: Day | null;
	readonly customer: string;
	readonly id: string | null;
	/**
	 * "fact:negotiation", "dontKnow:negotiation", "round:negotiation", "reviewed", "roundDone", "added"; of a tier "tier:first",
	 * "tier:override", "tier:policy", "tier:facts", see {@link TierEntry}.
	 */
	readonly key: string;
	/** What stands in "To"; the answer in a round; a tier as {@link tierCell} has it. */
	readonly to: string | number | null;
	readonly by: string;
	/** The id of the change that made the line; `""` where it has none any more, and where all customers were tiered. */
	readonly change: string;
	/** Of a tier: the fingerprint of the policy that gave it, or {@link BY_HAND}; `""` on all other lines. */
	readonly policy: string;
}
