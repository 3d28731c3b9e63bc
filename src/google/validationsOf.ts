import type { Cell } from "../table/cell.ts";
import type { Validation } from "../workbook/port.ts";
import type { HostRange, HostValidation } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/** Reads what each cell of a range takes; null for anything. */
export function validationsOf(range: HostRange, { valuesOf }: Sheets): (Validation | null)[][] {
	/** Options by range: mostly, all cells of a column take theirs from the same one. */
	const known = new Map<string, readonly Cell[]>();
	const optionsIn = (source: HostRange): readonly Cell[] => {
		const key = `${source.getGridId()} ${source.getA1Notation()}`;
		const options =
			known.get(key) ??
			valuesOf(source)
				.flat()
				.filter((cell) => cell !== "");
		known.set(key, options);
		return options;
	};
	return range
		.getDataValidations()
		.map((row) => row.map((validation) => validation && asData(validation, optionsIn)));
}

type OptionsIn = (source: HostRange) => readonly Cell[];

function asData(validation: HostValidation, optionsIn: OptionsIn): Validation {
	return { rejects: !validation.getAllowInvalid(), options: optionsOf(validation, optionsIn) };
}

/** A rule that cannot be read, such as one whose options were on a tab that is gone, must not stop a run. */
function optionsOf(validation: HostValidation, optionsIn: OptionsIn): Validation["options"] {
	try {
		const type = String(validation.getCriteriaType());
		const [first, second] = validation.getCriteriaValues();
		if (type === "VALUE_IN_LIST") return first;
		if (type === "VALUE_IN_RANGE") return optionsIn(first);
		if (type !== "CHECKBOX") return null;
		return first === undefined ? [true, false] : [first, second ?? ""];
	} catch {
		return null;
	}
}
