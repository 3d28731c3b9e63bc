/** The sidebar's view of who brought whom: see the field `tree.view` of {@link Words}. */
export interface ReferralsViewWords {
	readonly heading: string;
	readonly referred: (customers: number) => string;
	/** No column says who referred whom. */
	readonly noColumn: string;
	readonly open: string;
	readonly again: string;
	readonly near: (names: number) => string;
	/** Who was referred by a name that is no customer's. */
	readonly isNobody: (found: string) => string;
	/** A customer and the row they stand in. */
	readonly inRow: (customer: string, row: number) => string;
	readonly itIs: (customer: string) => string;
	readonly leave: string;
	readonly left: (found: string) => string;
	/** What became of it: the name that was found, whom it means, and for how many customers it was put right. */
	readonly mended: (found: string, meant: string, customers: number) => string;
	readonly takeBack: string;
	readonly takenBack: (found: string, customers: number) => string;
	readonly referrers: string;
	readonly sources: string;
	readonly nobody: string;
	readonly columns: Readonly<Record<"customer" | "source" | "referred" | "value", string>>;
	/** What nobody knows the worth of. */
	readonly unknown: string;
	/** How many of them came directly. */
	readonly directly: (customers: number) => string;
	/** So many of them are listed. */
	readonly largest: (listed: number, of: number) => string;
}
