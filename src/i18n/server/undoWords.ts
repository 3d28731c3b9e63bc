/** Taking the last change back. */
export interface UndoWords {
	/** The hidden tab that keeps what is needed for it, and what stands at its top. */
	readonly tab: string;
	readonly title: string;
	readonly nothing: string;
	readonly tooLarge: string;
	/** How many cells got back what they held, of a change made so long ago. */
	readonly done: (ago: string, cells: number) => string;
	/** Tabs that the change had made. */
	readonly gone: (names: string, count: number) => string;
	readonly stay: (names: string, count: number) => string;
	readonly changedSince: (count: number, cells: string) => string;
}
