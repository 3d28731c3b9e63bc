import type { Reply } from "../../contract/reply.ts";
import type { ExpectedFigure, NewCustomer } from "../../contract/server.ts";
import type { Day, FactKey } from "../../tiering/facts.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Port } from "../../workbook/port.ts";
import { reviewList } from "../../workbook/reading/reviewList.ts";
import { reviewerOf } from "./reviewMemory.ts";

/** In the order in which they are asked; true: also where the list does not have it, because the model needs it most. */
const FIGURES: Readonly<Record<ExpectedFigure, boolean>> = {
	revenue: true,
	profit: true,
	hours: false,
	discount: false,
	daysLate: false,
};

/** Returns what the page needs to rate a customer who is not in the list. Writes nothing. */
export function newCustomerForm(port: Port, today: Day): Reply<NewCustomer> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	const { tab, ratings, policy, reading } = list.rated;
	const has = (fact: FactKey) => reading.customers.some(({ facts }) => facts[fact] !== undefined);
	const figures = (Object.keys(FIGURES) as ExpectedFigure[]).filter((fact) => FIGURES[fact] || has(fact));
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
			figures,
		},
	};
}
