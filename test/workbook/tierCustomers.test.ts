import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { behaviour } from "../harsh.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import { summaryLine } from "./summaryLine.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Days late"];
const ANE = ["Ane ApS", 10_000, 3_000, 0];
const BO = ["Bo & Co", 9_800, -1_240, 41];
const EVA = ["Eva", "", "", 3];
const RESULTS = [
	"Tier",
	"Why",
	"Next step",
	"Score",
	"Range",
	"Next question",
	"Persona",
	"Six months",
	"Long term",
];

/** The headings of the columns that are not hidden. */
const inView = (book: Headless) =>
	book.values("Customers")[0]!.filter((_, column) => book.grid("Customers").getSheet().getColVisible(column));

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");

describe("the result columns", () => {
	test("the result columns are right of the user's table, with a result for each customer", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO, EVA] });
		await tierIt(book);
		const [heading, ane, bo, eva] = book.values("Customers");
		expect(heading).toEqual([...HEADINGS, ...RESULTS]);
		const withoutTexts = ([tier, , , ...others]: readonly unknown[]) => [tier, ...others.slice(0, 2)];
		expect(withoutTexts(ane!.slice(4))).toEqual([1, 77.8, "1–2"]);
		expect(withoutTexts(bo!.slice(4))).toEqual([4, 20, "4"]);
		expect(withoutTexts(eva!.slice(4))).toEqual(["needs facts", 64.4, "1–4"]);
		expect(ane!.slice(0, 4)).toEqual(ANE);
		expect(bo![5]).toBe("Loses 1,240 on 9,800 of revenue. Against: pays 41 days late.");
		expect(book.seen.toasts).toEqual([
			"3 customers tiered. Tier 1: 1, Tier 4: 1, Needs facts: 1. Who is where is on the tab “Customers by tier”, totals are on “Tier summary”. Your list does not say who buys more than before, and who less. Add a column with the revenue of the period before, or with the number of orders.",
		]);
	});

	test("the reason in a cell is that of the formula without the tier and the score, which stand beside it", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO, EVA] });
		await tierIt(book);
		await book.type("P1", "=CUSTOMER_TIER(A1:D4,,'Tier settings'!$A:$H)", "Customers");
		await book.type("Q1", "=CUSTOMER_WHY(A1:D4,,'Tier settings'!$A:$H)", "Customers");
		const [, ane, bo, eva] = book.values("Customers");
		for (const row of [ane!, bo!, eva!]) expect(row[15]).toBe(row[4]);
		const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
		expect(ane![16]).toBe(
			`Tier 1 for now: ${String(ane![5]).charAt(0).toLowerCase()}${String(ane![5]).slice(1)}`,
		);
		for (const row of [bo!, eva!]) expect(asSentence(String(row[16]).replace(/^[^:]*: /, ""))).toBe(row[5]);
	});

	test("the result columns are found again by their headings, and a second tiering changes nothing", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO] });
		await tierIt(book);
		const once = visibleContent(book);
		await tierIt(book);
		expect(visibleContent(book)).toEqual(once);
	});

	test("the result columns never take over a user's column with one of their headings", async () => {
		const book = await openSheets({
			Customers: [
				["Customer", "Score", "Tier", "Profit", "Revenue"],
				["Ane", 7, "gold", 30, 100],
			],
		});
		await tierIt(book);
		await tierIt(book);
		const [heading, ane] = book.values("Customers");
		expect(heading).toEqual(["Customer", "Score", "Tier", "Profit", "Revenue", ...RESULTS]);
		expect(ane!.slice(0, 6)).toEqual(["Ane", 7, "gold", 30, 100, 2]);
	});

	const inVersion02 = ["Tier", "Score", "Range", "Why", "Next step", "Next question", ...RESULTS.slice(6)];
	test.each([
		["of today", RESULTS],
		["of version 0.2", inVersion02],
	])("the result columns in the order %s keep it, without their notes and in view", async (_, headings) => {
		const book = await openSheets({
			Customers: [
				[...HEADINGS, ...headings],
				[...ANE, ...headings.map(() => "old")],
			],
		});
		await tierIt(book);
		const [heading, ane] = book.values("Customers");
		expect(heading).toEqual([...HEADINGS, ...headings]);
		const at = (name: string) => ane![heading!.indexOf(name)];
		expect([at("Tier"), at("Score"), at("Range")]).toEqual([1, 77.8, "1–2"]);
		expect(ane).not.toContain("old");
		expect(inView(book)).toEqual(heading);
	});

	test("only the tier, the reason and the next step of a new list are in view, beside a group of the others", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO] });
		await tierIt(book);
		const shown = [...HEADINGS, "Tier", "Why", "Next step"];
		expect(inView(book)).toEqual(shown);
		const depths = RESULTS.map((_, index) => book.face("Customers").getColumnGroupDepth(5 + index));
		expect(depths).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
	});

	test("columns that a user has unfolded stay in view when the list is tiered again", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO] });
		await tierIt(book);
		book.face("Customers").showColumns(8, 6);
		await tierIt(book);
		expect(inView(book)).toEqual([...HEADINGS, ...RESULTS]);
	});

	// Some harsh stand-ins have more columns than a new sheet of Google's.
	const isHarsh = Object.keys(behaviour).length > 0;
	test.skipIf(isHarsh)(
		"a list whose results reach the last column of the sheet gets a column for the sign that unfolds them",
		async () => {
			const wide = Array.from({ length: 13 }, (_, index) => `Note ${index}`);
			const book = await openSheets({
				Customers: [
					[...HEADINGS, ...wide],
					[...ANE, ...wide.map(() => "x")],
				],
			});
			expect(book.face("Customers").getMaxColumns()).toBe(26);
			await tierIt(book);
			expect(inView(book)).toEqual([...HEADINGS, ...wide, "Tier", "Why", "Next step"]);
			expect(book.face("Customers").getMaxColumns()).toBe(27);
		},
	);

	test("the result columns keep a user's cells on a total row, and clear rows without a customer", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO, ["Total", 19_800, 1_760, ""]] });
		await tierIt(book);
		await book.type("F4", "=AVERAGE(F2:F3)", "Customers");
		for (const cell of ["A3", "B3", "C3", "D3"]) await book.type(cell, "", "Customers");
		await tierIt(book);
		const [, , bo, total] = book.values("Customers");
		expect(bo).toEqual([...HEADINGS, ...RESULTS].map(() => ""));
		expect(book.formulas("Customers")[3]![5]).toBe("=AVERAGE(F2:F3)");
		expect(total![4]).toBe("");
	});

	test("the result columns keep what the user has written below the list", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO] });
		await tierIt(book);
		await book.type("F6", "=AVERAGE(F2:F3)", "Customers");
		await book.type("H7", "our remark", "Customers");
		await tierIt(book);
		expect(book.formulas("Customers")[5]![5]).toBe("=AVERAGE(F2:F3)");
		expect(book.values("Customers")[6]![7]).toBe("our remark");
	});

	test("the result columns begin at the headings of a list below title rows", async () => {
		const book = await openSheets({
			Customers: [["Our customers", "", "", ""], ["", "", "", ""], HEADINGS, ANE],
		});
		await tierIt(book);
		const rows = book.values("Customers");
		expect(rows[0]!.slice(4)).toEqual(RESULTS.map(() => ""));
		expect(rows[2]!.slice(4)).toEqual(RESULTS);
		expect([rows[3]![4], rows[3]![7]]).toEqual([1, 77.8]);
	});
});

describe("notes on tiers", () => {
	test("the note on a tier shows the score in parts that add up", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE] });
		await tierIt(book);
		expect(book.notes("Customers").E2).toBe(
			[
				"Tier 1 for now · likely 1–2, could be 1–3 · 24\u00a0% known",
				"For Ane ApS",
				"",
				"Starts from 50.0",
				"+14.8 a gross margin of 30\u00a0%",
				"+13.0 pays on time",
				"= 77.8",
				"",
				"— Customer Tiers",
			].join("\n"),
		);
	});
	test("the note on a tier keeps what the user wrote below the add-on's text", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE] });
		await tierIt(book);
		const ours = book.notes("Customers").E2!;
		book.range("E2", "Customers").setNotes([[`${ours}\nPeter rang 3/4`]]);
		await tierIt(book);
		expect(book.notes("Customers").E2).toBe(`${ours}\nPeter rang 3/4`);
	});
	test("tiering keeps the user's own notes", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO] });
		await tierIt(book);
		book.range("E3", "Customers").setNotes([["Call Bo in May"]]);
		book.range("A2", "Customers").setNotes([["Ane's number is 12"]]);
		await tierIt(book);
		expect(book.notes("Customers")).toMatchObject({ E3: "Call Bo in May", A2: "Ane's number is 12" });
	});
});

describe("colours of tiers", () => {
	test("tiering colours tiers by rules behind the user's, which stay in order", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO, EVA] });
		const { SpreadsheetApp } = book.standIn.host;
		const sheet = book.face("Customers");
		const users = ["=B2>5000", "=C2<0"].map((formula) =>
			SpreadsheetApp.newConditionalFormatRule()
				.whenFormulaSatisfied(formula)
				.setBackground("#ffff00")
				.setRanges([sheet.getRange(2, 2, 3, 1)])
				.build(),
		);
		sheet.setConditionalFormatRules(users);
		await tierIt(book);
		await tierIt(book);
		const formulas = sheet
			.getConditionalFormatRules()
			.map((rule) => rule.getBooleanCondition()!.getCriteriaValues()[0]);
		expect(formulas.slice(0, 2)).toEqual(["=B2>5000", "=C2<0"]);
		expect(formulas).toHaveLength(7);
		const areas = book
			.rules("Customers")
			.map(({ ranges }) =>
				ranges.map(({ startRow, endRow, startColumn }) => [startRow, endRow, startColumn]),
			);
		// Tier, Score and Range of the three customers, counted from 0
		expect(areas.slice(2)).toEqual(Array(5).fill([4, 7, 8].map((column) => [1, 3, column])));
		expect(formulas.slice(2)).toEqual([
			'=($E2=1)*("Customer Tiers"<>"")',
			'=($E2=2)*("Customer Tiers"<>"")',
			'=($E2=3)*("Customer Tiers"<>"")',
			'=($E2=4)*("Customer Tiers"<>"")',
			'=($E2="needs facts")*("Customer Tiers"<>"")',
		]);
	});
});

describe("the summary tab", () => {
	test("the summary tab has a row per tier, shares, and a check line that adds up to the list", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO, EVA] });
		await tierIt(book);
		expect(book.values("Tier summary")[0]![0]).toBe("Customer tiers");
		expect(summaryLine(book, "tiers.1")).toEqual([
			1,
			"Partner (for now)",
			1,
			1 / 3,
			10_000,
			10_000 / 19_800,
			3_000,
			3_000 / 1_760,
			"",
			"",
			77.8,
		]);
		expect(summaryLine(book, "tiers.4").slice(0, 7)).toEqual([
			4,
			"Stop being the Fixer",
			1,
			1 / 3,
			9_800,
			9_800 / 19_800,
			-1_240,
		]);
		expect(summaryLine(book, "tiers.needsFacts").slice(0, 8)).toEqual([
			"needs facts",
			"Answer the next question first",
			1,
			1 / 3,
			"",
			"",
			"",
			"",
		]);
		expect(summaryLine(book, "tiers.all").slice(0, 7)).toEqual(["All customers", "", 3, 1, 19_800, 1, 1_760]);
		expect(summaryLine(book, "tiers.check")[0]).toBe(
			"Check: the tiers add up to the list — 3 customers, revenue 19,800.00, gross profit 1,760.00.",
		);
		expect(summaryLine(book, "tiers.unknown")[0]).toBe(
			"Not in these sums because unknown: the revenue of 1 customer, the gross profit of 1 customer.",
		);
	});

	test("tiering brings the user to the board, which is right after their list", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE] });
		await tierIt(book);
		expect(book.face().getName()).toBe("Customers by tier");
		expect(book.sheets().slice(0, 3)).toEqual(["Customers", "Customers by tier", "Tier summary"]);
	});

	test("the summary tab is found after it was renamed, and tiering from it tiers the customers", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE] });
		await tierIt(book);
		book.grid("Tier summary").setName("For the owner");
		await book.type("B2", "20000", "Customers");
		const spreadsheet = book.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
		spreadsheet.setActiveSheet(book.face("For the owner"));
		await tierIt(book);
		expect(book.sheets()).toEqual([
			"Customers",
			"Customers by tier",
			"For the owner",
			"Tier settings",
			"Tier history",
		]);
		expect(summaryLine(book, "tiers.all", "For the owner")[4]).toBe(20_000);
	});

	test("the summary tab is made and extended beside a wider list, whatever is selected there", async () => {
		const wide = Array.from({ length: 20 }, (_, index) => `Note ${index}`);
		const book = await openSheets({
			Customers: [
				["Customer", "Profit", ...wide],
				["Ane", 100],
			],
		});
		await tierIt(book);
		book.face("Customers").getRange(1, 1, 2, 25).activate();
		await book.type("B2", "some", "Customers");
		await tierIt(book);
		expect(book.seen.alerts).toEqual([]);
		expect(summaryLine(book, "reading.2")).not.toEqual([]);
	});

	test("the summary tab takes another name where the user has a tab of that name", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE], "Tier summary": [["mine"]] });
		await tierIt(book);
		expect(book.sheets()).toEqual([
			"Customers",
			"Customers by tier",
			"Tier summary 2",
			"Tier settings",
			"Tier summary",
			"Tier history",
		]);
		expect(book.values("Tier summary")).toEqual([["mine"]]);
	});

	test("the summary and settings tabs are recognised in a file that came through another program", async () => {
		const first = await openSheets({ Customers: [HEADINGS, ANE, BO] });
		await tierIt(first);
		const sheets = Object.fromEntries(first.sheets().map((name) => [name, first.values(name) as Rows]));
		const book = await openSheets(sheets);
		await tierIt(book);
		expect(book.sheets()).toEqual([
			"Customers",
			"Customers by tier",
			"Tier summary",
			"Tier settings",
			"Tier history",
		]);
		expect(book.values("Customers")[0]).toEqual([...HEADINGS, ...RESULTS]);
		expect(book.values("Tier summary")).toEqual(first.values("Tier summary"));
	});

	test("the summary tab is recognised in a file from another program that is tiered in another language", async () => {
		const first = await openSheets({ Customers: [HEADINGS, ANE, BO] });
		await tierIt(first);
		const sheets = Object.fromEntries(first.sheets().map((name) => [name, first.values(name) as Rows]));
		const book = await openSheets(sheets, "da_DK");
		await tierIt(book);
		expect(book.seen.alerts).toEqual([]);
		expect(book.sheets()).toEqual([
			"Customers",
			"Customers by tier",
			"Tier summary",
			"Tier settings",
			"Tier history",
		]);
		expect(book.values("Tier summary")[0]![0]).toBe("Kundeniveauer");
		// Once more through another program, now with the name in one language and the title in the other
		const again = Object.fromEntries(book.sheets().map((name) => [name, book.values(name) as Rows]));
		const third = await openSheets(again);
		await tierIt(third);
		expect(third.sheets()).toEqual([
			"Customers",
			"Customers by tier",
			"Tier summary",
			"Tier settings",
			"Tier history",
		]);
	});

	test("tiering from the summary tab tiers the list it was last made from", async () => {
		const book = await openSheets({ A: [HEADINGS, ANE], B: [HEADINGS, BO] });
		await tierIt(book);
		const spreadsheet = book.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
		spreadsheet.setActiveSheet(book.face("B"));
		await tierIt(book);
		spreadsheet.setActiveSheet(book.face("Tier summary"));
		await tierIt(book);
		expect(summaryLine(book, "about")[0]).toContain("From the tab “B”");
	});

	test("the summary tab says which cells could not be read and what was left out", async () => {
		const book = await openSheets({
			Customers: [
				HEADINGS,
				ANE,
				["Bo", "about 900", 10, 3],
				["Cy", 500, 20, 1],
				["Total", 10_500, 3_030, ""],
			],
		});
		await tierIt(book);
		const text = book.values("Tier summary").flat().join("\n");
		expect(text).toContain("1 cell of “Customers” could not be read");
		expect(text).toContain("B3: “about 900” could not be read as Revenue.");
		expect(text).toContain("1 row of “Customers” was left out");
	});
});

describe("tiering that is refused", () => {
	test.each([
		["an empty tab", [], "The tab “Customers” is empty."],
		[
			"a list without names",
			[
				["Revenue", "Profit"],
				[100, 10],
				[200, 20],
			],
			"No column with the customers' names found in “Customers”.",
		],
		["a list without customers", [HEADINGS], "No customers found below the headings of “Customers”."],
	])("tiering %s is refused with a sentence, and changes nothing", async (_, rows, beginning) => {
		const book = await openSheets({ Customers: rows as Rows });
		const before = visibleContent(book);
		await tierIt(book);
		expect(book.seen.alerts).toHaveLength(1);
		expect(book.seen.alerts[0]).toContain(beginning);
		expect(book.seen.alerts[0]).toContain("Nothing was changed.");
		expect(visibleContent(book)).toEqual(before);
	});

	test("tiering is refused while somebody else's run has the lock, and changes nothing", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE] });
		book.standIn.lockedByOther = true;
		const before = visibleContent(book);
		await tierIt(book);
		expect(book.seen.alerts[0]).toContain("Somebody else is running Customer Tiers");
		expect(visibleContent(book)).toEqual(before);
	});
});

describe("text from a cell is never run", () => {
	test.each([
		'=HYPERLINK("http://example.com")',
		"+1",
		"-2+3",
		"@SUM(A1)",
		"'x",
		"<img src=x onerror=alert(1)>",
		"007",
	])("tiering keeps the name of a customer called %s as typed", async (name) => {
		const book = await openSheets({
			Customers: [
				["Name", "Customer ID", "Manual tier", "Manual reason"],
				["x", "1", 1, "y"],
			],
		});
		const sheet = book.face("Customers");
		sheet.getRange(2, 1, 1, 1).setValues([[`'${name}`]]);
		sheet.getRange(2, 4, 1, 1).setValues([[`'${name}`]]);
		await book.settled();
		await tierIt(book);
		const [, row] = book.values("Customers");
		expect([row![0], row![3]]).toEqual([name, name]);
		const why = row![book.values("Customers")[0]!.indexOf("Why")];
		expect(why).toBe(`Set by hand (${name}); the figures alone are not enough.`);
		expect(book.formulas("Customers")[1]!.join("")).toBe("");
	});
});

describe("tiering in Danish", () => {
	test("tiering a Danish file gives Danish columns, reasons, tabs and menu", async () => {
		const book = await openSheets(
			{
				Kunder: [
					["Kunde", "Omsætning", "Bruttofortjeneste", "Dage for sent"],
					["Bo & Co", "9.800,00", "-1.240,50", "41"],
				],
			},
			"da_DK",
		);
		await tierIt(book);
		const [heading, bo] = book.values("Kunder");
		expect(heading!.slice(4)).toEqual([
			"Niveau",
			"Hvorfor",
			"Næste skridt",
			"Point",
			"Spænd",
			"Næste spørgsmål",
			"Kundetype",
			"Om et halvt år",
			"På lang sigt",
		]);
		expect(bo![5]).toBe("Vi taber 1.241 på en omsætning på 9.800. Imod: betaler 41 dage for sent.");
		expect(book.sheets()).toEqual([
			"Kunder",
			"Kunder efter niveau",
			"Kundeoversigt",
			"Niveauindstillinger",
			"Niveauhistorik",
		]);
		expect(summaryLine(book, "tiers.check", "Kundeoversigt")[0]).toBe(
			"Kontrol: niveauerne stemmer med listen — 1 kunde, omsætning 9.800,00, bruttofortjeneste −1.240,50.",
		);
		await book.run("onOpen");
		expect(book.seen.menu.map((line) => ("caption" in line ? line.caption : ""))).toEqual([
			"Inddel mine kunder",
			"",
			"Overblik",
			"Gennemgang",
			"Plan",
			"",
			"Kunder efter niveau",
			"Kundeoversigt",
			"Drejebog",
			"Anbefalingstræ",
			"Historik",
			"Indstillinger",
			"",
			"Ny kunde? Tjek først",
			"Hvad nu hvis …",
			"Opsætning",
			"Del …",
			"",
			"Fortryd seneste ændring",
			"",
			"Lad formler bruge mine indstillinger",
			"Tilpas til min liste igen",
			"Gendan standardindstillinger",
			"",
			"Hjælp",
			"Fjern fra denne fil …",
		]);
	});
	test("result columns that were written in one language are found again in the other", async () => {
		const book = await openSheets({ Kunder: [HEADINGS, ANE] });
		await tierIt(book);
		book.standIn.book.locale = "da_DK";
		await tierIt(book);
		expect(book.values("Kunder")[0]).toHaveLength(13);
		expect(book.values("Kunder")[0]![4]).toBe("Niveau");
	});
});

describe("sidebarHome and sidebarTier", () => {
	test("sidebarHome counts customers per placement and what is known, and writes nothing", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE, BO, EVA] });
		const before = visibleContent(book);
		const reply = await book.call("sidebarHome");
		expect(reply).toMatchObject({
			ok: true,
			locale: "en-US",
			view: {
				tab: "Customers",
				customers: 3,
				places: [
					{ place: 1, customers: 1 },
					{ place: 2, customers: 0 },
					{ place: 3, customers: 0 },
					{ place: 4, customers: 1 },
					{ place: "needsFacts", customers: 1 },
				],
				noticed: 0,
			},
		});
		expect(visibleContent(book)).toEqual(before);
	});
	test("sidebarTier does what the menu does, and says so", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ANE] });
		expect(await book.call("sidebarTier")).toEqual({
			ok: true,
			message:
				"1 customer tiered. Tier 1: 1. Who is where is on the tab “Customers by tier”, totals are on “Tier summary”. Your list does not say who buys more than before, and who less. Add a column with the revenue of the period before, or with the number of orders.",
		});
		expect(book.values("Customers")[1]![4]).toBe(1);
	});
	test("sidebarHome returns a problem as a sentence", async () => {
		const book = await openSheets({ Customers: [] });
		expect(await book.call("sidebarHome")).toMatchObject({
			ok: false,
			message: expect.stringContaining("is empty"),
		});
	});
});
