import type { Problem, ReadCustomer } from "../reading.ts";
import type { ReadList } from "./checkList.ts";

/** The column that tells the customers apart. */
export function nameColumn({ columns }: ReadList): number {
	const named = columns.findIndex(({ fact }) => fact === "customer");
	return named >= 0 ? named : columns.findIndex(({ fact }) => fact === "id");
}

/** A customer without the facts of the columns from one on. */
export function upTo(column: number, { row, facts }: ReadCustomer, { columns }: ReadList): ReadCustomer {
	const lost = columns.flatMap(({ fact }, index) =>
		index >= column && fact !== null ? [[fact, undefined]] : [],
	);
	return { row, facts: { ...facts, ...Object.fromEntries(lost) } };
}

/** Problems other than those of the cells of these rows. */
export function elsewhere(problems: readonly Problem[], rows: ReadonlySet<number>): Problem[] {
	return problems.filter((problem) => !("row" in problem && rows.has(problem.row)));
}
