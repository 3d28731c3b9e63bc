import { type HierarchyNode, stratify } from "d3-hierarchy";
import { loadAddOn } from "../builtCode.ts";
import { formatDuration, formatRatio, type Measurement } from "./measurement.ts";
import { medianMs } from "./medianMs.ts";
import { randomNumbers } from "./shopCustomers.ts";

/** Customers as three columns, each referred by one above, with whole amounts. Nobody referred the first. */
interface Columns {
	readonly names: string[][];
	readonly referrers: string[][];
	readonly values: number[][];
}

const referredBy = (referrer: (index: number) => number, count: number): Columns => {
	const next = randomNumbers(2);
	const name = (index: number) => `C-${index}`;
	const indices = Array.from({ length: count }, (_, index) => index);
	return {
		names: indices.map((index) => [name(index)]),
		referrers: indices.map((index) => [index === 0 ? "" : name(referrer(index))]),
		values: indices.map(() => [1 + Math.floor(next() * 1_000)]),
	};
};

const anyAbove = () => {
	const next = randomNumbers(3);
	return (index: number) => Math.floor(next() * index);
};

/** Computes the contribution of each customer with d3-hierarchy. */
function byD3({ names, referrers, values }: Columns): HierarchyNode<number> {
	return stratify<number>()
		.id((index) => names[index]![0]!)
		.parentId((index) => referrers[index]![0]!)(names.map((_, index) => index))
		.sum((index) => values[index]![0]!);
}

const COUNTS = [10_000, 100_000, 1_000_000];

/** Measures `REFERRAL_VALUE` against d3-hierarchy, on one tree of all customers and on one chain. */
export async function referralValue(): Promise<Measurement[]> {
	const { REFERRAL_VALUE } = loadAddOn() as Record<string, (...args: unknown[]) => number[][]>;
	const ours = ({ names, referrers, values }: Columns) =>
		REFERRAL_VALUE!(names, referrers, values, "contribution");
	const [d3, addOn]: [number[], number[]] = [[], []];
	for (const count of COUNTS) {
		const columns = referredBy(anyAbove(), count);
		const expected = byD3(columns).value;
		const actual = ours(columns)[0]![0];
		if (expected !== actual)
			throw new Error(`the whole tree is worth ${expected} by d3 and ${actual} by REFERRAL_VALUE`);
		d3.push(await medianMs(() => byD3(columns)));
		addOn.push(await medianMs(() => ours(columns)));
	}
	const perCustomer = addOn.map((ms, index) => ms / COUNTS[index]!);
	const chain = referredBy((index) => index - 1, 100_000);
	const chained = await medianMs(() => ours(chain));
	return [
		{
			what: "`REFERRAL_VALUE`, one tree of 10,000, 100,000 and 1,000,000",
			measured: addOn.map(formatDuration).join(", "),
			against: `d3-hierarchy: ${d3.map(formatDuration).join(", ")}`,
			ratio: `${d3.map((ms, index) => formatRatio(ms / addOn[index]!)).join(", ")} faster`,
			aim: "≥ 2 × at 1,000,000",
			met: d3.at(-1)! >= 2 * addOn.at(-1)!,
		},
		{
			what: "the same, a customer of each; and of a chain of 100,000",
			measured: `${perCustomer.map(formatDuration).join(", ")}; ${formatDuration(chained / 100_000)}`,
			against: `d3-hierarchy grows ${formatRatio(d3[2]! / 100 / d3[0]!)}`,
			ratio: formatRatio(Math.max(...perCustomer) / Math.min(...perCustomer)),
			aim: "linear",
			// A list a hundred times as long no longer fits in the processor's cache.
			met: perCustomer[2]! <= 3 * perCustomer[0]!,
		},
	];
}
