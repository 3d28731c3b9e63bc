/** What the user reads: see the field `several` of {@link Words}. */
export interface SeveralWords {
	readonly heading: string;
}
