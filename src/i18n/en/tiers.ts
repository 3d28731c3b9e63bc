import type { OutlookWords, PersonaWords, ServerTierWords, SharedTierWords } from "../words/tiers.ts";
import { CUSTOMERS, plural } from "./numbers.ts";
import { referralHeadings } from "./referrals.ts";

/** Counts in years from two years on. */
const durationText = (months: number) =>
	months < 24
		? plural(months, { one: "month", other: "months" })
		: plural(Math.floor(months / 12), { one: "year", other: "years" });

export const shared = (): SharedTierWords => ({
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
		const many = referred === 0 ? "customers" : plural(referred, CUSTOMERS);
		const who = referred === 1 ? "customer" : many;
		const are = `${referred === 1 ? "is" : "are"} worth`;
		return worth === undefined
			? `First look at what the ${who} they brought ${are}. Then: ${action}`
			: `The ${who} they brought ${are} ${f.money(worth)}: look at that first. Then: ${action}`;
	},
	why: {
		gate: {
			manual: ({ customer, computed }) => {
				const reason = customer.manualReason === undefined ? "" : ` (${customer.manualReason})`;
				return `set by hand${reason}; ${computed === "needsFacts" ? "the figures alone are not enough" : `the figures say Tier ${computed}`}`;
			},
			newCustomer: ({ ageMonths }) => `a customer for ${ageText(ageMonths ?? 0)}: too early to say good-bye`,
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
				netProfit === undefined
					? `${(netMargin ?? 0) < 0 ? "loses money" : "little more than break-even"} at a net margin of ${f.percentBelow(netMargin ?? 0)}`
					: netProfit < 0
						? `loses ${f.money(-netProfit)} on ${f.money(customer.revenue ?? 0)} of revenue, but has been a customer for ${ageText(ageMonths ?? 0)}: too early to say good-bye`
						: `little more than break-even, ${f.money(netProfit)} on ${f.money(customer.revenue ?? 0)} of revenue (${f.percentBelow(netMargin ?? 0)})`,
			earns: ({ netProfit, netMargin }, f) =>
				`not a money loser, earns us ${f.money(netProfit ?? 0)} (${f.percent(netMargin ?? 0)} of revenue)`,
			unprovenProfit: ({ netMargin }, f) =>
				netMargin === undefined
					? "cannot go higher while we do not know what we earn on them"
					: `cannot go higher at a net margin of ${f.percentBelow(netMargin)}, which is not high`,
			unprovenGrowth: ({ customer }) =>
				customer.previousRevenue === 0
					? "bought nothing in the period before, so nothing shows yet whether they grow with us"
					: "cannot go higher while nothing shows that they grow with us",
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
				if (days < 0) return `pays ${plural(-days, { one: "day", other: "days" })} early`;
				return `pays ${isFor ? "only " : ""}${plural(days, { one: "day", other: "days" })} late`;
			},
			accountRequests: (value, isFor) =>
				value === 0
					? "never needed accounting"
					: `needed accounting ${isFor ? "only " : ""}${value === 1 ? "once" : plural(value, { one: "time", other: "times" })}`,
			timeCost: (value, isFor, f) =>
				value === 0
					? "takes none of our hours"
					: `our hours cost ${isFor ? "only " : ""}${f.percent(value)} of what they pay`,
			complaints: (value, isFor) =>
				value === 0
					? "no complaints"
					: `${isFor ? "only " : ""}${plural(value, { one: "complaint", other: "complaints" })}`,
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
			products: (value) => `buys ${plural(value, { one: "product", other: "different products" })}`,
			referred: (value) => (value === 0 ? "has brought nobody" : `brought us ${plural(value, CUSTOMERS)}`),
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
			accountRequests: (from, to, f) =>
				`${f.number(to)} account ${to === 1 ? "request" : "requests"} instead of ${f.number(from)}`,
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
	outlook: outlook(),
	override: {
		ranOut: (tier, day) => `${tier}, set by hand, ran out on ${day}.`,
	},
	persona: persona(),
});

export const server = (): ServerTierWords => ({
	results: {
		tier: "Tier",
		score: "Score",
		range: "Range",
		why: "Why",
		nextStep: "Next step",
		nextQuestion: "Next question",
		persona: persona().heading,
		sixMonths: outlook().headings.sixMonths,
		longTerm: outlook().headings.longTerm,
		referred: referralHeadings().referred,
		referralValue: referralHeadings().influence,
		referralCredit: referralHeadings().credit,
	},
	netProfit: "Net profit",
	report: { known: "Known", ownTier: "Tier without referrals" },
	wayUp: {
		heading: "Way up",
	},
	note: {
		heading: "Customer Tiers writes this column anew at each run. Sort, hide or move it as you like.",
		neutral: "Starts from 50.0",
		computed: (tier) => `The figures say ${tier}`,
		customer: (name) => `For ${name}`,
		countsWith: (names, more) =>
			`Counts as one customer with ${names}${more > 0 ? `, and ${more} more` : ""}`,
		writtenBy: "— Customer Tiers",
	},
	override: {
		past: (count, day, who) =>
			count === 1
				? `Tier set by hand ran out on ${day}: ${who}. Set it again or remove it.`
				: `Tiers set by hand ran out on ${day}: ${who}. Set them again or remove them.`,
		soon: (count, day, who) =>
			count === 1
				? `Tier set by hand runs out on ${day}: ${who}.`
				: `Tiers set by hand run out on ${day}: ${who}.`,
		lines: {
			past: [
				"Ran out",
				(count) =>
					`${plural(count, { one: "tier", other: "tiers" })} set by hand ran out: set ${count === 1 ? "it" : "them"} again or remove ${count === 1 ? "it" : "them"}`,
			],
			soon: [
				"Runs out soon",
				(count) =>
					`${plural(count, { one: "tier", other: "tiers" })} set by hand ${count === 1 ? "runs" : "run"} out within a month`,
			],
		},
	},
});

const outlook = (): OutlookWords => ({
	headings: { sixMonths: "Six months", longTerm: "Long term" },
	sixMonths: {
		likely: (chance) => `Likely to stay (chance ${chance})`,
		either: (chance) => `Could go either way (chance ${chance})`,
		atRisk: (chance) => `At risk (chance of staying ${chance})`,
	},
	longTerm: { growing: "Likely to grow", holding: "Likely to hold steady", shrinking: "Likely to shrink" },
	notExpanding: "Not expanding now",
});

const persona = (): PersonaWords => ({
	heading: "Persona",
	names: {
		draining: "Draining",
		bringsOutBest: "Brings out our best",
		stuck: "Stuck on the first order",
	},
	evidence: {
		orders: (orders) => plural(orders, { one: "order", other: "orders" }),
		ageMonths: (months) => `a customer for ${durationText(months)}`,
	},
	flags: {
		profitableButDraining: (tier) => `Profitable but draining: Tier ${tier}, and worth a talk.`,
		stalledEarner: (tier) => `Stalled earner: Tier ${tier}, but not moving on.`,
		advocate: (tier, influence, value, f) =>
			`Advocate: Tier ${tier} without referrals, but the customers they brought are worth ${f.money(influence)}, more than their own ${f.money(value)}.`,
	},
});

const ageText = (count: number) =>
	count <= 0 ? "less than a month" : `only ${plural(count, { one: "month", other: "months" })}`;

const DRAINS = {
	priceShopper: "shops for price",
	neverHappy: "never happy",
	heavyOnTime: "heavy on our time",
} as const;
