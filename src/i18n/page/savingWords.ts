/** What is said about answers on their way into the sheet. */
export interface SavingWords {
	readonly saving: string;
	readonly saved: string;
	readonly kept: (answers: number) => string;
	readonly tryNow: string;
	/** The person has not agreed to the first change to the file; 0: only that somebody was reviewed waits. */
	readonly held: (answers: number) => string;
	readonly saveNow: string;
	/** Answers that a person has to decide about, said where the review is not open. */
	readonly waiting: (answers: number) => string;
	/** Over what a person has to decide. */
	readonly decide: string;
	/** `by` is `""` where nobody is known to have written it. */
	readonly collides: (customer: string, fact: string, by: string, theirs: string, mine: string) => string;
	readonly nothing: string;
	readonly keep: (theirs: string) => string;
	readonly use: (mine: string) => string;
	readonly alike: (name: string, row: number, other: string) => string;
	readonly same: string;
	readonly notSame: string;
	readonly keptHere: (answers: string) => string;
	readonly tryAgain: string;
	readonly drop: string;
	readonly refused: (customer: string, answers: string) => string;
	readonly understood: string;
}
