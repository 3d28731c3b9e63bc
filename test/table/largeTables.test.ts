import { describe, expect, it } from "vitest";
import { readTable } from "../../src/table/readTable.ts";

describe("a large table", () => {
	it("columns of a table of 200 are found fast, and 50,000 rows of 30 are read in little time", () => {
		const wide = [
			Array.from({ length: 200 }, (_, at) => (at === 0 ? "Customer" : `Revenue of branch ${at}`)),
			...Array.from({ length: 300 }, (_, row) =>
				Array.from({ length: 200 }, (_, at) => (at === 0 ? `c${row}` : row * at)),
			),
		];
		const long = [
			Array.from(
				{ length: 30 },
				(_, at) => ["Customer", "Revenue", "Cost", "Hours", "Last order", "Margin"][at] ?? `x${at}`,
			),
			...Array.from({ length: 50_000 }, (_, row) =>
				Array.from({ length: 30 }, (_, at) =>
					at === 0
						? `c${row}`
						: at === 4
							? "31-12-2025"
							: at === 5
								? 0.2
								: at % 2
									? `${(row % 900) + 1}.000,50 kr`
									: row,
				),
			),
		];
		readTable(wide);
		const start = Date.now();
		readTable(wide);
		const middle = Date.now();
		readTable(long);
		expect(middle - start).toBeLessThan(500); // 50 ms here; the machine may be busy
		expect(Date.now() - middle).toBeLessThan(10_000); // under 1 s here
	});
});
