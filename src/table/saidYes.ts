import type { Cell } from "./cell.ts";
import type { Read } from "./readCell.ts";
import { textOf } from "./textOf.ts";

/** A box that is ticked, or what people write instead: 1 for yes, 0 for no. */
export function saidYes(cell: Cell): Read {
	const word = textOf(cell).toLowerCase();
	if (YES.has(word)) return 1;
	return NO.has(word) ? 0 : null;
}

const YES = new Set("true|sand|yes|ja|y|j|x|1|✓|✔|☑|done|ok|udført|færdig".split("|"));
const NO = new Set("false|falsk|no|nej|n|0|☐|✗|✘|not yet|ikke endnu".split("|"));
