import { optionList } from "../i18n/optionList.ts";
import type { Words } from "../i18n/words.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area, Validation } from "../workbook/port.ts";
import { isRefusal, messageOf, Rejected } from "./refusal.ts";
import type { Sheets } from "./sheets.ts";
import { validationsOf } from "./validationsOf.ts";

/** Parts of Google's messages, in English; in other languages they are unknown, and a message of the user's own may replace them. */
const VIOLATION = /violates the data validation rules/;
const TYPED_COLUMN = /cells in typed columns/;
/** Google has failed by itself, whatever was to be written. The words are so specific that nobody puts them in a rule of their own. */
const PASSING =
	/timed out|Service error|Service Spreadsheets|server error|internal error|try again later|wait a bit and try again|Exceeded maximum execution time|Service invoked too many times/i;

/**
 * Returns the error to throw in place of `error`: {@link Rejected} if a cell does not take what was to be written into it. In
 * English the message says so. In any language it names the cell, and a drop-down tells by itself what it does not take.
 *
 * @param tried the edits that were begun before the error: without a write among them, no cell can have refused anything.
 */
export function explainRejection(
	error: unknown,
	tried: readonly Edit[],
	sheets: Sheets,
	words: Words,
): unknown {
	const { problem } = words;
	const message = messageOf(error);
	if (isRefusal(error)) return error;
	const writes = tried.filter(isWrite).filter(({ area }) => isUsersTab(area.tab, sheets));
	if (writes.length === 0) return error;
	const tab = sheets.tabs.get(writes[0]!.area.tab).name;
	if (TYPED_COLUMN.test(message)) return new Rejected(problem.typedColumn(tab));
	if (PASSING.test(message) && !VIOLATION.test(message)) return error;
	const named: readonly string[] = message.match(/\b[A-Z]{1,3}[1-9]\d*\b/g) ?? [];
	const rejecting = rejectingCell(writes, named, sheets);
	if (rejecting !== null)
		return new Rejected(problem.notTaken(tab, rejecting.cell, optionList(rejecting.options ?? [], words)));
	return VIOLATION.test(message) ? new Rejected(problem.notTaken(tab, named[0] ?? "", "")) : error;
}

type Write = Extract<Edit, { kind: "values" | "freeze" }>;

const isWrite = (edit: Edit): edit is Write => edit.kind === "values" || edit.kind === "freeze";

function isUsersTab(tab: Area["tab"], { tabs }: Sheets): boolean {
	const role = tabs.find(tab)?.role;
	return role === null || role === "customers";
}

interface RejectingCell {
	readonly cell: string;
	readonly options: Validation["options"];
}

/**
 * Finds the first cell whose options lack what was to be written, or that has another condition and is among the cells that the
 * message names. Null if there is none, or if that cannot be read.
 */
function rejectingCell(
	writes: readonly Write[],
	named: readonly string[],
	sheets: Sheets,
): RejectingCell | null {
	try {
		for (const { area, values } of writes) {
			const range = sheets.existingPart(area);
			if (range === null) continue;
			const written = values.map((cells) => cells);
			for (const [row, validations] of validationsOf(range, sheets).entries()) {
				for (const [column, validation] of validations.entries()) {
					if (!validation?.rejects) continue;
					const { options } = validation;
					const value = written[row]![column];
					if (value === "" || options?.some((option) => String(option) === String(value))) continue;
					const position = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
					const cell = sheets.existingPart({ ...area, ...position })!.getA1Notation();
					if (options !== null || named.includes(cell)) return { cell, options };
				}
			}
		}
	} catch {
		// Show the first error instead
	}
	return null;
}
