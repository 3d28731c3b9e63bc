import type { Reply } from "../../contract/reply.ts";
import type { Card, Viewer } from "../../contract/server.ts";
import { customerFinder } from "../../review/customerFinder.ts";
import type { CustomerRef } from "../../review/customerRef.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Port } from "../../workbook/port.ts";
import { reviewList } from "../../workbook/reading/reviewList.ts";
import { customerCard } from "./customerCard.ts";

/** Returns the cards of those customers who are still in the list, wherever their rows are now. Writes nothing. */
export function customerCards(
	tab: string,
	refs: readonly CustomerRef[],
	viewer: Viewer,
): (port: Port, today: Day) => Reply<readonly Card[]> {
	return (port, today) => {
		const list = reviewList(port, today, tab);
		if ("message" in list) return list;
		const { customers } = list.rated.reading;
		const find = customerFinder(customers);
		return {
			ok: true,
			locale: list.file.language.words.tag,
			view: refs.flatMap((ref) => {
				const found = find(ref);
				return found.kind === "found"
					? [customerCard(list, customers.indexOf(found.customer), viewer, today)]
					: [];
			}),
		};
	};
}
