/** What the user reads: see the field `begin` of {@link Words}. */
export interface BeginWords {
	readonly heading: string;
}
