/** What is said before the first change to a file: see the field `firstChange` of {@link Words}. */
export interface FirstChangeWords extends PlannedTexts {
	/** Where answers are saved one by one. */
	readonly asAnswersCome: string;
	/** Not said yet. */
	readonly undoable: string;
	readonly question: string;
	/** The person has not agreed. */
	readonly cancelled: string;
}

/** What would be written where, a sentence each. Columns by their letters. */
export interface PlannedTexts {
	/** From the first to the last letter: the same where there is one column. `rows`: below the headings. */
	readonly newColumns: (
		tab: string,
		headings: readonly string[],
		first: string,
		last: string,
		rows: number,
	) => string;
	/** On the same tab, beside the cells: so many notes (0: none), and whether tiers are coloured. */
	readonly besides: (notes: number, hasColours: boolean) => string;
	/** A column of the user's; the heading is `""` where it has none. */
	readonly ownColumn: (tab: string, letter: string, heading: string, cells: number) => string;
	readonly newRow: (tab: string, row: number) => string;
	readonly newTabs: (names: readonly string[]) => string;
	/** Nothing of the user's is written in. */
	readonly ownStays: string;
	/** Something of the user's is, as said before. */
	readonly restStays: string;
}
