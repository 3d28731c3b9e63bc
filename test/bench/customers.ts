import type { Cell } from "../../src/table/cell.ts";

/** The headings of a shop's export: what the add-on reads, and as much again that it does not. */
export const HEADINGS = [
	"Customer ID",
	"Customer Name",
	"Segment",
	"Region",
	"Country",
	"City",
	"State",
	"Postal code",
	"Contact",
	"E-mail",
	"Phone",
	"Orders",
	"First order",
	"Last order",
	"Revenue",
	"Profit",
	"Previous revenue",
	"Average discount",
	"Days late",
	"Complaints",
	"Account requests",
	"Products",
	"Wallet share",
	"Quantity",
	"Shipping cost",
	"Category",
	"Sub-category",
	"Ship mode",
	"Channel",
	"Currency",
];

const JANUARY_2022 = Date.UTC(2022, 0, 1);
const DAY = 86_400_000;

/**
 * Customers like those of a shop, 30 cells each: one in five loses money, a third has no days late or complaints. The same at
 * every run.
 */
export function customers(count: number): Cell[][] {
	const next = randomly(1);
	const below = (limit: number) => Math.floor(next() * limit);
	const one = <T>(of: readonly T[]) => of[below(of.length)]!;
	const money = (most: number) => Math.round(next() * most * 100) / 100;
	return Array.from({ length: count }, (_, index) => {
		const revenue = money(10_000);
		return [
			`C-${10_000 + index}`,
			`Customer ${index}`,
			one(["Consumer", "Corporate", "Home Office"]),
			one(["Central", "East", "South", "West"]),
			"United States",
			one(["New York City", "Los Angeles", "Seattle", "Houston", "Chicago"]),
			one(["New York", "California", "Washington", "Texas", "Illinois"]),
			10_000 + below(89_999),
			`Person ${index}`,
			`person${index}@example.com`,
			`+1 555 ${100_000 + below(899_999)}`,
			1 + below(12),
			new Date(JANUARY_2022 + below(900) * DAY),
			new Date(JANUARY_2022 + (900 + below(365)) * DAY),
			revenue,
			Math.round(revenue * (next() * 0.5 - 0.1) * 100) / 100,
			money(10_000),
			below(40) / 100,
			next() < 0.3 ? "" : below(65) - 5,
			next() < 0.3 ? "" : below(7),
			next() < 0.5 ? "" : below(10),
			1 + below(6),
			next() < 0.7 ? "" : below(100) / 100,
			below(100),
			money(100),
			one(["Furniture", "Office Supplies", "Technology"]),
			one(["Chairs", "Paper", "Phones", "Tables"]),
			one(["First Class", "Second Class", "Standard Class"]),
			one(["Web", "Shop"]),
			"USD",
		];
	});
}

/** The floor: reads every cell once and adds up the numbers. */
export function readEveryCell(rows: readonly (readonly Cell[])[]): number {
	let sum = 0;
	for (const row of rows) for (const cell of row) if (typeof cell === "number") sum += cell;
	return sum;
}

/** Numbers from 0 to 1, the same for the same seed (Lehmer's generator, as Park and Miller have it). */
export function randomly(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
