import { joinWords } from "../joinList.ts";
import type { PageSidebarWords, ServerSidebarWords, SharedSidebarWords } from "../words/sidebar.ts";
import { COLUMNS, CUSTOMERS, DAYS, number, plural, ROWS } from "./numbers.ts";

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
		places: { overview: "Overview", review: "Review", plan: "Plan", more: "More" },
		links: {
			board: "Customers by tier",
			summary: "Summary",
			playbook: "Playbook",
			tree: "Referral tree",
			history: "History",
			settings: "Settings",
			newCustomer: "New customer? Check first",
			whatIf: "What if …",
			setUp: "Set up",
			share: "Share …",
			help: "Help",
		},
	},
});

export const server = (): ServerSidebarWords => ({
	keepInView: {
		bothStay: "Names and headings stay in view now. “Undo last change” takes that back.",
		headingsStay: "The headings stay in view now. “Undo last change” takes that back.",
		nothing: "There was nothing to do: names and headings are in view, or something is frozen already.",
	},
	firstLook: {
		column: (letter) => `Column ${letter}`,
		added: "The headings are in the new first row of your list.",
		changed:
			"The list has changed since you answered: a column or the order of the rows. Nothing was changed. Begin again with “Get started”.",
		hasHeadings: "Your list has headings by now. Nothing was changed.",
	},
	sidebar: {
		home: {
			noTab: (tab, tier) => `There is no “${tab}” yet. Choose “${tier}” first: that makes it.`,
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
			viewOffer: {
				why: "Names and headings scroll out of view in your list.",
				both: "Keep names and headings in view",
				headings: "Keep the headings in view",
				farNames: (column) =>
					`The names are in column ${column}, too far to the right to stay in view. Moved to column A, they could. The headings can stay.`,
			},
			stale: (when, count) =>
				`The sheet still shows the tiers of ${when}. By now ${plural(count, { one: "customer belongs", other: "customers belong" })} in another one.`,
			overdue: (count) => `${plural(count, { one: "plan is", other: "plans are" })} overdue.`,
			overrides: (count) => (count === 1 ? "A tier set by hand runs out." : "Tiers set by hand run out."),
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
			welcome: (count) =>
				`${plural(count, { one: "customer", other: "customers" })}: in a minute you know whom to partner with, whom to serve well, whom to move up and whom to let go.`,
		},
		find: {
			label: "Find a customer",
			matches: "Customers with that name",
			found: (count) => `${plural(count, CUSTOMERS)} found.`,
			nobody: (typed) => `No customer with “${typed}” in the name.`,
		},
		tierList: {
			help: "Most money first. Choose one to see the card, and the row in your sheet.",
			showMore: (count) => `Show ${number(count)} more`,
			nobody: "Nobody at present.",
		},
		plan: {
			heading: "What to do",
			calls: "Call first",
			callsHelp: "Those who matter most in each tier and have no plan yet.",
			noCalls: "Nobody to call: everybody in a tier has a plan, or has stopped buying.",
			open: "Open plans",
			noPlans: "No open plans. You make one on a customer's card.",
			due: (day) => `by ${day}`,
			overdue: (day) => `overdue since ${day}`,
			byHand: "Tiers set by hand",
			first: "This is where you will see whom to call first. Tier your customers first.",
		},
		moreView: {
			customers: "Customers",
			several: "One answer for several",
			tabs: "Tabs",
			list: "List and file",
		},
		help: {
			places: {
				overview: "what your list says, the tiers, and every customer by name.",
				review: "one customer after the other, a question at a time.",
				plan: "whom to call, and what you have promised.",
				more: "new customers, what if, set up, the tabs, sharing, undo and removal.",
			},
			tiers: "The four tiers",
			safe: "Your own columns stay as they are. “Undo last change” takes the last change back.",
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
			paymentTerms: "Days your customers have to pay",
			paymentTermsHelp: (heading) =>
				`“${heading}” says how many days they take to pay. Those beyond these are days late. Without it nobody is counted as late.`,
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
			heading: "What if …",
			intro: "Change what counts and see who would move. Nothing is written until you apply it.",
			weights: "How much each thing counts",
			thresholds: "Where the tiers begin",
			limits: "Limits",
			ownNumber: (weight) => `${weight} (your number)`,
			ofWhole: (share) => `${share} of the whole`,
			movesIfOff: (customers) =>
				`Switching it off moves ${customers === 0 ? "nobody" : plural(customers, CUSTOMERS)}.`,
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
			none: (tab) =>
				`We see no customers on the tab “${tab}”. Say under Set up which tab and columns they are in.`,
			putRight: "Not right? Put it right under Set up",
		},
		ask: {
			is: {
				customer: "Are these your customers?",
				revenue: "Is this what they pay you?",
				profit: "Is this what you earn on them, after direct costs?",
				cost: "Is this what they cost you?",
				previousRevenue: "Is this what they paid you the period before?",
			},
			column: (letter, heading) => `Column ${letter}, “${heading}”`,
			yes: "Yes",
			instead: {
				profit: "No, it is what we earn on them",
				cost: "No, it is what they cost us",
				previousRevenue: "No, it is what they paid the period before",
			},
			no: "No, something else",
			headings: "Your list has no headings. Shall we put these above it?",
			headingsHelp: "They go into a new first row. You can change them whenever you like.",
			putThere: "Yes, put them there",
			leaveBare: "No, leave my list as it is",
			terms: "Is this how many days they take to pay? How many do they have?",
			termsHelp: "Who takes 30 of 30 days is on time. Without this we do not know who pays late.",
			days: (days) => plural(days, DAYS),
			margin: "Of 100 that a customer pays you, how much do you usually keep?",
			marginHelp: "After direct costs, before the cost of your own hours. If you sell only hours: 100.",
			hour: "What does an hour of your time cost you?",
			hourHelp: "Your list has hours. Their price is taken off what each customer earns you.",
			own: { percent: "Another percentage", hour: "Cost of an hour", days: "Another number of days" },
			use: "Use it",
			dontKnow: "I don't know",
			again: "Answer these questions anew",
			done: "That is all we need to ask about your list.",
		},
		look: {
			heading: "Where they would be now",
			largest: (names, share) => `${joinWords(names, "and")} are ${share} of your revenue.`,
		},
		want: {
			label: "Who do you want as customers?",
			help: "A sentence will do: “Family firms within an hour's drive who plan ahead, pay on time and ask what else we can do.” It stays on your summary. You can leave it empty.",
		},
		start: {
			heading: "Your tiers",
			what: (customers) =>
				`${plural(customers, { one: "customer gets a tier", other: "customers get their tiers" })}, and the reason, in new columns beside your list. Four tabs come with them: the customers by tier, a summary, the settings and a history. What you have written stays as it is.`,
			go: "Tier them",
		},
		done: {
			heading: "Your customers have their tiers",
			why: "Some things are in no list, and count all the same: how they negotiate, whether the owner looks ahead, what they do to your people.",
			questions: "Three questions about your ten largest",
			overview: "Overview",
		},
	},
	newCustomer: {
		heading: "New customer: check first",
		intro: "Before you say yes: answer what you know and leave the rest.",
		name: "Customer's name",
		noName: "Type the customer's name first; a row needs one.",
		listed: (name) => `“${name}” is in your list already. Find them under “Review customers”.`,
		questions: "What they will be like",
		figures: "What you expect",
		figuresHelp: "For as long a period as your list covers. May be left empty.",
		revenue: "Expected revenue",
		profit: "Expected profit, after direct costs",
		discount: "Discount, %",
		hours: "Hours we would spend on them",
		daysLate: "Will they pay on time? Days late, 0 for on time",
		near: (name, row) =>
			`“${name}” in row ${row} has nearly this name. Is it the same customer? Then do not add them again.`,
		asked: {
			negotiation: "How will they negotiate?",
			ownerFocus: "Where will the owner look: at today's fires or at tomorrow?",
			delegation: "How will the owner delegate?",
			direction: "Will they know where they are going?",
			newNeeds: "Will they bring us new needs?",
			energy: "What will they do to the people who serve them?",
			steadiness: "How steady will their priorities be?",
			satisfaction: "How happy will they be with us?",
			fit: "Will we be right for each other?",
		},
		negotiations: [
			"will pinch every penny",
			"will bargain on everything",
			"will bargain fairly",
			"will give good reasons",
			"will see the value we bring",
		],
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
