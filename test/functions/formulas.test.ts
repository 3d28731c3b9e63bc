import { describe, expect, test } from "vitest";
import { loadAddOn } from "../builtCode.ts";

const addOn = loadAddOn();
/** Calls a formula; copies arrays, which come from another realm. */
const call = (name: string, ...args: unknown[]) => {
	const result = addOn[name]!(...args);
	return Array.isArray(result) ? JSON.parse(JSON.stringify(result)) : result;
};

/** All services, of which a formula asks only for the locale. */
const servicesIn = (locale: string) => ({
	SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => locale }) },
	Charts: {},
	HtmlService: {},
	LockService: {},
	PropertiesService: {},
	Session: {},
});

const HEADINGS = ["Customer", "Revenue", "Profit", "Days late"];
const ANE = ["Ane ApS", 10_000, 3_000, 0];
const BO = ["Bo & Co", 9_800, -1_240, 41];
const BLANK = ["", "", "", ""];

describe("a formula over a range with its headings", () => {
	test("returns a column as long as the range, heading first, with a blank for each blank row", () => {
		expect(call("CUSTOMER_TIER", [HEADINGS, ANE, BLANK, BO])).toEqual([["Tier"], [2], [""], [4]]);
		expect(call("CUSTOMER_SCORE", [HEADINGS, ANE, BLANK, BO])).toEqual([["Score"], [77.8], [""], [20]]);
		expect(call("CUSTOMER_NET_PROFIT", [HEADINGS, ANE, BLANK, BO])).toEqual([
			["Gross profit"],
			[3000],
			[""],
			[-1240],
		]);
		expect(call("CUSTOMER_TIER_RANGE", [HEADINGS, ANE, BO])).toEqual([["Range"], ["1–2"], ["4"]]);
	});
	test("returns blanks for a title and a total row", () => {
		const title = ["Our customers 2025", "", "", ""];
		expect(call("CUSTOMER_TIER", [title, HEADINGS, ANE, BO, ["Total", 19_800, 1_760, ""]])).toEqual([
			[""],
			["Tier"],
			[2],
			[4],
			[""],
		]);
	});
});

describe("a formula with the headings as second argument", () => {
	test("returns one value for one customer", () => {
		expect(call("CUSTOMER_TIER", [ANE], [HEADINGS])).toBe(2);
		expect(call("CUSTOMER_WHY", [BO], [HEADINGS])).toBe(
			"Tier 4: loses 1,240 on 9,800 of revenue. Against: pays 41 days late.",
		);
		expect(call("CUSTOMER_WAY_UP", [BO], [HEADINGS])).toBe("Breaks even at prices 13\u00a0% higher (+1,240)");
		expect(call("CUSTOMER_NEXT_STEP", [BO], [HEADINGS])).toBe(
			"Say good-bye, kindly and soon, or reprice once",
		);
		expect(call("CUSTOMER_NEXT_QUESTION", [ANE], [HEADINGS])).toBe(
			"How much did they spend with us in the period before?",
		);
	});
	test("returns a blank for a blank row", () => {
		expect(call("CUSTOMER_TIER", [BLANK], [HEADINGS])).toBe("");
	});
	test("returns a column without a heading for several customers", () => {
		expect(call("CUSTOMER_TIER", [ANE, BO], [HEADINGS])).toEqual([[2], [4]]);
	});
	test("returns “needs facts” for a customer about whom too little is known", () => {
		expect(call("CUSTOMER_TIER", [["Eva", "", "", 3]], [HEADINGS])).toBe("needs facts");
	});
	test("treats blank settings as none", () => {
		expect(call("CUSTOMER_TIER", [ANE], [HEADINGS], "")).toBe(2);
		expect(call("CUSTOMER_TIER", [ANE], [HEADINGS], [["", ""]])).toBe(2);
	});
});

describe("customer formulas", () => {
	test("return the same row by row as for the whole list", () => {
		const rows = [ANE, BO, ["Cy", 500, 20, 10], ["Di", 500, 60, -2]];
		for (const name of ["CUSTOMER_TIER", "CUSTOMER_SCORE", "CUSTOMER_WHY", "CUSTOMER_WAY_UP"]) {
			expect(call(name, rows, [HEADINGS])).toEqual(rows.map((row) => [call(name, [row], [HEADINGS])]));
		}
	});
});

describe("a wrong argument to a formula throws one sentence that stands alone", () => {
	const complaint = (name: string, ...args: unknown[]) => {
		try {
			call(name, ...args);
		} catch (error) {
			return (error as Error).message;
		}
		return "no complaint";
	};
	test.each([
		[
			"CUSTOMER_TIER without arguments",
			[],
			"CUSTOMER_TIER needs the rows of your customers: CUSTOMER_TIER(Customers[#ALL]) for a Table named Customers, else for example CUSTOMER_TIER(A1:K200); it got nothing.",
		],
		[
			"CUSTOMER_TIER with one cell",
			[12],
			"CUSTOMER_TIER needs the rows of your customers: CUSTOMER_TIER(Customers[#ALL]) for a Table named Customers, else for example CUSTOMER_TIER(A1:K200); it got 12.",
		],
		[
			"CUSTOMER_TIER with one row and no headings",
			[[ANE]],
			"CUSTOMER_TIER got one row and no headings. Give the heading row too, as its second argument: A2:K2 and A$1:K$1, say.",
		],
		[
			"CUSTOMER_TIER with headings of another width",
			[[ANE], [["Customer", "Revenue"]]],
			"CUSTOMER_TIER needs as many headings as columns; it got 2 headings for 4 columns. Begin and end both ranges at the same columns.",
		],
		[
			"CUSTOMER_TIER with headings in two rows",
			[[ANE], [HEADINGS, HEADINGS]],
			"CUSTOMER_TIER needs one row of headings as its second argument, for example A$1:K$1; it got 2 rows.",
		],
		[
			"CUSTOMER_TIER without a column of names",
			[
				[
					[1, 2],
					[3, 4],
				],
				[["Revenue", "Profit"]],
			],
			"CUSTOMER_TIER found no column with the customers' names among “Revenue”, “Profit”. Rename one heading to “Customer”, or include that column in the range. Of a Table, give Customers[#ALL]: it includes the headings.",
		],
		[
			"CUSTOMER_TIER with a third argument that is no settings tab",
			[[ANE], [HEADINGS], [["Weight", 3]]],
			"CUSTOMER_TIER needs the settings tab as its third argument, for example 'Tier settings'!$A:$H, or nothing; it got cells without any setting.",
		],
	])("%s", (_, args, sentence) => {
		expect(complaint("CUSTOMER_TIER", ...args)).toBe(sentence);
	});
	test("CUSTOMER_TIER with an empty range", () => {
		expect(complaint("CUSTOMER_TIER", [BLANK, BLANK])).toBe(
			"CUSTOMER_TIER got an empty range. Give it the rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200.",
		);
	});
	test("TIER_ROLE and TIER_ACTION with no valid tier", () => {
		expect(complaint("TIER_ROLE", 7)).toBe(
			"TIER_ROLE needs a tier from 1 to 4, for example TIER_ROLE(2); it got 7.",
		);
		expect(complaint("TIER_ACTION", "best")).toContain("it got “best”.");
		expect(complaint("TIER_ROLE", true)).toContain("it got true.");
		expect(complaint("TIER_ROLE")).toContain("it got nothing.");
	});
	test.each([[[]], [["", "", ""]], [[[["", "", ""]]]], [[[[""], [""]]]]])(
		"TIER_COLUMNS without headings: %j",
		(args) => {
			expect(complaint("TIER_COLUMNS", ...args)).toBe(
				"TIER_COLUMNS needs a row of headings, for example TIER_COLUMNS(A1:K1).",
			);
		},
	);
	test.each([
		"CUSTOMER_TIER",
		"CUSTOMER_REPORT",
		"TIER_SUMMARY",
		"WHALE_CURVE",
		"TIER_MOVEMENT",
		"REFERRAL_VALUE",
	])("%s says that it got nothing, without arguments or with an empty cell", (name) => {
		expect(complaint(name)).toMatch(/ it got nothing\.$/);
		expect(complaint(name, "")).toBe(complaint(name));
	});
	test.each([
		["CUSTOMER_TIER", [[BLANK]], /^CUSTOMER_TIER got an empty range\. /],
		["CUSTOMER_TIER", [[ANE], [BLANK]], /^CUSTOMER_TIER got a row of headings that is empty\. /],
		["TIER_SUMMARY", [[BLANK]], /^TIER_SUMMARY got an empty range\. /],
		["WHALE_CURVE", [[[""], [""]]], /; it got empty cells\.$/],
		["WHALE_CURVE", [[[""], ["x"]]], /; it got “x”\.$/],
		[
			"REFERRAL_VALUE",
			[[[""]], [[""]], [[""]]],
			/^REFERRAL_VALUE needs the whole column .*; it got empty cells\.$/,
		],
	])("%s with empty cells: %j", (name, args, sentence) => {
		expect(complaint(name, ...args)).toMatch(sentence);
	});
	test("what a formula got is told in Danish in a Danish file", () => {
		const danish = loadAddOn(servicesIn("da_DK"));
		expect(() => danish.CUSTOMER_TIER!()).toThrow(/; den fik ingenting\.$/);
		expect(() => danish.CUSTOMER_TIER!(new Date(Date.UTC(2027, 4, 3, 12)))).toThrow(
			/; den fik 2027-05-03\.$/,
		);
		expect(() => danish.WHALE_CURVE!([[""], [""]])).toThrow(/; den fik tomme celler\.$/);
		expect(() => danish.CUSTOMER_TIER!([ANE], [BLANK])).toThrow(/fik en tom række overskrifter/);
		expect(() => danish.CUSTOMER_TIER!("Kunde")).toThrow(/; den fik ”Kunde”\.$/);
		expect(() => danish.CUSTOMER_TIER!([["Omsætning", "Avance"], ANE.slice(0, 2)])).toThrow(
			/blandt ”Omsætning”, ”Avance”\./,
		);
		expect(() =>
			danish.REFERRAL_VALUE!([["Kunde"], ["Ane"]], [["Af"], [""]], [["Værdi"], ["meget"]]),
		).toThrow(/”meget”/);
	});
});

describe("TIER_COLUMNS, TIER_ROLE and TIER_ACTION", () => {
	test("TIER_COLUMNS returns the fact of each heading, or a blank", () => {
		expect(call("TIER_COLUMNS", [["Kunde", "Omsætning", "Adresse", ""]])).toEqual([
			["Customer", "Revenue", "", ""],
		]);
		expect(call("TIER_COLUMNS", [["Customer"], ["Days late"]])).toEqual([["Customer"], ["Days late"]]);
		expect(call("TIER_COLUMNS", "Revenue")).toBe("Revenue");
	});
	test("TIER_ROLE and TIER_ACTION return texts in the shape of their argument", () => {
		expect(call("TIER_ROLE", 1)).toBe("Partner");
		expect(call("TIER_ROLE", [["Tier"], [2], ["needs facts"], [""], [4]])).toEqual([
			[""],
			["Advisor"],
			[""],
			[""],
			["Stop being the Fixer"],
		]);
		expect(call("TIER_ACTION", "4")).toBe("Say good-bye, kindly and soon, or reprice once");
		expect(call("TIER_ACTION", "needs facts")).toBe("Answer the next question first");
		expect(call("TIER_ROLE", "")).toBe("");
		expect(call("TIER_ROLE", [["Our tiers"], ["Tier 1"], ["#N/A"], [" "]])).toEqual([
			[""],
			["Partner"],
			[""],
			[""],
		]);
	});
});
