import type { FactKey } from "../tiering/facts.ts";
import type { AssignedFacts } from "./assignedColumns.ts";
import type { Cell, Grid } from "./cell.ts";
import type { CellReader } from "./cellReader.ts";
import { columnReader } from "./columnReader.ts";
import { type Currency, currencyIn, currencyOfHeading } from "./currency.ts";
import { headingKey } from "./headingKey.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { ReadCustomer } from "./reading.ts";
import { understandHeading } from "./understandHeading.ts";
import { wordsOfHeading } from "./wordsOfHeading.ts";

/** A column that is not read, with amounts of a fact in another currency than the column that is read. */
export interface CurrencySibling {
	readonly fact: FactKey;
	readonly column: number;
	readonly currency: Currency;
	readonly read: CellReader;
}

/** Rates of some months differ; amounts of their own differ more. */
const MAX_RATE_SPREAD = 1.25;
const MIN_CONVERTED = 3;

interface List {
	readonly columns: readonly ReadColumn[];
	readonly customers: readonly ReadCustomer[];
	readonly grid: Grid;
	readonly locale: string | undefined;
	/** A column that the user has decided on is no sibling. */
	readonly assigned: AssignedFacts;
}

/**
 * Finds the columns of amounts that a list has for each currency: "Revenue USD" beside "Revenue EUR". A column with the same amounts,
 * converted, is none.
 *
 * @param isAmount true for the facts that are looked at
 */
export function currencySiblings(list: List, isAmount: (fact: FactKey) => boolean): CurrencySibling[] {
	const { columns, locale, assigned } = list;
	const currencies = columns.map(({ heading }) => currencyOfHeading(heading));
	return columns.flatMap(({ fact, heading }, column) => {
		const own = currencies[column];
		if (fact === null || own === undefined || !isAmount(fact)) return [];
		return columns.flatMap((other, at): CurrencySibling[] => {
			const currency = currencies[at];
			if (other.fact !== null || currency === undefined) return [];
			if (assigned[headingKey(other.heading)] !== undefined) return [];
			const meant = currencyIn(currency, locale, [own]);
			if (meant === currencyIn(own, locale, [currency]) || !areAlike(heading, other.heading)) return [];
			const cells = list.customers.map(({ row }) => (list.grid[row] as readonly Cell[])[at]);
			const read = columnReader(fact, cells, locale, { heading: other.heading, scale: other.scale });
			return isConverted(list.customers, fact, cells.map(read))
				? []
				: [{ fact, column: at, currency: meant, read }];
		});
	});
}

/** True if two headings name the same figure of the same period. */
function areAlike(heading: string, other: string): boolean {
	const [own, others] = [heading, other].map((text) => understandHeading(wordsOfHeading(text)));
	return own!.some(({ fact, core, period }) =>
		others!.some((one) => one.fact === fact && one.core === core && one.period === period),
	);
}

/** True if the amounts are those of the fact at nearly one rate. */
function isConverted(
	customers: readonly ReadCustomer[],
	fact: FactKey,
	amounts: readonly unknown[],
): boolean {
	const rates: number[] = [];
	for (const [index, amount] of amounts.entries()) {
		if (typeof amount !== "number" || amount === 0) continue;
		rates.push(amount / ((customers[index]!.facts[fact] as number | undefined) || Number.NaN));
	}
	const isAll = rates.length === customers.length;
	return (
		rates.length >= (isAll ? 2 : MIN_CONVERTED) &&
		rates.every((rate) => rate > 0) &&
		Math.max(...rates) <= MAX_RATE_SPREAD * Math.min(...rates)
	);
}
