import { pluralIn } from "../../plural.ts";
import type { WhaleWords } from "../whaleWords.ts";

const plural = pluralIn("en-US");

export const whale = (): WhaleWords => ({
	headings: ["Customers", "% of customers", "Net profit", "Net profit, added up", "% of net profit"],
	parts: ["% of customers", "Those who earn us most first"],
	found: (earn, cost) =>
		earn.customers === 0
			? `Nobody earned us anything; ${plural(cost.customers, "customer", "customers")} (${cost.share}) cost ${cost.money}.`
			: `${plural(earn.customers, "customer", "customers")} (${earn.share}) earned ${earn.money}; ${
					cost.customers === 0
						? "nobody took anything back."
						: `${plural(cost.customers, "customer", "customers")} (${cost.share}) took back ${cost.money}.`
				}`,
	columns: (count) => `${count} columns`,
	noProfits: (formula, found) =>
		`${formula} needs the column of your customers' net profits, in numbers and without totals, for example ${formula}(D2:D200); it got ${found}.`,
});
