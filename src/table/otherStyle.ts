import type { Cell, Grid } from "./cell.ts";
import { currencyOf } from "./currency.ts";
import { decimalSign } from "./locale.ts";
import { isOpen } from "./numberStyle.ts";
import { readNumber, type WrittenNumber } from "./readNumber.ts";

type Style = "first" | "second";

/** Rules out most texts at a glance: a point or comma that separates no three digits at the end. */
const WITH_SIGN = /\d[.,]\d/;

/** The amounts of a list that are texts, written in both styles. */
interface Counted {
	count: number;
	/** Of those, amounts that show both signs, or none of the other's: "1.234,56". */
	grouped: number;
}

/**
 * The style, with a point or a comma for decimals, that only smaller or fewer of a list's texts have: that of "12.5" beside "1.234,56".
 * Null where all agree, or where they are in several currencies, which people write each in its own way.
 *
 * A text with groups of thousands says what it is; where both styles have such texts, the rarer one is meant, else the one without.
 *
 * @param columns those with amounts
 * @param locale the spreadsheet's, which decides between two that are equally common
 */
export function otherStyle(
	grid: Grid,
	rows: readonly { readonly row: number }[],
	columns: readonly number[],
	locale: string | undefined,
): Style | null {
	const styles: Record<Style, Counted> = {
		first: { count: 0, grouped: 0 },
		second: { count: 0, grouped: 0 },
	};
	const currencies = new Set<string>();
	for (const { row } of rows)
		for (const column of columns) {
			const cell = grid[row]![column];
			if (typeof cell !== "string" || !WITH_SIGN.test(cell)) continue;
			const number = amountIn(cell);
			if (number === null) continue;
			if (number.currency) currencies.add(currencyOf(cell) ?? "");
			if (currencies.size > 1) return null;
			const style = styleOf(number);
			if (style === null) continue;
			styles[style].count++;
			if (isGrouped(cell, number)) styles[style].grouped++;
		}
	const { first, second } = styles;
	if (first.count === 0 || second.count === 0) return null;
	if (first.grouped === 0 && second.grouped > 0) return "first";
	if (second.grouped === 0 && first.grouped > 0) return "second";
	if (first.count !== second.count) return first.count < second.count ? "first" : "second";
	return decimalSign(locale) === "." ? "second" : "first";
}

/** A cell as the number that it is in a style; a text in the other style, or one that may be in both, as it stands. */
export function inStyle(cell: Cell, style: Style | null): Cell {
	if (style === null || typeof cell !== "string" || !/\d/.test(cell)) return cell;
	const number = amountIn(cell);
	return number === null || isOpen(number) ? cell : (number[style] ?? cell);
}

function amountIn(text: string): WrittenNumber | null {
	const number = readNumber(text.trim());
	return number !== null && !number.percent && number.scale === "" ? number : null;
}

const styleOf = ({ first, second }: WrittenNumber): Style | null =>
	second === null ? "first" : first === null ? "second" : null;

/** True for an amount in which a sign or a space separates thousands. */
function isGrouped(text: string, { decimals }: WrittenNumber): boolean {
	const separators = text.match(/(?<=\d)[.,\s'’](?=\d)/g)?.length ?? 0;
	return separators > (decimals > 0 ? 1 : 0);
}
