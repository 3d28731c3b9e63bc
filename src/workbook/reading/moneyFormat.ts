import type { Language } from "../../i18n/language.ts";
import type { FactKey } from "../../tiering/facts.ts";
import type { Port } from "../port.ts";
import type { RatedTab } from "./rateTab.ts";

/** Number format if the list has no suitable one. */
const DEFAULT_MONEY_FORMAT = "#,##0.00";

/** Facts in the list's own currency, the most relevant first. */
const AMOUNT_FACTS: readonly FactKey[] = ["profit", "revenue", "cost"];

/**
 * Number format of the list's amounts: that of the first customer's profit, else revenue, else cost. Only a format with
 * thousands separators or a currency is used, because sums are longer than their parts and plain digits are hard to read.
 *
 * @example "#,##0 [$kr.]"
 */
export function moneyFormat({ tab, reading, grid }: RatedTab, port: Port): string {
	const column = AMOUNT_FACTS.map((amount) => reading.columns.findIndex(({ fact }) => fact === amount)).find(
		(index) => index >= 0,
	);
	const [first] = reading.customers;
	if (column === undefined || first === undefined) return DEFAULT_MONEY_FORMAT;
	const area = { tab: tab.id, row: first.row + 1, column: column + 1, rows: 1, columns: 1 };
	const format = port.numberFormats(area)[0]?.[0] ?? "";
	const cell = grid[first.row]?.[column];
	return isMoneyFormat(format)
		? format
		: ((typeof cell === "string" ? formatOfText(cell) : null) ?? DEFAULT_MONEY_FORMAT);
}

const CURRENCY = /^(?:\p{Sc}|[a-z]{0,3}\p{Sc}|kr\.?|[A-Z]{3})$/u;

/** The format of an amount that is a text. @example "12.500 €" → '#,##0" €"' */
function formatOfText(text: string): string | null {
	const [, before = "", after = ""] = /^[\s−-]*(\D*?)[\s−-]*\d[\d\s.,'’]*?([^\d.,]*)$/u.exec(text) ?? [];
	const [sign, isBefore] = CURRENCY.test(before) ? [before, true] : [after.trim(), false];
	if (!CURRENCY.test(sign)) return null;
	const gap = /^\p{Sc}$/u.test(sign) && isBefore ? "" : "\u00a0";
	return isBefore ? `"${sign}${gap}"#,##0` : `#,##0"${gap}${sign}"`;
}

/** Amounts with the currency of a number format, for sentences and for cells that hold several figures. */
export function withCurrency({ words, figures }: Language, format: string): Language {
	const [before, after] = currencyParts(format);
	if (before === "" && after === "") return { words, figures };
	const money = (amount: number) => {
		const text = figures.money(amount);
		const [sign] = /^[−-]?/.exec(text)!;
		return `${sign}${before}${text.slice(sign.length)}${after}`;
	};
	return { words, figures: { ...figures, money } };
}

/** What a number format writes before and after the digits of an amount. @example '[$€-407] #,##0' → ["€ ", ""] */
function currencyParts(format: string): readonly [before: string, after: string] {
	const literal = (format.split(";")[0] ?? "")
		.replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, sign: string) => sign)
		.replace(/\[[^\]]*\]|_.|\*.|["()+-]/g, "")
		.replace(/\\(.)/g, "$1");
	const [, before = "", after = ""] = /^([^#0?]*)[#0?](?:[#0?.,\s]*[#0?])?(.*)$/.exec(literal) ?? [];
	const joined = (text: string) => text.replace(/\s+/g, "\u00a0");
	return [joined(before.trimStart()), joined(after.trimEnd())];
}

function isMoneyFormat(format: string): boolean {
	const digits = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
	const isAmount = /[0#]/.test(digits) && !/[a-z%@]/i.test(digits);
	return isAmount && (/[#0],[#0]/.test(digits) || digits !== format || /\p{Sc}/u.test(digits));
}
