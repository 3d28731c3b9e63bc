import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";
import { rowsAsTheyStand } from "../../src/table/rowsOf.ts";
import { FACTS, type FactKey } from "../../src/tiering/facts.ts";

const headings = [
	"Customer",
	"Kunde",
	"Name",
	"Company",
	"Customer ID",
	"Id",
	"Revenue",
	"Omsætning",
	"Revenue 2024",
	"Revenue 2025",
	"Revenue last year",
	"Revenue last 12 months",
	"Total",
	"Margin",
	"Margin %",
	"Profit",
	"DB",
	"Hours",
	"Timer",
	"Discount",
	"Rabat",
	"Days late",
	"Complaints",
	"Orders",
	"First order",
	"Seneste ordre",
	"Users",
	"Wallet share",
	"Referred by",
	"Satisfaction",
	"Energy",
	"Manual tier",
	"Manual until",
	"Story",
	"E-mail",
	"",
];
const odd: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(
		"",
		null,
		undefined,
		"n/a",
		"-",
		"#N/A",
		"#REF!",
		"Loading...",
		"Total",
		"I alt",
		"Kunde",
		"ukendt",
		"★★★",
		"5 - delighted",
		"Tier 2",
		"yes",
	),
	fc.constantFrom(
		"1.234",
		"1,234",
		"1.234,50",
		"(12)",
		"12-",
		"kr. 5",
		"5 %",
		"12:30",
		"90 min",
		"12 t",
		"1/2",
		"03/04/2025",
		"31-12-2025",
		"31. december 2025",
		"2025-02-30",
		"1e5",
		"Infinity",
		"١٢",
	),
	fc.constantFrom(
		Number.NaN,
		Number.POSITIVE_INFINITY,
		-0,
		1e308,
		1e15,
		7,
		250,
		0.12,
		12,
		-3,
		45992,
		true,
		false,
	),
	fc.constantFrom(new Date(0), new Date(Number.NaN), new Date(8.64e15), new Date("2025-12-31")),
	fc.constantFrom(
		{},
		[],
		[[1]],
		() => 1,
		Symbol("x"),
		12n,
		Object.create(null),
		{ [Symbol.toStringTag]: "Date" },
		{
			toString: () => {
				throw new Error("asked");
			},
		},
	),
	fc.string({ maxLength: 12 }),
	fc.string({ unit: "binary", maxLength: 8 }),
	fc.double(),
);
const cell = odd as fc.Arbitrary<Cell>;
const table: fc.Arbitrary<Grid> = fc
	.record({
		above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
		header: fc.array(
			fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...headings) }, { weight: 1, arbitrary: cell }),
			{ maxLength: 8 },
		),
		rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
	})
	.map(({ above, header, rows }) => [...above, header, ...rows]);

/** All numbers that a cell can be read as. */
function numbersIn(cell: Cell, fact: FactKey): number[] {
	// A ledger's signs are turned.
	if (typeof cell === "number")
		return [cell, -cell].flatMap((number) => (FACTS[fact] === "share" ? [number, number / 100] : [number]));
	if (Object.prototype.toString.call(cell) === "[object Date]") {
		const ms = Number(cell);
		return [Math.floor((ms + 43_200_000) / 86_400_000)];
	}
	if (typeof cell !== "string") return [];
	if (FACTS[fact] === "answer") return [1, 2, 3, 4, 5].concat(Number.parseFloat(cell.replace(",", ".")));
	if (FACTS[fact] === "date") return /\d/.test(cell) ? [Number.NaN] : [];
	const clock = /^\s*(\d+)\D+(\d+)/.exec(cell);
	const minutes = /^\s*(\d+) ?min/.exec(cell);
	const digits = cell.replace(/[^\d.,]/g, "").replace(/[.,]+$/, "");
	const found = [
		digits.replace(/,/g, ""),
		digits.replace(/\./g, "").replace(",", "."),
		digits.replace(/[.,]/g, ""),
	].map(Number);
	if (clock) found.push(Number(clock[1]) + Number(clock[2]) / 60);
	if (minutes) found.push(Number(minutes[1]) / 60);
	const powers = /\d ?[a-z]/i.test(cell) ? [1, 1e3, 1e5, 1e6, 1e7, 1e9] : [1]; // "1.2 mio"
	return found.flatMap((number) =>
		powers.flatMap((power) => [number, -number, number / 100, -number / 100].map((one) => one * power)),
	);
}

describe("readTable with 10,000 odd tables", () => {
	it("never throws, and reads only numbers that are in the cells", () => {
		let customers = 0;
		let numbers = 0;
		fc.assert(
			fc.property(table, fc.constantFrom(undefined, "da_DK", "en_US", "xx"), (grid, locale) => {
				const reading = readTable(grid, locale ? { locale } : {});
				const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
				if (reading.columns.length > 0) expect(reading.columns).toHaveLength(width);
				const facts = reading.columns.flatMap((column) => column.fact ?? []);
				expect(new Set(facts).size).toBe(facts.length);
				const customersAndLines = rowsAsTheyStand(reading.customers);
				for (const customer of customersAndLines) {
					customers++;
					expect(typeof customer.facts.customer).toBe("string");
					expect(customer.facts.customer).not.toBe("");
					for (const [fact, value] of Object.entries(customer.facts) as [FactKey, string | number][]) {
						if (typeof value !== "number") continue;
						if (fact === "discount" && customer.facts.revenue !== undefined) continue; // may be divided by it
						numbers++;
						const column = reading.columns.findIndex((one) => one.fact === fact);
						const source = grid[customer.row]?.[column];
						expect(Number.isFinite(value)).toBe(true);
						// "T$" beside the list is about its money.
						const scale = FACTS[fact] === "money" ? (reading.columns[column]?.scale ?? 1) : 1;
						const honest = numbersIn(source, fact).flatMap((one) => [one, one * scale]);
						const traced = honest.some(
							(one) => Number.isNaN(one) || Math.abs(one - value) <= 1e-9 * Math.abs(one),
						);
						if (!traced) throw new Error(`${fact} ${value} from ${String(source)}`);
					}
				}
				const said = new Set([...reading.customers, ...reading.leftOut].map(({ row }) => row));
				expect(said.size).toBe(reading.customers.length + reading.leftOut.length);
			}),
			{ numRuns: 10_000 },
		);
		expect(customers).toBeGreaterThan(500);
		expect(numbers).toBeGreaterThan(500);
	});

	it("reads the same twice, and does not change the grid", () => {
		fc.assert(
			fc.property(table, (grid) => {
				const before = grid.map((row) => [...row]);
				const first = readTable(grid);
				expect(readTable(grid)).toEqual(first);
				expect(grid.map((row) => [...row])).toEqual(before);
			}),
			{ numRuns: 500 },
		);
	});
});
