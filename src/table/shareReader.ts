import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { CellReader } from "./cellReader.ts";
import type { Notation } from "./notation.ts";
import { numberInNotation, numberNotation } from "./numberReader.ts";
import { readNumber } from "./readNumber.ts";

/** A larger number is not meant as a part of one. */
const MAX_PART_OF_ONE = 1.5;

/** Unit of the bare numbers in a column of shares. */
type Scale = "parts" | "percent";

/**
 * Returns a reader for shares: 0.12, "12 %" and 12 are all 0.12.
 *
 * The column decides whether its bare numbers are parts of one or per cent: per cent if any is above 1.5, unless most are
 * fractions below 1; then the large ones are the outliers, and stay unread, as any share above the whole. Losses below
 * −1.5 decide alone only in a column without gains: a margin may well be −275 %.
 */
export function shareReader(_fact: FactKey, cells: readonly Cell[], locale: string | undefined): CellReader {
	const notation = numberNotation(cells, locale);
	const scale = scaleOf(cells, notation);
	const smallest = scale === "percent" ? smallestPercent(cells, notation) : 0;
	return (cell) => {
		const share = writtenShare(cell, notation);
		// Leave unread: beside 12, 15 and 20, nobody knows whether 0.25 is a quarter or a quarter of one per cent.
		if (share && !share.percent && share.value !== 0 && Math.abs(share.value) * 10 < smallest) return null;
		return share && (share.percent || scale === "percent" ? share.value / 100 : share.value);
	};
}

function writtenShare(cell: Cell, notation: Notation): { value: number; percent: boolean } | null {
	if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, percent: false } : null;
	const number = typeof cell === "string" ? readNumber(cell) : null;
	const value = number && numberInNotation(number, notation, false);
	return number && value !== null ? { value, percent: number.percent } : null;
}

/** Smallest of the bare numbers that can only be per cent, without its sign; infinite if there is none. */
function smallestPercent(cells: readonly Cell[], notation: Notation): number {
	let smallest = Number.POSITIVE_INFINITY;
	for (const cell of cells) {
		const share = writtenShare(cell, notation);
		if (share && !share.percent && Math.abs(share.value) >= 1)
			smallest = Math.min(smallest, Math.abs(share.value));
	}
	return smallest;
}

function scaleOf(cells: readonly Cell[], notation: Notation): Scale {
	let gains = 0;
	let large = 0;
	let fractions = 0;
	let losses = 0;
	let deepLosses = 0;
	for (const cell of cells) {
		const share = writtenShare(cell, notation);
		if (!share || share.percent || share.value === 0) continue;
		if (share.value > 0) gains++;
		else losses++;
		if (share.value > MAX_PART_OF_ONE) large++;
		if (share.value < -MAX_PART_OF_ONE) deepLosses++;
		if (Math.abs(share.value) < 1) fractions++;
	}
	if (large > 0) return fractions > (gains + losses) / 2 ? "parts" : "percent";
	return gains === 0 && deepLosses > losses / 2 ? "percent" : "parts";
}
