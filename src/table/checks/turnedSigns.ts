import type { FactKey } from "../../tiering/facts.ts";
import type { Problem, ReadCustomer } from "../reading.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFact } from "./withoutFact.ts";

const REVENUES: readonly FactKey[] = ["revenue", "recentRevenue", "previousRevenue", "lifetimeRevenue"];

/** Exceptions among so many figures of the other sign are corrections. */
const MIN_OF_ONE_SIGN = 0.9;

/** Fewer negative figures may be what they say: one customer whose credit notes exceed their orders. */
const MIN_NEGATIVE_REVENUES = 2;

/** A fact of all customers, by its sign. */
interface Signs {
	readonly negative: readonly number[];
	readonly positive: readonly number[];
}

/**
 * Turns figures that a ledger shows with the other sign: costs as negative amounts, and revenue and profit, which are credits there.
 *
 * Revenue is turned if it is negative throughout, and profit with it if it is too. Costs that are negative throughout are turned without a
 * word, anything else is said. Where costs are more often negative than not, or revenue that is adds up to less than nought, or profit has
 * both signs beside a turned revenue, nobody can know, and the fact is taken away. Credit notes among revenue stay as they are.
 */
export function turnedSigns(list: ReadList): ReadList {
	const withCost = turnedCost(list);
	let turned = withCost;
	for (const fact of REVENUES) turned = turnedRevenue(turned, fact);
	return turned.problems.some((problem) => problem.kind === "turnedSigns" && REVENUES.includes(problem.fact))
		? turnedProfit(turned)
		: turned;
}

function turnedCost(list: ReadList): ReadList {
	const { negative, positive } = signsOf(list, "cost");
	if (negative.length === 0) return list;
	if (positive.length === 0) return turned(list, "cost");
	if (negative.length < positive.length) return list;
	if (isMost(negative, positive)) return saidTurned(list, "cost", positive);
	return withoutFact(list, "cost", [...negative, ...positive], mixedSigns(list, "cost", positive));
}

function turnedRevenue(list: ReadList, fact: FactKey): ReadList {
	const { negative, positive } = signsOf(list, fact);
	if (negative.length < MIN_NEGATIVE_REVENUES || negative.length <= positive.length) return list;
	if (isMost(negative, positive)) return saidTurned(list, fact, negative);
	if (sumOf(list, fact) >= 0) return list;
	return withoutFact(list, fact, [...negative, ...positive], mixedSigns(list, fact, positive));
}

const sumOf = ({ customers }: ReadList, fact: FactKey) =>
	customers.reduce((sum, { facts }) => sum + Number(facts[fact] ?? 0), 0);

/** Turns the profit beside a turned revenue. */
function turnedProfit(list: ReadList): ReadList {
	const { negative, positive } = signsOf(list, "profit");
	if (negative.length === 0) return list;
	const expected = agreesWithCost(list);
	if (expected === "turned" || (expected === null && positive.length === 0))
		return saidTurned(list, "profit", negative);
	if (expected === "as it is") return list;
	return withoutFact(list, "profit", [...negative, ...positive], mixedSigns(list, "profit", negative));
}

/** Compares profit with revenue less cost, where the list has both; null if they do not tell. */
function agreesWithCost({ customers }: ReadList): "turned" | "as it is" | null {
	let same = 0;
	let opposite = 0;
	for (const { facts } of customers) {
		const { revenue, cost, profit } = facts;
		if (revenue === undefined || cost === undefined || !profit) continue;
		const tolerance = 0.01 + Math.abs(profit) * 0.001;
		if (Math.abs(revenue - cost - profit) <= tolerance) same++;
		if (Math.abs(revenue - cost + profit) <= tolerance) opposite++;
	}
	if (same === opposite) return null;
	return same > opposite ? "as it is" : "turned";
}

function signsOf(list: ReadList, fact: FactKey): Signs {
	const { customers } = list;
	const isNegative = ({ facts }: ReadCustomer) => Number(facts[fact]) < 0;
	// In nearly every list, nothing is negative that could be turned.
	if (columnOf(list, fact) < 0 || !customers.some(isNegative)) return { negative: [], positive: [] };
	const negative: number[] = [];
	const positive: number[] = [];
	for (const { row, facts } of customers) {
		const value = facts[fact];
		if (typeof value !== "number" || value === 0) continue;
		(value < 0 ? negative : positive).push(row);
	}
	return { negative, positive };
}

const isMost = (these: readonly number[], others: readonly number[]) =>
	these.length >= (these.length + others.length) * MIN_OF_ONE_SIGN;

const columnOf = ({ columns }: ReadList, fact: FactKey) =>
	columns.findIndex((column) => column.fact === fact);

function turned(list: ReadList, fact: FactKey): ReadList {
	const customers = list.customers.map((customer) => {
		const value = customer.facts[fact];
		return typeof value === "number" && value !== 0
			? { ...customer, facts: { ...customer.facts, [fact]: -value } }
			: customer;
	});
	return { ...list, customers };
}

function saidTurned(list: ReadList, fact: FactKey, rows: readonly number[]): ReadList {
	const problem: Problem = { kind: "turnedSigns", column: columnOf(list, fact), rows: [...rows], fact };
	return { ...turned(list, fact), problems: [...list.problems, problem] };
}

const mixedSigns = (list: ReadList, fact: FactKey, rows: readonly number[]): Problem => ({
	kind: "mixedSigns",
	column: columnOf(list, fact),
	rows: [...rows],
	fact,
});
