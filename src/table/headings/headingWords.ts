import type { QuestionFact } from "../../tiering/criteria.ts";
import type { FactKey } from "../../tiering/facts.ts";

/**
 * A column with a part of a customer's name, or with what stands in for it: where a list has no whole name, or the cell is blank,
 * as the company of a private customer is.
 */
export type NamePart = "firstName" | "lastName" | "email";

/** Facts for which each language has words of its own; those of the period before are told by `previous`. */
type Asked = Exclude<QuestionFact, "previousRevenue" | "previousUsage">;

/**
 * Headings that people and programs write in one language. Every entry is a list, `a|b|c`, best first.
 *
 * In `facts`, a flag before a phrase limits how far it is trusted:
 * none: it means this fact; `~` it does, unless another column fits better ("Name", "Total");
 * `?` it comes close, so it is only suggested ("Customer lifetime value");
 * `&` trusted only beside other figures of the seller ("Annual revenue" in a CRM is the customer's own turnover);
 * `^` trusted, except in an address book without such figures ("Discount");
 * `#` trusted beside names, unless the cells only count the rows ("No.").
 */
export interface HeadingWords {
	readonly facts: Readonly<Record<Asked, string>> & Partial<Record<FactKey, string>>;
	/** Headings of the parts of a name. */
	readonly nameParts: Readonly<Record<NamePart, string>>;
	/** "last year": the period before the one the table covers. */
	readonly previous: string;
	/** "last 12 months": a period apart from the table's whole. */
	readonly recent: string;
	/** "year to date": a period that is not over, so it is compared only with its counterpart a year ago. */
	readonly toDate: string;
	/** "of all years": the whole time, which goes with no other period. */
	readonly allTime: string;
	/** "FY": words in front of a business year. */
	readonly businessYear: string;
	/** "total", "excl. VAT": leaves an amount or a number the same fact. */
	readonly figure: string;
	/** "incl. VAT": leaves an amount the same fact, but one without it is better. */
	readonly withTax: string;
	/** "number of": leaves a count the same fact. */
	readonly count: string;
	/** "average": leaves a share, days or an answer the same fact, but makes an amount another one. */
	readonly average: string;
	/** "date": leaves a date the same fact. */
	readonly date: string;
	/** Words without meaning: "of", "our". */
	readonly filler: string;
	/** "budget", "variance": a group of figures that are planned, or compared with planned ones. */
	readonly planned: string;
	/** Words of an address book or of other figures: a heading with one of them is not even suggested. */
	readonly other: string;
	/** Words for numbers that are no money: of things, measures and codes. One of four letters or more may end a longer word. */
	readonly counted: string;
	/** Parts of words for what is spent: "third-party costs", "Fremdkosten". */
	readonly spent: string;
	/** Words in place of the name in a row that adds up other rows. */
	readonly total: string;
	/** Texts that people write for an unknown value. */
	readonly unknown: string;
	/** The twelve months in order; three letters are enough; `/` separates other names and abbreviations. */
	readonly months: string;
}
