import { outlook } from "../both/en/outlook.ts";
import { persona } from "../both/en/persona.ts";
import { referralHeadings } from "../both/en/referralHeadings.ts";
import { pluralIn } from "../plural.ts";
import { ENGLISH } from "../tongues.ts";
import type { SharedWords } from "../words/tiers.ts";
import { letters } from "./playbook.ts";

const plural = pluralIn("en-US");

export const en = (): SharedWords => ({
	...ENGLISH,
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
					: `only ${f.percent(knownShare)} of what counts is known`,
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
	wayUp: {
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
		known: (share, f) => `${f.percent(share)} known`,
		range: (range) => `could be ${range}`,
	},
	settings: {
		weights: { off: "off", low: "low", normal: "normal", high: "high" },
	},
	newCustomer: {
		sixMonths: {
			likely: (chance) => `In six months: likely still a customer (chance ${chance}).`,
			either: (chance) => `In six months: could go either way (chance ${chance}).`,
			atRisk: (chance) => `In six months: at risk of being gone (chance to stay ${chance}).`,
			unknown: {
				money: "Nothing is known about how they are with money.",
				owner: "Nothing is known about the owner.",
			},
		},
	},
	outlook: outlook(),
	override: {
		ranOut: (tier, day) => `${tier}, set by hand, ran out on ${day}.`,
	},
	persona: persona(),
	plan: {
		actions: {
			grow: "plan growth",
			offer: "make an offer",
			educate: "agree a change",
			reprice: "reprice",
			reassign: "reassign",
			refer: "refer on",
			goodbye: "say good-bye",
			nothing: "do nothing",
		},
		yes: "yes",
		no: "no",
	},
	playbook: letters(),
	alternatives: {
		tab: "Alternatives",
	},
	tree: {
		adds: (credits, values) => `Check: credits add up to all values, ${credits} = ${values}.`,
		addsNot: (credits, values) =>
			`Check: credits do NOT add up to all values, ${credits} against ${values}. Please tell us.`,
		quoted: (name) => `“${name}”`,
	},
	record: {
		weWant: (idealCustomer) => `We want: ${idealCustomer}`,
	},
	referral: { headings: referralHeadings() },
	share: {
		freeze: {
			none: "This file has no formulas of Customer Tiers: there is nothing to freeze.",
		},
	},
	undo: {
		ago: (count, unit) => `${plural(count, unit, `${unit}s`)} ago`,
	},
	firstChange: {
		heading: "Before the first change",
		intro: "Customer Tiers has not written anything in this file yet. This is what it would do now:",
	},
	removal: {
		keptCells: (cells) => `What you have put into our columns yourself stays: ${cells}.`,
		nothing: "Nothing in this file comes from Customer Tiers.",
	},
	sidebar: {
		title: "Customer Tiers",
		more: (count) => `and ${count} more`,
	},
});

const months = (count: number) =>
	count <= 0 ? "less than a month" : `only ${plural(count, "month", "months")}`;

const DRAINS = {
	priceShopper: "shops for price",
	neverHappy: "never happy",
	heavyOnTime: "heavy on our time",
} as const;
