import type { Reply } from "../../contract/reply.ts";
import type { Listed, ListedCustomer } from "../../contract/server.ts";
import type { Day } from "../../tiering/facts.ts";
import { isProvisional, type Rating } from "../../tiering/rate.ts";
import { boardList } from "../../tiering/summary/board.ts";
import type { Port } from "../../workbook/port.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";

/** A customer of a list, with what is computed about them. */
export interface RatedCustomer {
	readonly rating: Rating;
	readonly listed: ListedCustomer;
}

/** Returns all customers of the list, to look one up by name or by tier. Writes nothing. */
export function listedCustomers(port: Port, today: Day): Reply<Listed> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	return {
		ok: true,
		locale: list.file.language.words.tag,
		view: { tab: list.rated.tab.name, customers: inOrder(list).map(({ listed }) => listed) },
	};
}

/** The customers in the order of the board. */
export function inOrder({ rated, refOf }: ReviewList): RatedCustomer[] {
	const { ratings, policy, reading } = rated;
	const customers = new Map(ratings.map((rating, index) => [rating, reading.customers[index]!] as const));
	return boardList(ratings, policy).map(({ rating, amount }) => ({
		rating,
		listed: {
			customer: refOf(customers.get(rating)!),
			tier: { place: rating.tier, isProvisional: isProvisional(rating) },
			amount,
		},
	}));
}
