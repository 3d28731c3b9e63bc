import type { Cell } from "../table/cell.ts";
import { dayText } from "./dayText.ts";
import { joinList } from "./joinList.ts";
import type { SharedWords } from "./words.ts";

const MAX_OPTIONS_SHOWN = 8;
const MS_PER_DAY = 86_400_000;
/** Durations and times of day are dates from here on. */
const DURATION_ZERO = Date.UTC(1899, 11, 30);
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
	if (ms >= FIRST_DAY) return dayText(Math.floor(ms / MS_PER_DAY), words);
	const minutes = Math.round((ms - DURATION_ZERO) / 60_000);
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
