import { exactSum } from "../../tiering/exactSum.ts";
import type { Customer, FactKey } from "../../tiering/facts.ts";
import { ratio } from "../../tiering/ratio.ts";
import type { Cell } from "../cell.ts";
import {
	type Currency,
	currencyIn,
	currencyOf,
	currencyOfFormat,
	currencyOfHeading,
	isOwnCurrency,
} from "../currency.ts";
import { type CurrencySibling, currencySiblings } from "../currencySiblings.ts";
import type { CellAt, CurrencyFound } from "../reading.ts";
import type { ReadList } from "./checkList.ts";
import { currencyColumns } from "./currencyColumns.ts";

/** Amounts in the currency of the list, in the order in which one of them stands for a customer. */
const AMOUNTS = [
	"revenue",
	"lifetimeRevenue",
	"profit",
	"cost",
	"recentRevenue",
	"previousRevenue",
] as const satisfies readonly FactKey[];

type Amount = (typeof AMOUNTS)[number];

/** Stands for the currency of amounts that show none, among others that do. */
const NONE = "";

/** Cells that a problem names. */
const MAX_CELLS = 8;

/** A column of amounts. */
interface AmountColumn {
	readonly fact: Amount;
	readonly column: number;
	/** Named by the heading. */
	readonly heading: Currency | undefined;
	/** Index of the column that names the currency in each row; −1 if there is none. */
	readonly nameColumn: number;
}

/** A known amount of a customer, and its currency. */
interface AmountRead extends CellAt {
	readonly fact: Amount;
	readonly value: number;
	readonly currency: Currency;
}

/**
 * Keeps amounts in different currencies apart: those in one currency are read, all others become unknown. What compares
 * amounts of one customer in one currency, their margin and their growth, stays known.
 *
 * Where a list has a column for each currency, a customer's amount is the one that is filled. With several it is unknown: it is their
 * sum, which needs a rate.
 *
 * An amount's currency is the one beside it in its cell, in its number format, in its heading, in a column of currencies, or
 * beside other amounts of the same customer. Amounts without any belong to the currency of the list if there is only one.
 */
export function currencies(list: ReadList): ReadList {
	const columns = amountColumns(list);
	if (columns.length === 0) return list;
	const currencyAt = currencyReader(list, columns);
	const siblings = currencySiblings(list, isAmount);
	if (siblings.length === 0 && isOneCurrency(list, columns, currencyAt)) return list;
	const read = amountsRead(list, columns, currencyAt, siblings);
	if (read === null) return list;
	const found = currenciesFound(read);
	const named = found.filter(({ currency }) => currency !== NONE).map(({ currency }) => currency);
	const [only] = named;
	if (only === undefined) return list;
	if (named.length === 1 && (list.currency === null || list.currency === only)) {
		return currencyOfFew(list, read, only);
	}
	// With a single currency, amounts without one are in it too.
	const used = list.currency ?? found[0]!.currency;
	const isUsed = ({ currency }: AmountRead) =>
		currency === used || (currency === NONE && named.length === 1 && only === used);
	const others = read.flatMap((amounts) => amounts.filter((amount) => !isUsed(amount)));
	let mixed = 0;
	const customers = list.customers.map((customer, index) => {
		const amounts = read[index] as AmountRead[];
		const isMixed = ({ fact }: AmountRead) => amounts.filter((other) => other.fact === fact).length > 1;
		if (amounts.some(isMixed)) mixed++;
		const left = amounts.filter((amount) => !isUsed(amount) || isMixed(amount));
		const facts = withAmounts(customer.facts, amounts);
		if (left.length === 0) return facts === customer.facts ? customer : { ...customer, facts };
		const single = amounts.filter((amount) => !isMixed(amount));
		return { ...customer, facts: without(facts, left, single) };
	});
	const cells = others.slice(0, MAX_CELLS).map(({ row, column }): CellAt => ({ row, column }));
	return {
		...list,
		customers,
		problems: [
			...list.problems,
			{ kind: "currencies", used, found, cells, ...(mixed === 0 ? {} : { mixed }) },
		],
	};
}

/** The facts of a customer with the amounts of columns that stand beside the one that is read. */
function withAmounts(facts: Customer, amounts: readonly AmountRead[]): Customer {
	if (amounts.every(({ fact, value }) => facts[fact] === value)) return facts;
	return { ...facts, ...Object.fromEntries(amounts.map(({ fact, value }) => [fact, value])) };
}

/** Says so where few amounts name their currency, and it is not the one that people here would leave out. */
function currencyOfFew(list: ReadList, read: readonly AmountRead[][], currency: Currency): ReadList {
	const withAmounts = read.filter((amounts) => amounts.length > 0);
	const named = withAmounts.filter((amounts) => amounts.some((amount) => amount.currency !== NONE));
	if (named.length * 2 >= withAmounts.length || isOwnCurrency(currency, list.locale)) return list;
	const cells = named
		.slice(0, MAX_CELLS)
		.map((amounts) => amounts.find((amount) => amount.currency !== NONE)!)
		.map(({ row, column }): CellAt => ({ row, column }));
	const few = {
		kind: "currencyOfFew" as const,
		currency,
		named: named.length,
		customers: withAmounts.length,
		cells,
	};
	return { ...list, problems: [...list.problems, few] };
}

function amountColumns(list: ReadList): AmountColumn[] {
	const nameColumnOf = currencyColumns(list);
	return list.columns.flatMap(({ fact, heading }, column) =>
		isAmount(fact)
			? [
					{
						fact,
						column,
						heading: currencyOfHeading(heading),
						nameColumn: nameColumnOf(column),
					},
				]
			: [],
	);
}

const isAmount = (fact: FactKey | null): fact is Amount => AMOUNTS.some((amount) => amount === fact);

/** Gives the currency that the cell, the heading or the row of an amount names. */
type CurrencyAt = (row: number, amount: AmountColumn) => Currency | undefined;

function currencyReader(list: ReadList, columns: readonly AmountColumn[]): CurrencyAt {
	const formats = formatsOf(list, columns);
	const ofName = new Map<string, Currency | undefined>();
	return (row, { column, heading, nameColumn }) => {
		const cells = list.grid[row] as readonly Cell[];
		const cell = cells[column];
		const inCell = typeof cell === "string" ? currencyOf(cell) : formats?.(row, column);
		const name = nameColumn < 0 ? undefined : cells[nameColumn];
		// Few names recur in all rows.
		if (typeof name === "string" && !ofName.has(name)) ofName.set(name, currencyOf(name));
		const inRow = typeof name === "string" ? ofName.get(name) : undefined;
		return explained(inCell, explained(heading, inRow, list.locale), list.locale);
	};
}

/** True for most lists: no amount names a currency, or so many name the same one that it is that of the list. */
function isOneCurrency(list: ReadList, columns: readonly AmountColumn[], currencyAt: CurrencyAt): boolean {
	let only: Currency | undefined;
	let customers = 0;
	let named = 0;
	for (const { row, facts } of list.customers) {
		let isKnown = false;
		let isNamed = false;
		for (const amount of columns) {
			if (facts[amount.fact] === undefined) continue;
			isKnown = true;
			const currency = currencyAt(row, amount);
			if (currency === undefined) continue;
			if (only !== undefined && currency !== only) return false;
			only = currency;
			isNamed = true;
		}
		if (isKnown) customers++;
		if (isNamed) named++;
	}
	if (only === undefined) return true;
	const meant = currencyIn(only, list.locale, [only]);
	return (list.currency === null || list.currency === meant) && named * 2 >= customers;
}

/** The amounts of each customer with their currency, {@link NONE} if they have none; null if none has any. */
function amountsRead(
	list: ReadList,
	columns: readonly AmountColumn[],
	currencyAt: CurrencyAt,
	siblings: readonly CurrencySibling[],
): AmountRead[][] | null {
	let isNamed = false;
	const read = list.customers.map(({ row, facts }) => {
		const cells = list.grid[row] as readonly Cell[];
		const beside = siblings.length === 0 ? [] : amountsBeside(siblings, cells, row);
		const known = columns.filter(
			({ fact }) =>
				facts[fact] !== undefined && !(facts[fact] === 0 && beside.some((one) => one.fact === fact)),
		);
		const named = known.map((amount) => currencyAt(row, amount));
		isNamed ||= beside.length > 0 || named.some((currency) => currency !== undefined);
		return { row, facts, known, named, beside };
	});
	if (!isNamed) return null;
	return read.map(({ row, facts, known, named, beside: amountsOfSiblings }) => {
		const beside = distinct(named.filter((currency) => currency !== undefined));
		const meant = beside.map((currency) => currencyIn(currency, list.locale, beside));
		// Amounts of one customer are in one currency, unless they say otherwise.
		const common = distinct(meant).length === 1 ? meant[0]! : NONE;
		const amounts = known.map(({ fact, column }, index) => {
			const currency = named[index];
			return {
				row,
				column,
				fact,
				value: facts[fact] as number,
				currency: currency === undefined ? common : meant[beside.indexOf(currency)]!,
			};
		});
		return [...amounts, ...amountsOfSiblings];
	});
}

/** Amounts of a customer in columns for other currencies. Nought there only means that there is none. */
function amountsBeside(
	siblings: readonly CurrencySibling[],
	cells: readonly Cell[],
	row: number,
): AmountRead[] {
	return siblings.flatMap(({ fact, column, currency, read }): AmountRead[] => {
		const value = read(cells[column]);
		return typeof value === "number" && value !== 0
			? [{ row, column, fact: fact as Amount, currency, value }]
			: [];
	});
}

/** The currency of an amount, given what its heading or its row says: "kr" is SEK if they say SEK. */
function explained(
	currency: Currency | undefined,
	by: Currency | undefined,
	locale: string | undefined,
): Currency | undefined {
	if (currency === undefined || by === undefined) return currency ?? by;
	return currencyIn(currency, locale, [by]);
}

const distinct = <T>(values: readonly T[]): T[] =>
	values.length < 2 ? [...values] : Array.from(new Set(values));

/** Reads the currencies in the number formats of amounts; undefined if no amount is a number, or formats cannot be known. */
function formatsOf(
	{ customers, grid, formatsOf: ask }: ReadList,
	columns: readonly AmountColumn[],
): ((row: number, column: number) => Currency | undefined) | undefined {
	if (ask === undefined) return undefined;
	const numeric = columns.filter(({ column }) =>
		customers.some(({ row }) => typeof grid[row]?.[column] === "number"),
	);
	if (numeric.length === 0) return undefined;
	const formatOf = ask(numeric.map(({ column }) => column));
	const known = new Map<string, Currency | undefined>();
	return (row, column) => {
		const format = formatOf(row, column);
		if (!known.has(format)) known.set(format, currencyOfFormat(format));
		return known.get(format);
	};
}

/** Counts the customers in each currency, the most used one first; of equally used ones, the one of more revenues, then the first. */
function currenciesFound(read: readonly AmountRead[][]): CurrencyFound[] {
	const counts = new Map<Currency, { customers: number; revenues: number }>();
	for (const amounts of read) {
		for (const currency of distinct(amounts.map((amount) => amount.currency))) {
			const count = counts.get(currency) ?? { customers: 0, revenues: 0 };
			count.customers++;
			if (amounts.some((amount) => amount.currency === currency && amount.fact === "revenue"))
				count.revenues++;
			counts.set(currency, count);
		}
	}
	return Array.from(counts)
		.sort(([, a], [, b]) => b.customers - a.customers || b.revenues - a.revenues)
		.map(([currency, { customers: count }]) => ({
			currency,
			customers: count,
			...sumIn(currency, read),
		}));
}

function sumIn(currency: Currency, read: readonly AmountRead[][]): Pick<CurrencyFound, "fact" | "sum"> {
	const inIt = read.map((amounts) => amounts.filter((amount) => amount.currency === currency));
	const fact = AMOUNTS.find((one) => inIt.some((amounts) => amounts.some((amount) => amount.fact === one)))!;
	const values = inIt.flatMap((amounts) =>
		amounts.flatMap((amount) => (amount.fact === fact ? [amount.value] : [])),
	);
	return { fact, sum: exactSum(values) };
}

/** The facts of a customer without some amounts, and with what these say in relation to each other. */
function without(facts: Customer, left: readonly AmountRead[], all: readonly AmountRead[]): Customer {
	const rest: { -readonly [K in keyof Customer]: Customer[K] } = { ...facts };
	for (const { fact } of left) rest[fact] = undefined;
	const areAlike = (one: Amount, other: Amount) => {
		const [first, second] = [one, other].map((fact) => all.find((amount) => amount.fact === fact)?.currency);
		return first !== undefined && first !== NONE && first === second;
	};
	const { revenue, recentRevenue, previousRevenue, margin, profit, cost } = facts;
	const share = (part: number | undefined, whole: number | undefined) => {
		const found = ratio(part ?? Number.NaN, whole ?? Number.NaN);
		return Number.isNaN(found) ? undefined : found;
	};
	const gross = areAlike("revenue", profit !== undefined ? "profit" : "cost")
		? share(profit ?? (revenue ?? Number.NaN) - (cost ?? Number.NaN), revenue)
		: undefined;
	// More profit than revenue is an error, see the check of margins.
	const own = gross !== undefined && gross <= 1 ? gross : undefined;
	const now = recentRevenue ?? revenue;
	const isGrowth = areAlike(recentRevenue !== undefined ? "recentRevenue" : "revenue", "previousRevenue");
	const growth = isGrowth ? share((now as number) - (previousRevenue as number), previousRevenue) : undefined;
	const known = margin ?? own;
	// Leave out what is unknown: on the way to the page, `undefined` would become null.
	const ratios = {
		...(known === undefined ? {} : { margin: known }),
		...(growth === undefined ? {} : { growth }),
	};
	return { ...rest, ratios };
}
