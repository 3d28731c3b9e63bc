import type { Reply } from "../../contract/reply.ts";
import type { ThisRow, Viewer } from "../../contract/server.ts";
import { rowsOf } from "../../table/rowsOf.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Port } from "../../workbook/port.ts";
import { tabById } from "../../workbook/tabById.ts";
import { activeList } from "./activeList.ts";
import { customerCard } from "./customerCard.ts";

/**
 * Returns the card of the row that is selected in the sheet. Writes nothing. @param tabId the reviewed tab: no other has cards.
 */
export function selectedRowCard(tabId: string, viewer: Viewer): (port: Port, today: Day) => Reply<ThisRow> {
	return (port, today) => {
		const list = activeList(port, today);
		if ("message" in list) return list;
		const { words } = list.file.language;
		const { tab } = list.rated;
		const reviewed = tabById(port, tabId);
		if (reviewed !== null && reviewed.id !== tab.id) {
			return { ok: false, locale: words.tag, message: words.record.otherList(tab.name, reviewed.name) };
		}
		const [area] = port.selected();
		if (area === undefined) return { ok: false, locale: words.tag, message: words.record.nothingSelected };
		const index = list.rated.reading.customers.findIndex((customer) =>
			rowsOf(customer).includes(area.row - 1),
		);
		return {
			ok: true,
			locale: words.tag,
			view: {
				card: index < 0 ? null : customerCard(list, index, viewer, today),
				row: area.row,
			},
		};
	};
}
