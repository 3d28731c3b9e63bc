import type { Check, FormulaCheck, Found, Range, Sheet, Written } from "../assumptions/assumption.ts";
import { ASSUMPTIONS } from "../assumptions/assumptions.ts";
import { contentOf } from "../assumptions/trying.ts";
import type { ScratchFile } from "./scratchFile.ts";

/** The result of one check, as it is written on the tab of the results. */
export interface Checked {
	/** Number of the assumption and name of the check: "33 wraps". */
	readonly id: string;
	/** Blank where any answer will do. */
	readonly expected: string;
	readonly found: string;
	readonly verdict: "as expected" | "differs" | "noted" | "not run";
	readonly ms: number;
	/** The assumption. */
	readonly text: string;
}

interface NamedCheck {
	readonly id: string;
	readonly text: string;
	readonly check: Check;
}

const CHECKS: readonly NamedCheck[] = ASSUMPTIONS.flatMap(({ assumptions }) =>
	assumptions.flatMap(({ id, text, checks = {} }) =>
		Object.entries(checks).map(([name, check]) => ({ id: `${id} ${name}`, text, check })),
	),
);

/** Rows for each formula: its result may spill into the one below. */
const ROWS_PER_FORMULA = 3;
const RESULT_COLUMN = 4;

/** Returns the formula checks by id, each with its place on the tab of the formulas. */
const formulaChecks = () =>
	CHECKS.flatMap(({ id, check }) => ("formula" in check ? [{ id, check }] : [])).map((formula, index) => ({
		...formula,
		row: 1 + index * ROWS_PER_FORMULA,
	}));

export function writeFormulas(sheet: Sheet): void {
	for (const { check, row } of formulaChecks()) {
		const result = sheet.getRange(row, RESULT_COLUMN, 1, 1);
		try {
			writeBeside(check, sheet, row);
			result.setValues([[formulaAt(check, row)]]);
		} catch (error) {
			// One formula that Google refuses must not stop the others.
			result.setValues([[`'threw: ${(error as Error).message}`]]);
		}
	}
}

function writeBeside({ beside = [] }: FormulaCheck, sheet: Sheet, row: number): void {
	for (const [index, cell] of beside.entries()) {
		const range = sheet.getRange(row, 1 + index, 1, 1);
		const [value, format] = isFormatted(cell) ? cell : [cell, undefined];
		if (format !== undefined) range.setNumberFormat(format);
		range.setValues([[value]]);
	}
}

const isFormatted = (cell: Written | readonly [Written, string]): cell is readonly [Written, string] =>
	typeof cell === "object";

const formulaAt = ({ formula }: FormulaCheck, row: number) =>
	formula.replace("{A:B}", `A${row}:B${row}`).replace("{A}", `A${row}`).replace("{B}", `B${row}`);

/** Returns the cells of all results. */
export const resultCells = (sheet: Sheet): Range[] =>
	formulaChecks().map(({ row }) => sheet.getRange(row, RESULT_COLUMN, 1, 1));

/** Runs all checks in their order. @param until time by which the last one must begin, in milliseconds since 1970. */
export function checkAll(scratch: ScratchFile, formulas: Sheet, until: number): Checked[] {
	const rowOf = new Map(formulaChecks().map(({ id, row }) => [id, row]));
	const find = (id: string, check: Check) =>
		"formula" in check ? resultOf(check, formulas, rowOf.get(id)!) : check.find(scratch);
	try {
		return CHECKS.map(({ id, text, check }) => {
			const expected = check.expected === undefined ? "" : shown(check.expected);
			const started = Date.now();
			if (started >= until) return { id, expected, found: "", verdict: "not run", ms: 0, text };
			const found = foundBy(() => find(id, check), scratch);
			const verdict = expected === "" ? "noted" : found === expected ? "as expected" : "differs";
			return { id, expected, found, verdict, ms: Date.now() - started, text };
		});
	} finally {
		scratch.deleteCells();
	}
}

function resultOf({ read }: FormulaCheck, sheet: Sheet, row: number): Found {
	const result = (rows: number, columns: number) => sheet.getRange(row, RESULT_COLUMN, rows, columns);
	return read === undefined ? (contentOf(result(1, 1)) as Found) : read(result, sheet.getRange(row, 1, 1, 2));
}

/** Runs a check, applies what it has changed, and deletes its tabs. */
function foundBy(find: () => Found, scratch: ScratchFile): string {
	try {
		const found = shown(find());
		scratch.app.flush();
		return found;
	} catch (error) {
		return `threw: ${(error as Error).message}`;
	} finally {
		scratch.deleteTabs();
	}
}

const shown = (found: Found) => JSON.stringify(found);
