import type { PreviewWords } from "../i18n/words/preview.ts";
import type { TerminalWords } from "../i18n/words/terminal.ts";
import { cellAddress } from "../table/cellAddress.ts";
import type { Reading } from "../table/reading.ts";
import { firstFew } from "../workbook/list/firstFew.ts";
import type { ListNotice } from "./listNotices.ts";
import type { TieredFile } from "./tieredFile.ts";

/** Doubts about the file itself, which its cells alone do not show. */
export function fileNotices(
	{ opened, sheet, rated }: TieredFile,
	words: TerminalWords,
	preview: PreviewWords,
	more: (count: number) => string,
) {
	return [...strayQuotes(opened, rated.reading, preview), ...formulasWithoutResult(sheet, words, more)];
}

/** Lines in which a quotation mark is never closed, so that it was read as text; without those that the list itself shows. */
function strayQuotes(
	{ name, repairs = [] }: TieredFile["opened"],
	{ problems }: Reading,
	{ repaired }: PreviewWords,
): ListNotice[] {
	const inList = new Set(problems.flatMap((problem) => (problem.kind === "strayQuote" ? problem.rows : [])));
	const others = repairs.filter(({ row }) => !inList.has(row));
	if (others.length === 0) return [];
	const cells = others.map(({ row }) => cellAddress(row, 0));
	const lines = others.map(({ line }) => line);
	return [{ kind: "strayQuote", cells, text: repaired.strayQuote(name, lines) }];
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
