/** The whale curve: customers from the most profitable on, and what they add up to. */
export interface WhaleWords {
	/** How many customers, their share; what the last of them earned; what all of them did, and its share. */
	readonly headings: readonly [string, string, string, string, string];
	/** On the summary, over the share of customers and beside it. */
	readonly parts: readonly [string, string];
	/** The customers who earn us something and their money; those who cost us something and theirs; shares of all customers. */
	readonly found: (
		earn: { readonly customers: number; readonly share: string; readonly money: string },
		cost: { readonly customers: number; readonly share: string; readonly money: string },
	) => string;
	readonly columns: (count: number) => string;
	readonly noProfits: (formula: string, found: string) => string;
}
