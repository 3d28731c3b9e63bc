import type { Cell } from "../../src/table/cell.ts";

/** Headings of a shop's export, about half of which the add-on reads. */
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

const MS_PER_DAY = 86_400_000;
const DAYS = 1_265;
/** Midnight so many days ago: the last orders are those of the last year, or all customers would have stopped buying. */
const FIRST_DAY = (Math.floor(Date.now() / MS_PER_DAY) - DAYS) * MS_PER_DAY;

/**
 * Generates customers like those of a shop, the same in every run but for the dates, with 30 cells each: one in five loses money, a third has no
 * days late or complaints.
 */
export function shopCustomers(count: number): Cell[][] {
	const next = randomNumbers(1);
	const below = (limit: number) => Math.floor(next() * limit);
	const oneOf = <T>(values: readonly T[]) => values[below(values.length)]!;
	const money = (max: number) => Math.round(next() * max * 100) / 100;
	return Array.from({ length: count }, (_, index) => {
		const revenue = money(10_000);
		return [
			`C-${10_000 + index}`,
			`Customer ${index}`,
			oneOf(["Consumer", "Corporate", "Home Office"]),
			oneOf(["Central", "East", "South", "West"]),
			"United States",
			oneOf(["New York City", "Los Angeles", "Seattle", "Houston", "Chicago"]),
			oneOf(["New York", "California", "Washington", "Texas", "Illinois"]),
			10_000 + below(89_999),
			`Person ${index}`,
			`person${index}@example.com`,
			`+1 555 ${100_000 + below(899_999)}`,
			1 + below(12),
			new Date(FIRST_DAY + below(900) * MS_PER_DAY),
			new Date(FIRST_DAY + (900 + below(365)) * MS_PER_DAY),
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
			oneOf(["Furniture", "Office Supplies", "Technology"]),
			oneOf(["Chairs", "Paper", "Phones", "Tables"]),
			oneOf(["First Class", "Second Class", "Standard Class"]),
			oneOf(["Web", "Shop"]),
			"USD",
		];
	});
}

/** Reads every cell once and adds up the numbers: the least that any formula could take. */
export function readEveryCell(rows: readonly (readonly Cell[])[]): number {
	let sum = 0;
	for (const row of rows) for (const cell of row) if (typeof cell === "number") sum += cell;
	return sum;
}

/** Generates numbers from 0 to 1, the same for the same seed (Lehmer's generator with Park and Miller's constants). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
