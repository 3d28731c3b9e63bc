import type { HostSheet } from "../google/host.ts";
import { a1, fromA1 } from "./a1.ts";
import type { AuthMode } from "./authMode.ts";
import { messageKey } from "./customFunctions.ts";
import type { LocalWorkbook } from "./localWorkbook.ts";
import { overTheWire } from "./overTheWire.ts";
import { lock, protectionsOn } from "./protections.ts";
import { placeOf, shownValues } from "./range.ts";
import type { StandIn } from "./standIn.ts";
import type { MenuLine, ShownPage } from "./ui.ts";
import { addValidation, type OpenedValidation } from "./validations.ts";

/** Everything that the add-on has shown so far. */
export interface Seen {
	readonly toasts: string[];
	readonly alerts: string[];
	/** Questions to the person, in the menu's dialog or in the sidebar. */
	readonly questions: string[];
	/** The person's answer to questions; true is OK, the default. */
	agrees: boolean;
	menu: MenuLine[];
	sidebar: ShownPage | undefined;
}

/**
 * A workbook that a test has opened with {@link openHeadless}: what a person could do and see in it. Cells are given by
 * address, such as `B2`; without a sheet's name, a method means the active sheet.
 */
export class Headless {
	readonly standIn: StandIn;

	constructor(
		private readonly workbook: LocalWorkbook,
		readonly seen: Seen,
		readonly dispose: () => void,
	) {
		this.standIn = workbook.standIn;
	}

	/** Runs a menu item or a trigger; `onOpen` in mode `NONE`, in which it may only build the menu. */
	run(name: string, ...args: unknown[]): Promise<unknown> {
		return this.workbook.run(name, args, name === "onOpen" ? "NONE" : "FULL");
	}

	/** Runs a function in another authorization mode. */
	runIn(mode: AuthMode, name: string): Promise<unknown> {
		return this.workbook.run(name, [], mode);
	}

	/** Protects a column, or the whole sheet, as somebody else's, so that the person cannot edit it. */
	keepOut(sheet: string, column?: string): void {
		const core = this.grid(sheet).getSheet();
		if (column === undefined) lock(core);
		else {
			const index = fromA1(`${column}1`).column - 1;
			lock(core, { startRow: 0, startColumn: index, endRow: core.getRowCount() - 1, endColumn: index });
		}
	}

	/** Gives cells a drop-down, a checkbox or another validation, as a person does. */
	validate(validation: OpenedValidation, sheet?: string): void {
		addValidation(this.standIn.book, this.grid(sheet).getSheet(), validation);
	}

	/** Calls a function as the sidebar does, through `google.script.run`. If the reply asks for consent, `seen.agrees` decides. */
	async call(name: string, ...args: unknown[]): Promise<unknown> {
		const reply = await this.callOnce(name, args);
		const asks = (reply as { asks?: readonly string[] } | null)?.asks;
		if (asks === undefined) return reply;
		this.seen.questions.push(asks.join("\n\n"));
		return this.seen.agrees ? this.callOnce(name, [...args, true]) : reply;
	}

	private async callOnce(name: string, args: readonly unknown[]): Promise<unknown> {
		return overTheWire(await this.workbook.run(name, args.map(overTheWire)));
	}

	/** Types a text into a cell and waits until the formulas are calculated. */
	async type(cell: string, text: string, sheet?: string): Promise<void> {
		const range = this.range(cell, sheet);
		// Where that behaviour has made an empty cell plain text, a person chooses another format first.
		const { keepsApostrophe } = this.standIn.book.behaviour;
		if (keepsApostrophe && range.getNumberFormats()[0]![0] === "@") range.setNumberFormat("general");
		range.setValues([[text]]);
		await this.settled();
	}

	/**
	 * Sorts the rows of a range, such as `A2:D9`, by a column of it, the largest value first, as a person does: values, formulas
	 * and notes move, and nothing beside the range does.
	 */
	async sort(cells: string, by: string, sheet?: string): Promise<void> {
		const [first, last] = cells.split(":").map(fromA1) as [
			ReturnType<typeof fromA1>,
			ReturnType<typeof fromA1>,
		];
		const area = this.face(sheet).getRange(
			first.row,
			first.column,
			last.row - first.row + 1,
			last.column - first.column + 1,
		);
		const [values, formulas, notes] = [area.getValues(), area.getFormulas(), area.getNotes()];
		const key = fromA1(`${by}1`).column - first.column;
		const order = values.map((_, row) => row).sort((a, b) => (values[a]![key] < values[b]![key] ? 1 : -1));
		const typed = (value: unknown) => (typeof value === "string" && value !== "" ? `'${value}` : value);
		area.setValues(
			order.map((row) => values[row]!.map((value, column) => formulas[row]![column] || typed(value))),
		);
		area.setNotes(order.map((row) => notes[row]!));
		await this.settled();
	}

	/** Sorts by the filter of the sheet: only what it covers below its headings moves. */
	async sortByFilter(by: string, sheet?: string): Promise<void> {
		const range = this.face(sheet).getFilter()!.getRange();
		const [first, end] = [range.getRow() + 1, range.getRow() + range.getNumRows() - 1];
		const [left, right] = [range.getColumn(), range.getColumn() + range.getNumColumns() - 1];
		await this.sort(`${a1(first, left)}:${a1(end, right)}`, by, sheet);
	}

	/** Waits until the formulas are calculated. */
	settled(): Promise<void> {
		return this.workbook.idle();
	}

	/** The values from A1 to the last cell with content as the sheet shows them, whatever the file's zone: dates in local time. */
	values(sheet?: string): (string | number | boolean | Date)[][] {
		const content = this.content(sheet);
		if (content === undefined) return [];
		const { sheet: univerSheet, range } = placeOf(content);
		return shownValues(this.standIn.book, univerSheet, range);
	}

	formulas(sheet?: string): string[][] {
		return this.content(sheet)?.getFormulas() ?? [];
	}

	/** The notes of the sheet, by address: `{ B2: "…" }`. */
	notes(sheet?: string): Record<string, string> {
		const face = this.face(sheet);
		const rows = face.getRange(1, 1, face.getMaxRows(), face.getMaxColumns()).getNotes();
		return Object.fromEntries(
			rows.flatMap((row, r) => row.flatMap((note, c) => (note ? [[a1(r + 1, c + 1), note]] : []))),
		);
	}

	/** Univer's conditional formats, in order of precedence. */
	rules(sheet?: string) {
		return this.grid(sheet).getConditionalFormattingRules();
	}

	/** The charts of the sheet as the script described them, with the addresses of their cells: `A6:A11`. */
	charts(sheet?: string) {
		const charts = this.standIn.book.charts.get(this.grid(sheet).getSheetId()) ?? [];
		return charts.map(({ ranges, ...chart }) => ({
			...chart,
			ranges: ranges.map(
				({ range }) =>
					`${a1(range.startRow + 1, range.startColumn + 1)}:${a1(range.endRow + 1, range.endColumn + 1)}`,
			),
		}));
	}

	/** The protections of the sheet as the script described them, with the addresses that anybody may still edit: `B6:B12`. */
	protections(sheet?: string) {
		return protectionsOn(this.grid(sheet).getSheet());
	}

	/** The style of a cell, as Univer stores it. */
	looks(cell: string, sheet?: string) {
		const { row, column } = fromA1(cell);
		return this.grid(sheet)
			.getSheet()
			.getComposedCellStyle(row - 1, column - 1);
	}

	/** The message that our formula gave with `#ERROR!` in a cell; undefined if it gave none. */
	message(cell: string, sheet?: string): string | undefined {
		const { row, column } = fromA1(cell);
		return this.workbook.messages.get(messageKey(this.grid(sheet).getSheetId(), row - 1, column - 1));
	}

	/** The names of the visible sheets. */
	sheets(): string[] {
		const { workbook } = this.standIn.book.grid;
		return workbook
			.getSheets()
			.filter((sheet) => !sheet.isSheetHidden())
			.map((sheet) => sheet.getSheetName());
	}

	/** Our stand-in for Apps Script's `Sheet`, to call as the add-on does; see `grid` for Univer's object. */
	face(name?: string): HostSheet {
		if (name === undefined) return this.spreadsheet().getActiveSheet();
		const sheet = this.spreadsheet()
			.getSheets()
			.find((candidate) => candidate.getName() === name);
		if (!sheet) throw new Error(`There is no sheet "${name}", only ${this.sheets().join(", ")}.`);
		return sheet;
	}

	/** Our stand-in for Apps Script's `Range` of one cell. */
	range(cell: string, sheet?: string) {
		const { row, column } = fromA1(cell);
		return this.face(sheet).getRange(row, column, 1, 1);
	}

	/** Univer's object for a sheet, to sort, delete or colour as a person would; see `face` for Apps Script's. */
	grid(name?: string) {
		const { workbook } = this.standIn.book.grid;
		const sheet = workbook.getSheetByName(this.face(name).getName());
		if (!sheet) throw new Error(`There is no sheet "${name}".`);
		return sheet;
	}

	private spreadsheet() {
		return this.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
	}

	private content(name?: string) {
		const face = this.face(name);
		const rows = face.getLastRow();
		return rows === 0 ? undefined : face.getRange(1, 1, rows, face.getLastColumn());
	}
}
