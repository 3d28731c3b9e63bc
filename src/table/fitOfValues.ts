import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { ReadValue } from "./cellReader.ts";
import { columnReader } from "./columnReader.ts";
import { isPercentHeading } from "./isPercentHeading.ts";
import { isNumeric } from "./readNumber.ts";
import { areUsualPercents, grownShares } from "./shareReader.ts";
import { areTimesOfDay } from "./timesOfDay.ts";
import { isUnknown } from "./unknownCell.ts";

/** Match between the cells below a heading and a fact. */
interface Fit {
	/** 0–1: share of the filled cells that can be read as this fact; 1 if none is filled. */
	readonly readable: number;
	/** 0–1: share of the cells that are filled; 1 if there are no cells. */
	readonly filled: number;
	/** Enough cells can be read to believe the heading. */
	readonly isEnough: boolean;
}

/** Of answers, and of the numbers below a share, more: amounts, and scores on other scales, sometimes look like them. */
const MIN_FITTING_SHARE_OF_SCALE = 0.9;
const MIN_FITTING_SHARE = 0.5;

/** A single share that cannot be read is a mistake in its cell if so many others are surely shares. */
const MIN_SHARES_BESIDE_MISTAKE = 3;

/** Reads a sample of a column as a fact, and counts the cells that can be read. */
export function fitOfValues(fact: FactKey, sample: readonly Cell[], locale?: string, heading?: string): Fit {
	const filled = sample.filter((cell) => !isUnknown(cell));
	if (filled.length === 0) return { readable: 1, filled: sample.length === 0 ? 1 : 0, isEnough: true };
	if (fact === "hours" && areTimesOfDay(heading, filled)) return { readable: 0, filled: 1, isEnough: false };
	const read = columnReader(fact, filled, locale, heading === undefined ? {} : { heading });
	const kind = FACTS[fact];
	const isGrown = kind === "share" ? grownShares(filled, locale) : () => false;
	const values = filled.map((cell) =>
		kind === "share" && (isPartOfOne(cell) || isGrown(cell)) ? 0 : read(cell),
	);
	if (kind === "share" && isSlipAmongParts(filled))
		return { readable: 1, filled: filled.length / sample.length, isEnough: true };
	const shareOf = (fits: (value: ReadValue) => boolean) => values.filter(fits).length / filled.length;
	const fitting = shareOf((value) => value !== null); // amounts of discount are no shares, yet fit
	const isEnough =
		kind === "share"
			? (fitting >= MIN_FITTING_SHARE && fitting >= shareOfNumbers(filled) * MIN_FITTING_SHARE_OF_SCALE) ||
				isOneMistake(fact, filled, values, heading)
			: fitting >= (kind === "answer" ? MIN_FITTING_SHARE_OF_SCALE : MIN_FITTING_SHARE);
	return {
		readable: shareOf((value) => value !== null && value !== undefined),
		filled: filled.length / sample.length,
		isEnough,
	};
}

/** Share of the cells that are numbers of any kind; a remark, "see note 3", tells nothing of the others. */
function shareOfNumbers(filled: readonly Cell[]): number {
	return filled.filter(isNumeric).length / filled.length;
}

/** Among 209, 99 and 54 no cell is a mistake: they may as well be amounts. */
function isOneMistake(
	fact: FactKey,
	filled: readonly Cell[],
	values: readonly ReadValue[],
	heading: string | undefined,
): boolean {
	const fitting = filled.filter((_, index) => values[index] !== null);
	const areShares = () =>
		(heading !== undefined && isPercentHeading(heading)) ||
		(fact === "discount" &&
			areUsualPercents(values.flatMap((value) => (value ? Number(value) * 100 : [])))) ||
		fitting.every((cell) => isPartOfOne(cell) || (typeof cell === "string" && cell.includes("%")));
	return fitting.length >= MIN_SHARES_BESIDE_MISTAKE && fitting.length === filled.length - 1 && areShares();
}

/** Fewer parts of one beside a number may be amounts. */
const MIN_PARTS_BESIDE_SLIP = 2;
const MIN_SLIP = 10;

/** True for parts of one with a single percentage among them, 0.25, 0.3 and 25: the one is a slip, and does not make amounts of the others. */
function isSlipAmongParts(filled: readonly Cell[]): boolean {
	const values = filled.map((cell) => (typeof cell === "number" ? cell : Number.NaN));
	const parts = values.filter((value) => Math.abs(value) < 1 && value !== 0);
	if (parts.length < MIN_PARTS_BESIDE_SLIP || parts.length !== values.length - 1) return false;
	const slip = values.find((value) => !(Math.abs(value) < 1))!;
	return slip <= 100 && slip >= MIN_SLIP * Math.max(...parts.map(Math.abs));
}

/** True for a part of one: it is a share, even if the other cells leave open which. */
function isPartOfOne(cell: Cell): boolean {
	return typeof cell === "number"
		? Math.abs(cell) < 1
		: typeof cell === "string" && /^-?0?[.,]\d+$/.test(cell.trim());
}
