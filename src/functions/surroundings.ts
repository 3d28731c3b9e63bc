import type { Day } from "../tiering/facts.ts";

/** What formulas need to know about where they are typed. */
export interface Surroundings {
	/** The spreadsheet's locale, such as "da_DK"; "en" where there is no telling. */
	readonly locale: () => string;
	readonly today: () => Day;
}
