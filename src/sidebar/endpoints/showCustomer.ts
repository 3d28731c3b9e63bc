import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import { customerFinder } from "../../review/customerFinder.ts";
import { type CustomerRef, customerRefs } from "../../review/customerRef.ts";
import type { ViewAction } from "../../workbook/action.ts";
import { customersTab, readTab } from "../../workbook/reading/customersTab.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { nameColumn } from "../../workbook/reading/nameColumn.ts";
import { tabById } from "../../workbook/tabById.ts";
import { rememberReview, reviewMemory } from "./reviewMemory.ts";

/**
 * Selects the cell with the customer's name, and remembers this customer as the person's last. Selects no more than the cell: a
 * whole row would scroll the sheet sideways.
 */
export function showCustomer(tabId: string, ref: CustomerRef): ViewAction<CustomerRef> {
	return (port, today) => {
		const tab = tabById(port, tabId);
		const file = fileSettings(port, today, tab ?? customersTab(port));
		const { words } = file.language;
		if (tab === null) return { ok: false, message: words.record.tabGone };
		const { reading, grid } = readTab(tab, port, file.settings, today);
		if (grid.length === 0) {
			return { ok: false, message: tabProblemSentence({ kind: "emptyTab", tab: tab.name }, words) };
		}
		const found = customerFinder(reading.customers)(ref);
		if (found.kind !== "found") return { ok: false, message: words.record.lost(ref.name, tab.name) };
		const column = nameColumn(reading);
		const row = found.customer.row + 1;
		const customer = customerRefs(reading.customers)(found.customer);
		return {
			ok: true,
			locale: words.tag,
			view: customer,
			edits: [
				{ kind: "show", area: { tab: tab.id, row, column: column + 1, rows: 1, columns: 1 } },
				rememberReview({ ...reviewMemory(port), customer }),
			],
		};
	};
}
