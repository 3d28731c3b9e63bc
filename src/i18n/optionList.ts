import type { Cell } from "../table/cell.ts";
import { dayOf, durationText, isDate } from "../table/dayOf.ts";
import { textOf } from "../table/textOf.ts";
import { dayText } from "./dayText.ts";
import { joinList } from "./joinList.ts";
import type { Words } from "./words.ts";

const MAX_OPTIONS_SHOWN = 8;

/** Lists what a drop-down or a checkbox takes: "Easy, Medium, Hard". */
export function optionList(options: readonly Cell[], words: Words): string {
	const texts = options.slice(0, MAX_OPTIONS_SHOWN).map((option) => optionText(option, words));
	return joinList(options.length > MAX_OPTIONS_SHOWN ? [...texts, "…"] : texts);
}

function optionText(option: Cell, words: Words): string {
	if (!isDate(option)) return textOf(option);
	const day = dayOf(option);
	return day === null ? (durationText(option) ?? "") : dayText(day, words);
}
