/** What the user reads: see the field `record` of {@link Words}. */
export interface RecordWords {
	readonly heading: string;
}
