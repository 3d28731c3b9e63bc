import { loadAddOn } from "../builtCode.ts";
import { formatDuration, formatRatio, type Measurement } from "./measurement.ts";
import { medianMs } from "./medianMs.ts";
import { tiersByRulesEngine } from "./rulesEngine.ts";
import { HEADINGS, readEveryCell, shopCustomers } from "./shopCustomers.ts";

const COUNTS = [1_000, 10_000, 100_000];

/** Measures formulas over lists of 30 columns against a bare loop over the cells, a rules engine, and one call for each row. */
export async function scoring(): Promise<Measurement[]> {
	const { CUSTOMER_TIER, CUSTOMER_REPORT } = loadAddOn() as Record<
		string,
		(...args: unknown[]) => unknown[][]
	>;
	const floors: number[] = [];
	const tiers: number[] = [];
	const reports: number[] = [];
	for (const count of COUNTS) {
		const rows = shopCustomers(count);
		floors.push(await medianMs(() => readEveryCell(rows), 5));
		tiers.push(await medianMs(() => CUSTOMER_TIER!(rows, [HEADINGS])));
		reports.push(await medianMs(() => CUSTOMER_REPORT!(rows, [HEADINGS]), count > 10_000 ? 1 : 3));
	}
	const ratios = (durations: readonly number[]) => durations.map((ms, index) => ms / floors[index]!);
	const against = `a bare loop over the cells: ${floors.map(formatDuration).join(", ")}`;
	const name = (formula: string) => `\`${formula}\` over 1,000, 10,000 and 100,000 customers`;
	const perRowOf = (durations: readonly number[]) => durations.map((ms, index) => ms / COUNTS[index]!);
	const tierRows = perRowOf(tiers);
	const ourRowMs = tierRows.at(-1)!;
	const lines: Measurement[] = [
		{
			what: name("CUSTOMER_TIER"),
			measured: tiers.map(formatDuration).join(", "),
			against,
			ratio: ratios(tiers).map(formatRatio).join(", "),
			aim: "≤ 10 × at 100,000",
			met: ratios(tiers).at(-1)! <= 10,
		},
		{
			what: name("CUSTOMER_REPORT"),
			measured: reports.map(formatDuration).join(", "),
			against,
			ratio: ratios(reports).map(formatRatio).join(", "),
			aim: "",
			met: null,
		},
	];

	const few = shopCustomers(1_000);
	const today = Date.now();
	const ours = CUSTOMER_TIER!(few, [HEADINGS]).flat();
	const theirs = await tiersByRulesEngine(few, today);
	const differ = ours.filter((tier, index) => tier !== theirs[index]).length;
	if (differ > 0) throw new Error(`the rules engine comes to another tier for ${differ} customers`);
	const engine = (await medianMs(() => tiersByRulesEngine(few, today))) / few.length;
	const perRow = (await medianMs(() => few.map((row) => CUSTOMER_TIER!([row], [HEADINGS])))) / few.length;
	lines.push({
		what: "the same, a row: tier",
		measured: tierRows.map(formatDuration).join(", "),
		against: `json-rules-engine ${formatDuration(engine)}, one call for each row ${formatDuration(perRow)}`,
		ratio: `${formatRatio(engine / ourRowMs)} and ${formatRatio(perRow / ourRowMs)} faster`,
		aim: "flat; ≥ 50 × faster than the engine",
		met: ourRowMs <= 1.25 * tierRows[0]! && engine >= 50 * ourRowMs,
	});
	return lines;
}
