import type { Lack } from "../../tiering/rate.ts";
import { dayText } from "../dayText.ts";
import type { OutlookWords, PersonaWords, ServerTierWords, SharedTierWords } from "../words/tiers.ts";
import { CUSTOMERS, plural, tag } from "./numbers.ts";
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
			who: "Small, or break even: they take more than their share of time and materials, though they do nothing wrong",
			role: "Educator and administrator",
			action: "Agree one change by a date, on the way to Tier 2; if it fails, refer them on",
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
	lapsed: {
		who: "Have stopped buying, or almost",
		action: "Ask why they stopped; win them back by a date, or let them go",
		marketing: "One message, no campaigns",
		say: "We have not heard from you for a while. Did we do something wrong, or have your needs changed?",
	},
	leftAlready: (isAlmost) => `They ${isAlmost ? "are leaving anyway" : "have left already"}: let them go`,
	needsFactsAction: "Answer the next question first",
	neverBoughtAction: "Find out whether they will buy at all; if not, spend no more time on them",
	newCustomerAction: "Get to know them; agree what has to change by a date",
	buysLessAction: (action) => `Ask why they buy less. Then: ${action}`,
	ifItHolds: (who) => `If it holds: ${who}`,
	listQuestion: {
		fitAgain:
			"Your list has changed so much since the settings were fitted to it that its tiers tell little. Choose “Fit to my list again”.",
		revenue:
			"We found no amounts in your list, so hardly anything can be said about your customers. If a column has some, choose it under Set up. Else add a column with the revenue of each, or better, with the profit as well.",
		profits:
			"Your list is too short to compare its customers with one another. Add a column with the profit of each, or review them one by one.",
		usualMargin:
			"Your list does not say what you earn, so the tiers stand for now only. Type your usual margin (what you keep of 100 before the cost of your own hours), or add a column with the profit of each customer.",
		previousRevenue:
			"Your list does not say who buys more than before, and who less. Add a column with the revenue of the period before, or with the number of orders.",
		hourlyCost:
			"Your list has hours but no price for them, so they hardly count. Type what an hour of yours costs.",
	},
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
			drains: ({ netMargin, drains, profit }, f) =>
				`a ${profit} margin of ${f.percentBelow(netMargin ?? 0)} does not pay for the trouble: ${drains
					.map((drain) => DRAINS[drain])
					.join(", ")}`,
			breaksEven: ({ netProfit, netMargin, customer, ageMonths, profit, assumedMargin }, f) => {
				const margin = f.percentBelow(netMargin ?? 0);
				if (netProfit === undefined)
					return `${(netMargin ?? 0) < 0 ? "loses money" : "little more than break-even"} at a ${profit} margin of ${margin}`;
				const on =
					(customer.revenue ?? 0) <= 0
						? "without earning any revenue"
						: `on ${f.money(customer.revenue!)} of revenue`;
				if (assumedMargin !== null) {
					const usual = `at the usual margin of ${f.number(assumedMargin * 100)}\u00a0%`;
					if (netProfit < 0) return `would lose ${f.money(-netProfit)} ${on} ${usual}`;
					return netProfit === 0
						? `would just break even ${on} ${usual}`
						: `would do little better than break even ${usual}: ${f.money(netProfit)} ${on}`;
				}
				if (netProfit === 0) return `just breaks even ${on}`;
				return netProfit < 0
					? `loses ${f.money(-netProfit)} ${on}, but has been a customer for ${ageText(ageMonths ?? 0)}: too early to say good-bye`
					: `little more than break-even, ${f.money(netProfit)} ${on} (${margin})`;
			},
			noLoss: ({ netProfit, netMargin, isSmall }, f) => {
				if (netProfit === undefined) return "scores low, but nothing shows that we lose money on them";
				const share = netMargin === undefined ? "" : ` (${f.percent(netMargin)} of revenue)`;
				return `${isSmall ? "small" : "scores low"}, but no money loser: earns us ${f.money(netProfit)}${share}`;
			},
			unprovenProfit: ({ netMargin, profit }, f) =>
				netMargin === undefined
					? "cannot go higher while we do not know what they earn us"
					: `cannot go higher at a ${profit} margin of ${f.percentBelow(netMargin)}, which is not high`,
			unprovenGrowth: ({ customer, growth }, f) => {
				if (customer.previousRevenue === 0)
					return "bought nothing in the period before, so nothing shows yet whether they grow with us";
				return growth !== undefined && growth < 0
					? `cannot go higher while they buy ${f.percent(-growth)} less than before`
					: "cannot go higher while nothing shows that they grow with us";
			},
			needsFacts: ({ knownShare, customer }, f) => {
				if (knownShare > 0) return `only ${f.percentBelow(knownShare)} of what counts is known`;
				return (customer.revenue ?? customer.lifetimeRevenue) === undefined
					? "nothing is known that could be scored"
					: "their revenue is known, but not compared with that of others";
			},
		},
		byScore: (score, justUnder, f) =>
			justUnder === null
				? `scores ${f.points(score)} of 100`
				: `scores just under the ${f.number(justUnder)} of 100 that the next tier takes`,
		lapsed: ({ isAlmost, lastOrder, now, before, soFar }, f) => {
			const stopped = isAlmost ? "has almost stopped buying" : "has stopped buying";
			const fall = before !== null && before > 0 && now !== null ? ([before, now] as const) : null;
			if (isAlmost && fall !== null)
				return `${stopped} (from ${f.money(fall[0])} down to ${f.money(fall[1])})`;
			if (lastOrder !== null) return `${stopped} (last order on ${dayText(lastOrder, { tag })})`;
			if (fall !== null) return `${stopped} (${f.money(fall[0])} in the period before)`;
			return soFar === null ? stopped : `${stopped} (${f.money(soFar)} of revenue so far)`;
		},
		forNow: (tier) => `${tier} for now`,
		nothingStandsOut: (score) => (score === "" ? "nothing stands out" : `${score}, and nothing stands out`),
		lacks: (lacks) => `we do not know ${lacks.map((lack) => LACKS[lack]).join(", or ")}`,
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
		buysAgain: "When they buy again",
		buys: "When they buy",
		none: "No single change is enough",
		breakEven: (amount, rise, f, profit) =>
			rise === null
				? `Breaks even at +${f.money(amount)} ${profit} profit`
				: `Breaks even at prices ${f.percent(rise)} higher (+${f.money(amount)})`,
		changes: (tier, changes) => `${tier} at ${changes}`,
		or: ", or ",
		answer: (fact, answer) => `${fact}: “${answer}”`,
	},
	note: {
		known: (share, f) => `${f.percent(share)} known`,
		range: (likely, full) => `${likely === null ? "" : `likely ${likely}, `}could be ${full}`,
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
	profit: { gross: "Gross profit", net: "Net profit" },
	margin: { gross: "Gross margin", net: "Net margin" },
	report: { known: "Known", ownTier: "Tier without referrals" },
	wayUp: {
		heading: "Way up",
	},
	note: {
		heading: "Customer Tiers writes this column anew at each run. Sort, hide or move it as you like.",
		folded:
			"More results are on the right. If they are folded away, a + above the columns, or an arrow between their letters, shows them.",
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
	lapsed: (isAlmost) => (isAlmost ? "Has almost stopped buying" : "Has stopped buying"),
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

const LACKS: Readonly<Record<Lack, string>> = {
	profit: "what they earn us",
	growth: "whether they grow",
};

const ageText = (count: number) =>
	count <= 0 ? "less than a month" : `only ${plural(count, { one: "month", other: "months" })}`;

const DRAINS = {
	priceShopper: "shops for price",
	neverHappy: "never happy",
	heavyOnTime: "heavy on our time",
} as const;
