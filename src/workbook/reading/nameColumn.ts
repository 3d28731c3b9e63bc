import type { ReadColumn } from "../../table/readColumns.ts";
import type { Reading } from "../../table/reading.ts";

/** Column that identifies the customers, counted from 0: their names, or if there are none, their numbers. */
export function nameColumn({ columns }: Reading): number {
	const named = columns.findIndex(({ fact }) => fact === "customer");
	return named >= 0 ? named : columns.findIndex(({ fact }) => fact === "id");
}

/** True for a column of names, of parts of names, or of customer numbers. */
export const identifiesCustomers = ({ fact, namePart }: ReadColumn) =>
	fact === "customer" || fact === "id" || namePart !== undefined;
