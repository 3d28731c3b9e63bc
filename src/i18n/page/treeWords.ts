import type { ReferralsViewWords } from "./referralsViewWords.ts";

/** The tab of who brought whom: see the field `tree` of {@link Words}. */
export interface TreeWords {
	/** What the sidebar says about it. */
	readonly view: ReferralsViewWords;
}
