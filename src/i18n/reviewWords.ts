/** What the user reads: see the field `review` of {@link Words}. */
export interface ReviewWords {
	readonly heading: string;
}
