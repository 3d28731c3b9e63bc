import { noticed } from "../list/noticed.ts";
import type { BookSettings } from "../reading/bookSettings.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** How many remarks on the reading are listed one by one. */
const LISTED = 19;

/** What could not be read of the list and the settings, with its cell. */
export function readingLines(rated: RatedTab, book: BookSettings): SummaryLine[] {
	const { summary } = book.language.words;
	const { leftOut, problems } = rated.reading;
	const unread = problems.filter((problem) => problem.kind === "unreadable").length;
	const notices = noticed(rated, book).map(({ text }) => text);
	const texts = [
		summary.unread(unread, rated.tab.name),
		...(leftOut.length > 0 ? [summary.leftOut(leftOut.length, rated.tab.name)] : []),
		...notices.slice(0, LISTED),
		...(notices.length > LISTED ? [summary.more(notices.length - LISTED)] : []),
	];
	return [
		...part("reading", summary.parts.reading),
		...texts.map((text, index) => line(`reading.${index + 1}`, "plain", text)),
	];
}
