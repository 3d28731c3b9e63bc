import { describe, expect, test } from "vitest";
import type { WhatIf } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { fullWeight } from "../../src/tiering/decision.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Days late"];
const LIST: Rows = [
	HEADINGS,
	["Ane ApS", 10_000, 3_000, 0],
	["Bo & Co", 9_800, -1_240, 41],
	["Cy", 5_000, 600, 20],
	["Di", 4_000, 160, 2],
];
const SETTINGS = "Tier settings";

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
/** Row of a setting on its tab, counted from 1; 0 where it is missing. */
const rowOf = (book: Headless, key: string) =>
	book.values(SETTINGS).findIndex((row) => row.includes(key)) + 1;
const tiers = (book: Headless) => book.values("Customers").map((row) => row[4]);

describe("the settings tab after the first tiering", () => {
	test("tiering makes the settings tab only once, and keeps what a user changed there", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		await book.type(`B${rowOf(book, "threshold.tier2")}`, "40", SETTINGS);
		await book.type("J3", "our note", SETTINGS);
		const before = book.values(SETTINGS);
		await tierIt(book);
		expect(book.values(SETTINGS)).toEqual(before);
	});
});

describe("changed settings", () => {
	const FORMULA = "=CUSTOMER_TIER(A1:D5,,'Tier settings'!$A:$H)";
	test("a changed limit changes the menu action and the formulas alike", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		await book.type("M1", FORMULA, "Customers");
		const formula = () => book.values("Customers").map((row) => row[12]);
		expect(tiers(book)).toEqual(["Tier", 1, 4, 3, 3]);
		expect(formula()).toEqual(tiers(book));
		await book.type(`B${rowOf(book, "limit.highMargin")}`, "0.4", SETTINGS);
		expect(formula()).toEqual(["Tier", 2, 4, 3, 3]);
		await tierIt(book);
		expect(tiers(book)).toEqual(formula());
	});
	test("a weight typed as a word changes the shares at once, and the scores", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const row = rowOf(book, "criterion.daysLate");
		const share = 14 / (fullWeight(defaultPolicy) + 7);
		await book.type(`B${row}`, "high", SETTINGS);
		expect(book.values(SETTINGS)[row - 1]!.slice(1, 4)).toEqual(["high", 14, share]);
		await book.type(`B${row}`, "høj", SETTINGS);
		expect(book.values(SETTINGS)[row - 1]!.slice(1, 4)).toEqual(["høj", 14, share]);
		const score = book.values("Customers")[0]!.indexOf("Score");
		const before = book.values("Customers")[2]![score];
		await tierIt(book);
		expect(book.values("Customers")[2]![score]).toBeLessThan(before as number);
	});
	test("an hourly cost on the settings tab is charged for hours", async () => {
		const book = await openSheets({
			Customers: [
				[...HEADINGS, "Hours"],
				["Ane", 1000, 300, 0, 8],
			],
		});
		await tierIt(book);
		await book.type(`B${rowOf(book, "general.hourlyCost")}`, "40", SETTINGS);
		await tierIt(book);
		expect(book.values("Customers")[1]![6]).toContain("Loses 20 on 1,000 of revenue");
	});
	test("a language chosen on the settings tab is used everywhere in the file", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		await book.type(`B${rowOf(book, "general.language")}`, "Dansk", SETTINGS);
		await book.type("M1", FORMULA, "Customers");
		expect(book.values("Customers")[0]![12]).toBe("Niveau");
		await tierIt(book);
		expect(book.values("Customers")[0]![4]).toBe("Niveau");
		expect(await book.call("sidebarHome")).toMatchObject({ locale: "da-DK" });
	});
	test("a setting that cannot be used is named on the summary, and its default is used", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const row = rowOf(book, "limit.highMargin");
		await book.type(`B${row}`, "plenty", SETTINGS);
		await tierIt(book);
		expect(tiers(book)).toEqual(["Tier", 1, 4, 3, 3]);
		expect(book.values("Tier summary").flat().join("\n")).toContain(
			`Tier settings B${row}: “plenty” is not a number; the default, or what was fitted to your list, is used.`,
		);
	});
	test("a weight typed as a percentage is told, and does not switch its criterion off", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const before = tiers(book);
		const row = rowOf(book, "criterion.netMargin");
		await book.type(`B${row}`, "20%", SETTINGS);
		await tierIt(book);
		expect(book.values("Tier summary").flat().join("\n")).toContain(
			`Tier settings B${row}: “0.2” would all but switch the criterion off; the default is used.`,
		);
		expect(tiers(book)).toEqual(before);
	});
});

describe("restoring the defaults", () => {
	test("restoring the defaults resets every weight, anchor and limit, tiers by them, and keeps the user's cells", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const first = book.values(SETTINGS);
		const firstTiers = tiers(book);
		for (const [key, column, value] of [
			["criterion.netMargin", "B", "off"],
			["criterion.daysLate", "E", "90"],
			["limit.breakEvenMargin", "B", "0.3"],
			["threshold.tier1", "B", "nonsense"],
		] as const) {
			await book.type(`${column}${rowOf(book, key)}`, value, SETTINGS);
		}
		await tierIt(book);
		expect(tiers(book)).not.toEqual(firstTiers);
		await book.type(`B${rowOf(book, "general.hourlyCost")}`, "450", SETTINGS);
		await book.type("J12", "we agreed this in May", SETTINGS);
		await runMenuItem(book, "restoreDefaultSettings");
		expect(tiers(book)).toEqual(firstTiers);
		const restored = book.values(SETTINGS);
		expect(restored[11]![9]).toBe("we agreed this in May");
		expect(restored[rowOf(book, "general.hourlyCost") - 1]![1]).toBe(450);
		restored[rowOf(book, "general.hourlyCost") - 1]![1] = "";
		expect(restored.map((row) => row.slice(0, 8))).toEqual(first);
		expect(book.formulas(SETTINGS)[rowOf(book, "criterion.fit") - 1]![2]).toMatch(/^=IF\(F/);
	});
});

test("the defaults can be restored from a tab without customers", async () => {
	const book = await openSheets({ Customers: LIST, Notes: [["x"]] });
	await tierIt(book);
	await book.type(`B${rowOf(book, "threshold.tier1")}`, "90", SETTINGS);
	book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(book.face("Notes"));
	await runMenuItem(book, "restoreDefaultSettings");
	expect(book.seen.alerts).toEqual([]);
	expect(book.values(SETTINGS)[rowOf(book, "threshold.tier1") - 1]![1]).toBe(75);
});

describe("limits of personas and outlooks", () => {
	const PEOPLE: Rows = [
		["Customer", "Revenue", "Profit", "Energy", "Steadiness", "Negotiation", "Owner focus"],
		["Ane", 1000, 400, 3, 3, 4, 4],
		["Bo", 1000, 400, 1, 2, 3, 3],
	];
	const addFormulas = async (book: Headless) => {
		await book.type("Q1", "=CUSTOMER_PERSONA(A1:G3,,'Tier settings'!$A:$H)", "Customers");
		await book.type("R1", "=CUSTOMER_OUTLOOK(A1:G3,,'Tier settings'!$A:$H)", "Customers");
		return () =>
			book.values("Customers").map((row) => [row[16], row[17]].map((cell) => String(cell).split(/[:(]/)[0]));
	};

	test("limits of personas and outlooks on the settings tab are used by formulas", async () => {
		const book = await openSheets({ Customers: PEOPLE });
		await tierIt(book);
		const shown = await addFormulas(book);
		expect(shown().slice(1)).toEqual([
			["", "Likely to stay "],
			["Draining", "Could go either way "],
		]);
		for (const [key, value] of [
			["persona.drainingEnergy", "3"],
			["persona.drainingSteadiness", "3"],
			["outlook.likely", "80"],
		]) {
			await book.type(`B${rowOf(book, key!)}`, value!, SETTINGS);
		}
		expect(shown().slice(1)).toEqual([
			["Draining", "Could go either way "],
			["Draining", "Could go either way "],
		]);
	});

	test("limits of personas and outlooks have sections of their own, in the language of the file", async () => {
		const book = await openSheets({ Customers: PEOPLE }, "da_DK");
		await tierIt(book);
		const tab = book.values("Niveauindstillinger");
		const at = (key: string) => tab.findIndex((row) => row.includes(key));
		expect(tab[at("persona.drainingEnergy") - 1]![0]).toMatch(/^Kundetype: /);
		expect(tab[at("outlook.likely") - 1]![0]).toBe("Udsigter (point)");
		expect(tab[at("outlook.likely")]!.slice(0, 2)).toEqual([
			"Bliver sandsynligvis et halvt år endnu fra",
			70,
		]);
	});

	test("limits that an older settings tab lacks are the defaults, and get rows when the defaults are restored", async () => {
		const book = await openSheets({ Customers: PEOPLE });
		await tierIt(book);
		const sheet = book.face(SETTINGS);
		const from = rowOf(book, "persona.drainingEnergy") - 2;
		const rows = book.values(SETTINGS).length;
		sheet
			.getRange(from, 1, rows - from + 1, 8)
			.setValues(Array.from({ length: rows - from + 1 }, () => Array(8).fill("")));
		await book.settled();
		await tierIt(book);
		expect(rowOf(book, "persona.drainingEnergy")).toBe(0);
		const shown = await addFormulas(book);
		expect(shown().slice(1)).toEqual([
			["", "Likely to stay "],
			["Draining", "Could go either way "],
		]);
		await runMenuItem(book, "restoreDefaultSettings");
		const row = book.values(SETTINGS)[rowOf(book, "persona.stuckGrowth") - 1]!;
		expect(row).toEqual([
			"Stuck on the first order: growth in revenue at most",
			0.05,
			"",
			"",
			"",
			"",
			"",
			"persona.stuckGrowth",
		]);
		await book.type(`B${rowOf(book, "persona.drainingEnergy")}`, "1", SETTINGS);
		await book.type(`B${rowOf(book, "persona.drainingSteadiness")}`, "1", SETTINGS);
		expect(shown()[2]![0]).toBe("");
		await runMenuItem(book, "restoreDefaultSettings");
		expect(shown()[2]![0]).toBe("Draining");
		expect(book.values(SETTINGS).filter((cells) => cells.includes("outlook.likely"))).toHaveLength(1);
	});
});

describe("linkFormulasToSettings", () => {
	test("linkFormulasToSettings adds the settings to formulas that lack them, and changes no other cell", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		await book.type("M1", "=CUSTOMER_TIER(A1:D5)", "Customers");
		await book.type("N2", "=CUSTOMER_SCORE(A2:D2,A$1:D$1)", "Customers");
		await book.type("O2", "=SUM(B2:B5)", "Customers");
		book.grid("Customers").activate();
		await runMenuItem(book, "linkFormulasToSettings");
		const formulas = book.formulas("Customers");
		expect(formulas[0]![12]!.replace(/;/g, ",")).toBe("=CUSTOMER_TIER(A1:D5,,'Tier settings'!$A:$H)");
		expect(formulas[1]![13]).toBe("=CUSTOMER_SCORE(A2:D2,A$1:D$1,'Tier settings'!$A:$H)");
		expect(formulas[1]![14]).toBe("=SUM(B2:B5)");
		expect(book.values("Customers").map((row) => row[12])).toEqual(tiers(book));
		expect(book.seen.toasts.slice(-1)[0]).toBe("2 formulas now take the settings from “Tier settings”.");
		await runMenuItem(book, "linkFormulasToSettings");
		expect(book.seen.toasts.slice(-1)[0]).toBe("No formula on this tab is missing the settings.");
	});
});

describe("sidebarSetUp", () => {
	const ODD: Rows = [
		["Our customers", "", "", ""],
		["", "", "", ""],
		["Who", "Amount B", "What we keep", "Hours"],
		["Ane ApS", "12.444,50 kr.", 3000, 4],
		["Bo", "1.000,00 kr.", 200, ""],
	];
	// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
	const setUp = async (book: Headless, tab: string | null = null): Promise<any> =>
		book.call("sidebarSetUp", tab);

	test("sidebarSetUp returns headings, columns, samples as understood, and what is missing", async () => {
		const book = await openSheets({ Customers: LIST, Notes: [["x"]] });
		const { ok, view } = await setUp(book);
		expect(ok).toBe(true);
		expect(view).toMatchObject({
			tab: "Customers",
			tabs: ["Customers", "Notes"],
			headingRow: 1,
			customers: 4,
			leftOut: { rows: 0, as: "" },
			needsMargin: false,
			hasHours: false,
		});
		expect(view.facts.map(({ fact, column }: { fact: string; column: string }) => [fact, column])).toEqual([
			["customer", "A"],
			["revenue", "B"],
			["previousRevenue", null],
			["profit", "C"],
			["daysLate", "D"],
		]);
		expect(view.facts[1].sample).toEqual({ found: "10000", understood: "10,000.00" });
	});

	test("sidebarSetUp does not offer the add-on's own columns and tabs", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const { view } = await setUp(book);
		expect(view.tabs).toEqual(["Customers"]);
		expect(view.columns.map(({ heading }: { heading: string }) => heading)).toEqual(HEADINGS);
	});

	test("sidebarSaveSetUp stores a choice by heading, for formulas and everybody, even if columns move", async () => {
		const book = await openSheets({ Customers: ODD }, "da_DK");
		const before = visibleContent(book);
		const saved = await book.call("sidebarSaveSetUp", {
			tab: "Customers",
			headingRow: 3,
			columns: [
				{ heading: "Who", fact: "customer" },
				{ heading: "Amount B", fact: "revenue" },
				{ heading: "What we keep", fact: "profit" },
			],
			assumedMargin: null,
			hourlyCost: 100,
		});
		expect(saved).toMatchObject({ ok: true });
		expect(visibleContent(book).slice(0, 1)).toEqual(before);
		const { view } = await setUp(book);
		expect(view.facts[0]).toMatchObject({ fact: "customer", column: "A", chosen: true, confidence: 1 });
		expect(view.facts[1].sample).toEqual({ found: "12.444,50 kr.", understood: "12.444,50" });
		// Move a column, and insert a row above the table.
		const sheet = book.face("Customers");
		sheet.getRange(1, 1, 6, 4).setValues([
			["", "", "", ""],
			["Vores kunder", "", "", ""],
			["", "", "", ""],
			["What we keep", "Hours", "Amount B", "Who"],
			[3000, 4, "'12.444,50 kr.", "Ane ApS"],
			[200, "", "'1.000,00 kr.", "Bo"],
		]);
		await book.settled();
		await tierIt(book);
		const [, , , headings, ane, bo] = book.values("Customers");
		expect(headings!.slice(4, 6)).toEqual(["Niveau", "Hvorfor"]);
		expect(ane![5]).toContain("en nettomargin på 21\u00a0%");
		expect(bo![5]).toContain("Vi kender ikke timerne på dem");
		await book.type("M4", "=CUSTOMER_TIER(A4:D6;;'Niveauindstillinger'!$A:$H)", "Customers");
		expect(book.values("Customers").map((row) => row[12])).toEqual(["", "", "", "Niveau", ane![4], bo![4]]);
	});

	describe("sidebarSaveSetUp on a list with results", () => {
		const choice = { tab: "Customers", headingRow: null, columns: [], assumedMargin: null, hourlyCost: null };
		const notUsed = { ...choice, columns: [{ heading: "Profit", fact: null }] };
		const sums = (book: Headless) => JSON.stringify(book.values("Tier summary"));
		const list = (): Rows => [
			["Customer", "Revenue", "Profit"],
			["Ane", 1000, 400],
			["Bo", 500, -100],
		];
		const saved = async (book: Headless, chosen: object) => {
			const reply = (await book.call("sidebarSaveSetUp", chosen)) as { ok: boolean; message: string };
			await book.settled();
			return reply;
		};

		test("tiers it by the choice at once, and one undo takes both back", async () => {
			const book = await openSheets({ Customers: list() });
			await tierIt(book);
			const before = visibleContent(book);
			const { ok, message } = await saved(book, notUsed);
			expect({ ok, message }).toEqual({
				ok: true,
				message: expect.stringMatching(/^Saved for everyone who shares this file\. 2 customers tiered\./),
			});
			expect(sums(book)).not.toContain("net profit 300.00");
			expect(book.values("Customers")[2]![3]).toBe("needs facts");
			await runMenuItem(book, "undoLastChange");
			const withoutUndo = (content: typeof before) => content.filter(({ name }) => name !== "Tier undo");
			expect(withoutUndo(visibleContent(book))).toEqual(withoutUndo(before));
		});

		test("says to tier where another tab is open, and changes no results", async () => {
			const book = await openSheets({ Customers: list(), Prospects: list() });
			await tierIt(book);
			book.face("Prospects").getRange(1, 1, 1, 1).activate();
			const before = book.values("Customers");
			expect((await saved(book, notUsed)).message).toBe(
				"Saved for everyone who shares this file. The tiers are still those from before: now choose “Tier my customers”.",
			);
			expect(book.values("Customers")).toEqual(before);
		});

		test("says to tier where nobody is left to tier by the choice", async () => {
			const book = await openSheets({ Customers: list() });
			await tierIt(book);
			const nobody = { ...choice, headingRow: 3 };
			expect(await saved(book, nobody)).toMatchObject({
				ok: true,
				message: expect.stringContaining("now choose “Tier my customers”"),
			});
		});

		test("before the first run only saves", async () => {
			const book = await openSheets({ Customers: list() });
			expect((await saved(book, notUsed)).message).toBeDefined();
			expect(book.values("Customers")).toEqual(list());
		});
	});

	test("sidebarSetUp asks for the usual margin where no profit is known, and every reason then says assumed", async () => {
		const book = await openSheets({
			Customers: [
				["Customer", "Revenue", "Hours"],
				["Ane", 1000, 5],
				["Bo", 500, 2],
			],
		});
		expect((await setUp(book)).view).toMatchObject({ needsMargin: true, assumedMargin: null });
		await book.call("sidebarSaveSetUp", {
			tab: "Customers",
			headingRow: null,
			columns: [],
			assumedMargin: 0.3,
			hourlyCost: 20,
		});
		await tierIt(book);
		const whys = book
			.values("Customers")
			.slice(1)
			.map((row) => String(row[4]));
		expect(whys).toHaveLength(2);
		for (const why of whys) expect(why).toContain("Profit is assumed at a margin of 30\u00a0%.");
	});
});

describe("sidebarWhatIf and sidebarApply", () => {
	test("sidebarWhatIf returns who would move, from which tier to which, and writes nothing", async () => {
		const book = await openSheets({ Customers: LIST });
		const before = visibleContent(book);
		// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
		const reply: any = await book.call("sidebarWhatIf", { "limit.highMargin": 0.4 });
		expect(reply.view.moved).toBe(1);
		expect(reply.view.moves).toEqual([
			{
				customer: "Ane ApS",
				from: { place: 1, isProvisional: true },
				to: { place: 2, isProvisional: false },
			},
		]);
		expect(reply.view.places).toEqual([
			{ place: 1, now: 1, after: 0 },
			{ place: 2, now: 0, after: 1 },
			{ place: 3, now: 2, after: 2 },
			{ place: 4, now: 1, after: 1 },
			{ place: "needsFacts", now: 0, after: 0 },
		]);
		const limit = reply.view.settings.find(({ key }: { key: string }) => key === "limit.highMargin");
		expect(limit).toMatchObject({ section: "limits", kind: "share", value: 0.4 });
		expect(visibleContent(book)).toEqual(before);
	});
	test.each([
		["a threshold out of order", { "threshold.tier2": 95 }, "Tier 2 from"],
		[
			"a share over the whole",
			{ "limit.highMargin": 4 },
			"Below this margin profit is not high: at best Tier 2",
		],
		[
			"months that are negative",
			{ "limit.newCustomerMonths": -3 },
			"Months until a customer is no longer new",
		],
	])("sidebarWhatIf and sidebarApply refuse %s, and write nothing", async (_, changes, label) => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const before = visibleContent(book);
		const refusal = { ok: false, message: expect.stringContaining(`“${label}” cannot have this value`) };
		expect(await book.call("sidebarWhatIf", changes)).toMatchObject(refusal);
		expect(await book.call("sidebarApply", changes)).toMatchObject(refusal);
		expect(visibleContent(book)).toEqual(before);
	});
	test("sidebarWhatIf offers the weights that count in this list, whatever is tried, and says whom switching off each moves", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const weights = async (changes: object) => {
			const { view } = (await book.call("sidebarWhatIf", changes)) as { view: WhatIf };
			return view.settings.filter(({ section }) => section === "weights");
		};
		const offered = await weights({});
		const keys = offered.map(({ key }) => key);
		expect(keys).toContain("criterion.daysLate");
		// Nobody's fit is known.
		expect(keys).not.toContain("criterion.fit");
		for (const { key, movesIfOff } of offered) {
			const { view } = (await book.call("sidebarWhatIf", { [key]: "off" })) as { view: WhatIf };
			expect(movesIfOff, key).toBe(view.moved);
		}
		expect(offered.some(({ movesIfOff }) => movesIfOff! > 0)).toBe(true);
		const tried = await weights({ "criterion.daysLate": "off", "criterion.fit": "high" });
		expect(tried.map(({ key }) => key)).toEqual(keys);
		expect(await book.call("sidebarApply", { "criterion.daysLate": "off" })).toMatchObject({ ok: true });
		await book.settled();
		expect((await weights({})).map(({ key }) => key)).not.toContain("criterion.daysLate");
	});
	test("sidebarWhatIf counts the moves of no single weight in a list that is too long for it", async () => {
		const rows = Array.from({ length: 60_000 }, (_, row) => [
			`Customer ${row}`,
			1000 + row,
			row % 700,
			row % 50,
		]);
		const book = await openSheets({ Customers: [HEADINGS, ...rows] });
		const { view } = (await book.call("sidebarWhatIf", {})) as { view: WhatIf };
		expect(view.settings.every(({ movesIfOff }) => movesIfOff === null)).toBe(true);
	});
	test.each([
		["before there is a settings tab", false],
		["when there is a settings tab", true],
	])("sidebarApply writes the setting and tiers by it, %s", async (_, tieredBefore) => {
		const book = await openSheets({ Customers: LIST });
		if (tieredBefore) await tierIt(book);
		const outcome = await book.call("sidebarApply", { "limit.highMargin": 0.4, "criterion.fit": "off" });
		await book.settled();
		expect(outcome).toMatchObject({ ok: true });
		expect(tiers(book)).toEqual(["Tier", 2, 4, 3, 3]);
		expect(book.values(SETTINGS)[rowOf(book, "limit.highMargin") - 1]![1]).toBe(0.4);
		expect(book.values(SETTINGS)[rowOf(book, "criterion.fit") - 1]!.slice(1, 3)).toEqual(["off", 0]);
	});
});

describe("sidebarShowCell", () => {
	test("sidebarShowCell opens the cell's tab, and says so if the cell is gone", async () => {
		const book = await openSheets({ Customers: LIST, Notes: [["x"]] });
		expect(await book.call("sidebarShowCell", "Notes", "A1")).toMatchObject({ ok: true });
		expect(book.face().getName()).toBe("Notes");
		expect(await book.call("sidebarShowCell", "Gone", "A1")).toEqual({
			ok: false,
			message: "“Gone” has no cell A1 any more.",
		});
	});
});
