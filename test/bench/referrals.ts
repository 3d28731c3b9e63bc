import { type HierarchyNode, stratify } from "d3-hierarchy";
import { loadAddOn } from "../builtCode.ts";
import { randomly } from "./customers.ts";
import { duration, type Line, times } from "./line.ts";
import { median } from "./median.ts";

/** Customers as three columns, each referred by somebody above; the first one by nobody. Whole amounts. */
interface Columns {
	readonly names: string[][];
	readonly referrers: string[][];
	readonly values: number[][];
}

const referredBy = (referrer: (index: number) => number, count: number): Columns => {
	const next = randomly(2);
	const name = (index: number) => `C-${index}`;
	const indices = Array.from({ length: count }, (_, index) => index);
	return {
		names: indices.map((index) => [name(index)]),
		referrers: indices.map((index) => [index === 0 ? "" : name(referrer(index))]),
		values: indices.map(() => [1 + Math.floor(next() * 1_000)]),
	};
};

const anybody = () => {
	const next = randomly(3);
	return (index: number) => Math.floor(next() * index);
};

/** What everybody and all whom they brought are worth, by d3-hierarchy. */
function byD3({ names, referrers, values }: Columns): HierarchyNode<number> {
	return stratify<number>()
		.id((index) => names[index]![0]!)
		.parentId((index) => referrers[index]![0]!)(names.map((_, index) => index))
		.sum((index) => values[index]![0]!);
}

const COUNTS = [10_000, 100_000, 1_000_000];

/** `REFERRAL_VALUE` against d3-hierarchy, on one tree of everybody, and on one chain. */
export async function referrals(): Promise<Line[]> {
	const { REFERRAL_VALUE } = loadAddOn() as Record<string, (...args: unknown[]) => number[][]>;
	const ours = ({ names, referrers, values }: Columns) =>
		REFERRAL_VALUE!(names, referrers, values, "contribution");
	const [d3, us]: [number[], number[]] = [[], []];
	for (const count of COUNTS) {
		const columns = referredBy(anybody(), count);
		const d3Says = byD3(columns).value;
		const weSay = ours(columns)[0]![0];
		if (d3Says !== weSay) throw new Error(`the whole tree is worth ${d3Says} to d3 and ${weSay} to us`);
		d3.push(await median(() => byD3(columns)));
		us.push(await median(() => ours(columns)));
	}
	const perCustomer = us.map((ms, index) => ms / COUNTS[index]!);
	const chain = referredBy((index) => index - 1, 100_000);
	const chained = await median(() => ours(chain));
	return [
		{
			what: "`REFERRAL_VALUE`, one tree of 10,000, 100,000 and 1,000,000",
			measured: us.map(duration).join(", "),
			against: `d3-hierarchy: ${d3.map(duration).join(", ")}`,
			ratio: `${d3.map((ms, index) => times(ms / us[index]!)).join(", ")} faster`,
			aim: "≥ 2 × at 1,000,000",
			met: d3.at(-1)! >= 2 * us.at(-1)!,
		},
		{
			what: "the same, a customer of each; and of a chain of 100,000",
			measured: `${perCustomer.map(duration).join(", ")}; ${duration(chained / 100_000)}`,
			against: `d3-hierarchy grows ${times(d3[2]! / 100 / d3[0]!)}`,
			ratio: times(Math.max(...perCustomer) / Math.min(...perCustomer)),
			aim: "linear",
			// A list a hundred times as long does not fit the processor's cache any more.
			met: perCustomer[2]! <= 3 * perCustomer[0]!,
		},
	];
}
