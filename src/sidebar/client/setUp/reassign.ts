import type { PageWords } from "../../../i18n/words.ts";
import { showStatus } from "../page/say.ts";
import type { ColumnAssignment, Fact } from "./assignment.ts";

/** Reads a fact from another column, and says so if that takes the column from another fact. */
export function reassign(
	assigned: ColumnAssignment,
	fact: Fact,
	column: string | null,
	words: PageWords,
): void {
	const lost = assigned.assign(fact, column);
	showStatus(lost === null ? "" : `${words.facts[lost]}: ${words.sidebar.setUp.notThere}`);
}
