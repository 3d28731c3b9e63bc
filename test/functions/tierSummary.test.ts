import { describe, expect, test } from "vitest";
import { loadAddOn } from "../builtCode.ts";
import { openSheets } from "../workbook/openFile.ts";

type Value = string | number;
const addOn = loadAddOn();
/** Calls a formula; copies its rows, which come from another realm. */
const call = (name: string, ...args: unknown[]) =>
	(addOn[name]!(...args) as Value[][]).map((row) => Array.from(row));
const complaint = (name: string, ...args: unknown[]) => {
	try {
		call(name, ...args);
	} catch (error) {
		return (error as Error).message;
	}
	return "no complaint";
};

describe("TIER_SUMMARY", () => {
	const LIST = [
		["Customer", "Revenue", "Profit", "Hours", "Tier override"],
		["Ane", 1000, 400, 4, 1],
		["Bo", 600, 100, 12, 3],
		["Eva", 400, "", "", 3],
		["Ib", "", -100, 4, 4],
		["Total", 2000, 400, 20, ""],
	];
	test("has totals for each tier, with shares of the whole list, and for all customers", () => {
		const [headings, ...rows] = call("TIER_SUMMARY", LIST);
		expect(headings).toEqual([
			"Tier",
			"Our role",
			"Customers",
			"% of customers",
			"Revenue",
			"% of revenue",
			"Gross profit",
			"% of gross profit",
			"Hours",
			"% of hours",
			"Mean score",
			"Of these for now",
		]);
		expect(rows.map((row) => [row[0], ...row.slice(2, 10)])).toEqual([
			[1, 1, 0.25, 1000, 0.5, 400, 1, 4, 0.2],
			[2, 0, 0, 0, 0, 0, 0, 0, 0],
			[3, 2, 0.5, 1000, 0.5, 100, 0.25, 12, 0.6],
			[4, 1, 0.25, "", "", -100, -0.25, 4, 0.2],
			["needs facts", 0, 0, 0, 0, 0, 0, 0, 0],
			["All customers", 4, 1, 2000, 1, 400, 1, 20, 1],
		]);
		expect(rows[0]![1]).toBe("Partner");
	});
	const ANSWERED = ["Negotiation", "Satisfaction", "Energy", "Owner focus", "Delegation", "New needs"];
	test("counts the provisional tiers in the last column, of each tier and of all", () => {
		const rows = call("TIER_SUMMARY", [
			["Customer", "Revenue", "Profit", ...ANSWERED],
			["Ane", 1000, 400, 5, 5, 5, 5, 5, 5],
			["Bo", 1000, "", 5, 5, 5, 5, 5, 5],
			["Cy", 1000, "", 4, 5, 4, 5, 5, 5],
		]);
		expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
			["Tier", "Of these for now"],
			[1, 0],
			[2, 2],
			[3, 0],
			[4, 0],
			["needs facts", 0],
			["All customers", 2],
		]);
	});
	test("leaves unknown totals blank, and has no share of a loss", () => {
		const rows = call("TIER_SUMMARY", [
			["Customer", "Profit"],
			["Ane", -50],
			["Bo", -10],
		]);
		expect(rows.at(-1)!.slice(2, 10)).toEqual([2, 1, "", "", -60, "", "", ""]);
		expect(rows[2]!.slice(2, 10)).toEqual([0, 0, "", "", 0, "", "", ""]);
	});
	test("takes the settings tab as third argument, and names itself in messages", () => {
		expect(complaint("TIER_SUMMARY", LIST, "", "nothing")).toMatch(/settings tab as its third argument/);
		expect(complaint("TIER_SUMMARY", 12)).toMatch(/TIER_SUMMARY needs the rows of your customers/);
	});
});

describe("WHALE_CURVE", () => {
	const column = (...cells: Value[]) => cells.map((cell) => [cell]);
	test("adds up from the most profitable customer on, rising and then falling", () => {
		expect(call("WHALE_CURVE", column(-100, 300, 0, 200))).toEqual([
			["Customers", "% of customers", "Net profit", "Net profit, added up", "% of net profit"],
			[0, 0, "", 0, 0],
			[1, 0.25, 300, 300, 0.75],
			[2, 0.5, 200, 500, 1.25],
			[3, 0.75, 0, 500, 1.25],
			[4, 1, -100, 400, 1],
		]);
	});
	test("leaves out the heading, blanks, unknowns and words, and reads decimal commas", () => {
		const rows = call("WHALE_CURVE", column("Profit", "1.000,50", "", "n/a", "-0,50", "soon"));
		expect(rows.slice(2).map(([, , profit, addedUp]) => [profit, addedUp])).toEqual([
			[1000.5, 1000.5],
			[-0.5, 1000],
		]);
	});
	test("returns amounts without shares if the total is zero", () => {
		expect(call("WHALE_CURVE", column(10, -10)).map((row) => row[4])).toEqual([
			"% of net profit",
			"",
			"",
			"",
		]);
	});
	test("accepts a row or one cell", () => {
		expect(call("WHALE_CURVE", [[5, -2]]).length).toBe(4);
		expect(call("WHALE_CURVE", 5)[2]).toEqual([1, 1, 5, 5, 1]);
	});
	test.each<[string, unknown, RegExp]>([
		[
			"two columns",
			[
				[1, 2],
				[3, 4],
			],
			/WHALE_CURVE needs the column .* it got 2 columns\.$/,
		],
		["words", column("a", "b"), /it got “a”\.$/],
		["no argument", undefined, /it got nothing\.$/],
	])("throws a sentence that says what it needs, given %s", (_, argument, sentence) => {
		expect(complaint("WHALE_CURVE", argument)).toMatch(sentence);
	});
});

test("TIER_SUMMARY and WHALE_CURVE spill Danish tables in a Danish spreadsheet", async () => {
	const book = await openSheets(
		{
			Kunder: [
				["Kunde", "Bruttofortjeneste"],
				["Ane", 300],
				["Bo", -100],
			],
			Svar: [["=TIER_SUMMARY(Kunder!A1:B3)"], ...Array(8).fill([""]), ["=WHALE_CURVE(Kunder!B1:B3)"]],
		},
		"da_DK",
	);
	const rows = book.values("Svar");
	expect(rows[0]!.slice(0, 3)).toEqual(["Niveau", "Vores rolle", "Kunder"]);
	expect(rows[6]!.slice(0, 3)).toEqual(["Alle kunder", "", 2]);
	expect(rows.slice(9).map((row) => row.slice(0, 4))).toEqual([
		["Kunder", "% af kunderne", "Nettofortjeneste", "Nettofortjeneste i alt"],
		[0, 0, "", 0],
		[1, 0.5, 300, 300],
		[2, 1, -100, 200],
	]);
});
