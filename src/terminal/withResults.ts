import type { OpenedCell, OpenedRule, OpenedSheet } from "../preview/opened.ts";
import { separators } from "../preview/separators.ts";
import { isDate, onLocalClock } from "../preview/serialDate.ts";
import { cellAddress } from "../table/cellAddress.ts";
import type { Edit, Written } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import { resultEdits } from "../workbook/results/resultEdits.ts";
import type { Style } from "../workbook/style.ts";
import type { TieredFile } from "./tieredFile.ts";

/** Returns all sheets of a file, the list with the result columns beside it, as the menu item writes them. */
export function withResults({ opened, sheet, port, settings, rated }: TieredFile): OpenedSheet[] {
	const { edits } = resultEdits(rated, port, settings.language);
	return opened.sheets.map((one) => (one === sheet ? edited(sheet, edits) : one));
}

/** Applies the edits of one tab's cells and looks; the others are about a spreadsheet that lives on. */
function edited(sheet: OpenedSheet, edits: readonly Edit[]): OpenedSheet {
	const rows = sheet.rows.map((cells) => [...cells]);
	const widths = [...(sheet.columnWidths ?? [])];
	let rules = [...(sheet.rules ?? [])];
	const change = ({ row, column, rows: height, columns }: Area, changed: CellChange) => {
		for (let r = 0; r < height; r++) {
			rows[row - 1 + r] ??= [];
			const cells = rows[row - 1 + r]!;
			while (cells.length < column - 1 + columns) cells.push(null);
			for (let c = 0; c < columns; c++)
				cells[column - 1 + c] = { ...(cells[column - 1 + c] ?? BLANK), ...changed(r, c) };
		}
	};
	for (const edit of edits) {
		if (edit.kind === "values") {
			const values = edit.values.map((cells) => cells);
			change(edit.area, (r, c) => contentOf(values[r]![c]));
		} else if (edit.kind === "notes") {
			const notes = edit.notes.map((cells) => cells);
			change(edit.area, (r, c) => (notes[r]![c] ? { note: notes[r]![c]! } : {}));
		} else if (edit.kind === "formats") {
			const formats = edit.formats.map((cells) => cells);
			change(edit.area, (r, c) => ({ format: formats[r]![c] ?? "" }));
		} else if (edit.kind === "style") {
			const look = lookOf(edit.style);
			change(edit.area, () => look);
		} else if (edit.kind === "widths") {
			for (const [index, pixels] of edit.pixels.entries()) widths[edit.area.column - 1 + index] = pixels;
		} else if (edit.kind === "rules") {
			const theirs = rules.filter(({ formula }) => !formula.includes(edit.mark));
			rules = [...theirs, ...edit.rules.map(ruleOf)];
		}
	}
	return { ...sheet, rows, columnWidths: Array.from(widths), rules };
}

/** What a cell gets, by its position in the area, counted from 0. */
type CellChange = (row: number, column: number) => Partial<OpenedCell>;

const BLANK: OpenedCell = { value: null };

/** A formula that stays keeps its stored result. */
function contentOf(written: Written): Partial<OpenedCell> {
	if (written === null || written === undefined || written === "") return { value: null };
	if (isDate(written)) return { value: onLocalClock(written) };
	if (typeof written === "object") return { formula: (written as { formula: string }).formula };
	return { value: written };
}

function lookOf({ numberFormat, bold, wrap, align }: Style): Partial<OpenedCell> {
	return {
		...(numberFormat ? { format: numberFormat } : {}),
		...(bold ? { bold } : {}),
		...(wrap ? { wrap } : {}),
		...(align ? { align } : {}),
	};
}

function ruleOf({
	formula,
	ground,
	ink,
	areas,
}: Extract<Edit, { kind: "rules" }>["rules"][number]): OpenedRule {
	const address = ({ row, column, rows, columns }: Area) =>
		`${cellAddress(row - 1, column - 1)}:${cellAddress(row + rows - 2, column + columns - 2)}`;
	return { formula: separators(formula), ranges: areas.map(address), background: ground, color: ink };
}
