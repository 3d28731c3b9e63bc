import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { numberWay, valueWritten } from "./numberReader.ts";
import type { ReadCell } from "./readCell.ts";
import { readNumber } from "./readNumber.ts";
import type { Way } from "./settle.ts";

/** Above this, no share is meant as a part of one. */
const PART_OF_ONE = 1.5;

/** How the numbers of a column of shares are meant. */
type Scale = "parts" | "percent";

/**
 * A reader for shares: 0.12, "12 %" and 12 are all 0.12.
 *
 * The column decides whether its bare numbers are parts of one or per cent: they are per cent where any is above
 * 1.5 — unless most of them are broken numbers below 1, when the large ones are the odd ones out: above the whole,
 * no share can be read. Losses below −1.5 alone decide only in a column without gains: a margin may well be −275 %.
 */
export function shareReader(_fact: FactKey, cells: readonly Cell[], locale: string | undefined): ReadCell {
	const way = numberWay(cells, locale);
	const scale = scaleOf(cells, way);
	const least = scale === "percent" ? leastPercent(cells, way) : 0;
	return (cell) => {
		const share = bareOrPercent(cell, way);
		// Among 12, 15 and 20 nobody can say whether 0.25 is a quarter or a quarter of one per cent.
		if (share && !share.percent && share.value !== 0 && Math.abs(share.value) * 10 < least) return null;
		return share && (share.percent || scale === "percent" ? share.value / 100 : share.value);
	};
}

function bareOrPercent(cell: Cell, way: Way): { value: number; percent: boolean } | null {
	if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, percent: false } : null;
	const number = typeof cell === "string" ? readNumber(cell) : null;
	const value = number && valueWritten(number, way, false);
	return number && value !== null ? { value, percent: number.percent } : null;
}

/** The smallest of the bare numbers that can only be per cent. */
function leastPercent(cells: readonly Cell[], way: Way): number {
	let least = Number.POSITIVE_INFINITY;
	for (const cell of cells) {
		const share = bareOrPercent(cell, way);
		if (share && !share.percent && Math.abs(share.value) >= 1) least = Math.min(least, Math.abs(share.value));
	}
	return least;
}

function scaleOf(cells: readonly Cell[], way: Way): Scale {
	let gains = 0;
	let large = 0;
	let broken = 0;
	let losses = 0;
	let deep = 0;
	for (const cell of cells) {
		const share = bareOrPercent(cell, way);
		if (!share || share.percent || share.value === 0) continue;
		if (share.value > 0) gains++;
		else losses++;
		if (share.value > PART_OF_ONE) large++;
		if (share.value < -PART_OF_ONE) deep++;
		if (Math.abs(share.value) < 1) broken++;
	}
	if (large > 0) return broken > (gains + losses) / 2 ? "parts" : "percent";
	return gains === 0 && deep > losses / 2 ? "percent" : "parts";
}
