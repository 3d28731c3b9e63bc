import { describe, expect, test } from "vitest";
import { loadAddOn } from "../builtCode.ts";

const addOn = loadAddOn();
/** Arrays of another realm, as plain ones. */
const call = (name: string, ...args: unknown[]) => {
	const answer = addOn[name]!(...args);
	return Array.isArray(answer) ? JSON.parse(JSON.stringify(answer)) : answer;
};

const HEADINGS = ["Customer", "Revenue", "Profit", "Days late"];
const ANE = ["Ane ApS", 10_000, 3_000, 0];
const BO = ["Bo & Co", 9_800, -1_240, 41];
const BLANK = ["", "", "", ""];

describe("a range with its headings", () => {
	test("gives a column as long as the range, heading first, blank for blank", () => {
		expect(call("CUSTOMER_TIER", [HEADINGS, ANE, BLANK, BO])).toEqual([["Tier"], [2], [""], [4]]);
		expect(call("CUSTOMER_SCORE", [HEADINGS, ANE, BLANK, BO])).toEqual([["Score"], [92.2], [""], [4.6]]);
		expect(call("CUSTOMER_NET_PROFIT", [HEADINGS, ANE, BLANK, BO])).toEqual([
			["Net profit"],
			[3000],
			[""],
			[-1240],
		]);
		expect(call("CUSTOMER_TIER_RANGE", [HEADINGS, ANE, BO])).toEqual([["Range"], ["1–3"], ["4"]]);
	});
	test("may begin with a title and hold a total: neither is a customer", () => {
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

describe("headings given apart", () => {
	test("one customer in, one value out", () => {
		expect(call("CUSTOMER_TIER", [ANE], [HEADINGS])).toBe(2);
		expect(call("CUSTOMER_WHY", [BO], [HEADINGS])).toBe(
			"Tier 4: loses 1,240 on 9,800 of revenue. Against: pays 41 days late.",
		);
		expect(call("CUSTOMER_WAY_UP", [BO], [HEADINGS])).toBe("Breaks even at prices 13\u00a0% higher (+1,240)");
		expect(call("CUSTOMER_NEXT_QUESTION", [ANE], [HEADINGS])).toBe(
			"How many customers have they brought us?",
		);
	});
	test("a blank row in gives a blank out", () => {
		expect(call("CUSTOMER_TIER", [BLANK], [HEADINGS])).toBe("");
	});
	test("many in, a column without a heading out", () => {
		expect(call("CUSTOMER_TIER", [ANE, BO], [HEADINGS])).toEqual([[2], [4]]);
	});
	test("a customer of whom too little is known needs facts", () => {
		expect(call("CUSTOMER_TIER", [["Eva", "", "", 3]], [HEADINGS])).toBe("needs facts");
	});
	test("blank settings are no settings", () => {
		expect(call("CUSTOMER_TIER", [ANE], [HEADINGS], "")).toBe(2);
		expect(call("CUSTOMER_TIER", [ANE], [HEADINGS], [["", ""]])).toBe(2);
	});
});

describe("every formula agrees with every other way to the same customers", () => {
	test("row by row or all at once", () => {
		const rows = [ANE, BO, ["Cy", 500, 20, 10], ["Di", 500, 60, -2]];
		for (const name of ["CUSTOMER_TIER", "CUSTOMER_SCORE", "CUSTOMER_WHY", "CUSTOMER_WAY_UP"]) {
			expect(call(name, rows, [HEADINGS])).toEqual(rows.map((row) => [call(name, [row], [HEADINGS])]));
		}
	});
});

describe("a wrong argument gets one sentence that stands alone", () => {
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
			"nothing",
			[],
			"CUSTOMER_TIER needs the rows of your customers, for example CUSTOMER_TIER(A1:K200); it got “”.",
		],
		[
			"one cell",
			[12],
			"CUSTOMER_TIER needs the rows of your customers, for example CUSTOMER_TIER(A1:K200); it got 12.",
		],
		[
			"one row and no headings",
			[[ANE]],
			"CUSTOMER_TIER got one row and no headings. Give the heading row too, as its second argument: A2:K2 and A$1:K$1, say.",
		],
		[
			"headings of another width",
			[[ANE], [["Customer", "Revenue"]]],
			"CUSTOMER_TIER needs as many headings as columns; it got 2 headings for 4 columns. Begin and end both ranges at the same columns.",
		],
		[
			"headings in two rows",
			[[ANE], [HEADINGS, HEADINGS]],
			"CUSTOMER_TIER needs one row of headings as its second argument, for example A$1:K$1; it got 2 rows.",
		],
		[
			"no column of names",
			[
				[
					[1, 2],
					[3, 4],
				],
				[["Revenue", "Profit"]],
			],
			"CUSTOMER_TIER found no column with the customers' names among “Revenue”, “Profit”. Rename one heading to “Customer”, or include that column in the range.",
		],
		[
			"settings that are none",
			[[ANE], [HEADINGS], [["Weight", 3]]],
			"CUSTOMER_TIER needs the settings tab as its third argument, for example 'Tier settings'!$A:$H, or nothing; it got cells without any setting.",
		],
	])("%s", (_, args, sentence) => {
		expect(complaint("CUSTOMER_TIER", ...args)).toBe(sentence);
	});
	test("an empty range", () => {
		expect(complaint("CUSTOMER_TIER", [BLANK, BLANK])).toBe(
			"CUSTOMER_TIER got an empty range. Give it the rows of your customers, for example A1:K200.",
		);
	});
	test("a tier that is none", () => {
		expect(complaint("TIER_ROLE", 7)).toBe(
			"TIER_ROLE needs a tier from 1 to 4, for example TIER_ROLE(2); it got 7.",
		);
		expect(complaint("TIER_ACTION", "best")).toContain("it got “best”.");
		expect(complaint("TIER_ROLE", true)).toContain("it got true.");
		expect(complaint("TIER_ROLE")).toContain("it got “”.");
	});
	test("no headings", () => {
		expect(complaint("TIER_COLUMNS")).toBe(
			"TIER_COLUMNS needs a row of headings, for example TIER_COLUMNS(A1:K1).",
		);
	});
});

describe("what the headings are read as, what a tier means", () => {
	test("a name for each heading that is a fact, blank for the others", () => {
		expect(call("TIER_COLUMNS", [["Kunde", "Omsætning", "Adresse", ""]])).toEqual([
			["Customer", "Revenue", "", ""],
		]);
		expect(call("TIER_COLUMNS", [["Customer"], ["Days late"]])).toEqual([["Customer"], ["Days late"]]);
		expect(call("TIER_COLUMNS", "Revenue")).toBe("Revenue");
	});
	test("a role and an action for each tier, in the shape they were asked for", () => {
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
