import type { Customer } from "../../tiering/facts.ts";
import type { MarginExample, Problem, ProfitExample } from "../reading.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFact } from "./withoutFact.ts";

/** What the profit is read from. */
type Earned = "profit" | "cost";

/** A customer whose revenue and profit are known; the profit may be that of revenue and cost. */
interface Earning {
	readonly row: number;
	readonly facts: Customer;
	readonly revenue: number;
	readonly profit: number;
}

/** Customers that a problem names. */
const MAX_EXAMPLES = 8;

/** Margins in whole per cents, and figures from slightly different days, still agree. */
const MARGIN_TOLERANCE = 0.02;

/** No more than rounding. */
const PROFIT_TOLERANCE = 1.01;

/** Fewer margins do not show that a whole column of profit is wrong. */
const MIN_COMPARED = 3;

/** Beyond one customer in so many, losses above the revenue are said. */
const FEW = 50;

/** Beyond one customer in so many, a column is not trusted for the others either. */
const SOME = 10;

/**
 * Finds profits that cannot belong to the revenue beside them: of another period, of another thing, or misread. The list's own
 * margin is believed before profit ÷ revenue, unless it is profit ÷ cost. A profit above the revenue becomes unknown; a loss above it stays, because it is
 * a loss whatever the revenue is.
 */
export function margins(list: ReadList): ReadList {
	return checkEarned(checkEarned(list, "profit"), "cost");
}

function checkEarned(list: ReadList, fact: Earned): ReadList {
	const column = list.columns.findIndex((one) => one.fact === fact);
	if (column < 0) return list;
	const hasMargins = list.columns.some((one) => one.fact === "margin");
	if (!hasMargins && !list.customers.some(({ facts }) => isAboveRevenue(facts, fact))) return list;
	const earnings = earningsFrom(list, fact);
	if (earnings.length === 0) return list;
	return [withOwnMargins, withoutImpossibleProfits, tellDeepLosses].reduce(
		(checked, check) =>
			check(checked, fact, column, checked === list ? earnings : earningsFrom(checked, fact)),
		list,
	);
}

function earningsFrom({ customers }: ReadList, fact: Earned): Earning[] {
	return customers.flatMap(({ row, facts }) => {
		const { revenue } = facts;
		const profit = profitFrom(facts, fact);
		return revenue === undefined || profit === undefined ? [] : [{ row, facts, revenue, profit }];
	});
}

/** The profit of a customer with revenue, as it is read from one of these: the cost only tells it where no profit is stated. */
function profitFrom({ revenue, profit, cost }: Customer, fact: Earned): number | undefined {
	if (revenue === undefined) return undefined;
	if (fact === "profit") return profit;
	return profit !== undefined || cost === undefined ? undefined : revenue - cost;
}

/** True for a profit or a loss above the revenue, beyond rounding. */
function isAboveRevenue(facts: Customer, fact: Earned): boolean {
	const profit = profitFrom(facts, fact);
	return profit !== undefined && Math.abs(profit) > Math.max(0, facts.revenue!) * PROFIT_TOLERANCE;
}

/** Prefers the list's own margin to a profit that does not fit it. */
function withOwnMargins(
	list: ReadList,
	fact: Earned,
	_column: number,
	earnings: readonly Earning[],
): ReadList {
	const compared = earnings.filter(({ facts, revenue }) => facts.margin !== undefined && revenue > 0);
	const differing = compared.filter((earning) => !isNear(earning.profit / earning.revenue, earning));
	if (differing.length === 0) return list;
	const about = { fact, customers: differing.length, examples: marginExamples(list, differing) };
	const isOfMost = differing.length * 2 > compared.length;
	if (isOfMost && differing.every(isMarkup))
		return withoutDoubted(list, "margin", list.customers, { kind: "markups", ...about });
	// A few margins, such as those of one review, say nothing about everybody's profit.
	const isEnough = compared.length >= MIN_COMPARED && compared.length * 2 >= earnings.length;
	const whole = isOfMost && isEnough;
	const taken = whole ? list.customers : differing;
	return withoutDoubted(list, fact, taken, { kind: "marginsDiffer", whole, ...about });
}

/** True for a margin that is profit ÷ cost: some call that a margin, too. */
const isMarkup = (earning: Earning) => isNear(earning.profit / (earning.revenue - earning.profit), earning);

function marginExamples(list: ReadList, differing: readonly Earning[]): MarginExample[] {
	const column = list.columns.findIndex((one) => one.fact === "margin");
	return differing.slice(0, MAX_EXAMPLES).map(({ row, facts, revenue, profit }) => ({
		row,
		column,
		customer: facts.customer ?? "",
		margin: facts.margin as number,
		computed: profit / revenue,
	}));
}

/** True for a share that rounding may have made of the margin. */
function isNear(share: number, { facts, revenue }: Earning): boolean {
	const rounding = (1 + Math.abs(share)) / revenue; // amounts in whole units
	return Number.isFinite(share) && Math.abs(share - (facts.margin as number)) <= MARGIN_TOLERANCE + rounding;
}

function withoutImpossibleProfits(
	list: ReadList,
	fact: Earned,
	column: number,
	earnings: readonly Earning[],
): ReadList {
	const above = earnings.filter(({ revenue, profit }) => profit > Math.max(0, revenue) * PROFIT_TOLERANCE);
	if (above.length === 0) return list;
	const isOfAllYears = above.every(
		({ facts, profit }) => facts.lifetimeRevenue !== undefined && profit <= facts.lifetimeRevenue,
	);
	const whole = isOfAllYears || (above.length > 2 && above.length * SOME > earnings.length);
	const examples = examplesOf(above, column);
	const problem: Problem = { kind: "profitAboveRevenue", fact, customers: above.length, whole, examples };
	return withoutDoubted(list, fact, whole ? list.customers : above, problem);
}

function tellDeepLosses(
	list: ReadList,
	fact: Earned,
	column: number,
	earnings: readonly Earning[],
): ReadList {
	const deep = earnings.filter(({ revenue, profit }) => revenue > 0 && profit < -revenue * PROFIT_TOLERANCE);
	const isMany = deep.length > 2 || (deep.length === 2 && earnings.length < 4);
	if (!isMany || deep.length * FEW <= earnings.length) return list;
	const examples = examplesOf(deep, column);
	const counts = { customers: deep.length, of: earnings.length };
	const problem: Problem = { kind: "lossesAboveRevenue", fact, ...counts, examples };
	return { ...list, problems: [...list.problems, problem] };
}

const examplesOf = (earnings: readonly Earning[], column: number) =>
	earnings.slice(0, MAX_EXAMPLES).map(
		({ row, facts, revenue, profit }): ProfitExample => ({
			row,
			column,
			customer: facts.customer ?? "",
			revenue,
			profit,
		}),
	);

const withoutDoubted = (
	list: ReadList,
	fact: Earned | "margin",
	some: readonly { readonly row: number }[],
	problem: Problem,
) =>
	withoutFact(
		list,
		fact,
		some.map(({ row }) => row),
		problem,
		"kept",
	);
