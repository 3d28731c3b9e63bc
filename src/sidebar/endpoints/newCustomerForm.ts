import type { Reply } from "../../contract/reply.ts";
import type { NewCustomer } from "../../contract/server.ts";
import type { Day } from "../../tiering/facts.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Port } from "../../workbook/port.ts";
import { reviewList } from "../../workbook/reading/reviewList.ts";
import { reviewerOf } from "./reviewMemory.ts";

/** Returns what the page needs to rate a customer who is not in the list. Writes nothing. */
export function newCustomerForm(port: Port, today: Day): Reply<NewCustomer> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	const { tab, ratings, policy, reading } = list.rated;
	const counts = countByPlacement(ratings.map(({ tier }) => tier));
	return {
		ok: true,
		locale: list.file.language.words.tag,
		view: {
			tab: String(tab.id),
			reviewer: reviewerOf(port),
			policy,
			today,
			places: PLACEMENTS.map((place) => ({ place, customers: counts[place] })),
			names: reading.customers.map(({ facts, row }) => ({ name: facts.customer ?? "", row: row + 1 })),
		},
	};
}
