import { optionList } from "../../i18n/optionList.ts";
import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";

/**
 * What a drop-down takes, and that the answer is missing there. A text, such as a person's name, is read as nothing else.
 *
 * @example "takes only Ib, Eva, and “Bo” is not among them"
 */
export function lacksOption(fact: FactKey, answer: string, options: readonly Cell[], words: Words): string {
	return words.record.lacks[FACTS[fact] === "text" ? "text" : "answer"](answer, optionList(options, words));
}
