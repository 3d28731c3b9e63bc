import type { Cell } from "./cell.ts";
import { columnNotation, type Notation } from "./notation.ts";
import { type LedgerSide, readNumber, type WrittenNumber } from "./readNumber.ts";

/** How the numbers of a column are written. */
export interface NumberStyle {
	/** `first` has a decimal point, `second` a decimal comma. */
	readonly notation: Notation;
	/** Some number can be read in two ways. */
	readonly hasOpen: boolean;
	/** All decimals come in twos, as cents do. */
	readonly inCents: boolean;
	/** The side of a ledger that most are on; null if none is marked. */
	readonly usualSide: LedgerSide | null;
	/** "MM" stands for millions, so that "M" may be a thousand, as bankers write it. */
	readonly hasMm: boolean;
}

/** Looks at all texts of a column. @param stripUnit removes a unit that is no part of the number, such as "days" */
export function numberStyle(cells: readonly Cell[], stripUnit: (text: string) => string): NumberStyle {
	const numbers = cells.flatMap((cell) => {
		const number = typeof cell === "string" ? readNumber(stripUnit(cell.trim())) : null;
		return number ? [number] : [];
	});
	const withDecimals = numbers.filter(({ decimals }) => decimals > 0);
	return {
		notation: columnNotation(numbers),
		hasOpen: numbers.some(isOpen),
		inCents: withDecimals.length > 0 && withDecimals.every(({ decimals }) => decimals === 2),
		usualSide: usualSide(numbers),
		hasMm: numbers.some(({ scale }) => scale === "mm"),
	};
}

/** True for a number such as "1.234", which can be read in two ways. */
export const isOpen = ({ first, second }: WrittenNumber): boolean =>
	first !== null && second !== null && first !== second;

/** The notation in which the sign of an open number separates thousands: of 8.000, that of the 8000. */
export const notationOfThousands = ({ first, second }: WrittenNumber): "first" | "second" =>
	Math.abs(first!) > Math.abs(second!) ? "first" : "second";

function usualSide(numbers: readonly WrittenNumber[]): LedgerSide | null {
	const on = (side: LedgerSide) => numbers.filter((number) => number.side === side).length;
	const [credits, debits] = [on("credit"), on("debit")];
	if (credits + debits === 0) return null;
	return debits > credits ? "debit" : "credit";
}
