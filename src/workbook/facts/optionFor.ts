import type { Cell } from "../../table/cell.ts";
import { columnReader } from "../../table/columnReader.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { isSameFact, isSameInAnyCase } from "./isSameFact.ts";

/**
 * Returns the option of a drop-down that reads as a value in its column; undefined if there is none.
 *
 * @param cells those of the column.
 * @example of the options "Easy", "Medium" and "Hard" for the ease of service, 5 is "Easy"
 */
export function optionFor(
	fact: FactKey,
	value: string | number,
	options: readonly Cell[],
	cells: readonly Cell[],
	locale: string,
): Cell | undefined {
	const read = columnReader(fact, [...cells, ...options], locale);
	const reads = (isSame: typeof isSameFact) => options.find((one) => isSame(read(one) ?? undefined, value));
	const option = reads(isSameFact) ?? (FACTS[fact] === "text" ? reads(isSameInAnyCase) : undefined);
	// Who chooses “3” from a list of texts gets a number.
	const isNumber = FACTS[fact] !== "text" && typeof option === "string" && /^\d{1,15}$/.test(option);
	return isNumber ? Number(option) : option;
}
