import { optionList } from "../i18n/optionList.ts";
import type { Words } from "../i18n/words.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area, Validation } from "../workbook/port.ts";
import { isRefusal, messageOf } from "./refusal.ts";
import { Rejected } from "./rejected.ts";
import type { Sheets } from "./sheets.ts";
import { validationsOf } from "./validationsOf.ts";

/** Parts of Google's messages, in English; in other languages they are unknown, and a message of the user's own may replace them. */
const VIOLATION = /violates the data validation rules/;
const TYPED_COLUMN = /cells in typed columns/;

/**
 * Returns the error to throw in place of `error`: {@link Rejected} if a cell does not take what was to be written into it. Unless
 * the message says so in English, look at the validations of the cells that were to be written.
 */
export function explainRejection(
	error: unknown,
	edits: readonly Edit[],
	sheets: Sheets,
	{ problem }: Words,
): unknown {
	const message = messageOf(error);
	if (isRefusal(error)) return error;
	const writes = edits.filter(isWrite).filter(({ area }) => isUsersTab(area.tab, sheets));
	if (writes.length === 0) return error;
	const tab = sheets.tabs.get(writes[0]!.area.tab).name;
	if (TYPED_COLUMN.test(message)) return new Rejected(problem.typedColumn(tab));
	const rejecting = rejectingCell(writes, sheets);
	if (rejecting !== null)
		return new Rejected(problem.notTaken(tab, rejecting.cell, optionList(rejecting.options ?? [])));
	if (!VIOLATION.test(message)) return error;
	return new Rejected(problem.notTaken(tab, /in cell ([A-Z]+\d+)/.exec(message)?.[1] ?? "", ""));
}

type Write = Extract<Edit, { kind: "values" }>;

const isWrite = (edit: Edit): edit is Write => edit.kind === "values";

function isUsersTab(tab: Area["tab"], { tabs }: Sheets): boolean {
	const role = tabs.find(tab)?.role;
	return role === null || role === "customers";
}

/** Finds the first cell whose validation rejects what was to be written, or may do so. Null if there is none, or if it cannot be read. */
function rejectingCell(
	writes: readonly Write[],
	sheets: Sheets,
): { readonly cell: string; readonly options: Validation["options"] } | null {
	try {
		for (const { area, values } of writes) {
			const range = sheets.existingPart(area);
			if (range === null) continue;
			const written = values.map((cells) => cells);
			for (const [row, validations] of validationsOf(range).entries()) {
				for (const [column, validation] of validations.entries()) {
					const value = written[row]![column];
					const isTaken = value === "" || (validation?.options?.some((option) => option === value) ?? false);
					if (validation?.rejects !== true || isTaken) continue;
					const one = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
					return { cell: sheets.existingPart(one)!.getA1Notation(), options: validation.options };
				}
			}
		}
	} catch {
		// Show the first error instead
	}
	return null;
}
