import { pluralIn } from "../../plural.ts";
import type { ReferralsViewWords } from "../referralsViewWords.ts";

const plural = pluralIn("en-US");

const customers = (count: number) => plural(count, "customer", "customers");

export const referralsView = (): ReferralsViewWords => ({
	heading: "Referrals",
	referred: (count) =>
		count === 0
			? "No customer was referred by another one yet."
			: `${plural(count, "customer was", "customers were")} referred by other customers.`,
	noColumn:
		"No column of your list says who referred each customer. Put the heading “Referred by” above one, then read the list again.",
	open: "Open the referral tree",
	again: "Read the list again",
	near: (names) => `${plural(names, "name is", "names are")} nearly a customer's`,
	isNobody: (found) => `“${found}” is no customer. That name stands at:`,
	inRow: (customer, row) => `${customer}, row ${row}`,
	itIs: (customer) => `It is ${customer}`,
	leave: "Leave it",
	left: (found) => `“${found}” stays as it is.`,
	mended: (found, meant, count) =>
		count === 0
			? "Nothing was written."
			: `“${found}” is now “${meant}” at ${customers(count)}. It counts when you tier next.`,
	takeBack: "Take back",
	takenBack: (found, count) =>
		count === 0 ? "Nothing was taken back." : `“${found}” stands at ${customers(count)} again.`,
	referrers: "Who brought most",
	sources: "Sources that are no customers",
	nobody: "Nobody yet.",
	columns: { customer: "Customer", source: "Source", referred: "Referred", value: "Worth" },
	unknown: "not known",
	directly: (count) => `(${count} directly)`,
	largest: (listed, of) => `The ${listed} largest of ${of}.`,
});
