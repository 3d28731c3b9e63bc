import type { FactKey } from "../tiering/facts.ts";
import type { Claim } from "./claimColumns.ts";
import { lexicon, type Mark } from "./headings/lexicon.ts";
import type { Scored } from "./scoredColumns.ts";

/** Figures that only someone who sells to these customers has. */
const OURS: readonly FactKey[] = [
	"cost",
	"profit",
	"margin",
	"hours",
	"daysLate",
	"accountRequests",
	"complaints",
	"orders",
	"firstOrder",
	"lastOrder",
	"products",
	"previousRevenue",
];

const ALSO_OURS: readonly FactKey[] = [...OURS, "revenue", "lifetimeRevenue"];

/** As many headings of an address book make a list one. */
const ADDRESS_BOOK = 3;

/**
 * The marks that may be believed in this table. "Annual revenue" (`&`) is ours only beside other figures of ours: in
 * a CRM it is what the customer's own company turns over. "Discount" (`^`) is ours, unless the list is an
 * address book without any such figure: there it is a term agreed on, not what was given.
 */
export function believedMarks(words: readonly (readonly string[])[], claims: readonly Claim[]): Mark[] {
	const { other } = lexicon();
	const addresses = words.filter((heading) => heading.some((word) => other.has(word))).length;
	const marks: Mark[] = ["", "~"];
	if (claims.some((claim) => OURS.includes(claim.fact))) marks.push("&");
	if (addresses < ADDRESS_BOOK || claims.some((claim) => ALSO_OURS.includes(claim.fact))) marks.push("^");
	return marks;
}

const OWED = new Set(
	"balance overdue due saldo forfalden forfaldne forfallt forfallet offen openstaand encours vencido".split(
		" ",
	),
);

const AGES = /^(0|1|30|31|60|61|90|91) (30|60|90|120)( days| dage| tage)?$/;

/**
 * Whether a meaning can stand beside the other headings: a bare "Total" next to balances, or to columns of how long
 * something has been due, is what customers owe and not what they bought.
 */
export function standsBeside(words: readonly (readonly string[])[]): (one: Scored) => boolean {
	const owed = words.some(
		(heading) => heading.some((word) => OWED.has(word)) || AGES.test(heading.join(" ")),
	);
	return (one) => !(owed && one.fact === "revenue" && lexicon().total.has(one.core));
}
