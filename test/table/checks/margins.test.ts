import { describe, expect, test } from "vitest";
import type { Cell, Grid } from "../../../src/table/cell.ts";
import { readList } from "../../../src/table/readTable.ts";

const read = (grid: Grid) => {
	const { customers, problems } = readList(grid, { locale: "en_US" });
	return { facts: customers.map(({ facts }) => facts), problems, kinds: problems.map(({ kind }) => kind) };
};
/** A list of so many customers with a margin of 20 %, and then some others. */
const listOf = (usual: number, ...others: Cell[][]) => [
	["Customer", "Revenue", "Profit"],
	...Array.from({ length: usual }, (_, index) => [`C${index}`, 1000, 200]),
	...others,
];

describe("the list's own margin", () => {
	const HEADINGS = ["Customer", "Revenue", "Profit", "Margin"];
	test("is used instead of the whole column of profit where they mostly disagree", () => {
		const { facts, problems } = read([
			HEADINGS,
			["Ane", 540, 1733, 0.44],
			["Bo", 900, 1900, 0.4],
			["Cy", 0, 2000, 0.4],
			["Di", 700, 90, ""],
			["Ed", 500, 800, 0.3],
		]);
		expect(facts.map(({ profit }) => profit)).toEqual(new Array(5).fill(undefined));
		expect(problems).toMatchObject([
			{
				kind: "marginsDiffer",
				fact: "profit",
				customers: 3,
				whole: true,
				examples: [{ row: 1, column: 3, customer: "Ane", margin: 0.44, computed: 1733 / 540 }, {}, {}],
			},
		]);
	});
	test("is used for the few customers for whom they disagree", () => {
		const { facts, problems } = read([
			HEADINGS,
			["Ane", 1000, 200, 0.2],
			["Bo", 1000, 300, 0.3],
			["Cy", 1000, 400, 0.1],
		]);
		expect(facts.map(({ profit }) => profit)).toEqual([200, 300, undefined]);
		expect(problems).toMatchObject([{ kind: "marginsDiffer", customers: 1, whole: false }]);
	});
	test.each([
		["whole per cents", [1000, 204, "20 %"]],
		["amounts in whole units", [7, 2, 0.3333]],
		["a loss", [200, -50, -0.25]],
		["no revenue", [0, 50, 0.2]],
	])("agrees where the difference is only %s", (_, figures) => {
		const kinds = read([HEADINGS, ["Ane", 1000, 200, 0.2], ["Bo", ...figures]]).kinds;
		expect(kinds.filter((kind) => kind === "marginsDiffer")).toEqual([]);
	});
	test("is taken for a markup where it is profit ÷ cost throughout", () => {
		const { facts, kinds } = read([
			HEADINGS,
			["Ane", 150, 50, 0.5],
			["Bo", 125, 25, 0.25],
			["Cy", 400, "", 0.6],
		]);
		expect(kinds).toEqual(["markups"]);
		expect(facts).toMatchObject([{ profit: 50 }, { profit: 25 }, { margin: undefined }]);
	});
	test("is taken for a markup, and said, where some markups are near the margin", () => {
		const { facts, problems } = read([
			HEADINGS,
			["Ane", 500, 100, "25 %"],
			["Bo", 500, 200, "67 %"],
			["Cy", 500, 50, "11 %"],
		]);
		expect(facts.map(({ profit, margin }) => [profit, margin])).toEqual([
			[100, undefined],
			[200, undefined],
			[50, undefined],
		]);
		expect(problems).toMatchObject([
			{
				kind: "markups",
				fact: "profit",
				customers: 2,
				examples: [{ row: 1, column: 3, margin: 0.25, computed: 0.2 }, {}],
			},
		]);
	});
	test("is taken for a markup, and said, where only one of many customers has it", () => {
		const others = Array.from({ length: 19 }, (_, index) => [`C${index}`, 1000, 200, ""]);
		const { facts, problems } = read([HEADINGS, ...others, ["Odd", 1000, 300, 0.43]]);
		expect(problems).toMatchObject([{ kind: "markups", customers: 1, examples: [{ row: 20 }] }]);
		expect(facts.every(({ profit }) => profit !== undefined)).toBe(true);
	});
	test("is no markup where one customer's looks like it, among many that agree", () => {
		const others = Array.from({ length: 19 }, (_, index) => [`C${index}`, 1000, 200, 0.2]);
		const { facts, problems } = read([HEADINGS, ...others, ["Odd", 1000, 200, 0.25]]);
		expect(problems).toMatchObject([{ kind: "marginsDiffer", customers: 1, whole: false }]);
		expect(facts[0]).toMatchObject({ margin: 0.2, profit: 200 });
	});
	test.each(["Profit", "Cost"])("of few customers leaves the %s of all others as it is", (earned) => {
		const others = Array.from({ length: 17 }, (_, index) => [`C${index}`, 1000, 200, ""]);
		const few = [
			["One", 1000, 200, 0.5],
			["Two", 1000, 200, 0.55],
			["Three", 1000, 300, earned === "Profit" ? 0.3 : 0.7],
		];
		for (const count of [1, 2, 3]) {
			const { facts, problems } = read([
				["Customer", "Revenue", earned, "Margin"],
				...few.slice(0, count),
				...others,
			]);
			expect(problems).toMatchObject([
				{ kind: "marginsDiffer", customers: Math.min(2, count), whole: false },
			]);
			const left = facts.filter(({ profit, cost }) => (profit ?? cost) === undefined);
			expect(left.map(({ customer }) => customer)).toEqual(["One", "Two"].slice(0, count));
		}
	});
	test("of half the customers, most of them others than profit ÷ revenue, is used for everybody", () => {
		const listWith = (without: number) => [
			HEADINGS,
			["Ane", 1000, 200, 0.5],
			["Bo", 1000, 200, 0.4],
			["Cy", 1000, 300, 0.3],
			...Array.from({ length: without }, (_, index) => [`C${index}`, 1000, 200, ""]),
		];
		expect(read(listWith(3)).problems).toMatchObject([{ whole: true }]);
		expect(read(listWith(4)).problems).toMatchObject([{ whole: false }]);
	});
	test("is used instead of a cost that disagrees with it", () => {
		const { facts, problems } = read([
			["Customer", "Revenue", "Cost", "Margin"],
			["Ane", 1000, 100, 0.3],
			["Bo", 1000, 200, 0.4],
			["Cy", 1000, 300, 0.4],
		]);
		expect(facts[0]!.cost).toBeUndefined();
		expect(problems).toMatchObject([{ kind: "marginsDiffer", fact: "cost", whole: true }]);
	});
});

describe("a profit above the revenue", () => {
	test("becomes unknown and is said, also if it is the only one of many", () => {
		const { facts, problems } = read(listOf(300, ["Odd", 12.5, 3100]));
		expect(facts[300]!.profit).toBeUndefined();
		expect(facts[0]!.profit).toBe(200);
		expect(problems).toMatchObject([
			{
				kind: "profitAboveRevenue",
				customers: 1,
				whole: false,
				examples: [{ row: 301, column: 2, customer: "Odd", revenue: 12.5, profit: 3100 }],
			},
		]);
	});
	test("makes the whole column unknown where it is more than one in ten", () => {
		const odd = (count: number) => Array.from({ length: count }, (_, index) => [`Odd${index}`, 100, 900]);
		expect(read(listOf(27, ...odd(3))).problems).toMatchObject([{ whole: false }]);
		const { facts, problems } = read(listOf(26, ...odd(3)));
		expect(problems).toMatchObject([{ whole: true }]);
		expect(facts.every(({ profit }) => profit === undefined)).toBe(true);
	});
	test("makes the whole column unknown where it fits the revenue of all years", () => {
		const { facts } = read([
			["Customer", "Lifetime revenue", "Gross profit", "Revenue last 12 months"],
			["Ane", 9000, 3000, 500],
			["Bo", 2000, 600, 900],
			["Cy", 1000, 300, 950],
		]);
		expect(facts.map(({ profit }) => profit)).toEqual([undefined, undefined, undefined]);
	});
	test("is no doubt where it is the revenue itself, or there is none of either", () => {
		expect(read(listOf(5, ["All", 100, 100.4], ["None", 0, 0], ["Credit", -50, -60])).kinds).toEqual([]);
	});
	test("is a doubt about the cost where that is negative", () => {
		const { facts, problems } = read([
			["Customer", "Revenue", "Cost"],
			["Ane", 1000, 800],
			["Bo", 1000, -1200],
			["Cy", 1000, 700],
		]);
		expect(facts[1]!.cost).toBeUndefined();
		expect(problems).toMatchObject([
			{ kind: "profitAboveRevenue", fact: "cost", examples: [{ profit: 2200 }] },
		]);
	});
});

describe("losses above the revenue", () => {
	const deep = (count: number) => Array.from({ length: count }, (_, index) => [`Deep${index}`, 100, -275]);
	test("are said where they are more than one in fifty, and stay losses", () => {
		const { facts, problems } = read(listOf(40, ...deep(3)));
		expect(problems).toMatchObject([{ kind: "lossesAboveRevenue", customers: 3, of: 43 }]);
		expect(facts.at(-1)!.profit).toBe(-275);
		expect(read(listOf(147, ...deep(3))).kinds).toEqual([]);
	});
	test("are nothing unusual of one or two customers in a short list", () => {
		expect(read(listOf(8, ...deep(1))).kinds).toEqual([]);
		expect(read(listOf(8, ...deep(2))).kinds).toEqual([]);
		expect(read(listOf(1, ...deep(2))).kinds).toEqual(["lossesAboveRevenue"]);
	});
});
