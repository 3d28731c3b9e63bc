import type { Cell } from "../table/cell.ts";
import { dayText } from "./dayText.ts";
import { joinList } from "./joinList.ts";
import type { SharedWords } from "./words.ts";

const MAX_OPTIONS_SHOWN = 8;
const MS_PER_DAY = 86_400_000;
/** An earlier date is a duration, or a time of day. */
const FIRST_DAY = Date.UTC(1901, 0, 1);

/** Lists what a drop-down or a checkbox takes: "Easy, Medium, Hard". */
export function optionList(options: readonly Cell[], words: Pick<SharedWords, "tag">): string {
	const texts = options.slice(0, MAX_OPTIONS_SHOWN).map((option) => optionText(option, words));
	return joinList(options.length > MAX_OPTIONS_SHOWN ? [...texts, "…"] : texts);
}

/** Sheets shows a ticked box in formulas as `TRUE`. */
function optionText(option: Cell, words: Pick<SharedWords, "tag">): string {
	if (typeof option === "boolean") return String(option).toUpperCase();
	if (typeof option !== "object" || option === null) return String(option);
	const ms = option.getTime();
	return ms < FIRST_DAY ? option.toISOString().slice(11, 16) : dayText(Math.floor(ms / MS_PER_DAY), words);
}
