import { pluralIn } from "../plural.ts";
import type { TreeWords } from "../words/referrals.ts";

const plural = pluralIn("en-US");

const customers = (count: number) => plural(count, "customer", "customers");
const trees = (count: number) => plural(count, "tree", "trees");

export const tree = (): TreeWords => ({
	tab: "Referral tree",
	title: "Referral tree: who brought whom",
	explained: (share) => [
		"Own value: all revenue so far, or else that of the period. Referred in all: directly and through others.",
		"Referral value: what all of those are worth. It overlaps from row to row, so it is never added up.",
		`Referral credit: every value, divided once. Each customer passes on ${share} of what they are worth, and of what they were passed, to whoever referred them. Who would have come anyway passes on nothing.`,
	],
	ours: (last) =>
		`Columns A to ${last} are written anew each time; what you write to the right of them stays.`,
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
	nobody: "As far as the list tells, no customer was referred by another one yet.",
	folded: (groups, of) =>
		`Of ${plural(of, "group", "groups")} of rows only the ${groups === 1 ? "largest" : `${groups} largest`} can be folded.`,
	sources: "Sources that are no customers",
	problems: "To look at",
	more: (count) => `and ${count} more`,
	problem: {
		self: (cell, name) => `${cell}: “${name}” would have referred themself. That link is left out.`,
		ring: (names, cell, cut, by) =>
			`${cell}: they referred each other in a ring: ${names}. The link from “${cut}” to “${by}” is left out, because it stands furthest down.`,
		ambiguous: (cells, name, rows) =>
			`${cells}: “${name}” may be the customer in any of the rows ${rows}, so nobody gets credit. Write the customer number in its place, or give each a name of its own.`,
		near: (cells, name, meant) => `${cells}: “${name}” is no customer; ${meant} perhaps?`,
	},
	or: " or ",
	noColumn: (tab) =>
		`No column that says who referred each customer found in “${tab}”. Put the heading “Referred by” above one, with the customer's name or number, or a source such as “Google ads”, in each row, and run this again. Nothing was changed.`,
	built: (tab, count, tops) => `${customers(count)} in ${trees(tops)}, on the tab “${tab}”.`,
	builtEmpty: (tab) =>
		`No customer was referred by another one yet. What brought your customers is on the tab “${tab}”.`,
	toLookAt: (names) =>
		`${plural(names, "name is", "names are")} nearly a customer's: see the end of that tab, or Referrals in the sidebar.`,
});
