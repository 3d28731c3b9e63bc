/** What the user reads: see the field `several` of {@link Words}. */
export interface SeveralWords {
	readonly heading: string;
	readonly selected: (customers: number) => string;
	readonly all: string;
	readonly others: (rows: number) => string;
	readonly none: string;
	readonly again: string;
	readonly question: string;
	readonly choose: string;
	readonly unanswered: (customers: number) => string;
	readonly same: (customers: number) => string;
	readonly other: (customers: number) => string;
	readonly replace: (answers: number) => string;
	readonly answer: (customers: number) => string;
	readonly saving: (done: number, all: number) => string;
	readonly saved: (customers: number) => string;
	readonly notSaved: (customers: number) => string;
	readonly undo: string;
	readonly undone: (customers: number) => string;
	readonly notUndone: (customers: number) => string;
	/** What became of one that was not written, where the server gives no sentence of its own. */
	readonly because: {
		/** `answer`: what it is now, in words; null: blank. */
		readonly collides: (answer: string | null) => string;
		readonly alike: (name: string) => string;
		readonly lost: string;
		readonly refused: string;
	};
}
