import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { columnReader } from "./columnReader.ts";
import { isUnknown } from "./unknownCell.ts";

/** How well the cells below a heading go with a fact. */
interface Fit {
	/** 0–1: how many of the cells that say something can be read as this fact; 1 where none does. */
	readonly readable: number;
	/** 0–1: how many cells say something; 1 where there are no cells. */
	readonly filled: number;
	/** Whether enough can be read to believe the heading. */
	readonly enough: boolean;
}

/** Shares and answers ask for more: amounts and scores on other scales look like them here and there. */
const ENOUGH_OF_A_SCALE = 0.9;
const ENOUGH = 0.5;

/** Reads a sample of a column as a fact, and counts. */
export function fitOfValues(fact: FactKey, sample: readonly Cell[], locale?: string): Fit {
	const said = sample.filter((cell) => !isUnknown(cell));
	if (said.length === 0) return { readable: 1, filled: sample.length === 0 ? 1 : 0, enough: true };
	const read = columnReader(fact, said, locale);
	const kind = FACTS[fact];
	const goesWith = (cell: Cell) => read(cell) !== null || (kind === "share" && isPart(cell));
	const readable = said.filter(goesWith).length / said.length;
	const least = kind === "share" || kind === "answer" ? ENOUGH_OF_A_SCALE : ENOUGH;
	return { readable, filled: said.length / sample.length, enough: readable >= least };
}

/** A part of one is a share, even where the cells around it leave open which. */
function isPart(cell: Cell): boolean {
	return typeof cell === "number"
		? Math.abs(cell) < 1
		: typeof cell === "string" && /^-?0?[.,]\d+$/.test(cell.trim());
}
