import { pluralIn } from "../../plural.ts";
import type { BeginWords } from "../beginWords.ts";

const plural = pluralIn("en-US");

export const begin = (): BeginWords => ({
	heading: "Get started",
	step: (step, steps) => `Step ${step} of ${steps}`,
	next: "Next",
	have: {
		heading: "What you have",
		customers: (customers, tab) => `${plural(customers, "customer", "customers")} on the tab “${tab}”.`,
		leftOut: (rows) =>
			`${plural(rows, "row is", "rows are")} left out: totals, repeated headings, or no customer's name.`,
		found: (facts) => `Found: ${facts}.`,
		missing: (facts) => `Not found: ${facts}.`,
		perhaps: (fact, column) => `${fact} (column ${column}?)`,
		unknown:
			"What is not there counts as unknown, never as zero. The less is known, the wider the range of tiers; the review asks for what tells most.",
		complete: "All the basics are there.",
		none: (tab) =>
			`We see no customers on the tab “${tab}”. Say under Set up which tab and columns they are in.`,
		putRight: "Not right? Put it right under Set up",
	},
	want: {
		heading: "Who you want",
		label: "Who do you want as customers?",
		help: "A sentence will do: “Family firms within an hour's drive who plan ahead, pay on time and ask what else we can do.” It stays on your summary. You can leave it empty.",
	},
	start: {
		heading: "Your tiers",
		what: (customers) =>
			`${plural(customers, "customer gets a tier", "customers get their tiers")}, and the reason, in new columns beside your list. Two tabs come with them: a summary and the settings. What you have written stays as it is.`,
		card: "Then comes the first card. It asks what no table knows: how they negotiate, whether the owner looks ahead, what they do to your people.",
		go: "Tier them and start",
	},
});
