import type { Day } from "../tiering/facts.ts";

/** The spreadsheet in which a formula runs. */
export interface Environment {
	/** Its locale, such as "da_DK"; "en" if unknown. */
	readonly locale: () => string;
	/** In its time zone. */
	readonly today: () => Day;
}
