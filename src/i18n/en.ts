import { begin } from "./en/begin.ts";
import { diagnosis } from "./en/diagnosis.ts";
import { firstChange } from "./en/firstChange.ts";
import { movement } from "./en/movement.ts";
import { newCustomer } from "./en/newCustomer.ts";
import { outlook } from "./en/outlook.ts";
import { override } from "./en/override.ts";
import { persona } from "./en/persona.ts";
import { plan } from "./en/plan.ts";
import { alternatives, playbook } from "./en/playbook.ts";
import { record } from "./en/record.ts";
import { referral } from "./en/referral.ts";
import { removal } from "./en/removal.ts";
import { review } from "./en/review.ts";
import { several } from "./en/several.ts";
import { share } from "./en/share.ts";
import { slices } from "./en/slices.ts";
import { summary } from "./en/summary.ts";
import { team } from "./en/team.ts";
import { thinning } from "./en/thinning.ts";
import { tree } from "./en/tree.ts";
import { undo } from "./en/undo.ts";
import { whale } from "./en/whale.ts";
import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

const plural = pluralIn("en-US");

export const en: Words = {
	tag: "en-US",
	product: "Customer Tiers",
	facts: {
		customer: "Customer",
		id: "Customer ID",
		revenue: "Revenue",
		recentRevenue: "Recent revenue",
		previousRevenue: "Previous revenue",
		lifetimeRevenue: "Lifetime revenue",
		cost: "Cost",
		profit: "Profit",
		margin: "Margin",
		hours: "Hours",
		discount: "Discount",
		daysLate: "Days late",
		accountRequests: "Account requests",
		complaints: "Complaints",
		orders: "Orders",
		firstOrder: "First order",
		lastOrder: "Last order",
		products: "Products",
		usage: "Usage",
		previousUsage: "Previous usage",
		walletShare: "Wallet share",
		referredBy: "Referred by",
		referred: "Referred customers",
		referralValue: "Referral value",
		cameAnyway: "Would have come anyway",
		negotiation: "Negotiation",
		ownerFocus: "Owner focus",
		delegation: "Delegation",
		direction: "Direction",
		newNeeds: "New needs",
		energy: "Energy",
		steadiness: "Steadiness",
		satisfaction: "Satisfaction",
		fit: "Fit",
		manualTier: "Manual tier",
		manualReason: "Manual reason",
		manualUntil: "Manual until",
		story: "Story",
		planAction: "Customer plan",
		planOwner: "Plan owner",
		planDue: "Plan due",
		planDone: "Plan done",
		planProvider: "Refer to",
	},
	results: {
		tier: "Tier",
		score: "Score",
		range: "Range",
		why: "Why",
		nextStep: "Next step",
		nextQuestion: "Next question",
		persona: persona.heading,
		sixMonths: outlook.headings.sixMonths,
		longTerm: outlook.headings.longTerm,
		referred: referral.headings.referred,
		referralValue: referral.headings.influence,
		referralCredit: referral.headings.credit,
	},
	needsFacts: "needs facts",
	tierName: (placement) => (placement === "needsFacts" ? "Needs facts" : `Tier ${placement}`),
	tiers: {
		1: {
			who: "Ideal and highly profitable; bring new needs and make us grow",
			role: "Partner",
			action: "Plan growth together, treat them like gold, ask for referrals",
			marketing: "Most of it goes here",
			say: "We would like to grow with you. What are you planning, and what will you need from us?",
		},
		2: {
			who: "Good income, content with our core, easy to serve",
			role: "Advisor",
			action: "Show them what else would help them",
			marketing: "When the occasion comes",
			say: "What else is on your mind? Others in your place have been glad of this.",
		},
		3: {
			who: "Break even; take more than their share of time and materials, though they do nothing wrong",
			role: "Educator and administrator",
			action: "Agree one change that moves them to Tier 2 by a date; if it fails, refer them on",
			marketing: "None; accept no more like them",
			say: "We want to go on working with you. For that, one thing has to change, and here is what you gain by it.",
		},
		4: {
			who: "Money losers: price shoppers, never happy, or not a fit",
			role: "Stop being the Fixer",
			action: "Say good-bye, kindly and soon, or reprice once",
			marketing: "None",
			say: "We are not the right ones for you any more. Here is who may suit you better, and how we hand over.",
		},
	},
	needsFactsAction: "Answer the next question first",
	referrerAction: (referred, worth, action, f) => {
		const many = referred === 0 ? "customers" : plural(referred, "customer", "customers");
		const who = referred === 1 ? "customer" : many;
		const are = `${referred === 1 ? "is" : "are"} worth`;
		return worth === undefined
			? `First look at what the ${who} they brought ${are}. Then: ${action}`
			: `The ${who} they brought ${are} ${f.money(worth)}: look at that first. Then: ${action}`;
	},
	questions: {
		revenue: "What did they buy for in this period?",
		previousRevenue: "What did they buy for in the period before?",
		profit: "What did we earn on them, after direct costs?",
		hours: "How many hours did we spend on them?",
		discount: "What discount do they get on average?",
		daysLate: "How many days after the due date do they pay?",
		accountRequests: "How often did they need accounting: reminders, disputes, corrected invoices?",
		complaints: "How many times did they complain?",
		usage: "How much do they use now: users, licences, storage?",
		previousUsage: "How much did they use a period ago?",
		walletShare: "What part of what they spend on what we sell comes to us?",
		products: "How many different products or services do they buy?",
		referred: "How many customers have they brought us?",
		negotiation: "How did the last negotiation go?",
		ownerFocus: "Where does the owner look: at today's fires or at tomorrow?",
		delegation: "How does the owner delegate?",
		direction: "Do they know where they are going?",
		newNeeds: "Do they bring us new needs?",
		energy: "What do they do to the people who serve them?",
		steadiness: "How steady are their priorities?",
		satisfaction: "How happy are they with us?",
		fit: "Are we right for each other?",
	},
	answers: {
		negotiation: [
			"pinched every penny",
			"bargained on everything",
			"bargained fairly",
			"gave good reasons",
			"saw the value we bring",
		],
		ownerFocus: [
			"the owner is stuck in today's fires",
			"the owner is mostly busy with today",
			"the owner has one eye on today, one on tomorrow",
			"the owner plans ahead",
			"the owner has eyes on tomorrow",
		],
		delegation: [
			"the owner is neck-deep in the detail",
			"the owner decides most details alone",
			"the owner delegates some of it",
			"the owner lets the team get on with it",
			"the owner sets priorities and holds an able team responsible",
		],
		direction: [
			"undecided about where to go",
			"unsure of the destination",
			"lost, but knows the destination",
			"knows where to go and roughly how",
			"goals agreed by both sides",
		],
		newNeeds: [
			"only ever the first order",
			"seldom asks for anything new",
			"now and then asks for something new",
			"often brings new needs",
			"brings new needs that stretch us",
		],
		energy: [
			"drains the people who serve them",
			"takes more energy than they give",
			"neither drains nor lifts us",
			"good to work with",
			"brings out our best",
		],
		steadiness: [
			"priorities shift constantly",
			"priorities shift often",
			"priorities shift now and then",
			"mostly steady",
			"steady",
		],
		satisfaction: ["never happy", "seldom happy", "content", "happy", "delighted"],
		fit: [
			"neither of us is right for the other",
			"a poor fit",
			"an acceptable fit",
			"a good fit",
			"right for each other",
		],
	},
	why: {
		gate: {
			manual: ({ customer, computed }) => {
				const reason = customer.manualReason === undefined ? "" : ` (${customer.manualReason})`;
				return `set by hand${reason}; ${computed === "needsFacts" ? "the figures alone say too little" : `the figures say Tier ${computed}`}`;
			},
			newCustomer: ({ ageMonths }) => `a customer for ${months(ageMonths ?? 0)}: too early to say good-bye`,
			loses: ({ netProfit, customer }, f) => {
				if (customer.revenue !== undefined && customer.revenue <= 0)
					return `loses ${f.money(-(netProfit ?? 0))} without earning any revenue`;
				const on = customer.revenue === undefined ? "" : ` on ${f.money(customer.revenue)} of revenue`;
				return `loses ${f.money(-(netProfit ?? 0))}${on}`;
			},
			drains: ({ netMargin, drains }, f) =>
				`a net margin of ${f.percentBelow(netMargin ?? 0)} does not pay for the trouble: ${drains
					.map((drain) => DRAINS[drain])
					.join(", ")}`,
			breaksEven: ({ netProfit, netMargin, customer, ageMonths }, f) =>
				(netProfit ?? 0) < 0
					? `loses ${f.money(-(netProfit ?? 0))} on ${f.money(customer.revenue ?? 0)} of revenue, but has been a customer for ${months(ageMonths ?? 0)}: too early to say good-bye`
					: `little more than break-even, ${f.money(netProfit ?? 0)} on ${f.money(customer.revenue ?? 0)} of revenue (${f.percentBelow(netMargin ?? 0)})`,
			earns: ({ netProfit, netMargin }, f) =>
				`no money loser, earns us ${f.money(netProfit ?? 0)} (${f.percent(netMargin ?? 0)} of revenue)`,
			unprovenProfit: ({ netMargin }, f) =>
				netMargin === undefined
					? "no better while we do not know what we earn on them"
					: `no better at a net margin of ${f.percentBelow(netMargin)}, which is not high`,
			unprovenGrowth: ({ customer }) =>
				customer.previousRevenue === 0
					? "bought nothing the period before, so nothing shows yet whether they grow with us"
					: "no better while nothing shows that they grow with us",
			needsFacts: ({ knownShare }, f) =>
				knownShare === 0
					? "nothing is known that could be scored"
					: `only ${f.percentBelow(knownShare)} of what counts is known`,
		},
		byScore: (score, justUnder, f) =>
			justUnder === null
				? `scores ${f.points(score)} of 100`
				: `scores just under the ${f.number(justUnder)} of 100 that the next tier takes`,
		clause: {
			netMargin: (value, isFor, f) =>
				value < 0
					? `loses ${f.percent(-value)} of what they pay`
					: `a net margin of ${isFor ? "" : "only "}${f.percent(value)}`,
			netProfit: (value, isFor, f) =>
				value < 0 ? `costs us ${f.money(-value)}` : `earns us ${isFor ? "" : "only "}${f.money(value)}`,
			discount: (value, isFor, f) =>
				value <= 0 ? "buys without discount" : `gets ${isFor ? "only " : ""}${f.percent(value)} discount`,
			daysLate: (value, isFor) => {
				const days = Math.round(value);
				if (days === 0) return "pays on time";
				if (days < 0) return `pays ${plural(-days, "day", "days")} early`;
				return `pays ${isFor ? "only " : ""}${plural(days, "day", "days")} late`;
			},
			accountRequests: (value, isFor) =>
				value === 0
					? "never needed accounting"
					: `needed accounting ${isFor ? "only " : ""}${value === 1 ? "once" : plural(value, "time", "times")}`,
			timeCost: (value, isFor, f) =>
				value === 0
					? "takes none of our hours"
					: `our hours cost ${isFor ? "only " : ""}${f.percent(value)} of what they pay`,
			complaints: (value, isFor) =>
				value === 0 ? "no complaints" : `${isFor ? "only " : ""}${plural(value, "complaint", "complaints")}`,
			growth: (value, isFor, f) => {
				if (Math.abs(value) < 0.0005) return "buys as much as before";
				if (value <= -0.995) return "has stopped buying";
				if (value >= 2) return `buys ${f.number(value + 1)} times as much as before`;
				return value < 0
					? `shrinking ${f.percent(-value)}`
					: `growing ${isFor ? "" : "only "}${f.percent(value)}`;
			},
			usageGrowth: (value, _, f) =>
				value < 0 ? `uses ${f.percent(-value)} less` : `uses ${f.percent(value)} more`,
			walletShare: (value, isFor, f) =>
				`gives us ${isFor ? "" : "only "}${f.percent(value)} of what they spend on what we sell`,
			products: (value) => `buys ${plural(value, "product", "different products")}`,
			referred: (value) =>
				value === 0 ? "has brought nobody" : `brought us ${plural(value, "customer", "customers")}`,
		},
		for: "For:",
		against: "Against:",
		withoutReferrals: (tier) => `${tier} without their referrals.`,
		assumed: (margin, f) => `Profit is assumed at a margin of ${f.number(margin * 100)}\u00a0%.`,
		hoursMissing: "Their hours are not known and count as none.",
	},
	netProfit: "Net profit",
	report: { known: "Known", ownTier: "Tier without referrals" },
	wayUp: {
		heading: "Way up",
		top: "At the top already",
		manual: "The tier is set by hand",
		needsFacts: "Answer the next question first",
		none: "No single change is enough",
		breakEven: (amount, rise, f) =>
			rise === null
				? `Breaks even at +${f.money(amount)} net profit`
				: `Breaks even at prices ${f.percent(rise)} higher (+${f.money(amount)})`,
		changes: (tier, changes) => `${tier} at ${changes}`,
		or: ", or ",
		change: {
			netProfit: (from, to, f) => `+${f.money(to - from)} net profit`,
			hours: (from, to, f) => `${f.number(from - to)} ${from - to === 1 ? "hour" : "hours"} less`,
			discount: (from, to, f) => `${f.percent(to)} discount instead of ${f.percent(from)}`,
			daysLate: (from, to, f) =>
				to <= 0
					? "payment on time"
					: `payment ${f.number(to)} ${to === 1 ? "day" : "days"} late instead of ${f.number(from)}`,
			accountRequests: (from, to, f) => `${f.number(to)} account requests instead of ${f.number(from)}`,
			complaints: (from, to, f) =>
				`${to <= 0 ? "no" : f.number(to)} ${to === 1 ? "complaint" : "complaints"} instead of ${f.number(from)}`,
			growth: (from, to, f) => `${f.percent(to)} growth (now ${f.percent(from)})`,
			usageGrowth: (from, to, f) => `${f.percent(to)} growth in usage (now ${f.percent(from)})`,
			walletShare: (from, to, f) => `${f.percent(to)} of their spending instead of ${f.percent(from)}`,
			products: (from, to, f) => `${f.number(to)} different products instead of ${f.number(from)}`,
			referred: (from, to, f) =>
				`${f.number(to - from)} more ${to - from === 1 ? "customer" : "customers"} referred`,
		},
		answer: (fact, answer) => `${fact}: “${answer}”`,
	},
	note: {
		heading: "Customer Tiers writes this column anew at each run. Sort, hide or move it as you like.",
		neutral: "Starts from 50.0",
		known: (share, f) => `${f.percent(share)} known`,
		range: (range) => `could be ${range}`,
		computed: (tier) => `The figures say ${tier}`,
		writtenBy: "— Customer Tiers",
	},
	ownName: "English",
	settings: {
		tab: "Tier settings",
		title: "Tier settings",
		intro:
			"Change any value; what you empty goes back to its default. Weights: off, low, normal, high, or a number. Notes of yours go to the right of the keys.",
		headings: ["Setting", "Value", "Counts as", "Share", "0 points at", "50 points at", "100 points at"],
		key: "Key (leave as it is)",
		sections: {
			general: "General",
			criteria: "What counts",
			thresholds: "Where the tiers begin (score)",
			limits: "Limits",
			persona: "Persona: what tells which kind of client they resemble",
			outlook: "Outlook (points)",
			effort: "Marketing effort now: hours, money or per cent for each tier (optional)",
			columns: "Columns of your list: what you chose",
		},
		groups: {
			profitability: "Profitability",
			money: "Money",
			ease: "Ease of service",
			owner: "Owner involvement",
			wallet: "Wallet share",
			referrals: "Referrals",
		},
		weights: { off: "off", low: "low", normal: "normal", high: "high" },
		general: {
			language: "Language",
			reviewDate: "Review date (empty: today)",
			hourlyCost: "Cost of one of our hours (empty: hours are not priced)",
			assumedMargin: "Usual margin, where none is known (empty: assume none)",
			passUp: "Part of a customer's worth that goes to whoever referred them",
			headings: "Headings of your list (empty: found by itself)",
			idealCustomer: "Whom we want as customers, in a sentence",
		},
		criteria: {
			netMargin: "Net margin",
			netProfit: "Net profit, amount (from your own list)",
			negotiation: "Negotiation, 1–5",
			discount: "Discount",
			daysLate: "Days paid late",
			accountRequests: "Times they needed accounting",
			timeCost: "Cost of our hours, of revenue",
			complaints: "Complaints",
			satisfaction: "Satisfaction, 1–5",
			energy: "Energy, 1–5",
			steadiness: "Steadiness, 1–5",
			fit: "Fit, 1–5",
			ownerFocus: "Owner's focus, 1–5",
			delegation: "Delegation, 1–5",
			growth: "Growth in revenue",
			usageGrowth: "Growth in usage",
			walletShare: "Our share of what they spend",
			direction: "Direction, 1–5",
			newNeeds: "New needs, 1–5",
			products: "Different products (can only help)",
			referred: "Customers referred (can only help)",
		},
		uncalibrated: "Net profit, amount (off: the profits in your list are too alike)",
		thresholds: { tier1: "Tier 1 from", tier2: "Tier 2 from", tier3: "Tier 3 from" },
		limits: {
			breakEvenMargin: "Below this margin they only break even: at best Tier 3",
			highMargin: "Below this margin profit is not high: at best Tier 2",
			newCustomerMonths: "Months until a customer is no longer new",
			stingyNegotiation: "Shops for price: negotiation at most",
			steepDiscount: "Shops for price: discount from",
			unhappySatisfaction: "Never happy: satisfaction at most",
			unhappyComplaints: "Never happy: complaints from",
			heavyTimeCost: "Heavy on our time: cost of hours from",
			provenNewNeeds: "Grows with us: new needs from",
			provenReferred: "Grows with us: customers referred from",
			knownShare: "Below this share known, a customer needs facts",
		},
		persona: {
			drainingEnergy: "Draining: energy at most",
			drainingSatisfaction: "Draining: satisfaction at most",
			drainingComplaints: "Draining: complaints from",
			drainingSteadiness: "Draining: steadiness at most",
			bestEnergy: "Brings out our best: energy from",
			bestNewNeeds: "Brings out our best: new needs from",
			bestReferred: "Brings out our best: customers referred from",
			bestGrowth: "Brings out our best: growth in revenue from",
			stuckOrders: "Stuck on the first order: orders from",
			stuckMonths: "Stuck on the first order: or a customer for this many months",
			stuckGrowth: "Stuck on the first order: growth in revenue at most",
			stuckProducts: "Stuck on the first order: different products at most",
			stuckNewNeeds: "Stuck on the first order: or new needs at most",
		},
		outlook: {
			likely: "Likely to stay six months from",
			atRisk: "At risk within six months below",
			growing: "Likely to grow in the long term from",
			shrinking: "Likely to shrink in the long term below",
		},
		asSpreadsheet: "as the spreadsheet",
		notUsed: "not used",
		problem: {
			notANumber: (tab, cell, found) => `${tab} ${cell}: “${found}” is no number; the default is used`,
			outOfBounds: (tab, cell, found) => `${tab} ${cell}: “${found}” is out of bounds; the default is used`,
			wrongOrder: (tab, cell, found) =>
				`${tab} ${cell}: “${found}” is out of order with the values beside it; the defaults are used`,
			unknownWord: (tab, cell, found) => `${tab} ${cell}: “${found}” is not a word we know; it is not used`,
		},
		saved: "Saved for everyone who shares this file.",
		restored: (tab) =>
			`Weights, points and limits on “${tab}” have their defaults back. Your costs, columns and notes stay.`,
		linked: (formulas, tab) =>
			`${plural(formulas, "formula now takes", "formulas now take")} the settings from “${tab}”.`,
		nothingToLink: "No formula on this tab lacks the settings.",
	},
	menu: {
		tier: "Tier my customers",
		sidebar: "Open sidebar",
		playbook: "Playbook",
		tree: "Referral tree",
		share: "Share …",
		undo: "Undo last change",
		link: "Let formulas use my settings",
		restore: "Restore default settings",
		remove: "Remove from this file …",
	},
	tiered: (customers, counts, summaryTab) =>
		`${plural(customers, "customer", "customers")} tiered. ${counts}. Totals are on the tab “${summaryTab}”.`,
	summary,
	problem: {
		emptyTab: (tab) =>
			`The tab “${tab}” is empty. Open the tab with your customers, one row each, and run this again. Nothing was changed.`,
		noHeadings: (tab) =>
			`No row of headings found in “${tab}”. Put a heading above each column, such as Customer, Revenue, Profit, and run this again. Nothing was changed.`,
		noCustomerColumn: (tab, row, headings) =>
			`No column with the customers' names found in “${tab}”. Row ${row} looks like the headings: ${headings}. Rename the heading of the names to “Customer” (Client, Company, Kunde also work). Nothing was changed.`,
		noCustomers: (tab) =>
			`No customers found below the headings of “${tab}”. Put one customer in each row and run this again. Nothing was changed.`,
		ourTab: (tab) =>
			`“${tab}” was made by Customer Tiers and is no list of customers. Open the tab with your customers, one row each, and run this again. Nothing was changed.`,
		busy: "Somebody else is running Customer Tiers in this file just now. Wait a moment and run it again. Nothing was changed.",
		changed: (tab) =>
			`Somebody changed “${tab}” while Customer Tiers was at work on it. Nothing was written. Do it again.`,
		deleted: (tab) =>
			`Somebody deleted “${tab}” while Customer Tiers was at work. Nothing else of yours was overwritten. Run it again.`,
		full: "This file would pass the 10 million cells that Google Sheets allows, empty ones included. Delete empty rows and columns or old tabs, or thin the history (in the sidebar), and run it again. Nothing was changed.",
		unexpected: (detail) =>
			`Google Sheets did not let Customer Tiers finish (${detail}). Nothing of yours was overwritten. Run it again; if it fails again, check that the tab is not protected.`,
		mayNotEdit:
			"You may look at this file but not change it: ask its owner to make you an editor (if you are one already, sign out of your other Google accounts).",
		protected: (tab) =>
			tab === ""
				? "This file has protected cells that you may not change: ask its owner to let you edit them (Data ▸ Protect sheets and ranges). Nothing of yours was overwritten."
				: `“${tab}” has protected cells that you may not change: ask the owner of the file to let you edit them (Data ▸ Protect sheets and ranges). Nothing was changed.`,
		unreadable: (cell, found, fact) => `${cell}: “${found}” could not be read as ${fact}`,
		cellGone: (tab, cell) => `“${tab}” has no cell ${cell} any more.`,
		noProfit:
			"Your list has no profit, cost or margin, and most of a tier hangs on that. Open the sidebar, choose Set up, and type your usual margin.",
		unfitColumn: (column, found, fact) =>
			`${column} is headed like ${fact}, but holds something else (“${found}”): not used`,
		sameHeading: (heading, columns) =>
			`Columns ${columns} are all headed “${heading}”: only the first is used`,
		sameName: (name, rows) => `“${name}” appears in rows ${rows}: each is rated by itself`,
		sameId: (id, rows) => `The number “${id}” appears in rows ${rows}: each is rated by itself`,
		formula: {
			noRows: (formula, found) =>
				`${formula} needs the rows of your customers, for example ${formula}(A1:K200); it got ${found}.`,
			oneRowNoHeadings: (formula) =>
				`${formula} got one row and no headings. Give the heading row too, as its second argument: A2:K2 and A$1:K$1, say.`,
			headingsNotOneRow: (formula, rows) =>
				`${formula} needs one row of headings as its second argument, for example A$1:K$1; it got ${rows} rows.`,
			widthsDiffer: (formula, columns, headings) =>
				`${formula} needs as many headings as columns; it got ${plural(headings, "heading", "headings")} for ${plural(columns, "column", "columns")}. Begin and end both ranges at the same columns.`,
			noCustomerColumn: (formula, headings) =>
				`${formula} found no column with the customers' names among ${headings}. Rename one heading to “Customer”, or include that column in the range.`,
			empty: (formula) =>
				`${formula} got an empty range. Give it the rows of your customers, for example A1:K200.`,
			settings: (formula) =>
				`${formula} needs the settings tab as its third argument, for example 'Tier settings'!$A:$H, or nothing; it got cells without any setting.`,
			noHeadingsGiven: (formula) => `${formula} needs a row of headings, for example ${formula}(A1:K1).`,
			badTier: (formula, found) =>
				`${formula} needs a tier from 1 to 4, for example ${formula}(2); it got ${found}.`,
		},
	},
	begin,
	diagnosis,
	newCustomer,
	outlook,
	override,
	persona,
	plan,
	playbook,
	alternatives,
	tree,
	movement,
	whale,
	record,
	referral,
	review,
	several,
	share,
	undo,
	slices,
	team,
	firstChange,
	removal,
	thinning,
	sidebar: {
		title: "Customer Tiers",
		home: {
			unreviewed: (count) =>
				count === 0
					? "Everybody has been reviewed lately."
					: `${plural(count, "customer", "customers")} not reviewed lately.`,
			newCustomer: "New customer? Check first",
			several: "One answer for several",
			tabs: { label: "Tabs", summary: "Summary", playbook: "Playbook", tree: "Referral tree" },
			noSummary: "There is no summary yet. Tier your customers first: that writes it.",
			overdue: (count) => `${plural(count, "plan is", "plans are")} overdue.`,
			welcome: "Welcome. Three short steps, and each of your customers has a tier.",
		},
		customers: (count) => plural(count, "customer", "customers"),
		known: (share) => `${share} known`,
		tierNow: "Tier my customers",
		working: "Working …",
		loading: "Reading your customers …",
		done: (customers) => `Done. ${plural(customers, "customer", "customers")} tiered.`,
		tryAgain: "Try again",
		failed: "Google Sheets did not answer. Check your connection and try again.",
		accounts:
			"You are signed in to several Google accounts, and Sheets used the wrong one. Sign out of the others, or open this file in a private window.",
		noticed: (count) => `${plural(count, "thing", "things")} to look at:`,
		more: (count) => `and ${count} more`,
		setUp: {
			link: "Set up",
			heading: "How your list is read",
			tab: "Tab",
			headingRow: "Headings",
			asFound: "as found",
			row: (row, text) => `Row ${row}: ${text}`,
			found: (customers, leftOut) =>
				leftOut === 0
					? `${plural(customers, "customer", "customers")}.`
					: `${plural(customers, "customer", "customers")}; ${plural(leftOut, "row", "rows")} left out (totals, repeated headings).`,
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
			unused: (columns) => `${plural(columns, "column", "columns")} not used`,
			notUsed: "not used",
			margin: "Usual margin, %",
			marginHelp:
				"Your list has no profit, cost or margin. What do you usually keep of 100 in revenue? Every reason then says “assumed”.",
			hourlyCost: "Cost of one of our hours",
			hourlyCostHelp: "Your list has hours. With a price on them, they count in every customer's profit.",
			use: "Use this",
			badNumber: (label) => `“${label}” needs a number, or nothing.`,
			badRange: (label, least, most) => `“${label}” needs a number from ${least} to ${most}, or nothing.`,
		},
		whatIf: {
			link: "What if …",
			heading: "What if …",
			intro: "Change what counts and see who would move. Nothing is written until you apply it.",
			weights: "How much each thing counts",
			thresholds: "Where the tiers begin",
			limits: "Limits",
			refused: (label) =>
				`“${label}” cannot have this value: it has to stay within its bounds, and the tiers in their order. Nothing was changed.`,
			ownNumber: (weight) => `${weight} (your number)`,
			ofWhole: (share) => `${share} of the whole`,
			nobody: "Nobody would change tier.",
			moved: (customers) => `${plural(customers, "customer", "customers")} would change tier:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			now: "Now",
			after: "After",
			apply: "Apply and tier",
			discard: "Discard",
			reckoning: "Working it out …",
		},
		back: "Back",
		goTo: (cell) => `Go to ${cell}`,
		tiersHeading: "Customers per tier",
		legend: "Tier, customers, what we are to them",
	},
};

const months = (count: number) =>
	count <= 0 ? "less than a month" : `only ${plural(count, "month", "months")}`;

const DRAINS = {
	priceShopper: "shops for price",
	neverHappy: "never happy",
	heavyOnTime: "heavy on our time",
} as const;
