import { describe, expect, test } from "vitest";
import { askedColumn } from "../../src/table/askedColumn.ts";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

/** What a column is asked as that stands beside the names. Null: it is not asked about. */
function answersFor(heading: string, cells: readonly Cell[]) {
	const grid = [["Client", heading], ...cells.map((cell, row) => [`Customer ${row}`, cell])];
	const { columns, headerRow } = readTable(grid, { locale: "en_US", today: () => 20_788 });
	return askedColumn({ columns, headerRow, grid, assigned: {} }, 2026, "en_US")?.answers ?? null;
}

const LARGE = [12_304, 845, 9760, 31_022, 7719, 1450, 4020];

describe("askedColumn asks about", () => {
	test.each<[string, readonly Cell[]]>([
		["large amounts", LARGE],
		["round amounts of one length", [36_500, 12_000, 48_250, 91_000, 21_000]],
		["small amounts with cents", [412.35, 87.2, 129.99, 640.1, 55.49, 301.05]],
		["amounts with a currency", ["€41", "€870", "€95"]],
	])("%s", (_, cells) => {
		expect(answersFor("Kvota", cells)).toEqual(["revenue", "profit"]);
	});
});

describe("askedColumn does not ask about", () => {
	test.each([
		...["Stk", "kWh", "Antal", "Ordreantal", "Followers", "Impressions", "Stückzahl", "Aantal stuks"],
		...["Nombre de clics", "Unidades", "Pezzi", "Qtde", "Ilość", "Määrä kpl", "Ref", "Old no.", "Code"],
	])("counts, measures and codes below %s", (heading) => {
		expect(answersFor(heading, LARGE)).toBeNull();
	});
	test.each<[string, readonly Cell[]]>([
		["numbers of one length", [48_213, 10_979, 77_431, 31_022, 50_667]],
		["numbers of two lengths that rise from row to row", [9_987, 9_993, 10_011, 10_033, 10_124]],
		["long numbers, as of companies and telephones", [35_261_487, 4_120_983_311, 70_155_903, 91_230_844]],
		["numbers with noughts in front", ["00412", "13877", "1004177"]],
		["years", [1964, 2003, 2011, 1998, 2000]],
		["percentages, also below nought", [12.5, -3.2, 40, 8.8, -1]],
	])("%s", (_, cells) => {
		expect(answersFor("Kvota", cells)).toBeNull();
	});
});
