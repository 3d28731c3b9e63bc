import { a1 } from "../a1.ts";
import { messageKey } from "../customFunctions.ts";
import type { LocalWorkbook } from "../localWorkbook.ts";
import { element } from "./element.ts";

/**
 * Shows below the grid why the selected cell shows `#ERROR!`; in Sheets the message appears over the cell. Above the grid it
 * would push the cells away under the pointer. Updates with the selection and, because a person may correct the formula, with
 * every calculation.
 */
export function followFormulaMessages({ standIn, messages, idle }: LocalWorkbook): void {
	const { workbook, commands, dirty } = standIn.book.grid;
	const bar = element("formula-message");
	const show = () => {
		const at = workbook.getActiveRange()?.getRange();
		const sheet = workbook.getActiveSheet().getSheetId();
		const message = at && messages.get(messageKey(sheet, at.startRow, at.startColumn));
		bar.hidden = !message;
		bar.textContent = at && message ? `${a1(at.startRow + 1, at.startColumn + 1)}: ${message}` : "";
	};
	workbook.onSelectionChange(show);
	commands.onCommandExecuted((command, options) => {
		if (dirty.get(command.id) && !options?.onlyLocal) void idle().then(show);
	});
}
