import type { ReadTab } from "../reading/customersTab.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { leftOutAs, manyLeftOut } from "./leftOutRows.ts";
import { doubtNotices, perhapsTwice } from "./listNotices.ts";

/** Doubts to tell in full before the first change; the others are counted. */
const MAX_TOLD = 3;

/** What somebody should know of the reading before they agree to the first change: the first few doubts, and rows left out. */
export function askedDoubts(read: ReadTab, file: FileSettings): string[] {
	const { words } = file.language;
	const texts = words.firstChange;
	const doubts = doubtNotices(read, file).map(({ text }) => text);
	const many = manyLeftOut(read);
	const twice = perhapsTwice(read.reading);
	return [
		...(many === null ? [] : [texts.leftOut(many.leftOut, many.rows, leftOutAs(read.reading, words))]),
		...(twice === 0 ? [] : [texts.perhapsSame(twice)]),
		...(doubts.length === 0
			? []
			: [
					texts.doubts(doubts.length),
					...doubts.slice(0, MAX_TOLD),
					texts.lookAtDoubts(Math.max(0, doubts.length - MAX_TOLD)),
				]),
	];
}
