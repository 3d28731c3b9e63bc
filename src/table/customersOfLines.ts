import type { Candidate } from "./findTotals.ts";
import type { ReadCustomer } from "./reading.ts";
import { addRow, addsUp, noSums, statedIn } from "./runningSums.ts";
import { foldedName } from "./totalLabel.ts";

interface CustomersOfLines {
	/** The row above the lines, which names the customer and has no figures, by row of the total. */
	readonly headings: ReadonlyMap<number, ReadCustomer>;
	/** Rows of headings and of lines: they are neither customers nor totals. */
	readonly rows: ReadonlySet<number>;
}

/**
 * Finds the customers of a detail report: "Acme", lines with no name, and "Total Acme", which adds them up. Sought before any other total, as with a fixed
 * price the total of one customer is also the sum of other rows.
 *
 * @param customers the certain ones; they and the candidates in row order
 */
export function customersOfLines(
	customers: readonly ReadCustomer[],
	candidates: readonly Candidate[],
): CustomersOfLines {
	const headings = new Map<number, ReadCustomer>();
	const rows = new Set<number>();
	let next = 0;
	let named: ReadCustomer | undefined;
	let lines: Candidate[] = [];
	for (const candidate of candidates) {
		for (; next < customers.length && customers[next]!.row < candidate.row; next++) {
			named = customers[next]!;
			lines = [];
		}
		const { row, name, label, facts } = candidate;
		if (name === undefined && label === null) {
			lines.push(candidate);
			continue;
		}
		if (label?.kind === "named" && named && lines.length > 0) {
			const sums = noSums();
			for (const line of lines) addRow(sums, line.facts);
			const isOfName = label.others.includes(foldedName(named.facts.customer ?? ""));
			if (isOfName && statedIn(named.facts).length === 0 && addsUp(facts, sums)) {
				headings.set(row, named);
				for (const one of [named, ...lines]) rows.add(one.row);
			}
		}
		named = candidate;
		lines = [];
	}
	return { headings, rows };
}
