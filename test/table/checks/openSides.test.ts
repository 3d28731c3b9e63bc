import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/table/cell.ts";
import { readTable } from "../../../src/table/readTable.ts";
import type { FactKey } from "../../../src/tiering/facts.ts";

function read(headings: readonly string[], ...rows: (readonly Cell[])[]) {
	const { customers, problems, leftOut } = readTable([headings, ...rows], { locale: "de_DE" });
	const of = (fact: FactKey) => customers.map(({ facts }) => facts[fact]);
	return { of, problems, leftOut };
}

describe("a column that marks amounts as debit or credit", () => {
	test.each([
		["Soll/Haben", "H", "S"],
		["D/K", "K", "D"],
		["D/C", "C", "D"],
		["Type", "Credit", "Debit"],
		["", "Cr.", "Dr."],
		["Side", "Kredit", "Debet"],
		["Konto type", "DEBIT", "CREDIT"],
	])("makes those on the rarer side negative: %s, %s and %s", (heading, most, rare) => {
		const { of, problems } = read(
			["Kunde", "Umsatz", heading],
			["Nord", 4100, most],
			["Syd", 900, most],
			["Vest", 250, rare],
		);
		expect(of("revenue")).toEqual([4100, 900, -250]);
		expect(problems).toEqual([]);
	});
	test("counts in the total of the list", () => {
		const { problems, leftOut } = read(
			["Kunde", "Umsatz", "S/H"],
			["Nord", 4100, "H"],
			["Syd", 900, "H"],
			["Vest", 250, "S"],
			["Summe", 4750, ""],
		);
		expect(problems).toEqual([]);
		expect(leftOut).toEqual([{ row: 4, why: "total" }]);
	});
	test("leaves the amounts unknown, and says so, where both sides have as many", () => {
		const { of, problems } = read(["Kunde", "Umsatz", "S/H"], ["Nord", 4100, "H"], ["Syd", 900, "S"]);
		expect(of("revenue")).toEqual([undefined, undefined]);
		expect(problems).toEqual([
			{
				kind: "openSides",
				found: { row: 1, column: 2, found: "H" },
				columns: [{ column: 1, rows: [1, 2], fact: "revenue" }],
			},
		]);
	});
	test("leaves an unmarked amount unknown, and all beside several columns of amounts", () => {
		const rows = [
			["Nord", 4100, "H", 800],
			["Syd", 900, "H", 100],
			["Vest", 250, "S", 50],
			["Ost", 70, "", 10],
		];
		const one = read(["Kunde", "Umsatz", "S/H", "Ort"], ...rows);
		expect(one.of("revenue")).toEqual([4100, 900, -250, undefined]);
		expect(one.problems).toMatchObject([{ kind: "openSides", columns: [{ column: 1, rows: [4] }] }]);
		const two = read(["Kunde", "Umsatz", "S/H", "Rohertrag"], ...rows);
		expect(two.problems).toMatchObject([{ kind: "openSides", columns: [{ column: 1 }, { column: 3 }] }]);
	});
	test.each<[string, string, readonly (readonly [number, string])[]]>([
		[
			"all on one side",
			"S/H",
			[
				[4100, "H"],
				[900, "H"],
			],
		],
		[
			"signed already",
			"S/H",
			[
				[4100, "H"],
				[900, "H"],
				[-250, "S"],
			],
		],
		[
			"letters of something else",
			"Size",
			[
				[4100, "S"],
				[900, "S"],
				[250, "H"],
			],
		],
		[
			"more letters",
			"S/H",
			[
				[4100, "H"],
				[900, "S"],
				[250, "X"],
			],
		],
	])("changes nothing for %s", (_, heading, rows) => {
		const { of, problems } = read(
			["Kunde", "Umsatz", heading],
			...rows.map(([amount, mark], row) => [`Kunde ${row}`, amount, mark]),
		);
		expect(of("revenue")).toEqual(rows.map(([amount]) => amount));
		expect(problems).toEqual([]);
	});
});
