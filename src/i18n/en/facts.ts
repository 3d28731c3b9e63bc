import type { Stand } from "../../tiering/reasons.ts";
import { dayText } from "../dayText.ts";
import type { Figures } from "../figures.ts";
import type { ServerFactWords, SharedFactWords } from "../words/facts.ts";
import { CUSTOMERS, plural, tag } from "./numbers.ts";

export const shared = (): SharedFactWords => ({
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
	questions: {
		revenue: "How much did they spend with us in this period?",
		previousRevenue: "How much did they spend with us in the period before?",
		lifetimeRevenue: "How much have they spent with us in all?",
		profit: "What did we earn on them, after direct costs?",
		orders: "How many times have they ordered?",
		lastOrder: "When did they last order?",
		hours: "How many hours did we spend on them?",
		discount: "What discount do they get on average?",
		daysLate: "How many days after the due date do they pay?",
		accountRequests: "How often did they need accounting: reminders, disputes, corrected invoices?",
		complaints: "How many times did they complain?",
		usage: "How much do they use now: users, licences, storage?",
		previousUsage: "How much did they use in the period before?",
		walletShare: "How much of what they spend on what we sell comes to us?",
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
		clause: {
			netMargin: (value, stand, f, { profit }) =>
				value < 0
					? `loses ${f.percent(-value)} of what they pay`
					: `a ${profit} margin of ${low(stand)}${f.percent(value)}`,
			value: (value, stand, f, { valueBy, profit }) => {
				const soFar = valueBy === "lifetimeRevenue" ? " so far" : "";
				if (value < 0)
					return valueBy === "netProfit"
						? `costs us ${f.money(-value)}`
						: `returned more than they bought (${f.money(value)} of revenue${soFar})`;
				const of = valueBy === "netProfit" ? `${profit} profit` : `revenue${soFar}`;
				if (value === 0) return `no ${of}`;
				const amount = `${f.money(value)} of ${of}`;
				return stand === "neither" ? amount : `${stand === "for" ? "large" : "small"} (${amount})`;
			},
			silence: (value, stand, _, { lastOrder }) => {
				const days = Math.round(value);
				if (lastOrder !== null) {
					const day = dayText(lastOrder, { tag });
					return stand === "against" ? `no order since ${day}` : `last order on ${day}`;
				}
				if (days === 0) return "ordered today";
				return stand === "against"
					? `no order for ${plural(days, DAYS)}`
					: `last order ${plural(days, DAYS)} ago`;
			},
			orders: (value, stand) =>
				value === 0 ? "no orders" : `${low(stand)}${plural(value, { one: "order", other: "orders" })}`,
			profitPerHour: (value, stand, f) =>
				value < 0
					? `loses ${f.money(-value)} on each hour of ours`
					: `earns ${low(stand)}${f.money(value)} for each hour of ours`,
			lifetime: (value, stand, f) =>
				value === 0 ? "has bought nothing so far" : `has bought for ${low(stand)}${f.money(value)} so far`,
			discount: (value, stand, f) =>
				value <= 0 ? "buys without discount" : `gets ${high(stand)}${f.percent(value)} discount`,
			daysLate: (value, stand) => {
				const days = Math.round(value);
				if (days === 0) return "pays on time";
				if (days < 0) return `pays ${plural(-days, DAYS)} early`;
				return `pays ${high(stand)}${plural(days, DAYS)} late`;
			},
			accountRequests: (value, stand) =>
				value === 0
					? "never needed accounting"
					: `needed accounting ${high(stand)}${value === 1 ? "once" : plural(value, { one: "time", other: "times" })}`,
			complaints: (value, stand) =>
				value === 0
					? "no complaints"
					: `${high(stand)}${plural(value, { one: "complaint", other: "complaints" })}`,
			growth: (value, _, f) => `buys ${comparedText(value, f)}`,
			usageGrowth: (value, _, f) => `uses ${comparedText(value, f)}`,
			walletShare: (value, stand, f) =>
				`gives us ${value === 0 ? "nothing" : `${low(stand)}${f.percent(value)}`} of what they spend on what we sell`,
			products: (value) =>
				value === 0
					? "buys none of our products"
					: `buys ${plural(value, { one: "product", other: "different products" })}`,
			referred: (value) => (value === 0 ? "has brought nobody" : `brought us ${plural(value, CUSTOMERS)}`),
		},
	},
	wayUp: {
		change: {
			netProfit: (from, to, f, profit) => `+${f.money(to - from)} ${profit} profit`,
			hours: (from, to, f) => `${f.number(from - to)} ${from - to === 1 ? "hour" : "hours"} less`,
			orders: (from, to, f) => `${f.number(to)} orders instead of ${f.number(from)}`,
			discount: (from, to, f) => `${f.percent(to)} discount instead of ${f.percent(from)}`,
			daysLate: (from, to, f) =>
				to <= 0
					? "payment on time"
					: `payment ${f.number(to)} ${to === 1 ? "day" : "days"} late instead of ${f.number(from)}`,
			accountRequests: (from, to, f) =>
				`${f.number(to)} account ${to === 1 ? "request" : "requests"} instead of ${f.number(from)}`,
			complaints: (from, to, f) =>
				`${to <= 0 ? "no" : f.number(to)} ${to === 1 ? "complaint" : "complaints"} instead of ${f.number(from)}`,
			growth: (from, to, f) => `${goalText(to, f, "revenue")} (now ${growthText(from, f)})`,
			usageGrowth: (from, to, f) => `${goalText(to, f, "usage")} (now ${growthText(from, f)})`,
			walletShare: (from, to, f) => `${f.percent(to)} of their spending instead of ${f.percent(from)}`,
			products: (from, to, f) => `${f.number(to)} different products instead of ${f.number(from)}`,
			referred: (from, to, f) =>
				`${f.number(to - from)} more ${to - from === 1 ? "customer" : "customers"} referred`,
		},
	},
});

export const server = (): ServerFactWords => ({
	settings: {
		criteria: {
			value: "Value",
			silence: "Days since the last order",
			orders: "Orders",
			profitPerHour: "Profit for each hour of ours",
			lifetime: "Revenue so far",
			netMargin: "Net margin",
			negotiation: "Negotiation, 1–5",
			discount: "Discount",
			daysLate: "Days paid late",
			accountRequests: "Times they needed accounting",
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
	},
});

const DAYS = { one: "day", other: "days" };

/** An amount of which more would be better; of which less would be. */
const low = (stand: Stand) => (stand === "against" ? "only " : "");
const high = (stand: Stand) => (stand === "for" ? "only " : "");

/** @example "12 % more than before", "3 times as much as before" */
function comparedText(growth: number, f: Figures): string {
	if (Math.abs(growth) <= 0.05) return "as much as before";
	if (growth <= -0.995) return "nothing any more";
	if (growth > 9) return "many times as much as before";
	if (growth < 0.995) return `${growthText(growth, f)} than before`;
	const times = f.number(growth + 1);
	return `${times === "2" ? "twice" : `${times} times`} as much as before`;
}

/** @example "12 % more" */
const growthText = (growth: number, f: Figures) =>
	`${f.percent(Math.abs(growth))} ${growth < 0 ? "less" : "more"}`;

/** @example "12 % more revenue than before" */
function goalText(growth: number, f: Figures, what: string): string {
	if (growth === 0) return `as much ${what} as before`;
	const amount = `${f.percent(Math.abs(growth))} ${growth < 0 ? "less" : "more"} ${what} than before`;
	return growth < 0 ? `only ${amount}` : amount;
}
