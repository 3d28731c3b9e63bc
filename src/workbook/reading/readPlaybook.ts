import type { PlaybookKey, PlaybookTexts } from "../../i18n/playbookTexts.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";
import { isErrorCell } from "../../table/unknownCell.ts";
import type { Port } from "../port.ts";
import { ourTexts } from "./ourTexts.ts";
import { playbookCells } from "./playbookCells.ts";

/** Reads the team's own texts from the playbook of the file; none if there is no playbook. */
export function readPlaybook(port: Port): PlaybookTexts {
	const tab = port.tabs().find(({ role }) => role === "playbook");
	return tab === undefined ? {} : ownTexts(port.values(tab.id));
}

/**
 * Returns the texts that differ from the add-on's. A text that the team emptied is `""`: it is not shown. The add-on's
 * text is used for a line that was deleted and for a formula that failed.
 */
function ownTexts(grid: Grid): PlaybookTexts {
	const cells = playbookCells(grid);
	if (cells === null) return {};
	const isOurs = ourTexts();
	const texts: [PlaybookKey, string][] = [];
	for (const [key, row] of cells.rows) {
		const cell = grid[row]![cells.columns.text];
		if (isText(key) && !isErrorCell(cell) && !isOurs(cell, key, "text")) texts.push([key, typedText(cell)]);
	}
	return Object.fromEntries(texts);
}

const isText = (key: string): key is PlaybookKey => /^(tier|lapsed|letter)\./.test(key);

/** A cell may contain 50,000 characters, and a few words are written before some of these texts. */
const MAX_TEXT_CHARS = 49_000;

function typedText(cell: Cell): string {
	const text = typeof cell === "string" ? cell : textOf(cell);
	return text.trim() === "" ? "" : text.slice(0, MAX_TEXT_CHARS);
}
