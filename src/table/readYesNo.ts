import type { Cell } from "./cell.ts";
import type { ReadValue } from "./cellReader.ts";
import { textOf } from "./textOf.ts";

/** Reads a checkbox, or words that people type instead: 1 for yes, 0 for no, `null` for anything else. */
export function readYesNo(cell: Cell): ReadValue {
	const word = textOf(cell).toLowerCase();
	if (YES_WORDS.has(word)) return 1;
	return NO_WORDS.has(word) ? 0 : null;
}

const YES_WORDS = new Set("true|sand|yes|ja|y|j|x|1|✓|✔|☑|done|ok|udført|færdig".split("|"));
const NO_WORDS = new Set("false|falsk|no|nej|n|0|☐|✗|✘|not yet|ikke endnu".split("|"));
