/** Thinning the history: see the field `thinning` of {@link Words}. */
export interface ThinningWords {
	readonly heading: string;
	/** On the sidebar's first screen, over the way there. */
	readonly large: (tab: string, lines: number) => string;
	readonly link: string;
	/** What is older than a day may go; what of it stays all the same. */
	readonly older: (day: string) => string;
	readonly stays: Readonly<Record<"steps" | "answers" | "others", string>>;
	/** Beside the numbers of lines. */
	readonly lines: string;
	readonly go: string;
	readonly stay: string;
	/** How many stay only because they hold something of people's. */
	readonly theirs: (lines: number) => string;
	/** What to know before. */
	readonly gone: string;
	readonly formulas: string;
	/** On the button that does it. */
	readonly confirm: (lines: number) => string;
	readonly nothing: (day: string) => string;
}
