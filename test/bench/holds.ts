/// <reference path="../../src/preview/papaparse.d.ts" />
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer, Day } from "../../src/tiering/facts.ts";
import { fitted } from "../../src/tiering/fit.ts";
import { rate } from "../../src/tiering/rate.ts";
import type { Measurement } from "./measurement.ts";

/** A list of customers with their revenue by period. */
interface Source {
	readonly name: string;
	readonly file: string;
	readonly firstOrder: string;
	/** True if what customers bought tells what they will buy, for some ranking at least. */
	readonly hasSignal: boolean;
	/** The columns of the periods in order of time, each with its last day. */
	readonly periods: readonly (readonly [column: string, lastDay: string])[];
}

/** The last two have no licence that allows a copy here: they are measured where the folder that was named has them. */
const SOURCES: readonly Source[] = [
	{
		name: "Online Retail, by quarter",
		file: "online-retail.csv",
		hasSignal: true,
		firstOrder: "First order",
		periods: [
			["2010-Q4", "2010-12-31"],
			["2011-Q1", "2011-03-31"],
			["2011-Q2", "2011-06-30"],
			["2011-Q3", "2011-09-30"],
			["2011-Q4", "2011-12-09"],
		],
	},
	{
		name: "Chinook, by year",
		file: "chinook.csv",
		hasSignal: false,
		firstOrder: "First order",
		periods: [
			["before", "2023-12-22"],
			["previous 12 months", "2024-12-22"],
			["last 12 months", "2025-12-22"],
		],
	},
	{
		name: "Superstore, by year",
		file: "superstore-customers.csv",
		hasSignal: false,
		firstOrder: "First order",
		periods: [2016, 2017, 2018, 2019].map((year) => [`Revenue ${year}`, `${year}-12-31`] as const),
	},
	{
		name: "Northwind, by year",
		file: "northwind-customers.csv",
		hasSignal: true,
		firstOrder: "first order",
		periods: [
			["revenue previous 12 months", "1997-05-06"],
			["revenue last 12 months", "1998-05-06"],
		],
	},
];

const OURS = "test/bench/holds";

/** What was known of a customer on a day, and what they bought in the period after it. */
interface Held {
	readonly facts: Customer;
	readonly later: number;
	/** Revenue of each period so far. */
	readonly history: readonly number[];
}

/**
 * Measures whether tiers tell who will buy: customers are tiered by what was known at the end of a period, and judged by the revenue
 * of the next one. Two other rankings get as many customers as Tier 1 has: by revenue, and by RFM (recency, frequency, monetary
 * value), as far as revenue by period tells them.
 *
 * @param folder with more of the {@link SOURCES}.
 */
export function holds(folder?: string): Measurement[] {
	return SOURCES.flatMap((source) => {
		const folders = folder === undefined ? [OURS] : [OURS, folder];
		const found = folders.map((one) => join(one, source.file)).find(existsSync);
		if (found === undefined) return [];
		const rows = readRows(found);
		return source.periods.slice(0, -1).map((_, period) => measured(source, rows, period));
	});
}

function measured(source: Source, rows: readonly Row[], period: number): Measurement {
	const [, lastDay] = source.periods[period]!;
	const today = day(lastDay);
	const held = rows.flatMap((row) => heldOut(source, row, period, today) ?? []);
	const customers = held.map(({ facts }) => facts);
	const tiers = rate(customers, fitted(defaultPolicy, customers, today), today).map(({ tier }) => tier);
	const later = (some: readonly Held[]) => some.reduce((sum, one) => sum + one.later, 0);
	const whole = later(held);
	const mean = whole / held.length;
	const byTier = ([1, 2, 3, 4, "needsFacts"] as const).map((tier) =>
		held.filter((_, index) => tiers[index] === tier),
	);
	const described = byTier.map((some) =>
		some.length === 0
			? "–"
			: `${percent(some.length / held.length)} × ${(later(some) / some.length / mean).toFixed(2)}`,
	);
	const count = byTier[0]!.length;
	const top = (score: (one: Held) => number) =>
		later([...held].sort((a, b) => score(b) - score(a)).slice(0, count)) / whole;
	const [ours, byRevenue, rfm] = [
		later(byTier[0]!) / whole,
		top(({ facts }) => facts.revenue ?? 0),
		top(rfmScore(held)),
	];
	const means = byTier.slice(0, 4).flatMap((some) => (some.length === 0 ? [] : [later(some) / some.length]));
	return {
		what: `${source.name}, up to ${lastDay}: ${held.length} customers; share of them × later revenue as a multiple of the mean, Tiers 1 / 2 / 3 / 4 / needs facts`,
		measured: described.join(" / "),
		against: `later revenue of Tier 1 ${percent(ours)}; of as many by revenue ${percent(byRevenue)}, by RFM ${percent(rfm)}; quartiles by revenue ${quartiles(held, mean).join(" / ")}, by RFM ${quartiles(held, mean, rfmScore(held)).join(" / ")}`,
		ratio: count === 0 ? "" : `${(ours / byRevenue).toFixed(2)} ×, ${(ours / rfm).toFixed(2)} ×`,
		aim: source.hasSignal ? "falls from tier to tier" : "",
		met: source.hasSignal ? means.every((value, index) => index === 0 || value <= means[index - 1]!) : null,
	};
}

/** Mean later revenue of each quarter of the customers by a ranking, the best first, as a multiple of the mean. */
function quartiles(
	held: readonly Held[],
	mean: number,
	score = ({ facts }: Held) => facts.revenue ?? 0,
): string[] {
	const sorted = [...held].sort((a, b) => score(b) - score(a));
	return [0, 1, 2, 3].map((quarter) => {
		const some = sorted.slice((quarter * held.length) / 4, ((quarter + 1) * held.length) / 4);
		return (some.reduce((sum, one) => sum + one.later, 0) / some.length / mean).toFixed(2);
	});
}

/** Null for a customer who had not come yet. */
function heldOut({ firstOrder, periods }: Source, row: Row, period: number, today: Day): Held | null {
	const first = row[firstOrder] ? day(row[firstOrder]) : null;
	if (first === null || first > today) return null;
	const amounts = periods.map(([column]) => Number(row[column]));
	const history = amounts.slice(0, period + 1);
	const facts: Customer = {
		customer: Object.values(row)[0]!,
		firstOrder: first,
		revenue: history.at(-1)!,
		lifetimeRevenue: history.reduce((sum, amount) => sum + amount, 0),
		...(period === 0 ? {} : { previousRevenue: history.at(-2)! }),
	};
	return { facts, later: amounts[period + 1]!, history };
}

/** The mean rank by the last period with revenue, the number of such periods, and all revenue so far. */
function rfmScore(held: readonly Held[]): (one: Held) => number {
	const measures: readonly ((one: Held) => number)[] = [
		({ history }) => history.map((amount) => amount > 0).lastIndexOf(true),
		({ history }) => history.filter((amount) => amount > 0).length,
		({ facts }) => facts.lifetimeRevenue ?? 0,
	];
	const ranks = measures.map((measure) => {
		const sorted = held.map(measure).sort((a, b) => a - b);
		const rankOf = new Map<number, number>();
		for (const [rank, value] of sorted.entries()) rankOf.set(value, rank);
		return (one: Held) => rankOf.get(measure(one))!;
	});
	return (one) => ranks.reduce((sum, rank) => sum + rank(one), 0);
}

type Row = Readonly<Record<string, string>>;

function readRows(path: string): readonly Row[] {
	const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
	const [headings = [], ...rows] = Papa.parse<readonly string[]>(text, { delimiter: "," }).data;
	return rows
		.filter((row) => row.length === headings.length)
		.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]!])));
}

const day = (date: string): Day => Date.parse(date) / 86_400_000;

const percent = (share: number) => `${Math.round(share * 100)} %`;
