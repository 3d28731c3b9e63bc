import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import type { ReadColumn } from "./readColumns.ts";
import { readNumber } from "./readNumber.ts";
import { textOf } from "./textOf.ts";
import { isBlank } from "./unknownCell.ts";
import { fold, wordsOf } from "./wordsOf.ts";

/** A side of a ledger, in a column of its own. */
type Side = "debit" | "credit";

/** Marks of both sides, each pair of one country or program. */
const PAIRS: readonly (readonly [debit: string, credit: string])[] = [
	["s", "h"],
	["soll", "haben"],
	["d", "k"],
	["d", "c"],
	["d", "h"],
	["d", "a"],
	["dr", "cr"],
	["wn", "ma"],
	["deb", "kred"],
	["deb", "cred"],
	["debit", "credit"],
	["debit", "kredit"],
	["debet", "kredit"],
	["debet", "credit"],
	["debe", "haber"],
	["debito", "credito"],
	["dare", "avere"],
];

/** A letter alone may be a size, or the name of a group, unless the heading speaks of sides. */
const SIDE_WORDS = new Set([
	...PAIRS.flat(),
	..."sh dk dc drcr side seite sign fortegn vorzeichen kennzeichen indicator sens lado segno strona kant puoli".split(
		" ",
	),
]);

/** A column that says on which side of a ledger an amount is. */
export interface LedgerSides {
	readonly column: number;
	/** The columns of amounts that it may be about. */
	readonly amounts: readonly { readonly column: number; readonly fact: FactKey }[];
	/** The side whose amounts are negative; null if that is not certain. */
	readonly negative: Side | null;
	readonly sideOf: (cells: readonly Cell[]) => Side | null;
}

/**
 * Finds a column that marks each amount as debit or credit: "S" and "H", "Debit" and "Credit". As for marks beside an amount, those on the
 * side that most are on are positive. Null if there is none, if all amounts are on one side, or if they have their signs already.
 *
 * It is certain which are negative if the list has one column of amounts, all without a sign, and one side has more of them.
 */
export function ledgerSides(rows: Grid, columns: readonly ReadColumn[]): LedgerSides | null {
	const amounts = columns.flatMap(({ fact }, column) =>
		fact !== null && FACTS[fact] === "money" ? [{ column, fact }] : [],
	);
	if (amounts.length === 0) return null;
	for (const [column, { fact, heading }] of columns.entries()) {
		if (fact !== null) continue;
		const marks = marksIn(rows, column, heading);
		if (marks === null) continue;
		const sideOf = (cells: readonly Cell[]) => marks.get(markOf(cells[column])) ?? null;
		return sidesOf(rows, column, amounts, sideOf);
	}
	return null;
}

function sidesOf(
	rows: Grid,
	column: number,
	amounts: LedgerSides["amounts"],
	sideOf: LedgerSides["sideOf"],
): LedgerSides | null {
	const on = { debit: 0, credit: 0 };
	const signed = { debit: 0, credit: 0 };
	for (const cells of rows) {
		const side = sideOf(cells);
		if (side === null) continue;
		on[side]++;
		if (amounts.some(({ column }) => isNegative(cells[column]))) signed[side]++;
	}
	if (on.debit === 0 || on.credit === 0) return null;
	const hasSigns = (side: Side, other: Side) => signed[side] === on[side] && signed[other] === 0;
	if (hasSigns("debit", "credit") || hasSigns("credit", "debit")) return null;
	const isCertain = amounts.length === 1 && on.debit !== on.credit && signed.debit + signed.credit === 0;
	const negative = on.debit > on.credit ? "credit" : "debit";
	return { column, amounts, negative: isCertain ? negative : null, sideOf };
}

const markOf = (cell: Cell): string => fold(textOf(cell)).replace(/\.$/, "");

const MAX_MARK_CHARS = 8;

/** The marks of both sides in a column that has nothing else, by text; null for any other column. */
function marksIn(rows: Grid, column: number, heading: string): ReadonlyMap<string, Side> | null {
	const found = new Set<string>();
	// Such a column has few texts, each in many rows.
	const seen = new Set<Cell>();
	for (const cells of rows) {
		const cell = cells[column];
		if (seen.has(cell) || isBlank(cell)) continue;
		seen.add(cell);
		if (typeof cell !== "string" || cell.length > MAX_MARK_CHARS || found.size > 2) return null;
		found.add(markOf(cell));
	}
	const pair = found.size === 2 ? PAIRS.find((marks) => marks.every((mark) => found.has(mark))) : undefined;
	const [debit, credit] = pair ?? [];
	if (debit === undefined || credit === undefined) return null;
	if (debit.length === 1 && !wordsOf(heading).some((word) => SIDE_WORDS.has(word))) return null;
	return new Map<string, Side>([
		[debit, "debit"],
		[credit, "credit"],
	]);
}

function isNegative(cell: Cell): boolean {
	if (typeof cell === "number") return cell < 0;
	if (typeof cell !== "string" || !/[-−–(]/.test(cell)) return false;
	const number = readNumber(cell.trim());
	return number !== null && (number.first ?? number.second)! < 0;
}
