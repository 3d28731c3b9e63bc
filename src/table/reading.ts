import type { Customer, FactKey } from "../tiering/facts.ts";
import type { ReadColumn } from "./readColumns.ts";

/** A customer and the row it stands in. Rows and columns are counted from 0 throughout. */
export interface ReadCustomer {
	readonly row: number;
	readonly facts: Customer;
}

/**
 * Why a row with something in it is no customer: it adds up others (`total`), says figures but not whose
 * (`nameless`), repeats the headings (`repeatedHeader`), or stands alone below the total (`note`).
 */
export type WhyLeftOut = "total" | "nameless" | "repeatedHeader" | "note";

export interface LeftOut {
	readonly row: number;
	readonly why: WhyLeftOut;
}

/** What could not be read, and where; the sentence about it is made elsewhere. */
export type Problem =
	/** A cell that says something, but not what its column is about. The fact stays unknown. */
	| {
			readonly kind: "unreadable";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly fact: FactKey;
	  }
	/** A heading says a fact, but most cells below say something else: the column is left alone. */
	| {
			readonly kind: "unfitColumn";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly fact: FactKey;
	  }
	/** Two columns have the heading of one fact; the first of `columns` is read. */
	| {
			readonly kind: "sameHeading";
			readonly heading: string;
			readonly columns: number[];
			readonly fact: FactKey;
	  }
	/** No column says who the customers are, so there are none. */
	| { readonly kind: "noCustomerColumn"; readonly row: number; readonly headings: string[] }
	/** The grid holds no row that could be headings. */
	| { readonly kind: "noHeader" }
	/** Customers of one name that no number tells apart. All are kept. */
	| { readonly kind: "sameName"; readonly name: string; readonly rows: number[] }
	/** Customers of one number. All are kept. */
	| { readonly kind: "sameId"; readonly id: string; readonly rows: number[] };

/** What a grid says, and what in it could not be understood. */
export interface Reading {
	/** The row of the headings; −1 where they were given apart or there are none. */
	readonly headerRow: number;
	/** One per grid column. */
	readonly columns: ReadColumn[];
	/** In the order of the rows. */
	readonly customers: ReadCustomer[];
	readonly leftOut: LeftOut[];
	/** By row. */
	readonly problems: Problem[];
}
