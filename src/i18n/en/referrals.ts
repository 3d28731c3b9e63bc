import type { PageReferralWords, ServerReferralWords, SharedReferralWords } from "../words/referrals.ts";
import { CUSTOMERS, plural } from "./numbers.ts";

const customers = (count: number) => plural(count, CUSTOMERS);
const trees = (count: number) => plural(count, { one: "tree", other: "trees" });

export const referralHeadings = (): SharedReferralWords["referral"]["headings"] => ({
	influence: "Referral value",
	contribution: "Own and referral value",
	credit: "Referral credit",
	direct: "Referred directly",
	referred: "Referred customers",
});

export const shared = (): SharedReferralWords => ({
	tree: {
		adds: (credits, values) => `Check: credits add up to the total value, ${credits} = ${values}.`,
		addsNot: (credits, values) =>
			`Check: credits do NOT add up to the total value, ${credits} against ${values}. Please tell us.`,
		quoted: (name) => `“${name}”`,
	},
	referral: { headings: referralHeadings() },
});

export const server = (): ServerReferralWords => ({
	tree: {
		tab: "Referral tree",
		title: "Referral tree: who brought whom",
		explained: (share) => [
			"Own value: all revenue so far, or else that of the period. Referred in all: directly and through others.",
			"Referral value: what all of those are worth. It overlaps from row to row, so it is never added up.",
			`Referral credit: each value is divided only once. Each customer passes on ${share} of what they are worth, and of what they were passed, to whoever referred them. Those who would have come anyway pass on nothing.`,
		],
		ours: (last) =>
			`Columns A to ${last} are rewritten each time; what you write to the right of them stays.`,
		headings: {
			level: "Level",
			referred: "Referred in all",
			value: "Own value",
			cameAnyway: "Would have come anyway",
		},
		yes: "yes",
		all: (count) => `All ${customers(count)}`,
		inTrees: (count, tops) => `${customers(count)} in ${trees(tops)}`,
		inNoTree: (count) => `${customers(count)} in no tree`,
		unknown: (count) =>
			`What ${customers(count)} ${count === 1 ? "is" : "are"} worth is not known: it counts as nothing.`,
		nobody: "As far as the list shows, no customer has been referred by another one yet.",
		folded: (groups, of) =>
			`Of ${plural(of, { one: "group", other: "groups" })} of rows only the ${groups === 1 ? "largest" : `${groups} largest`} can be folded.`,
		sources: "Sources that are not customers",
		problems: "To look at",
		more: (count) => `and ${count} more`,
		problem: {
			self: (cell, name) => `${cell}: “${name}” is given as their own referrer. That link is left out.`,
			ring: (names, cell, cut, by) =>
				`${cell}: they referred each other in a ring: ${names}. The link from “${cut}” to “${by}” is left out, because it is furthest down.`,
			ambiguous: (cells, name, rows) =>
				`${cells}: “${name}” may be the customer in any of the rows ${rows}, so nobody gets credit. Write the customer number in its place, or give each a name of its own.`,
			near: (cells, name, meant) =>
				`${cells}: no customer is called “${name}”, so nobody gets credit. If ${meant} is meant, write that there.`,
		},
		or: " or ",
		noColumn: (tab) =>
			`No column found in “${tab}” that says who referred each customer. Put the heading “Referred by” above one, with the customer's name or number, or a source such as “Google ads”, in each row, and run this again. Nothing was changed.`,
		built: (tab, count, tops) => `${customers(count)} in ${trees(tops)}, on the tab “${tab}”.`,
		builtEmpty: (tab) =>
			`No customer has been referred by another one yet. What brought your customers is on the tab “${tab}”.`,
		toLookAt: (names) =>
			`${plural(names, { one: "name is", other: "names are" })} close to a customer's: see the end of that tab, or Referrals in the sidebar.`,
	},
	referral: {
		measures: {
			influence: "influence",
			contribution: "contribution",
			credit: "credit",
			direct: "direct",
			referred: "referred",
		},
		columns: (count) => `${count} columns`,
		problem: {
			column: {
				customers: (formula, found) =>
					`${formula} needs the whole column of your customers as its first argument, for example A2:A200; it got ${found}.`,
				referredBy: (formula, found) =>
					`${formula} needs the column that says who referred them as its second argument, for example F2:F200; it got ${found}.`,
				values: (formula, found) =>
					`${formula} needs the column of what each customer is worth, in numbers, as its third argument, for example C2:C200; it got ${found}. Only “direct” and “referred” do without it.`,
			},
			lengthsDiffer: (formula, rows) =>
				`${formula} needs columns of the same length; it got ${rows.join(", ")} rows. Begin and end all of them at the same rows.`,
			badMeasure: (formula, found) =>
				`${formula} can give “influence”, “contribution”, “credit”, “direct” or “referred” (its fourth argument; left out: “influence”); it got ${found}.`,
			badPassUp: (formula, found) =>
				`${formula} needs a share from 0 to 1 as its fifth argument, for example 25%, or nothing; it got ${found}.`,
		},
	},
});

export const page = (): PageReferralWords => ({
	tree: {
		view: {
			heading: "Referrals",
			referred: (count) =>
				count === 0
					? "No customer has been referred by another one yet."
					: `${plural(count, { one: "customer was", other: "customers were" })} referred by other customers.`,
			noColumn:
				"No column of your list says who referred each customer. Put the heading “Referred by” above one, then read the list again.",
			open: "Open the referral tree",
			again: "Read the list again",
			near: (names) => `${plural(names, { one: "name is", other: "names are" })} close to a customer's`,
			isNobody: (found) => `No customer is called “${found}”, who is given as the referrer of:`,
			inRow: (customer, row) => `${customer}, row ${row}`,
			itIs: (customer) => `It is ${customer}`,
			leave: "Leave it",
			left: (found) => `“${found}” stays as it is.`,
			mended: (found, meant, count) =>
				count === 0
					? "Nothing was written."
					: `“${found}” is now “${meant}” for ${customers(count)}. It counts the next time you tier.`,
			takeBack: "Undo",
			takenBack: (found, count) =>
				count === 0 ? "Nothing was undone." : `“${found}” is the referrer of ${customers(count)} again.`,
			referrers: "Who brought the most",
			sources: "Sources that are not customers",
			nobody: "Nobody yet.",
			columns: { customer: "Customer", source: "Source", referred: "Referred", value: "Worth" },
			unknown: "not known",
			directly: (count) => `(${count} directly)`,
			largest: (listed, of) => `The ${listed} largest of ${of}.`,
		},
	},
});
