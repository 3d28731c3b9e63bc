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
	readonly signs: LedgerSigns;
	/** Some numbers are whole, and have no sign, and these are all below 1000: so a sign separates thousands. */
	readonly isGrouped: boolean;
	/** Some number is written in another notation than others, so that it may be left unread. */
	readonly isContradicted: boolean;
	/** "Cr" may stand for ten millions in an Indian list: it is on small numbers only, and no number is a debit. */
	readonly mayBeCrores: boolean;
	/** "MM" stands for millions, so that "M" may be a thousand, as bankers write it. */
	readonly hasMm: boolean;
}

/** Signs of the amounts in a ledger by the mark beside them; null if nobody can know. */
type LedgerSigns = Readonly<Record<LedgerSide | "unmarked", 1 | -1 | null>>;

/**
 * Looks at all texts of a column.
 *
 * @param stripUnit removes a unit that is no part of the number, such as "days"
 * @param numbersBeside number cells of the column that are not among the cells; noughts do not count
 */
export function numberStyle(
	cells: readonly Cell[],
	stripUnit: (text: string) => string,
	numbersBeside = 0,
): NumberStyle {
	const numbers: WrittenNumber[] = [];
	for (const cell of cells) {
		const number = typeof cell === "string" ? readNumber(stripUnit(cell.trim())) : null;
		if (number) numbers.push(number);
	}
	const withDecimals = numbers.filter(({ decimals }) => decimals > 0);
	const notation = columnNotation(numbers);
	const inCents = withDecimals.length > 0 && withDecimals.every(({ decimals }) => decimals === 2);
	const isOther = (number: WrittenNumber) => isOpen(number) && notationOfThousands(number) !== notation;
	return {
		notation,
		hasOpen: numbers.some(isOpen),
		inCents,
		isContradicted: notation === "mixed" || (notation !== "open" && inCents && numbers.some(isOther)),
		signs: ledgerSigns(numbers, numbersBeside + cells.filter(isAmount).length),
		isGrouped: isGrouped(numbers),
		mayBeCrores: mayBeCrores(numbers),
		hasMm: numbers.some(({ scale }) => scale === "mm"),
	};
}

/** True for a number such as "1.234", which can be read in two ways. */
export const isOpen = ({ first, second }: WrittenNumber): boolean =>
	first !== null && second !== null && first !== second;

/** The notation in which the sign of an open number separates thousands: of 8.000, that of the 8000. */
export const notationOfThousands = ({ first, second }: WrittenNumber): "first" | "second" =>
	Math.abs(first!) > Math.abs(second!) ? "first" : "second";

function mayBeCrores(numbers: readonly WrittenNumber[]): boolean {
	const marked = numbers.filter(({ side }) => side !== null);
	const isSmall = ({ first, second }: WrittenNumber) => Math.abs(first ?? second!) < 1000;
	return marked.length > 0 && marked.every((number) => number.side === "credit" && isSmall(number));
}

/** So many whole numbers below 1000 are no chance. */
const MIN_WHOLE = 2;

function isGrouped(numbers: readonly WrittenNumber[]): boolean {
	const whole = numbers.filter(
		({ first, second, decimals }) => decimals === 0 && first === second && first !== 0,
	);
	return whole.length >= MIN_WHOLE && whole.every(({ first }) => Math.abs(first!) < 1000);
}

const isAmount = (cell: Cell) => typeof cell === "number" && cell !== 0;

/** With so many amounts marked, the ledger marks all, and the others are an oversight. */
const MIN_ALL_MARKED = 0.9;

/**
 * Where all amounts are marked, those on the side that most are on are positive: in a ledger of sales that is the credit, in the
 * accounts of customers the debit, and corrections are on the other side. Where only the exceptions are marked, "55 CR" among 525 and
 * 58, they are negative: an amount without a mark says what it is. A single amount may be either.
 *
 * @param numberCells amounts that are number cells, and so have no mark
 */
function ledgerSigns(numbers: readonly WrittenNumber[], numberCells: number): LedgerSigns {
	const on = (side: LedgerSide) => numbers.filter((number) => number.side === side).length;
	const [credits, debits] = [on("credit"), on("debit")];
	const marked = credits + debits;
	if (marked === 0) return { credit: 1, debit: -1, unmarked: 1 };
	const unmarked =
		numberCells +
		numbers.filter(({ side, first, second }) => side === null && (first ?? second) !== 0).length;
	if (marked === 1 && unmarked === 0) return { credit: null, debit: null, unmarked: null };
	const marksExceptions = Math.min(credits, debits) === 0 && marked < (marked + unmarked) * MIN_ALL_MARKED;
	if (marksExceptions) return { credit: -1, debit: -1, unmarked: 1 };
	return { credit: debits > credits ? -1 : 1, debit: debits > credits ? 1 : -1, unmarked: null };
}
