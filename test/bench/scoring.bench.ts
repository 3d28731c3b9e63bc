import { bench, describe } from "vitest";
import { loadAddOn } from "../builtCode.ts";

const HEADINGS = [
	"Customer",
	"Revenue",
	"Profit",
	"Previous revenue",
	"Discount",
	"Days late",
	"Orders",
	"Complaints",
];

/** Customers like those of a shop: one in five loses money, some cells are blank. The same at every run. */
function customers(count: number): (string | number)[][] {
	let seed = 1;
	const next = () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed / 2_147_483_647;
	};
	return Array.from({ length: count }, (_, index) => {
		const revenue = Math.round(next() * 10_000);
		return [
			`Customer ${index}`,
			revenue,
			Math.round(revenue * (next() * 0.5 - 0.1)),
			Math.round(next() * 10_000),
			Math.round(next() * 40) / 100,
			next() < 0.3 ? "" : Math.round(next() * 60 - 5),
			Math.round(next() * 12),
			next() < 0.3 ? "" : Math.round(next() * 6),
		];
	});
}

/** The floor: reads every cell once and adds up the numbers. */
function readEveryCell(rows: readonly (readonly (string | number)[])[]): number {
	let sum = 0;
	for (const row of rows) for (const cell of row) if (typeof cell === "number") sum += cell;
	return sum;
}

const addOn = loadAddOn();

describe.each([1_000, 10_000, 100_000])("%d customers, against a bare loop over the cells", (count) => {
	const rows = customers(count);
	const options = { iterations: 3, warmupIterations: 1, time: 500 };
	bench("a bare loop", () => void readEveryCell(rows), options);
	bench("CUSTOMER_TIER", () => void addOn.CUSTOMER_TIER!(rows, [HEADINGS]), options);
	bench("CUSTOMER_WHY", () => void addOn.CUSTOMER_WHY!(rows, [HEADINGS]), options);
});
