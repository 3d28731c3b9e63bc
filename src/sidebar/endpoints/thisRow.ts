import type { Day } from "../../tiering/facts.ts";
import type { Port } from "../../workbook/port.ts";
import type { Reply, ThisRow } from "../contract.ts";
import { activeList } from "./activeList.ts";
import { cardOf } from "./card.ts";
import { reviewerOf } from "./reviewMemory.ts";

/** The card of the row that is selected in the sheet. Writes nothing. */
export function thisRow(round: boolean): (port: Port, today: Day) => Reply<ThisRow> {
	return (port, today) => {
		const list = activeList(port, today);
		if ("message" in list) return list;
		const { words } = list.book.language;
		const [area] = port.selected();
		if (area === undefined) return { ok: false, locale: words.tag, message: words.record.nothingSelected };
		const index = list.rated.reading.customers.findIndex(({ row }) => row + 1 === area.row);
		const viewer = { reviewer: reviewerOf(port), round };
		return {
			ok: true,
			locale: words.tag,
			view: {
				tab: list.rated.tab.name,
				card: index < 0 ? null : cardOf(list, index, viewer),
				row: area.row,
			},
		};
	};
}
