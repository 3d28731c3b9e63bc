import { describe, expect, test } from "vitest";
import { loadAddOn } from "../builtCode.ts";
import { shareOf } from "../tiering/rateOne.ts";
import { openSheets } from "../workbook/openFile.ts";

type Value = string | number | boolean | Date;
const addOn = loadAddOn();
/** Calls a formula; copies its rows, which come from another realm. */
const call = (name: string, ...args: unknown[]) =>
	(addOn[name]!(...args) as Value[][]).map((row) => Array.from(row));

const HEADINGS = [
	"Customer",
	"Tier",
	"Score",
	"Range",
	"Known",
	"Tier without referrals",
	"Gross profit",
	"Gross margin",
	"Persona",
	"Six months",
	"Long term",
	"Why",
	"Next step",
	"Next question",
	"Way up",
	"Referred customers",
	"Referral value",
	"Referral credit",
	"Customer plan",
	"Plan owner",
	"Plan due",
	"Plan done",
	"Refer to",
];
const FACTS = [
	"Customer",
	"Referred by",
	"Revenue",
	"Profit",
	"Negotiation",
	"Customer plan",
	"Plan owner",
	"Plan due",
	"Plan done",
	"Refer to",
];
const LIST = [
	FACTS,
	["Ane", "", 1000, 400, 4, "reprice", "Peter", "2026-12-31", false, ""],
	["Bo", "Ane", 400, 100, "", "refer on", "", "", true, "Nordlys"],
	["", "", "", "", "", "", "", "", "", ""],
	["Eva", "Bo", "", "", "", "", "", "", "", ""],
	["Total", "", 1400, 500, "", "", "", "", "", ""],
];
/** A row of the report by heading. */
const inRow = (rows: readonly Value[][], row: number) =>
	Object.fromEntries(HEADINGS.map((heading, index) => [heading, rows[row]![index]]));

describe("CUSTOMER_REPORT", () => {
	const report = call("CUSTOMER_REPORT", LIST);
	test("has a heading row, a row for each customer, and blank rows for the others", () => {
		expect(report).toHaveLength(LIST.length);
		expect(report[0]).toEqual(HEADINGS);
		expect(report[3]).toEqual(HEADINGS.map(() => ""));
		expect(report[5]).toEqual(HEADINGS.map(() => ""));
	});
	test("has for each customer the results of the single formulas", () => {
		const { Why: why } = inRow(report, 1);
		expect(why).toContain("Tier 2 without their referrals.");
		const same: Record<string, string> = {
			CUSTOMER_TIER: "Tier",
			CUSTOMER_SCORE: "Score",
			CUSTOMER_TIER_RANGE: "Range",
			CUSTOMER_WHY: "Why",
			CUSTOMER_NEXT_STEP: "Next step",
			CUSTOMER_NEXT_QUESTION: "Next question",
			CUSTOMER_WAY_UP: "Way up",
			CUSTOMER_NET_PROFIT: "Gross profit",
			CUSTOMER_PERSONA: "Persona",
		};
		for (const [formula, heading] of Object.entries(same)) {
			const at = HEADINGS.indexOf(heading);
			expect(call(formula, LIST), formula).toEqual(report.map((row) => [row[at]]));
		}
		const at = HEADINGS.indexOf("Six months");
		expect(call("CUSTOMER_OUTLOOK", LIST)).toEqual(report.map((row) => row.slice(at, at + 2)));
	});
	test("has the known share, the referral values and the plan", () => {
		expect(inRow(report, 1)).toMatchObject({
			Customer: "Ane",
			Tier: 1,
			Known: expect.closeTo(shareOf("netMargin", "negotiation", "referred"), 3),
			"Tier without referrals": 2,
			"Gross profit": 400,
			"Gross margin": 0.4,
			"Referred customers": 2,
			"Referral value": 400,
			"Referral credit": 1100,
			"Customer plan": "reprice",
			"Plan owner": "Peter",
			"Plan done": false,
			"Refer to": "",
		});
		const due = inRow(report, 1)["Plan due"] as Date;
		expect([due.getFullYear(), due.getMonth(), due.getDate(), due.getHours()]).toEqual([2026, 11, 31, 0]);
		expect(inRow(report, 2)).toMatchObject({
			"Customer plan": "refer on",
			"Plan due": "",
			"Plan done": true,
			"Refer to": "Nordlys",
		});
	});
	test("leaves unknown values blank", () => {
		expect(inRow(report, 4)).toMatchObject({
			Customer: "Eva",
			Tier: "needs facts",
			"Gross profit": "",
			"Gross margin": "",
			Persona: "",
			"Six months": "",
			"Referred customers": 0,
			"Referral credit": "",
			"Customer plan": "",
			"Plan due": "",
			"Plan done": "",
		});
	});
	test("returns one row for one row with separate headings", () => {
		const rows = call("CUSTOMER_REPORT", [LIST[2]], [FACTS]);
		expect(rows).toHaveLength(1);
		expect(inRow(rows, 0)).toMatchObject({ Customer: "Bo", "Gross profit": 100, "Referred customers": "" });
	});
	test("names itself in the message about a wrong argument", () => {
		expect(() => call("CUSTOMER_REPORT", 12)).toThrow(/^CUSTOMER_REPORT needs the rows of your customers/);
	});
});

test("CUSTOMER_REPORT spills Danish texts and real dates in a Danish spreadsheet", async () => {
	const book = await openSheets(
		{
			Kunder: [
				["Kunde", "Omsætning", "Bruttofortjeneste", "Kundeplan", "Planfrist", "Plan udført"],
				["Ane", 1000, 310, "giv kunden til en kollega", "31-12-2026", "nej"],
			],
			Rapport: [["=CUSTOMER_REPORT(Kunder!A1:F2)"]],
		},
		"da_DK",
	);
	const [headings, row] = book.values("Rapport");
	expect(headings!.slice(0, 6)).toEqual([
		"Kunde",
		"Niveau",
		"Point",
		"Spænd",
		"Kendt",
		"Niveau uden anbefalinger",
	]);
	expect(headings!.slice(-5)).toEqual([
		"Kundeplan",
		"Planansvarlig",
		"Planfrist",
		"Plan udført",
		"Henvises til",
	]);
	expect(row!.slice(-5)).toEqual(["giv kunden til en kollega", "", new Date(2026, 11, 31), false, ""]);
});
