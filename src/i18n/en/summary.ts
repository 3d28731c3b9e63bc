import type { LeftOutReason } from "../../table/reading.ts";
import type { FromKnown } from "../../tiering/summary/diagnosis/diagnosis.ts";
import type { Figures } from "../figures.ts";
import { joinList } from "../joinList.ts";
import { percentBesideLimit, pointsBesideLimit } from "../percentBesideLimit.ts";
import type { PluralForms } from "../plural.ts";
import type { ProfitKind } from "../profitKind.ts";
import type { ServerSummaryWords } from "../words/summary.ts";
import { CELLS, CUSTOMERS, number, plural, ROWS } from "./numbers.ts";

export const server = (): ServerSummaryWords => ({
	summary: {
		tab: "Tier summary",
		title: "Customer tiers",
		of: (list) => `From the tab “${list}”`,
		about: (list, customers, known, day, by) =>
			`From the tab “${list}” on ${day}${by ? `, by ${by}` : ""}: ${plural(customers, CUSTOMERS)}; ${known} of what counts is known.`,
		assumed: (customers, all, margin) =>
			`Net profit is assumed for ${number(customers)} of ${plural(all, CUSTOMERS)}: it rests on the usual margin of ${margin}.`,
		nobodyPlaced: (customers) =>
			`Too little is known to place ${customers === 1 ? "the customer" : `any of the ${number(customers)} customers`}.`,
		nothingFound: (told, all) =>
			`${told === all ? "None" : "As far as we can tell, none"} of the ${all} questions below calls for action.`,
		parts: {
			tiers: "Are we serving the right customers?",
			personas: "What kind of customers are they?",
			diagnoses: "How are we doing?",
			whatIf: "What if …",
			whale: "Who earns our profit, and who takes it back?",
			effort: "Where does our marketing go?",
			first: "What should we do on Monday?",
			moved: "Who has moved?",
			reading: "How the list was read",
		},
		headings: (profit) => [
			"Tier",
			"Our role",
			"Customers",
			"% of customers",
			"Revenue",
			"% of revenue",
			PROFIT[profit],
			`% of ${profit} profit`,
			"Hours",
			"% of hours",
			"Mean score",
		],
		unknown: "unknown",
		forNow: (provisional, customers) =>
			provisional < customers
				? `${number(provisional)} of these for now`
				: customers > 1
					? "all for now"
					: "for now",
		ofTheseForNow: "Of these for now",
		all: "All customers",
		adds: (customers, revenue, netProfit, profit) =>
			`Check: the tiers add up to the list — ${plural(customers, CUSTOMERS)}, revenue ${revenue}, ${profit} profit ${netProfit}.`,
		addsNot: (customers, revenue, netProfit, profit) =>
			`Check: the tiers do NOT add up to the list, which has ${plural(customers, CUSTOMERS)}, revenue ${revenue}, ${profit} profit ${netProfit}. Please tell us.`,
		unknownMoney: (revenue, netProfit, profit) => {
			const unknown = [
				...(revenue > 0 ? [`the revenue of ${plural(revenue, CUSTOMERS)}`] : []),
				...(netProfit > 0 ? [`the ${profit} profit of ${plural(netProfit, CUSTOMERS)}`] : []),
			];
			return `Not in these sums because unknown: ${unknown.join(", ")}.`;
		},
		provisional: (customers, all, lacks, counts) =>
			`${number(customers)} of ${plural(all, CUSTOMERS)} ${customers === 1 ? "has a tier" : "have their tiers"} for now only, as ${lacks}: ${counts}.`,
		lapsed: (customers, all, before) => {
			const stopped = `${number(customers)} of ${plural(all, CUSTOMERS)} ${customers === 1 ? "has" : "have"} stopped buying, or almost`;
			return before === null ? `${stopped}.` : `${stopped}; in the period before they bought for ${before}.`;
		},
		valueBy: (measure, profit) =>
			`Value is measured by ${{ netProfit: `${profit} profit`, revenue: "revenue", lifetimeRevenue: "revenue so far" }[measure]}.`,
		offByHand: (gate) => `${gate} – off: switched off on the settings tab.`,
		personas: {
			headings: ["Kind of customer", "How we know them"],
			meaning: {
				draining: "They cost energy, complain, or want something new every week.",
				bringsOutBest: "They give energy, bring new needs or other customers, and grow.",
				stuck: "They order what they always did, and do not grow.",
				none: "Nothing we know points to one of these.",
			},
			none: "None of these",
		},
		whatIf: {
			headings: { hours: "Hours", change: "Change" },
			lines: {
				now: "As it is now",
				allLikeTier1: "All customers were like the average of Tier 1",
				withoutTier4: "Tier 4 were gone, with what they bring and cost",
				repriced: "All customers in Tiers 3–4 at a loss were repriced to break even",
			},
			estimate:
				"Estimates, with all else unchanged. Blank where nothing is known about those who would change.",
			nothing: "Nothing to estimate from: neither profit nor hours are known for any customer.",
		},
		chart: {
			tiers: (tier, customers, netProfit, profit) =>
				`${tier}: ${customers} of customers, ${netProfit} of ${profit} profit`,
			share: "Share of the whole list",
		},
		effort: (now, advice, over) => {
			if (over === 0) return `${now} of the effort goes here, as it should.`;
			const points = plural(Math.abs(over), { one: "point", other: "points" });
			return `${now} of the effort goes here, and ${advice} should: ${points} too ${over > 0 ? "much" : "little"}.`;
		},
		first: {
			headings: (by, forNow) => {
				const amount = by === null ? [] : [by === "revenue" ? by : `${by} profit`];
				const about = [...amount, ...(forNow ? ["every tier stands for now"] : [])];
				return ["Whom to call", "What to do", about.length === 0 ? "Why" : `Why (${about.join("; ")})`];
			},
			lapsed: "Stopped buying",
			bought: (money) => `bought for ${money} before`,
			overdue: "Overdue",
			plans: (count) => `${plural(count, { one: "plan is", other: "plans are" })} overdue`,
			askWhyLess: "Ask why they buy less",
			stands: ({ amount, isProfit, share, hours }, f) => {
				const spent = hours === null ? "" : `${f.hours(hours)} ${hours === 1 ? "hour" : "hours"}`;
				if (amount === null) return spent === "" ? "" : `took ${spent}`;
				const whole =
					share?.of === "earners"
						? "what the profitable customers earn"
						: `all ${isProfit ? "profit" : "revenue"}`;
				const of = share === null ? "" : ` (${f.percent(share.part)} of ${whole})`;
				const within = spent === "" ? "" : ` in ${spent}`;
				if (!isProfit) return `bought for ${f.money(amount)}${of}${within}`;
				const did = amount < 0 ? `cost us ${f.money(-amount)}` : `earned us ${f.money(amount)}`;
				return `${did}${of}${within}`;
			},
			findOut: (question) => `find out first: ${question}`,
			buysLess: (lost, part) =>
				lost === null ? `buys ${part} less than before` : `bought for ${lost} less than before (−${part})`,
		},
		moved: {
			headings: [(day) => `Since ${day}`, "How many", "Who, from which tier to which"],
			ways: {
				up: "Moved up",
				down: "Moved down",
				told: "Has a tier now",
				untold: "No tier any more",
			},
			customers: (count) => plural(count, CUSTOMERS),
			policy: "Settings changed",
			policyOn: (day) => `The settings changed on ${day}: moves since then may come from that`,
			modelOn: (day) => `Since ${day} tiers are worked out in a new way: moves since then may come from that`,
		},
		unread: (cells, list) =>
			cells === 0
				? `Every cell of “${list}” could be read.`
				: `${plural(cells, CELLS)} of “${list}” could not be read and ${cells === 1 ? "counts" : "count"} as unknown.`,
		more: (others) => `and ${number(others)} more`,
		leftOut: (rows, list) =>
			`${plural(rows, ROWS)} of “${list}” ${rows === 1 ? "was" : "were"} left out, as ${rows === 1 ? "it is not a customer" : "they are not customers"}:`,
		leftOutRow: (row, found, why) => `Row ${row}: “${found}” (${why})`,
		leftOutAs: {
			total: "a total",
			nameless: "no customer's name",
			repeatedHeader: "the headings again",
			note: "a note or explanation",
			ourFormula: "filled by a formula of ours",
			pageBreak: "between two pages",
			otherTable: "of another table",
			group: "a row for a whole group",
			torn: "torn in the file",
		},
		leftOutRows: (rows, why) => plural(rows, LEFT_OUT_ROWS[why]),
		inDoubt: (doubts, part) =>
			`${plural(doubts, DOUBTS)} in doubt, so some tiers may be wrong: see “${part}” below.`,
		doubts: (doubts, list) =>
			`${plural(doubts, DOUBTS)} in doubt in “${list}”. Look at the cells that are named here, correct them, and tier again.`,
		end: "Write below this line, or to the right: it stays. Everything above is rewritten when the customers are tiered.",
	},
	diagnosis: {
		questions: {
			bottomHeavy: "Do most customers bring us little?",
			workingTooHard: "Do our hours go where we earn little?",
			servingAnyone: "Do we take anyone who comes?",
			tier4Losses: "Do some customers cost us money?",
			floodOfSmallOrders: "Do we live on small orders?",
			livingOnDrama: "Do we live on customers who drain us?",
			stagnation: "Do long-time customers stand still?",
			concentration: "Does one customer carry us?",
			hiddenAdvocates: "Do we overlook who recommends us?",
		},
		levels: { act: "Act", watch: "Watch", fine: "Fine", unknown: "Can't tell yet" },
		atUsualMargin: (finding) => `${finding}, at the usual margin`,
		verdicts: { yes: "Yes", no: "No", unknown: "Unknown" },
		found: {
			bottomHeavy: ({ found, limit, value, leastValue }, f) => {
				if (found === null) return NOBODY_RATED;
				const low = `${percentBesideLimit(found, limit, f)} of rated customers are in Tiers 3–4`;
				const limited = `(limits ${f.percent(limit)} and ${f.percent(leastValue)})`;
				if (found === 0) return `no rated customer is in Tiers 3–4 ${limited}`;
				if (value === null) return `${low}; nobody knows what they bring ${limited}`;
				const bring =
					value < 0 ? "cost us money" : `bring ${percentBesideLimit(value, leastValue, f)} of the value`;
				return `${low}; they ${bring} ${limited}`;
			},
			workingTooHard: ({ found, limit, hours, netProfit, known, customers, isEnough }, f) => {
				if (!isEnough) return tooFew("both hours and profit", known, customers);
				if (found === null) return "there are no hours, or no profit, to take a share of";
				const apart = pointsBesideLimit(found, limit, f);
				if ((netProfit ?? 0) < 0)
					return `Tiers 3–4 take ${f.percent(hours ?? 0)} of the hours and cost us money (limit: a difference of ${pointsBesideLimit(limit, found, f)} points)`;
				const shares = `Tiers 3–4 take ${f.percent(hours ?? 0)} of the hours and bring ${f.percent(netProfit ?? 0)} of the profit`;
				return `${shares}, a difference of ${apart} points (limit ${pointsBesideLimit(limit, found, f)})`;
			},
			servingAnyone: ({ found, open, limit }, f) => {
				if (found === null || open === 1) return NOBODY_RATED;
				const more = open > 0 ? `, and ${f.percent(open)} need facts` : "";
				return `${percentBesideLimit(found, limit, f)} of customers are in Tiers 1–2${more} (limit: at least ${f.percent(limit)})`;
			},
			tier4Losses: ({ found, limit, losers, unknown, known, customers, isEnough }, f) => {
				if (!isEnough) return tooFew("the profit", known, customers);
				if (found === null && unknown > 0)
					return `nobody knows what we earn on ${plural(unknown, CUSTOMERS)} in Tier 4`;
				if (found === null) return NOBODY_RATED;
				const limited = `(limit ${f.money(limit)})`;
				if (losers === 0) return `nobody in Tier 4 took anything out of the profit ${limited}`;
				const least = unknown > 0 ? "at least " : "";
				return `${plural(losers, CUSTOMERS)} in Tier 4 took ${least}${f.money(found)} out of the profit ${limited}`;
			},
			floodOfSmallOrders: (test, f) => ofRevenue("are stuck on the first order", test, f),
			livingOnDrama: (test, f) => ofRevenue("drain us", test, f),
			stagnation: ({ found, open, limit }, f) =>
				found === null
					? "we do not know both age and growth of anybody who has been a customer for a year"
					: `${percentBesideLimit(found, limit, f)} of those who have been customers for over a year are not expanding${cannotTell(open, f)} (limit ${f.percent(limit)})`,
			concentration: ({ found, limit, isMet, who, ...rest }, f) => {
				if (found === null) return noRevenue(rest);
				const largest = isMet === true ? who : `the largest customer, ${who},`;
				return `${largest} accounts for ${percentBesideLimit(found, limit, f)} of ${revenue(rest)} (limit ${f.percent(limit)})`;
			},
			hiddenAdvocates: ({ found, limit, who }, f) => {
				if (found === null) return "not enough is known about who referred whom";
				const limited = `(limit ${f.number(limit)})`;
				if (found === 0)
					return `nobody in Tiers 3–4 brought customers who are worth more than they are ${limited}`;
				const more = who.length > MAX_NAMED ? ` and ${f.number(who.length - MAX_NAMED)} more` : "";
				return `${plural(found, CUSTOMERS)} in Tiers 3–4 brought others worth more than they are: ${joinList(who.slice(0, MAX_NAMED))}${more} ${limited}`;
			},
		},
	},
	movement: {
		corner: (from, to) => `${from}\u00a0↓ ${to}\u00a0→`,
		unseen: "New",
		byPolicy: "Of those, because the settings changed",
		part: (from, to) => `Which way are they moving? From ${from} to ${to}`,
		found: ({ up, down, byPolicy }, from, to) => {
			const when = to === null ? `since ${from}` : `from ${from} to ${to}`;
			const more = up + down === 0 ? "" : " more";
			const others = byPolicy === 0 ? "" : `; ${number(byPolicy)}${more} moved when the settings changed`;
			return `${upAndDown(up, down)} ${when}${others}.`;
		},
		days: {
			from: "From",
			to: "To",
			hint: "Type other dates here and tier again.",
			badFrom: (found, to, used) => `“${found}” is not a date before ${to}; ${used} is used instead.`,
			badTo: (found, first, used) =>
				`“${found}” is not a date after ${first}, when the history begins; ${used} is used instead.`,
		},
		counted:
			"These are the customers who are in the list now. The formula TIER_MOVEMENT counts everybody in the history between any two days.",
		axes: { x: "Tier on the first day (colours: on the last day)", y: "Customers" },
		problem: {
			noHistory: (formula, found) =>
				`${formula} needs the history tab, for example ${formula}('Tier history'!A:K); it got ${found}.`,
			noTiers: (formula) =>
				`${formula} found no line that says which tier a customer is in. Tier your customers first, and give it the whole history tab, for example 'Tier history'!A:K.`,
			badDay: {
				from: (formula, found) =>
					`${formula} needs the first day as its second argument, for example a cell with the date 2026-01-31, or nothing; it got ${found}.`,
				to: (formula, found) =>
					`${formula} needs the last day as its third argument, for example a cell with the date 2026-12-31, or nothing; it got ${found}.`,
			},
			wrongOrder: (formula, from, to) =>
				`${formula} needs the earlier day first; it got ${from} and then ${to}. Swap the two.`,
		},
	},
	whale: {
		headings: (profit) => [
			"Customers",
			"% of customers",
			PROFIT[profit],
			`${PROFIT[profit]}, added up`,
			`% of ${profit} profit`,
		],
		parts: ["% of customers", "Most profitable first"],
		found: (earn, cost) =>
			earn.customers === 0
				? `Nobody earned us anything; ${plural(cost.customers, CUSTOMERS)} (${cost.share}) cost ${cost.money}.`
				: `${plural(earn.customers, CUSTOMERS)} (${earn.share}) earned ${earn.money}; ${
						cost.customers === 0
							? "nobody took anything back."
							: `${plural(cost.customers, CUSTOMERS)} (${cost.share}) took back ${cost.money}.`
					}`,
		columns: (count) => `${count} columns`,
		noProfits: (formula, found) =>
			`${formula} needs the column of your customers' net profits, in numbers and without totals, for example ${formula}(D2:D200); it got ${found}.`,
	},
});

const PROFIT: Readonly<Record<ProfitKind, string>> = { gross: "Gross profit", net: "Net profit" };

const DOUBTS: PluralForms = { one: "thing is", other: "things are" };

const LEFT_OUT_ROWS: Readonly<Record<LeftOutReason, PluralForms>> = {
	total: { one: "total", other: "totals" },
	nameless: { one: "row without a customer's name", other: "rows without a customer's name" },
	repeatedHeader: { one: "row that repeats the headings", other: "rows that repeat the headings" },
	note: { one: "note or explanation", other: "notes or explanations" },
	ourFormula: { one: "row that our formulas fill", other: "rows that our formulas fill" },
	pageBreak: { one: "line between two pages", other: "lines between two pages" },
	otherTable: { one: "row of another table", other: "rows of another table" },
	group: { one: "row for a whole group", other: "rows for whole groups" },
	torn: { one: "row torn in the file", other: "rows torn in the file" },
};

/** Customers named in a finding. The rest are counted. */
const MAX_NAMED = 2;

const NOBODY_RATED = "no customer is rated yet";

function ofRevenue(
	who: string,
	{ found, open, limit, ...rest }: FromKnown & { found: number | null; open: number; limit: number },
	f: Figures,
): string {
	if (found === null) return noRevenue(rest);
	if (open === 1) return `nobody can tell yet which customers ${who} (limit ${f.percent(limit)} of revenue)`;
	const share = `${percentBesideLimit(found, limit, f)} of ${revenue(rest)} comes from customers who ${who}`;
	return `${share}${cannotTell(open, f)} (limit ${f.percent(limit)})`;
}

function noRevenue({ known, customers, isEnough }: FromKnown): string {
	return isEnough ? "there is no revenue to take a share of" : tooFew("the revenue", known, customers);
}

const revenue = ({ known, customers }: FromKnown) =>
	known < customers ? "the revenue we know of" : "revenue";

const tooFew = (what: string, known: number, customers: number) =>
	known === 0
		? `we do not know ${what} of any customer`
		: `we know ${what} of only ${known} of ${plural(customers, CUSTOMERS)}`;

const cannotTell = (open: number, f: Figures) =>
	open > 0 ? `; of another ${f.percent(open)} we cannot tell` : "";

function upAndDown(up: number, down: number): string {
	if (up + down === 0) return "Nobody moved up or down";
	if (down === 0) return `${number(up)} moved up and nobody down`;
	return up === 0
		? `${number(down)} moved down and nobody up`
		: `${number(up)} moved up and ${number(down)} down`;
}
