import type { PageSidebarWords, ServerSidebarWords, SharedSidebarWords } from "../words/sidebar.ts";
import { COLUMNS, CUSTOMERS, number, plural, ROWS } from "./numbers.ts";

export const shared = (): SharedSidebarWords => ({
	newCustomer: {
		sixMonths: {
			likely: (chance) => `In six months: likely still a customer (chance ${chance}).`,
			either: (chance) => `In six months: could go either way (chance ${chance}).`,
			atRisk: (chance) => `In six months: at risk of being gone (chance of staying ${chance}).`,
			unknown: {
				money: "Nothing is known about how they are with money.",
				owner: "Nothing is known about the owner.",
			},
		},
	},
	sidebar: {
		title: "Customer Tiers",
		more: (count) => `and ${count} more`,
	},
});

export const server = (): ServerSidebarWords => ({
	sidebar: {
		home: {
			noSummary: "There is no summary yet. Tier your customers first: that creates it.",
		},
		whatIf: {
			refused: (label) =>
				`“${label}” cannot have this value: it has to stay within its bounds, and the tiers in their order. Nothing was changed.`,
		},
	},
});

export const page = (): PageSidebarWords => ({
	sidebar: {
		home: {
			unreviewed: (count) =>
				count === 0
					? "Everybody has been reviewed lately."
					: `${plural(count, CUSTOMERS)} not reviewed lately.`,
			newCustomer: "New customer? Check first",
			several: "One answer for several",
			tabs: { label: "Tabs", summary: "Summary", playbook: "Playbook", tree: "Referral tree" },
			overdue: (count) => `${plural(count, { one: "plan is", other: "plans are" })} overdue.`,
			provisional:
				"“For now”, with a dashed edge: we do not know yet what they earn us or, in Tier 1, whether they grow.",
			answers: {
				fitAgain: "Fit to my list again",
				revenue: "Choose the column",
				profits: "Choose the column",
				usualMargin: "Type your usual margin",
				previousRevenue: "Choose the column",
				hourlyCost: "Type what an hour costs",
			},
			welcome: "Welcome. Three short steps, and each of your customers has a tier.",
		},
		customers: (count) => plural(count, CUSTOMERS),
		known: (share) => `${share} known`,
		tierNow: "Tier my customers",
		working: "Working …",
		loading: "Reading your customers …",
		tryAgain: "Try again",
		failed: "Google Sheets did not answer. Check your connection and try again.",
		accounts:
			"You are signed in to several Google accounts, and Sheets used the wrong one. Sign out of the others, or open this file in a private window.",
		same: {
			answers: { one: "Treat as one", different: "Not the same", undecided: "Take the decision back" },
			decisions: "One customer or several",
			one: (names) => `${names}: one customer`,
			different: (names) => `${names}: different customers`,
		},
		noticed: (count) => `${plural(count, { one: "thing", other: "things" })} to look at:`,
		setUp: {
			link: "Set up",
			heading: "How your list is read",
			tab: "Tab",
			headingRow: "Headings",
			asFound: "found automatically",
			row: (row, text) => `Row ${row}: ${text}`,
			found: (customers, leftOut, as) =>
				leftOut === 0
					? `${plural(customers, CUSTOMERS)}.`
					: `${plural(customers, CUSTOMERS)}; ${plural(leftOut, ROWS)} left out (${as}).`,
			facts: "Columns",
			notThere: "not in my list",
			column: (column, heading) => `${column} · ${heading}`,
			sample: (found, understood) => `${found} → ${understood}`,
			suggested: (column, heading) => `Is it column ${column}, “${heading}”?`,
			accept: "Yes, use it",
			sure: "sure",
			fairlySure: "fairly sure",
			unsure: "not sure: please check",
			chosen: "your choice",
			unused: (columns) => `${plural(columns, COLUMNS)} not used`,
			notUsed: "not used",
			margin: "Usual margin, %",
			marginHelp:
				"For customers whose profit, cost or margin is not in your list: of 100 in revenue, how much do you usually keep before the cost of your own hours? If you sell only hours, type 100. If that is a good margin, their tiers no longer stand for now because of it. Where a customer's hours and their price are known, it gives the profit, and the reason names the margin.",
			hourlyCost: "Cost of one of our hours",
			hourlyCostHelp:
				"Your list has hours. With a price on them, they are taken off the profit of each customer whose profit is known or follows from your usual margin.",
			currency: "Currency",
			currencyHelp:
				"Your list has amounts in several currencies. Only those in this one are added up and compared; the others count as unknown.",
			currencyAsFound: (currency) =>
				`the one used most (${currency === "" ? "amounts without a currency" : currency})`,
			currencyFound: (currency, customers) =>
				`${currency === "" ? "without a currency" : currency}: ${plural(customers, CUSTOMERS)}`,
			use: "Use this",
			badNumber: (label) => `“${label}” must be a number or empty.`,
			badRange: (label, least, most) => `“${label}” must be a number from ${least} to ${most}, or empty.`,
		},
		whatIf: {
			link: "What if …",
			heading: "What if …",
			intro: "Change what counts and see who would move. Nothing is written until you apply it.",
			weights: "How much each thing counts",
			thresholds: "Where the tiers begin",
			limits: "Limits",
			ownNumber: (weight) => `${weight} (your number)`,
			ofWhole: (share) => `${share} of the whole`,
			nobody: "Nobody would change tier.",
			moved: (customers) => `${plural(customers, CUSTOMERS)} would change tier:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			now: "Now",
			after: "After",
			provisional: (now, after) =>
				`For now only: ${now === after ? number(now) : `${number(now)} now, ${number(after)} after`}.`,
			apply: "Apply and tier",
			discard: "Discard",
			reckoning: "Working it out …",
		},
		back: "Back",
		goTo: (cell) => `Go to ${cell}`,
		tiersHeading: "Customers per tier",
	},
	begin: {
		heading: "Get started",
		step: (step, steps) => `Step ${step} of ${steps}`,
		next: "Next",
		have: {
			heading: "What you have",
			customers: (customers, tab) => `${plural(customers, CUSTOMERS)} on the tab “${tab}”.`,
			leftOut: (rows, as) => `${plural(rows, { one: "row is", other: "rows are" })} left out: ${as}.`,
			found: (facts) => `Found: ${facts}.`,
			missing: (facts) => `Not found: ${facts}.`,
			perhaps: (fact, column) => `${fact} (column ${column}?)`,
			unknown:
				"What is not there counts as unknown, never as zero. The less we know, the wider the range of tiers; the review asks for what matters most.",
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
				`${plural(customers, { one: "customer gets a tier", other: "customers get their tiers" })}, and the reason, in new columns beside your list. Three tabs come with them: a summary, the settings and a history. What you have written stays as it is.`,
			card: "Then comes the first card. It asks what no table knows: how they negotiate, whether the owner looks ahead, what they do to your people.",
			go: "Tier them and start",
		},
	},
	newCustomer: {
		heading: "New customer: check first",
		intro: "Before you say yes: answer what you know and leave the rest.",
		name: "Customer's name",
		noName: "Type the customer's name first; a row needs one.",
		listed: (name) => `“${name}” is in your list already. Find them under “Review customers”.`,
		questions: "What they are like",
		figures: "What you expect",
		figuresHelp: "For as long a period as your list covers. May be left empty.",
		revenue: "Expected revenue",
		profit: "Expected profit, after direct costs",
		discount: "Discount, %",
		basedOn: (share) => `rests on ${share} of what counts`,
		askNext: "Too little to tell yet. Answer next:",
		sixMonths: {
			nothing: "In six months: no telling until something is known about money or the owner.",
		},
		oneMore: (tier, have) => {
			const first = have === 0;
			const more = first
				? `This would be your first Tier ${tier}.`
				: `This would be one more Tier ${tier}: you have ${have} already.`;
			if (tier === 4) return `${more} They would cost you money.`;
			return first
				? `${more} They are small, or break even and take more than their share of time.`
				: `${more} Accept no more like them.`;
		},
		add: "Add to the list",
		added: (name) => `“${name}” is in your list.`,
		another: "Check another",
	},
});
