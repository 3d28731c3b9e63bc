import type { Cell } from "../../src/table/cell.ts";
import { loadAddOn } from "../builtCode.ts";
import { formatDuration, formatRatio, type Measurement } from "./measurement.ts";
import { medianMs } from "./medianMs.ts";
import { HEADINGS, shopCustomers } from "./shopCustomers.ts";

const WIDE_COLUMNS = 200;

/** Writes amounts as texts, like a Danish export. */
const asText = (cell: Cell) =>
	typeof cell === "number" ? cell.toLocaleString("da-DK", { maximumFractionDigits: 2 }) : cell;

/** Measures finding the headings and columns of a wide table, and reading numbers that are text. */
export async function reading(): Promise<Measurement[]> {
	const { CUSTOMER_TIER } = loadAddOn() as Record<string, (...args: unknown[]) => unknown>;
	const few = shopCustomers(20);
	const spare = Array.from(
		{ length: WIDE_COLUMNS - HEADINGS.length },
		(_, index) => `Custom field ${index + 1}`,
	);
	const wide = [[...HEADINGS, ...spare], ...few.map((row) => [...row, ...spare.map((_, index) => index)])];
	const detected = await medianMs(() => CUSTOMER_TIER!(wide), 9);

	const rows = shopCustomers(100_000);
	const texts = rows.map((row) => row.map(asText));
	const numbersTake = await medianMs(() => CUSTOMER_TIER!(rows, [HEADINGS]));
	const textsTake = await medianMs(() => CUSTOMER_TIER!(texts, [HEADINGS]));
	return [
		{
			what: `Headings and columns found, ${WIDE_COLUMNS} columns × ${few.length} rows, tiers included`,
			measured: formatDuration(detected),
			against: "",
			ratio: "",
			aim: "< 50 ms",
			met: detected < 50,
		},
		{
			what: "`CUSTOMER_TIER`, 100,000 rows of numbers that are text",
			measured: formatDuration(textsTake),
			against: `numbers ${formatDuration(numbersTake)}`,
			ratio: formatRatio(textsTake / numbersTake),
			aim: "",
			met: null,
		},
	];
}
