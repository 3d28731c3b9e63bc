import { describe, expect, test } from "vitest";
import { loadAddOn } from "../builtCode.ts";
import { openSheets } from "../workbook/openFile.ts";

const addOn = loadAddOn();
const call = (name: string, ...args: unknown[]) => {
	const result = addOn[name]!(...args);
	return Array.isArray(result) ? JSON.parse(JSON.stringify(result)) : result;
};
type Facts = Record<string, string | number>;
/** A formula's result for one customer, given as facts by heading. */
const resultFor = (name: string, facts: Facts) =>
	call(name, [["Ane", ...Object.values(facts)]], [["Customer", ...Object.keys(facts)]]);

const EARNS = { Revenue: 1000, Profit: 400 };
const STILL = { ...EARNS, "Previous revenue": 1000 };

describe("CUSTOMER_PERSONA", () => {
	test.each<[string, Facts, string]>([
		[
			"draining, with all its evidence",
			{ Energy: 1, Complaints: 4, Steadiness: 5 },
			"Draining: drains the people who serve them, 4 complaints.",
		],
		[
			"who is profitable but draining",
			{ ...EARNS, Energy: 2, Steadiness: 1 },
			"Draining: takes more energy than they give, priorities shift constantly. Profitable but draining: Tier 2, and worth a talk.",
		],
		[
			"bringing out our best, without repeating the name as evidence",
			{ Energy: 5, "New needs": 5 },
			"Brings out our best: brings new needs that stretch us.",
		],
		[
			"who is a stalled earner",
			{ ...STILL, Orders: 6, "First order": "2020-03-01", Products: 1 },
			expect.stringMatching(
				/^Stuck on the first order: 6 orders, a customer for \d years, buys as much as before, buys 1 product\. Stalled earner: Tier 2, but not moving on\.$/,
			) as unknown as string,
		],
		[
			"stuck, though growing a little",
			{ Revenue: 1040, "Previous revenue": 1000, Orders: 6, Products: 1 },
			"Stuck on the first order: 6 orders, buys as much as before, buys 1 product.",
		],
		[
			"stuck, with no product at all",
			{ Revenue: 1000, "Previous revenue": 1000, Orders: 6, Products: 0 },
			"Stuck on the first order: 6 orders, buys as much as before, buys none of our products.",
		],
		["without a persona", { ...EARNS, Energy: 3 }, ""],
	])("describes a customer %s", (_, facts, text) => {
		expect(resultFor("CUSTOMER_PERSONA", facts)).toEqual(text);
	});

	test("finds an advocate among all customers, with the evidence", () => {
		const rows = [
			["Customer", "Referred by", "Revenue", "Profit"],
			["Ane", "", 1000, 20],
			["Bo", "ane", 2500, 900],
		];
		expect(call("CUSTOMER_PERSONA", rows)).toEqual([
			["Persona"],
			[
				"Advocate: Tier 3 without referrals, but the customers they brought are worth 2,500, more than their own 1,000.",
			],
			[""],
		]);
	});
});

describe("CUSTOMER_OUTLOOK", () => {
	test.each<[string, Facts, string, string]>([
		[
			"that could go either way",
			{ Negotiation: 4, "Days late": 60, Growth: "" },
			"Could go either way (chance 17–67 %). For: gave good reasons. Against: pays 60 days late. Nothing is known about the owner.",
			"",
		],
		[
			"that is likely, and growing",
			{ ...EARNS, "Previous revenue": 500, Negotiation: 5, "Owner focus": 4 },
			"Likely to stay (chance 88 %). For: saw the value we bring, the owner plans ahead.",
			"Likely to grow. For: buys twice as much as before.",
		],
		[
			"that is at risk, and shrinking",
			{ ...EARNS, "Previous revenue": 2000, Negotiation: 1, Delegation: 2 },
			"At risk (chance of staying 13 %). Against: pinched every penny, the owner decides most details alone.",
			"Likely to shrink. Against: buys 50 % less than before.",
		],
		[
			"that is neither good nor bad",
			{ Negotiation: 3, Direction: 3, Products: 1 },
			"Could go either way (chance 25–75 %): bargained fairly. Nothing is known about the owner.",
			"Likely to hold steady: lost, but knows the destination.",
		],
		[
			"that is not expanding, said once",
			{ ...EARNS, "Previous revenue": 1250, "First order": "2020-03-01", Direction: 5, "Owner focus": 1 },
			"Could go either way (chance 0–50 %). Against: the owner is stuck in today's fires. Nothing is known about how they are with money.",
			"Likely to hold steady. For: goals agreed by both sides. Not expanding now: buys 20 % less than before.",
		],
		[
			"that is not expanding, with the same usage",
			{ ...STILL, "First order": "2020-03-01", Usage: 8, "Previous usage": 8 },
			"",
			"Likely to hold steady. Not expanding now: buys as much as before.",
		],
		[
			"that is not expanding, with less usage",
			{ ...STILL, "First order": "2020-03-01", Usage: 6, "Previous usage": 8 },
			"",
			"Likely to hold steady. Not expanding now: buys as much as before, uses 25 % less than before.",
		],
		[
			"of somebody who has stopped buying, whatever else they are like",
			{ ...EARNS, "First order": "2010-03-01", "Last order": "2012-03-01", Negotiation: 5, Direction: 5 },
			"Has stopped buying.",
			"Has stopped buying.",
		],
		[
			"of somebody who has almost stopped buying",
			{ ...EARNS, "Previous revenue": 20000, Negotiation: 5, Direction: 5 },
			"Has almost stopped buying.",
			"Has almost stopped buying.",
		],
		["with nothing known", EARNS, "", ""],
	])("describes an outlook %s", (_, facts, sixMonths, longTerm) => {
		const plain = (text: string) => text.replace(/\u00a0/g, " ");
		expect(resultFor("CUSTOMER_OUTLOOK", facts)[0].map(plain)).toEqual([sixMonths, longTerm]);
	});

	test("returns two columns as long as the range, headings first", () => {
		const rows = [
			["Customer", "Negotiation"],
			["Ane", 5],
			["", ""],
		];
		expect(call("CUSTOMER_OUTLOOK", rows)).toEqual([
			["Six months", "Long term"],
			[expect.stringContaining("saw the value we bring"), ""],
			["", ""],
		]);
	});
	test("and CUSTOMER_PERSONA name themselves in the message about a wrong argument", () => {
		expect(() => call("CUSTOMER_OUTLOOK", 12)).toThrow(/^CUSTOMER_OUTLOOK needs the rows of your customers/);
		expect(() => call("CUSTOMER_PERSONA", 12)).toThrow(/^CUSTOMER_PERSONA needs the rows of your customers/);
	});
});

test("CUSTOMER_PERSONA and CUSTOMER_OUTLOOK return Danish in a Danish spreadsheet", async () => {
	const book = await openSheets(
		{
			Kunder: [
				["Kunde", "Anbefalet af", "Omsætning", "Bruttofortjeneste", "Forhandling", "Energi", "Stabilitet"],
				["Ane", "", 1000, 20, 4, 1, 2],
				["Bo", "Ane", 2500, 900, "", "", ""],
			],
			Type: [["=CUSTOMER_PERSONA(Kunder!A1:G3)"]],
			Udsigt: [["=CUSTOMER_OUTLOOK(Kunder!A1:G3)"]],
		},
		"da_DK",
	);
	expect(book.values("Type").map(([text]) => text)).toEqual([
		"Kundetype",
		"Dræner os: dræner dem, der betjener dem; skifter tit prioriteter. Ambassadør: niveau 3 uden anbefalinger, men har skaffet os kunder til en værdi af 2.500 mod 1.000 for dem selv.",
	]);
	expect(book.values("Udsigt").map(([six, long]) => [six, long])).toEqual([
		["Om et halvt år", "På lang sigt"],
		[
			"Kan gå begge veje (chance 38–88\u00a0%). For: havde gode grunde. Vi ved endnu ikke noget om ejeren.",
			"Ventes at vokse. For: har skaffet os 1 kunde.",
		],
	]);
});
