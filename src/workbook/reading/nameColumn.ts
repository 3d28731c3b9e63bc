import type { Reading } from "../../table/reading.ts";

/** The column, counted from 0, that says who the customers are: their names, or where there are none their numbers. */
export function nameColumn({ columns }: Reading): number {
	const named = columns.findIndex(({ fact }) => fact === "customer");
	return named >= 0 ? named : columns.findIndex(({ fact }) => fact === "id");
}
