/** What is said before the first change to a file: see the field `firstChange` of {@link Words}. */
export interface FirstChangeWords {
	readonly agree: string;
	readonly cancel: string;
}
