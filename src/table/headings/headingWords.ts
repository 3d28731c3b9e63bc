import type { FactKey } from "../../tiering/facts.ts";

/**
 * What people and programs of one language write above a column. Every entry is a list, `a|b|c`, best first.
 *
 * In `facts` a mark before a phrase says how far it may be trusted:
 * none: it is this fact; `~` it is, unless another column says so better ("Name", "Total");
 * `?` it is close, so it is only suggested ("Customer lifetime value");
 * `&` ours only beside other figures of ours ("Annual revenue" in a CRM is the customer's own turnover);
 * `^` the same, but only in a list that otherwise holds addresses ("Discount" in an address book).
 */
export interface HeadingWords {
	readonly facts: Partial<Record<FactKey, string>>;
	/** "last year": the period before the one the table covers. */
	readonly previous: string;
	/** "last 12 months": a period apart from the table's whole. */
	readonly recent: string;
	/** "year to date": a period that is not over, so nothing is compared with it but its like. */
	readonly toDate: string;
	/** "total", "excl. VAT": words that leave an amount or a number what it is. */
	readonly figure: string;
	/** "number of": leaves a count what it is. */
	readonly count: string;
	/** "average": leaves a share, days or an answer what it is, but makes an amount another one. */
	readonly average: string;
	/** "date": leaves a date what it is. */
	readonly date: string;
	/** "of", "our": means nothing. */
	readonly filler: string;
	/** Words of an address book or of other figures: a heading with one of them is not even suggested. */
	readonly other: string;
	/** What stands in the name's place in a row that adds up other rows. */
	readonly total: string;
	/** What people write for "we do not know". */
	readonly unknown: string;
	/** The twelve months in order; the first three letters are enough, `/` parts what else they are cut to. */
	readonly months: string;
}
