import { countIn, pluralIn } from "../plural.ts";
import type { SummaryWords } from "../words/summary.ts";

const plural = pluralIn("en-US");
const count = countIn("en-US");

export const summary = (): SummaryWords => ({
	tab: "Tier summary",
	title: "Customer tiers",
	of: (list) => `From the tab “${list}”`,
	about: (list, customers, known, day, by) =>
		`From the tab “${list}” on ${day}${by ? `, by ${by}` : ""}: ${plural(customers, "customer", "customers")}; ${known} of what counts is known.`,
	nobodyPlaced: (customers) =>
		`Too little is known to place ${customers === 1 ? "the customer" : `any of the ${count(customers)} customers`}.`,
	nothingFound: (told, all) =>
		`${told === all ? "None" : "Of what can be told, none"} of the ${all} diagnoses below holds.`,
	parts: {
		tiers: "Are we serving the right customers?",
		personas: "What kind of clients are they?",
		diagnoses: "Why are we working so hard?",
		whatIf: "What if …",
		whale: "Who earns our profit, and who takes it back?",
		effort: "Where does our marketing go?",
		first: "What should we do on Monday?",
		moved: "Who has moved?",
		reading: "How the list was read",
	},
	headings: [
		"Tier",
		"Our role",
		"Customers",
		"% of customers",
		"Revenue",
		"% of revenue",
		"Net profit",
		"% of net profit",
		"Hours",
		"% of hours",
		"Mean score",
	],
	unknown: "unknown",
	all: "All customers",
	adds: (customers, revenue, netProfit) =>
		`Check: the tiers add up to the list — ${plural(customers, "customer", "customers")}, revenue ${revenue}, net profit ${netProfit}.`,
	addsNot: (customers, revenue, netProfit) =>
		`Check: the tiers do NOT add up to the list, which has ${plural(customers, "customer", "customers")}, revenue ${revenue}, net profit ${netProfit}. Please tell us.`,
	unknownMoney: (revenue, netProfit) => {
		const unknown = [
			...(revenue > 0 ? [`the revenue of ${plural(revenue, "customer", "customers")}`] : []),
			...(netProfit > 0 ? [`the net profit of ${plural(netProfit, "customer", "customers")}`] : []),
		];
		return `Not in these sums because unknown: ${unknown.join(", ")}.`;
	},
	personas: {
		headings: ["Kind of client", "How we know them"],
		meaning: {
			draining: "They cost energy, complain, or want something new every week.",
			bringsOutBest: "They give energy, bring new needs or other customers, and grow.",
			stuck: "They order what they always did, and do not grow.",
			none: "Nothing that is known shows one of these.",
		},
		none: "None of these",
	},
	whatIf: {
		headings: { netProfit: "Net profit", hours: "Hours", change: "Change" },
		lines: {
			now: "As it is now",
			allLikeTier1: "All customers were like the mean one of Tier 1",
			withoutTier4: "Tier 4 were gone, with what they bring and cost",
			repriced: "Every Tier 3 and 4 at a loss were repriced to break even",
		},
		estimate:
			"Estimates, with all else as it is. Blank where nothing is known of those whom it would change.",
		nothing: "Nothing to estimate from: of no customer are the net profit or the hours known.",
	},
	chart: {
		tiers: (tier, customers, netProfit) => `${tier}: ${customers} of customers, ${netProfit} of net profit`,
		share: "Share of the whole list",
	},
	effort: (now, advice, over) => {
		if (over === 0) return `${now} of the effort goes here, as it should.`;
		const points = plural(Math.abs(over), "point", "points");
		return `${now} of the effort goes here, and ${advice} should: ${points} too ${over > 0 ? "much" : "little"}.`;
	},
	first: {
		headings: ["Tier", "What to do", "Whom to call first (net profit)"],
		overdue: "Overdue",
		plans: (count) => `${plural(count, "plan is", "plans are")} overdue`,
		brought: (money) => `brought others worth ${money}`,
	},
	moved: {
		headings: [(day) => `Since ${day}`, "How many", "Who, from which tier to which"],
		ways: {
			up: "Moved up",
			down: "Moved down",
			told: "Has a tier now",
			untold: "No tier any more",
		},
		customers: (count) => plural(count, "customer", "customers"),
		policy: "Settings changed",
		policyOn: (day) => `The policy changed on ${day}: moves since then may come from it`,
	},
	unread: (cells, list) =>
		cells === 0
			? `Every cell of “${list}” could be read.`
			: `${plural(cells, "cell", "cells")} of “${list}” could not be read and ${cells === 1 ? "counts" : "count"} as unknown.`,
	more: (others) => `and ${count(others)} more`,
	leftOut: (rows, list) =>
		`${plural(rows, "row", "rows")} of “${list}” ${rows === 1 ? "was" : "were"} left out: totals, repeated headings, or no customer's name.`,
	end: "Write below this line, or to the right: what stands there stays. All above is written anew when the customers are tiered.",
});
