import { language } from "../../i18n/language.ts";
import { cellFromAddress } from "../../table/cellAddress.ts";
import type { Action } from "../../workbook/action.ts";

/** Selects a cell and brings it into view. */
export function showCell(tabName: string, address: string): Action {
	return (port) => {
		const tab = port.tabs().find(({ name }) => name === tabName);
		const cell = cellFromAddress(address);
		if (!tab?.hasCells || cell === null) {
			return { ok: false, message: language(port.locale).words.problem.cellGone(tabName, address) };
		}
		const area = { tab: tab.id, row: cell.row + 1, column: cell.column + 1, rows: 1, columns: 1 };
		return { ok: true, edits: [{ kind: "show", area }], message: "" };
	};
}
