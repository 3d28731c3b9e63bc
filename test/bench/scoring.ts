import { loadAddOn } from "../builtCode.ts";
import { customers, HEADINGS, readEveryCell } from "./customers.ts";
import { duration, type Line, times } from "./line.ts";
import { median } from "./median.ts";
import { tiersByRulesEngine } from "./rulesEngine.ts";

const COUNTS = [1_000, 10_000, 100_000];

/** The formulas over lists of 30 columns, against a bare loop over the cells, a rules engine, and one call for each row. */
export async function scoring(): Promise<Line[]> {
	const { CUSTOMER_TIER, CUSTOMER_REPORT } = loadAddOn() as Record<
		string,
		(...args: unknown[]) => unknown[][]
	>;
	const lines: Line[] = [];
	const tierMs: number[] = [];
	for (const count of COUNTS) {
		const rows = customers(count);
		const floor = await median(() => readEveryCell(rows), 5);
		const tier = await median(() => CUSTOMER_TIER!(rows, [HEADINGS]));
		const report = await median(() => CUSTOMER_REPORT!(rows, [HEADINGS]), count > 10_000 ? 1 : 3);
		tierMs.push(tier / count);
		const against = `bare loop ${duration(floor)}`;
		const name = (formula: string) => `\`${formula}\`, ${count.toLocaleString("en-US")} customers`;
		const isLargest = count === COUNTS.at(-1);
		lines.push(
			{
				what: name("CUSTOMER_TIER"),
				measured: duration(tier),
				against,
				ratio: times(tier / floor),
				aim: isLargest ? "≤ 4 ×" : "",
				met: isLargest ? tier <= 4 * floor : null,
			},
			{
				what: name("CUSTOMER_REPORT"),
				measured: duration(report),
				against,
				ratio: times(report / floor),
				aim: "",
				met: null,
			},
		);
	}
	const flat = Math.max(...tierMs) / Math.min(...tierMs);
	lines.push({
		what: "`CUSTOMER_TIER`, a row",
		measured: tierMs.map((ms) => duration(ms)).join(", "),
		against: "each other",
		ratio: times(flat),
		aim: "flat",
		met: tierMs.at(-1)! <= 1.25 * tierMs[0]!,
	});

	const few = customers(1_000);
	const today = Date.now();
	const ours = CUSTOMER_TIER!(few, [HEADINGS]).flat();
	const theirs = await tiersByRulesEngine(few, today);
	const differ = ours.filter((tier, index) => tier !== theirs[index]).length;
	if (differ > 0) throw new Error(`the rules engine comes to another tier for ${differ} customers`);
	const engine = (await median(() => tiersByRulesEngine(few, today))) / few.length;
	const perRow = (await median(() => few.map((row) => CUSTOMER_TIER!([row], [HEADINGS])))) / few.length;
	const ourRow = tierMs.at(-1)!;
	lines.push(
		{
			what: "`CUSTOMER_TIER`, a row",
			measured: duration(ourRow),
			against: `json-rules-engine ${duration(engine)}`,
			ratio: `${times(engine / ourRow)} faster`,
			aim: "≥ 50 ×",
			met: engine >= 50 * ourRow,
		},
		{
			what: "`CUSTOMER_TIER`, a row",
			measured: duration(ourRow),
			against: `one call for each row ${duration(perRow)}`,
			ratio: `${times(perRow / ourRow)} faster`,
			aim: "",
			met: null,
		},
	);
	return lines;
}
