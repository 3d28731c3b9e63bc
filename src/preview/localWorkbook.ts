import type { HostRange, HostSheet } from "../google/host.ts";
import { fromA1 } from "./a1.ts";
import type { AuthMode } from "./authMode.ts";
import { addCustomFunctions, type Call, type FormulaMessages } from "./customFunctions.ts";
import { engineIdle, type Idle } from "./engineIdle.ts";
import type { FunctionDoc } from "./functionDocs.ts";
import { indexNotes } from "./indexNotes.ts";
import { moveCharts } from "./moveCharts.ts";
import type { OpenedFile } from "./opened.ts";
import { noteBox } from "./range.ts";
import { readAsTyped } from "./readAsTyped.ts";
import { type StandIn, standIn } from "./standIn.ts";
import type { Shown } from "./ui.ts";
import type { Grid } from "./univer.ts";

/** A grid with an opened file, the stand-in for Google over it, and the add-on's functions in its formulas. */
export interface LocalWorkbook {
	readonly standIn: StandIn;
	readonly idle: Idle;
	readonly messages: FormulaMessages;
	/** Calls a function of Code.js as a menu item or the sidebar does: when every formula has its result. */
	run(name: string, args: unknown[], mode?: AuthMode): Promise<unknown>;
}

export function localWorkbook(
	grid: Grid,
	file: OpenedFile,
	locale: string,
	shown: Shown,
	docs: readonly FunctionDoc[],
	evaluate: (services: StandIn["host"]) => Call,
): LocalWorkbook {
	const google = standIn(grid, shown, () => file.name, locale);
	const call = evaluate(google.host);
	const messages = addCustomFunctions(google.book, docs, (name, args) =>
		google.during("CUSTOM_FUNCTION", () => call(name, args)),
	);
	const idle = engineIdle(grid);
	let last: Promise<unknown> = Promise.resolve();
	readAsTyped(google.book);
	moveCharts(google.book);
	indexNotes(grid.notes);
	putNotesAndRules(google, file);
	return {
		standIn: google,
		idle,
		messages,
		run(name, args, mode = "FULL") {
			// one at a time: what comes next is to see what the last one wrote, and what followed from it
			const result = last.then(idle).then(() => google.during(mode, () => call(name, args)));
			last = result.catch(() => {});
			return result;
		},
	};
}

function putNotesAndRules({ host, book }: StandIn, file: OpenedFile): void {
	const faces = host.SpreadsheetApp.getActiveSpreadsheet().getSheets();
	for (const [index, { rows, rules = [] }] of file.sheets.entries()) {
		const sheet = book.grid.workbook.getSheets()[index]?.getSheet();
		const face = faces[index];
		if (!sheet || !face) continue;
		for (const [row, cells] of rows.entries()) {
			for (const [col, cell] of cells.entries()) {
				if (cell?.note)
					book.grid.notes.updateNote(sheet.getUnitId(), sheet.getSheetId(), row, col, noteBox(cell.note));
			}
		}
		face.setConditionalFormatRules(
			rules.map((rule) => {
				const builder = host.SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula);
				if (rule.background) builder.setBackground(rule.background);
				if (rule.color) builder.setFontColor(rule.color);
				return builder.setRanges(rule.ranges.map((range) => named(face, range))).build();
			}),
		);
	}
}

/** The range of an address such as `B2:D9`. */
function named(sheet: HostSheet, address: string): HostRange {
	const [first = "A1", last = first] = address.split(":");
	const [from, to] = [fromA1(first), fromA1(last)];
	return sheet.getRange(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
}
