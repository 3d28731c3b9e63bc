import type { Cell } from "../table/cell.ts";
import type { Validation } from "../workbook/port.ts";
import type { HostRange, HostValidation } from "./host.ts";

/** Reads what each cell of a range takes; null for anything. */
export function validationsOf(range: HostRange): (Validation | null)[][] {
	/** Options by range: mostly, all cells of a column take theirs from the same one. */
	const known = new Map<string, readonly Cell[]>();
	return range
		.getDataValidations()
		.map((row) => row.map((validation) => validation && asData(validation, known)));
}

function asData(validation: HostValidation, known: Map<string, readonly Cell[]>): Validation {
	const [first, second] = validation.getCriteriaValues();
	const rejects = !validation.getAllowInvalid();
	switch (String(validation.getCriteriaType())) {
		case "VALUE_IN_LIST":
			return { rejects, options: first };
		case "VALUE_IN_RANGE":
			return { rejects, options: optionsIn(first, known) };
		case "CHECKBOX":
			return { rejects, options: first === undefined ? [true, false] : [first, second ?? ""] };
		default:
			return { rejects, options: null };
	}
}

function optionsIn(range: HostRange, known: Map<string, readonly Cell[]>): readonly Cell[] {
	const key = `${range.getGridId()} ${range.getA1Notation()}`;
	if (!known.has(key)) {
		const cells: Cell[] = range.getValues().flat();
		known.set(
			key,
			cells.filter((cell) => cell !== ""),
		);
	}
	return known.get(key)!;
}
