import type { Cell } from "./cell.ts";
import { textOf } from "./textOf.ts";

const LONGEST = 60;

/** A cell as it is quoted to a person: cut to 60 characters, "…" at the cut; "?" for what is no cell value. */
export function shownText(cell: Cell): string {
	const text = textOf(cell) || "?";
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
