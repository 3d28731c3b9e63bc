import type { Day } from "../tiering/facts.ts";

/** One entry of the history: something that happened to a customer. */
export interface HistoryEntry {
	/** Milliseconds since 1970; `null` if the date cannot be read. */
	readonly at: number | null;
	/** Same as a day; `null` if `at` is. */
	readonly day: Day | null;
	readonly customer: string;
	readonly id: string | null;
	/**
	 * Kind of the entry: "fact:negotiation", "dontKnow:negotiation", "round:negotiation", "reviewed", "roundDone", "added"; of
	 * a tier "tier:first", "tier:override", "tier:policy", "tier:facts", see {@link TierEntry}.
	 */
	readonly key: string;
	/** Content of the column "To": a new value, the answer in a team round, or a tier as from {@link storedPlacement}. */
	readonly to: string | number | null;
	readonly by: string;
	/** Id of the change that made the entry; `""` if it has none any more, or all customers were tiered. */
	readonly change: string;
	/** Fingerprint of the policy that gave a tier, or {@link BY_HAND}; `""` in entries about anything else. */
	readonly policy: string;
}
