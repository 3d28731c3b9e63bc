import type { Reply } from "../../contract/reply.ts";
import type { Notice, Share } from "../../contract/server.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import type { Day } from "../../tiering/facts.ts";
import { ourFormulas } from "../../workbook/freeze/ourFormulas.ts";
import type { Port } from "../../workbook/port.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { isWithMoney } from "../../workbook/team/teamEdits.ts";

/** Cells that the page gets; the others are only counted. */
const MAX_LISTED = 50;

/** Returns what there is to prepare before sharing: the add-on's formulas, and the page for the team. Writes nothing. */
export function sharePreparation(): (port: Port, today: Day) => Reply<Share> {
	return (port, today) => {
		const { words } = fileSettings(port, today).language;
		const { fails, loading } = words.share.freeze;
		const found = ourFormulas(port);
		const unready = found.flatMap(({ tab: { name: tab }, unready }) =>
			unready.map(({ row, column, shows }): Notice => {
				const cell = cellAddress(row - 1, column - 1);
				const text = shows.startsWith("#") ? fails(cell, tab, shows) : loading(cell, tab);
				return { text, at: { tab, cell } };
			}),
		);
		const withMoney = isWithMoney(port);
		return {
			ok: true,
			locale: words.tag,
			view: {
				formulas: found
					.filter(({ ready }) => ready.length > 0)
					.map(({ tab, ready }) => ({ tab: tab.name, count: ready.length })),
				unready: unready.slice(0, MAX_LISTED),
				unreadyCount: unready.length,
				teamPage: { exists: withMoney !== null, withMoney: withMoney === true },
			},
		};
	};
}
