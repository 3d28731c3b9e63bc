import type { Choice, Edit } from "../workbook/edits.ts";
import type { Host, HostValidation } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/** Gives cells drop-downs. They only help to type, so a run goes on without them where Sheets refuses. */
export function setDropDowns(
	{ area, choices }: Extract<Edit, { kind: "dropDowns" }>,
	{ range }: Sheets,
	{ newDataValidation }: Host["SpreadsheetApp"],
): void {
	const built = new Map<Choice, HostValidation>();
	const validation = (choice: Choice) => {
		const known = built.get(choice) ?? rule(choice);
		built.set(choice, known);
		return known;
	};
	const rule = ({ options, help }: Choice) =>
		newDataValidation()
			.requireValueInList([...options], true)
			.setAllowInvalid(true)
			.setHelpText(help)
			.build();
	try {
		range(area).setDataValidations(choices.map((choice) => [choice && validation(choice)]));
	} catch {
		// Whoever cannot choose a word can type it
	}
}
