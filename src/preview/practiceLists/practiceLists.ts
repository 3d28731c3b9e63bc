import { agency } from "./agency.ts";
import { consultant } from "./consultant.ts";
import { trader } from "./trader.ts";

export type PracticeListKey = "agency" | "trader" | "consultant";

/** A text file to try the add-on with. It is opened like a file of one's own, with all that is untidy about it. */
interface PracticeList {
	readonly fileName: string;
	/** Its dates are relative to `today`. */
	readonly text: (today: Date) => string;
}

/** The made-up lists that a page on the web offers, in that order. */
export const PRACTICE_LISTS: Readonly<Record<PracticeListKey, PracticeList>> = {
	agency: { fileName: "agency.csv", text: agency },
	trader: { fileName: "debitorliste.csv", text: trader },
	consultant: { fileName: "consultant.csv", text: consultant },
};
