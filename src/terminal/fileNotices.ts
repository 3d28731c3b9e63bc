import type { TerminalWords } from "../i18n/words/terminal.ts";
import { cellAddress } from "../table/cellAddress.ts";
import { firstFew } from "../workbook/list/firstFew.ts";
import type { ListNotice } from "./listNotices.ts";
import type { TieredFile } from "./tieredFile.ts";

/** Doubts about the file itself, which its cells alone do not show. */
export function fileNotices({ sheet }: TieredFile, words: TerminalWords, more: (count: number) => string) {
	return [...formulasWithoutResult(sheet, words, more)];
}

/** Some programs save formulas without their results, and nothing here calculates them. */
function formulasWithoutResult(
	{ rows }: TieredFile["sheet"],
	words: TerminalWords,
	more: (count: number) => string,
): ListNotice[] {
	const cells = rows.flatMap((row, r) =>
		row.flatMap((cell, c) => (cell?.formula !== undefined && cell.value === null ? [cellAddress(r, c)] : [])),
	);
	if (cells.length === 0) return [];
	const text = words.noStoredResult(cells.length, firstFew(cells, ", ", more));
	return [{ kind: "noStoredResult", cells, text }];
}
