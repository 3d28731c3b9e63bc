import type { Cell } from "../../src/table/cell.ts";
import { loadAddOn } from "../builtCode.ts";
import { customers, HEADINGS } from "./customers.ts";
import { duration, type Line, times } from "./line.ts";
import { median } from "./median.ts";

const WIDE_COLUMNS = 200;

/** Writes amounts as texts, like a Danish export. */
const asText = (cell: Cell) =>
	typeof cell === "number" ? cell.toLocaleString("da-DK", { maximumFractionDigits: 2 }) : cell;

/** Measures finding the headings and columns of a wide table, and reading numbers that are text. */
export async function reading(): Promise<Line[]> {
	const { CUSTOMER_TIER } = loadAddOn() as Record<string, (...args: unknown[]) => unknown>;
	const few = customers(20);
	const spare = Array.from(
		{ length: WIDE_COLUMNS - HEADINGS.length },
		(_, index) => `Custom field ${index + 1}`,
	);
	const wide = [[...HEADINGS, ...spare], ...few.map((row) => [...row, ...spare.map((_, index) => index)])];
	const detected = await median(() => CUSTOMER_TIER!(wide), 9);

	const rows = customers(100_000);
	const texts = rows.map((row) => row.map(asText));
	const numbersTake = await median(() => CUSTOMER_TIER!(rows, [HEADINGS]));
	const textsTake = await median(() => CUSTOMER_TIER!(texts, [HEADINGS]));
	return [
		{
			what: `Headings and columns found, ${WIDE_COLUMNS} columns × ${few.length} rows, tiers included`,
			measured: duration(detected),
			against: "",
			ratio: "",
			aim: "< 50 ms",
			met: detected < 50,
		},
		{
			what: "`CUSTOMER_TIER`, 100,000 rows of numbers that are text",
			measured: duration(textsTake),
			against: `numbers ${duration(numbersTake)}`,
			ratio: times(textsTake / numbersTake),
			aim: "",
			met: null,
		},
	];
}
