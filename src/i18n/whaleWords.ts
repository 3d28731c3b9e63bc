/** The whale curve: customers from the most profitable on, and what they add up to. */
export interface WhaleWords {
	/** How many customers, their share; what the last of them earned; what all of them did, and its share. */
	readonly headings: readonly [string, string, string, string, string];
	readonly columns: (count: number) => string;
	readonly noProfits: (formula: string, found: string) => string;
}
