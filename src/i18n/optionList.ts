import type { Cell } from "../table/cell.ts";
import { joinList } from "./joinList.ts";

const MAX_OPTIONS_SHOWN = 8;

/** Lists what a drop-down or a checkbox takes: "Easy, Medium, Hard". */
export function optionList(options: readonly Cell[]): string {
	const texts = options.slice(0, MAX_OPTIONS_SHOWN).map(optionText);
	return joinList(options.length > MAX_OPTIONS_SHOWN ? [...texts, "…"] : texts);
}

/** Sheets shows a ticked box in formulas as `TRUE`. */
const optionText = (option: Cell) =>
	typeof option === "boolean" ? String(option).toUpperCase() : String(option);
