import type { ICellData } from "@univerjs/core";
import type { ISheetNote, SheetsNoteModel } from "@univerjs/sheets-note";
import type { HostRange, HostSheet } from "../google/host.ts";
import { fromA1 } from "./a1.ts";
import type { AuthMode } from "./authMode.ts";
import type { Behaviour } from "./behaviour.ts";
import type { Book, Cells } from "./book.ts";
import { addCustomFunctions, type Call, type FormulaMessages } from "./customFunctions.ts";
import type { FunctionDoc } from "./functionDocs.ts";
import { moveCharts } from "./moveCharts.ts";
import type { OpenedFile } from "./opened.ts";
import { noteBox } from "./range.ts";
import { separators } from "./separators.ts";
import { type StandIn, standIn } from "./standIn.ts";
import { hasDecimalComma, plainNumber } from "./typed.ts";
import type { Shown } from "./ui.ts";
import type { Grid } from "./univer.ts";
import { addValidation, refuseInLastColumn } from "./validations.ts";

/** An opened file in a grid, with the stand-in for Google and the add-on's functions in formulas. */
export interface LocalWorkbook {
	readonly standIn: StandIn;
	readonly idle: Idle;
	readonly messages: FormulaMessages;
	/** Calls a function of Code.js as a menu item or the sidebar does, once every formula has its result. */
	run(name: string, args: unknown[], mode?: AuthMode): Promise<unknown>;
}

export function localWorkbook(
	grid: Grid,
	file: OpenedFile,
	locale: string,
	shown: Shown,
	docs: readonly FunctionDoc[],
	evaluate: (services: StandIn["host"]) => Call,
	behaviour?: Partial<Behaviour>,
): LocalWorkbook {
	const services = standIn(grid, shown, () => file.name, locale, behaviour);
	const call = evaluate(services.host);
	const messages = addCustomFunctions(services.book, docs, (name, args) =>
		services.during("CUSTOM_FUNCTION", () => call(name, args)),
	);
	const idle = engineIdle(grid);
	let last: Promise<unknown> = Promise.resolve();
	readAsSheetsDoes(services.book);
	moveCharts(services.book);
	indexNotes(grid.notes);
	putNotesAndRules(services, file);
	return {
		standIn: services,
		idle,
		messages,
		run(name, args, mode = "FULL") {
			// one at a time, so that each run sees what the last one wrote and what formulas made of it
			const result = last.then(idle).then(() => services.during(mode, () => call(name, args)));
			last = result.catch(() => {});
			return result;
		},
	};
}

function putNotesAndRules({ host, book }: StandIn, file: OpenedFile): void {
	const { SpreadsheetApp } = host;
	const hostSheets = SpreadsheetApp.getActiveSpreadsheet()
		.getSheets()
		.filter((sheet) => sheet.getType() === "GRID");
	for (const [index, { rows, rules = [], validations = [] }] of file.sheets.entries()) {
		const sheet = book.grid.workbook.getSheets()[index]?.getSheet();
		const hostSheet = hostSheets[index];
		if (!sheet || !hostSheet) continue;
		for (const [row, cells] of rows.entries()) {
			for (const [col, cell] of cells.entries()) {
				if (cell?.note)
					book.grid.notes.updateNote(sheet.getUnitId(), sheet.getSheetId(), row, col, noteBox(cell.note));
			}
		}
		if (book.behaviour.inheritsValidation) refuseInLastColumn(book, sheet);
		for (const validation of validations) addValidation(book, sheet, validation);
		hostSheet.setConditionalFormatRules(
			rules.map((rule) => {
				const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula);
				if (rule.background) builder.setBackground(rule.background);
				if (rule.color) builder.setFontColor(rule.color);
				return builder.setRanges(rule.ranges.map((address) => rangeAt(hostSheet, address))).build();
			}),
		);
	}
}

/** Returns the range of an address such as `B2:D9`. */
function rangeAt(sheet: HostSheet, address: string): HostRange {
	const [first = "A1", last = first] = address.split(":");
	const [from, to] = [fromA1(first), fromA1(last)];
	return sheet.getRange(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
}

/** Waits until every formula that depends on a write has its result; returns almost at once if nothing was written. */
type Idle = () => Promise<void>;

const SET_VALUES = "sheet.mutation.set-range-values";
/** Commands that change styles only, after which Univer does not calculate. */
const STYLE_COMMANDS = [
	"sheet.command.set-style",
	"sheet.command.set-border-basic",
	"sheet.command.clear-selection-format",
];
/** Time after a change in which a calculation may still start. Univer never waits that long. */
const MAX_START_MS = 2_000;

/**
 * Univer waits a moment after the last change before it calculates, without announcing it. So remember each change that it will
 * calculate for, until a later calculation has started.
 */
function engineIdle(grid: Grid): Idle {
	let changed = { before: grid.calculations.state.id, at: Date.now() };
	grid.commands.onCommandExecuted((command, options) => {
		if (!grid.dirty.get(command.id)) return;
		const trigger = (command.params as { trigger?: string } | undefined)?.trigger ?? "";
		if (command.id === SET_VALUES && (options?.onlyLocal || STYLE_COMMANDS.includes(trigger))) return;
		changed = { before: grid.calculations.state.id, at: Date.now() };
	});
	const busy = () => {
		const { id, started, resultApplied, stopped, completed, resultEmitted } = grid.calculations.state;
		if (id === changed.before && Date.now() - changed.at < MAX_START_MS) return true;
		return started && !(resultApplied && (stopped || completed || resultEmitted));
	};
	return async () => {
		let quiet = 0;
		while (quiet < 2) {
			quiet = busy() ? 0 : quiet + 1;
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
	};
}

/**
 * Makes Univer find notes by an index of their cells. For each cell that it draws, Univer searches all notes of the sheet: with
 * one note per customer, scrolling a long list takes half a second a step.
 */
function indexNotes(notes: SheetsNoteModel): void {
	const noteAt = new Map<string, ISheetNote>();
	const keyOf = (sheetId: string, row: number, column: number) => `${sheetId}:${row}:${column}`;
	notes.change$.subscribe(({ subUnitId, oldNote, newNote }) => {
		if (oldNote) {
			const oldKey = keyOf(subUnitId, oldNote.row, oldNote.col);
			// when rows move down one by one, another note may already be there
			if (noteAt.get(oldKey)?.id === oldNote.id) noteAt.delete(oldKey);
		}
		if (newNote) noteAt.set(keyOf(subUnitId, newNote.row, newNote.col), newNote);
	});
	const search = notes.getNote.bind(notes);
	notes.getNote = (unitId, sheetId, params) => {
		const { noteId, row, col } = params;
		if (noteId !== undefined || row === undefined || col === undefined)
			return search(unitId, sheetId, params);
		return noteAt.get(keyOf(sheetId, row, col));
	};
}

/**
 * Lets a person type as in Sheets. Univer knows only English, so semicolons between arguments become commas, and in a locale with
 * a decimal comma `1.234,50` becomes a number.
 */
function readAsSheetsDoes(book: Book): void {
	book.grid.commands.beforeCommandExecuted((command, options) => {
		if (command.id !== "sheet.mutation.set-range-values" || options?.onlyLocal) return;
		const { cellValue } = command.params as { cellValue?: Cells };
		for (const row of Object.values(cellValue ?? {})) {
			for (const cell of Object.values(row ?? {})) if (cell) read(cell, book.locale);
		}
	});
}

function read(cell: ICellData, locale: string): void {
	if (cell.f?.includes(";")) cell.f = separators(cell.f);
	// skip text that must stay text: it has a type of its own
	if (typeof cell.v !== "string" || (cell.t !== 1 && cell.t !== undefined) || !hasDecimalComma(locale))
		return;
	const value = plainNumber(cell.v, locale);
	if (value !== undefined) Object.assign(cell, { v: value, t: 2 });
}
