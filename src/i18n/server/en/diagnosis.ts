import type { FromKnown } from "../../../tiering/summary/diagnosis/diagnosis.ts";
import type { Figures } from "../../figures.ts";
import { listed } from "../../listed.ts";
import { percentBeside, pointsBeside } from "../../percentBeside.ts";
import { pluralIn } from "../../plural.ts";
import type { DiagnosisWords } from "../diagnosisWords.ts";

const plural = pluralIn("en-US");

export const diagnosis = (): DiagnosisWords => ({
	names: {
		bottomHeavy: "Bottom-heavy",
		workingTooHard: "Working too hard",
		servingAnyone: "Serving anyone",
		moneyLosersBill: "Money losers' bill",
		floodOfSmallOrders: "Flood of small orders",
		livingOnDrama: "Living on drama",
		circus: "Circus",
		leaningOnOne: "Leaning on one",
		hiddenAdvocates: "Hidden advocates",
	},
	verdicts: { yes: "Yes", no: "No", unknown: "Unknown" },
	found: {
		bottomHeavy: ({ found, limit }, f) =>
			found === null
				? NOBODY_RATED
				: `${percentBeside(found, limit, f)} of rated customers are in Tiers 3–4 (limit ${f.percent(limit)})`,
		workingTooHard: ({ found, limit, hours, netProfit, known, customers, isEnough }, f) => {
			if (!isEnough) return tooFew("both hours and net profit", known, customers);
			if (found === null) return "there are no hours, or no net profit, to take a share of";
			const apart = pointsBeside(found, limit, f);
			const shares = `Tiers 3–4 take ${f.percent(hours ?? 0)} of the hours and bring ${f.percent(netProfit ?? 0)} of the net profit`;
			return `${shares}, a difference of ${apart} points (limit ${pointsBeside(limit, found, f)})`;
		},
		servingAnyone: ({ found, open, limit }, f) => {
			if (found === null || open === 1) return NOBODY_RATED;
			const more = open > 0 ? `, and ${f.percent(open)} need facts` : "";
			return `${percentBeside(found, limit, f)} of customers are in Tiers 1–2${more} (limit: at least ${f.percent(limit)})`;
		},
		moneyLosersBill: ({ found, limit, losers, unknown }, f) => {
			if (found === null && unknown > 0)
				return `nobody knows what we earn on ${plural(unknown, "customer", "customers")} in Tier 4`;
			if (found === null) return NOBODY_RATED;
			const limited = `(limit ${f.money(limit)})`;
			if (losers === 0) return `nobody in Tier 4 took anything out of the profit ${limited}`;
			const least = unknown > 0 ? "at least " : "";
			return `${plural(losers, "customer", "customers")} in Tier 4 took ${least}${f.money(found)} out of the profit ${limited}`;
		},
		floodOfSmallOrders: (test, f) => ofRevenue("are stuck on the first order", test, f),
		livingOnDrama: (test, f) => ofRevenue("drain us", test, f),
		circus: ({ found, open, limit }, f) =>
			found === null
				? "we know both age and growth of nobody who has been a customer for a year"
				: `${percentBeside(found, limit, f)} of customers older than a year are not expanding${nobodyCanTell(open, f)} (limit ${f.percent(limit)})`,
		leaningOnOne: ({ found, limit, isMet: holds, who, ...rest }, f) => {
			if (found === null) return noRevenue(rest);
			const largest = holds === true ? who : `the largest customer, ${who},`;
			return `${largest} is ${percentBeside(found, limit, f)} of ${revenue(rest)} (limit ${f.percent(limit)})`;
		},
		hiddenAdvocates: ({ found, limit, who }, f) => {
			if (found === null) return "not enough is known about who referred whom";
			const limited = `(limit ${f.number(limit)})`;
			if (found === 0)
				return `nobody in Tiers 3–4 brought customers who are worth more than they are ${limited}`;
			const more = who.length > NAMED ? ` and ${f.number(who.length - NAMED)} more` : "";
			return `${plural(found, "customer", "customers")} in Tiers 3–4 brought others who are worth more than they are: ${listed(who.slice(0, NAMED))}${more} ${limited}`;
		},
	},
});

/** How many customers are named. */
const NAMED = 3;

const NOBODY_RATED = "no customer is rated yet";

function ofRevenue(
	who: string,
	{ found, open, limit, ...rest }: FromKnown & { found: number | null; open: number; limit: number },
	f: Figures,
): string {
	if (found === null) return noRevenue(rest);
	if (open === 1) return `nobody can tell yet which customers ${who} (limit ${f.percent(limit)} of revenue)`;
	const share = `${percentBeside(found, limit, f)} of ${revenue(rest)} comes from customers who ${who}`;
	return `${share}${nobodyCanTell(open, f)} (limit ${f.percent(limit)})`;
}

function noRevenue({ known, customers, isEnough }: FromKnown): string {
	return isEnough ? "there is no revenue to take a share of" : tooFew("the revenue", known, customers);
}

const revenue = ({ known, customers }: FromKnown) =>
	known < customers ? "the revenue we know of" : "revenue";

const tooFew = (what: string, known: number, customers: number) =>
	known === 0
		? `we know ${what} of no customer`
		: `we know ${what} of only ${known} of ${plural(customers, "customer", "customers")}`;

const nobodyCanTell = (open: number, f: Figures) =>
	open > 0 ? `, and for another ${f.percent(open)} nobody can tell yet` : "";
