import type { PlaybookKey, PlaybookTexts } from "../../i18n/playbookTexts.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";
import { isErrorCell } from "../../table/unknownCell.ts";
import type { Port } from "../port.ts";
import { ourTexts } from "./ourTexts.ts";
import { playbookCells } from "./playbookCells.ts";

/** What the team has written in the playbook of the file; nothing where there is none. */
export function playbookOf(port: Port): PlaybookTexts {
	const tab = port.tabs().find(({ role }) => role === "playbook");
	return tab === undefined ? {} : readPlaybook(port.values(tab.id));
}

/**
 * The texts that are not ours any more. A text that the team emptied is `""`: then nothing is said. For a line that they deleted,
 * and for a formula that failed, our words stand.
 */
function readPlaybook(grid: Grid): PlaybookTexts {
	const cells = playbookCells(grid);
	if (cells === null) return {};
	const isOurs = ourTexts();
	const texts: [PlaybookKey, string][] = [];
	for (const [key, row] of cells.rows) {
		const cell = grid[row]![cells.columns.text];
		if (isText(key) && !isErrorCell(cell) && !isOurs(cell, key, "text")) texts.push([key, asTyped(cell)]);
	}
	return Object.fromEntries(texts);
}

const isText = (key: string): key is PlaybookKey => /^(tier|letter)\./.test(key);

/** A cell holds 50,000 characters, and where the text is used a few words stand before it. */
const LONGEST = 49_000;

function asTyped(cell: Cell): string {
	const text = typeof cell === "string" ? cell : textOf(cell);
	return text.trim() === "" ? "" : text.slice(0, LONGEST);
}
