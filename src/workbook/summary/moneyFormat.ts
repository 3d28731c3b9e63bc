import type { FactKey } from "../../tiering/facts.ts";
import type { Port } from "../port.ts";
import type { RatedTab } from "../reading/rateTab.ts";

/** Where nothing better is known. */
const USUAL = "#,##0.00";

/** Whose columns hold amounts of the list's own currency, the one that says most first. */
const AMOUNTS: readonly FactKey[] = ["profit", "revenue", "cost"];

/**
 * The number format that the list gives its amounts: that of the first customer in the column of the profit, else of the revenue, else of
 * the cost. Only one with thousands apart or a currency; sums are longer than what they are made of, and plain digits are hard to read.
 *
 * @example "#,##0 [$kr.]"
 */
export function moneyFormat({ tab, reading }: RatedTab, port: Port): string {
	const column = AMOUNTS.map((amount) => reading.columns.findIndex(({ fact }) => fact === amount)).find(
		(index) => index >= 0,
	);
	const [first] = reading.customers;
	if (column === undefined || first === undefined) return USUAL;
	const area = { tab: tab.id, row: first.row + 1, column: column + 1, rows: 1, columns: 1 };
	const format = port.numberFormats(area)[0]?.[0] ?? "";
	return saysMoney(format) ? format : USUAL;
}

function saysMoney(format: string): boolean {
	const digits = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
	const isAmount = /[0#]/.test(digits) && !/[a-z%@]/i.test(digits);
	return isAmount && (/[#0],[#0]/.test(digits) || digits !== format || /\p{Sc}/u.test(digits));
}
