/** Texts of the live check only, which `npm run push -- --live-check` pushes. */
export interface LiveCheckWords {
	readonly menu: string;
	/** Name of the tab with the results. */
	readonly tab: string;
	/** @param tab the first tab with something on it. */
	readonly notEmpty: (tab: string) => string;
	readonly started: string;
	readonly done: (tab: string, counts: string) => string;
	readonly counts: (counts: LiveCheckCounts) => string;
	/** The lines above the results. @param counts what `counts` gives. */
	readonly lines: (counts: string) => readonly [title: string, ...string[]];
}

/** How many checks ended in which way. */
interface LiveCheckCounts {
	readonly asExpected: number;
	readonly differ: number;
	readonly noted: number;
	readonly notRun: number;
}
