import { currencyOf, isSurelyCurrency } from "../currency.ts";
import { headingKey } from "../headingKey.ts";
import { isUnknown } from "../unknownCell.ts";
import type { ReadList } from "./checkList.ts";

/** Names of a column with the currency of each row, in the languages of the headings. */
const CURRENCY_NAMES =
	/^(?:currency|currencies|curr|cur|ccy|crncy|valuta|valutaer|wahrung|waehrung|devise|monnaie|moneda|divisa|valutta|valuutta|waluta|moeda|munt|munteenheid)$/;
/** Words beside such a name that change nothing. */
const HARMLESS_WORDS =
	/ ?\b(?:code|iso|kode|kod|invoice|billing|customer|client|account|transaction|order|the|of|de|la)\b ?/g;
/** One word in some languages: "Fakturavaluta", "Währungscode". */
const COMPOUND =
	/^(?:faktura|kunde|konto)?(?:valuta)(?:kode|kod|code)?$|^(?:rechnungs)?wahrungs?(?:code|schlussel)?$/;

/** A longer text in a cell is no currency alone. */
const MAX_CHARS = 8;

/** Words of a heading whose currency is not that of the amounts: into which they would be converted, or a rate. */
const OTHER_CURRENCIES = /\b(?:reporting|base|home|group|functional|rate)\b/;

/**
 * Returns a function that gives the column with the currency of the amounts in a column; −1 if there is none.
 *
 * It is the one whose heading names these amounts ("Amount currency" beside "Amount"), else one headed "Currency", else one with
 * nothing but currencies in its cells, whatever its heading. Of several, it is the one right of the amounts, else the first.
 */
export function currencyColumns(list: ReadList): (amounts: number) => number {
	const keys = list.columns.map(({ heading }) => headingKey(heading));
	const others = list.columns.flatMap(({ fact }, column) =>
		fact === null ? [{ column, about: amountsNamedBy(keys[column]!) }] : [],
	);
	const isOfOne = (about: string | null) => about !== null && about !== "" && keys.includes(about);
	const named = others.filter(({ about }) => about === "" || isOfOne(about));
	const headed = named.filter(({ column }) => hasMostlyCurrencies(list, column));
	const ofAll = headed.filter(({ about }) => about === "");
	const found =
		ofAll.length > 0
			? ofAll
			: others.filter(
					({ column, about }) =>
						!isOfOne(about) && !OTHER_CURRENCIES.test(keys[column]!) && hasOnlyCurrencies(list, column),
				);
	return (amounts) =>
		(
			headed.find(({ about }) => about !== "" && about === keys[amounts]) ??
			found.find(({ column }) => column === amounts + 1) ??
			found[0]
		)?.column ?? -1;
}

/** Key of the amounts that a column of currencies is about, "" for all amounts; null for another column. */
function amountsNamedBy(heading: string): string | null {
	if (COMPOUND.test(heading)) return "";
	const words = heading.split(" ");
	const name = words.findIndex((word) => CURRENCY_NAMES.test(word));
	if (name < 0) return null;
	const others = words.filter((_, index) => index !== name).join(" ");
	return others.replace(HARMLESS_WORDS, " ").trim() === "" ? "" : others;
}

function hasMostlyCurrencies({ customers, grid }: ReadList, column: number): boolean {
	const cells = customers
		.map(({ row }) => grid[row]?.[column])
		.filter((cell) => typeof cell === "string" && cell.trim() !== "");
	const read = cells.filter((cell) => currencyOf(cell as string) !== undefined);
	return read.length > 0 && read.length * 2 > cells.length;
}

/** True if every filled cell is a currency without an amount, and one of them surely: "RS" and "KR" are as well initials. */
function hasOnlyCurrencies({ customers, grid }: ReadList, column: number): boolean {
	let isSure = false;
	for (const { row } of customers) {
		const cell = grid[row]?.[column];
		if (isUnknown(cell)) continue;
		if (typeof cell !== "string" || cell.length > MAX_CHARS || /\d/.test(cell)) return false;
		if (currencyOf(cell) === undefined) return false;
		isSure ||= isSurelyCurrency(cell);
	}
	return isSure;
}
