import { describe, expect, test } from "vitest";
import { language } from "../../../src/i18n/language.ts";
import { fromA1 } from "../../../src/preview/a1.ts";
import type { Headless } from "../../../src/preview/headless.ts";
import { TIER_COLORS } from "../../../src/results/tierColors.ts";
import { FORMER_TEXTS } from "../../../src/workbook/reading/formerTexts.ts";
import { openSheets, type Rows, runMenuItem } from "../openFile.ts";
import { columnByName, review } from "../reviewing.ts";
import { summaryLine } from "../summaryLine.ts";
import { ALTERNATIVES, cellOf, filledRows, LIST, PLAYBOOK, textOf, write } from "./playbookTab.ts";

const { words: en } = language("en");
const { words: da } = language("da");

const open = (book: Headless) => runMenuItem(book, "showPlaybook");
const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const setLanguage = async (book: Headless, language: string) => {
	const rows = book.values("Tier settings");
	await book.type(
		`B${rows.findIndex((row) => row.includes("general.language")) + 1}`,
		language,
		"Tier settings",
	);
};

describe("the playbook", () => {
	test("the playbook opens from the menu with every tier and letter, each line with a key of its own", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		expect(book.face().getName()).toBe(PLAYBOOK);
		expect(book.seen.toasts).toEqual([en.playbook.made(PLAYBOOK)]);
		const rows = book.values(PLAYBOOK);
		expect(rows[0]![0]).toBe(en.playbook.title);
		for (const tier of [1, 2, 3, 4] as const) {
			for (const part of ["who", "role", "action", "marketing", "say"] as const)
				expect(textOf(book, `tier.${tier}.${part}`)).toBe(en.tiers[tier][part]);
			expect(textOf(book, `heading.tier.${tier}`, 2)).toBe(`Tier ${tier} · ${en.tiers[tier].role}`);
			const looks = book.looks(cellOf(book, `heading.tier.${tier}`, 2), PLAYBOOK);
			expect([looks.bg?.rgb, looks.cl?.rgb]).toEqual([TIER_COLORS[tier].ground, TIER_COLORS[tier].ink]);
		}
		for (const part of ["who", "action", "marketing", "say"] as const)
			expect(textOf(book, `lapsed.${part}`)).toBe(en.lapsed[part]);
		for (const [letter, { subject, body }] of Object.entries(en.playbook.letters)) {
			expect(textOf(book, `letter.${letter}.subject` as "title")).toBe(subject);
			expect(textOf(book, `letter.${letter}.body` as "title")).toBe(body);
		}
		const keys = rows.map((row) => row[2]).filter((key) => key !== "");
		expect(new Set(keys).size).toBe(keys.length);
	});

	test("the playbook counts the customers in each tier, and shows what they have in common", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		expect([1, 2, 3, 4].map((tier) => textOf(book, `count.${tier}`))).toEqual([
			"8 of 18 customers",
			"0 of 18 customers",
			"0 of 18 customers",
			"10 of 18 customers",
		]);
		expect([1, 2, 3, 4].map((tier) => textOf(book, `common.${tier}`))).toEqual([
			"Industry: Building – 6 of 8, elsewhere 2 of 10",
			"",
			"",
			"Industry: Retail – 8 of 10, elsewhere 2 of 8",
		]);
	});

	test("the playbook says so where nothing stands out, and nothing about fewer than five customers", async () => {
		const book = await openSheets({
			Customers: LIST.map((row, at) => (at > 9 && at < 14 ? row : row.slice(0, -1))),
		});
		await open(book);
		expect([1, 2, 4].map((tier) => textOf(book, `common.${tier}`))).toEqual([
			en.playbook.nothingCommon,
			"",
			en.playbook.nothingCommon,
		]);
	});

	test("the playbook counts sources as something in common, but neither referring customers nor result columns", async () => {
		const list: Rows = LIST.map((row, index) => [
			...row,
			index === 0 ? "Referred by" : index < 6 ? "Google ads" : index < 14 ? "Good 1" : "",
		]);
		const book = await openSheets({ Customers: list });
		await tierIt(book);
		await open(book);
		// In Tier 1, five came through ads and three through Good 1; in Tier 4, five through Good 1. The others are unknown.
		expect(textOf(book, "common.1")).toBe(
			"Referred by: Google ads – 5 of 8, elsewhere 0 of 5\nIndustry: Building – 6 of 8, elsewhere 2 of 10",
		);
		expect(textOf(book, "common.4")).toBe("Industry: Retail – 8 of 10, elsewhere 2 of 8");
	});

	test("tiering does not make the playbook, but updates an existing one", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		expect(book.sheets()).not.toContain(PLAYBOOK);
		await open(book);
		await book.type("C2", "-900", "Customers");
		await tierIt(book);
		expect(textOf(book, "count.1")).toBe("7 of 18 customers");
		expect(book.sheets().filter((name) => name.startsWith(PLAYBOOK))).toHaveLength(1);
	});

	test("the playbook can be made before any tiering, which then starts from the customer tab", async () => {
		const book = await openSheets({ Customers: LIST, Other: [["a note"]] });
		await open(book);
		await tierIt(book);
		expect(columnByName(book, "Next step")["Good 1"]).toBe(en.tiers[1].action);
	});

	test("the playbook opens without customers too, and keeps the earlier counts", async () => {
		const book = await openSheets({ Customers: LIST, Notes: [["a note"]] });
		book.range("A1", "Notes").activate();
		await open(book);
		expect(textOf(book, "count.1")).toBe("");
		book.range("A1", "Customers").activate();
		await open(book);
		expect(textOf(book, "count.1")).toBe("8 of 18 customers");
		await book.type("A1", "", "Customers");
		for (const row of [2, 3]) await book.type(`A${row}`, "", "Customers");
		book.range("A1", "Notes").activate();
		await open(book);
		expect(textOf(book, "count.4")).toMatch(/ of 1\d customers$/);
	});
});

describe("a playbook that users have edited", () => {
	test("the playbook keeps texts that users changed or emptied, lines deleted or added, notes and columns beside it", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		await write(book, "tier.1.action", "Ring them every month");
		await write(book, "tier.4.say", "");
		await book.type("B1", "printed in May", PLAYBOOK);
		await book.type("E8", "our note", PLAYBOOK);
		book.range("B7", PLAYBOOK).setNotes([["ask Peter"]]);
		const rowOf = (key: string) => book.values(PLAYBOOK).findIndex((row) => row.includes(key));
		book.grid(PLAYBOOK).deleteRows(rowOf("tier.2.marketing"), 1);
		book.grid(PLAYBOOK).insertRowsAfter(rowOf("tier.3.who"), 1);
		await book.type(`A${rowOf("tier.3.who") + 2}`, "Our own line", PLAYBOOK);
		const before = book.values(PLAYBOOK);
		const notes = book.notes(PLAYBOOK);
		await open(book);
		await tierIt(book);
		expect(book.values(PLAYBOOK)).toEqual(before);
		expect(book.notes(PLAYBOOK)).toEqual(notes);
		expect(rowOf("tier.2.marketing")).toBe(-1);
	});

	test("the playbook gets the current wording of a text that an earlier version wrote", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		for (const key of ["howTo", "fields"] as const) await write(book, key, FORMER_TEXTS[key]![0]!);
		await open(book);
		expect(textOf(book, "howTo")).toBe(en.playbook.howTo.text);
		expect(textOf(book, "fields")).toBe(en.playbook.fields.text);
	});

	test("a playbook of the first version gets the lines about who has stopped buying, once somebody opens it", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		const made = book.values(PLAYBOOK);
		const isNew = (row: readonly unknown[]) => row.some((cell) => /lapsed|winBack/.test(String(cell)));
		for (let row = made.length - 1; row >= 0; row--)
			if (isNew(made[row]!)) book.grid(PLAYBOOK).deleteRows(row, 1);
		await write(book, "tier.1.action", "Ring them every month");
		const first = book.values(PLAYBOOK);
		await tierIt(book);
		expect(book.values(PLAYBOOK)).toEqual(first);
		await open(book);
		const rows = book.values(PLAYBOOK);
		expect(rows.slice(0, first.length)).toEqual(first);
		expect(rows.slice(first.length).filter(isNew)).toEqual(made.filter(isNew));
		const areas = book.protections(PLAYBOOK).flatMap((protection) => protection.open);
		for (const key of ["tier.1.action", "lapsed.action"] as const)
			expect(
				areas.some((area) => {
					const [from, to = from] = area.split(":").map(fromA1);
					const { row, column } = fromA1(cellOf(book, key));
					return column === from!.column && row >= from!.row && row <= to!.row;
				}),
				key,
			).toBe(true);
		await write(book, "lapsed.action", "Send them a cake");
		await open(book);
		expect(textOf(book, "lapsed.action")).toBe("Send them a cake");
		expect(book.values(PLAYBOOK)).toHaveLength(rows.length);
	});

	test("the playbook in another language translates only texts that nobody touched", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		await open(book);
		await write(book, "tier.1.action", "Ring them every month");
		await write(book, "tier.4.say", "");
		await book.type(cellOf(book, "tier.2.role", 2), "What we are", PLAYBOOK);
		// Line breaks as other programs write them
		await write(book, "letter.goodbye.body", en.playbook.letters.goodbye.body.replace(/\n/g, "\r\n"));
		await setLanguage(book, "Dansk");
		await open(book);
		expect(textOf(book, "title", 2)).toBe(da.playbook.title);
		expect(textOf(book, "tier.1.who")).toBe(da.tiers[1].who);
		expect(textOf(book, "tier.1.who", 2)).toBe(da.playbook.labels.who);
		expect(textOf(book, "tier.2.role", 2)).toBe("What we are");
		expect(textOf(book, "heading.tier.4", 2)).toBe(`Niveau 4 · ${da.tiers[4].role}`);
		expect(textOf(book, "letter.goodbye.body")).toBe(da.playbook.letters.goodbye.body);
		expect(textOf(book, "count.1")).toBe("8 af 18 kunder");
		expect(book.values(PLAYBOOK)).toContainEqual(Object.values(da.playbook.headings));
		expect(textOf(book, "tier.1.action")).toBe("Ring them every month");
		expect(textOf(book, "tier.4.say")).toBe("");
		await setLanguage(book, "English");
		await tierIt(book);
		expect(textOf(book, "tier.1.who")).toBe(en.tiers[1].who);
		expect(textOf(book, "letter.goodbye.body")).toBe(en.playbook.letters.goodbye.body);
	});

	test("the playbook is read after its lines were sorted and columns were inserted between and in front", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		await write(book, "tier.1.action", "Ring them every month");
		const rows = book.values(PLAYBOOK);
		const upsideDown = [...rows].reverse();
		book.face(PLAYBOOK).getRange(1, 1, rows.length, 3).setValues(upsideDown);
		book.grid(PLAYBOOK).insertColumnsAfter(1, 1);
		book.grid(PLAYBOOK).insertColumnsBefore(0, 1);
		await book.type("D3", "a note between text and key", PLAYBOOK);
		await book.type("C2", "-900", "Customers");
		book.range("A1", "Customers").activate();
		await tierIt(book);
		expect(columnByName(book, "Next step")["Good 2"]).toBe("Ring them every month");
		expect(textOf(book, "count.1", 2)).toBe("7 of 18 customers");
		expect(textOf(book, "title", 3)).toBe(en.playbook.title);
	});

	test("the playbook keeps users' formulas and the styles of its texts: only cells whose text changes are written", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		const formulas = {
			"tier.2.say": '="Say: "&B1',
			"tier.1.role": '="Part"&"ner"',
			"count.4": '="Ten"',
		} as const;
		for (const key of ["tier.2.say", "tier.1.role", "count.4"] as const)
			await write(book, key, formulas[key]);
		const cell = cellOf(book, "tier.1.who");
		const rich = () =>
			book
				.grid(PLAYBOOK)
				.getSheet()
				.getCellRaw(Number(cell.slice(1)) - 1, 1)?.p;
		book
			.grid(PLAYBOOK)
			.getRange(cell)
			.setRichTextValueForCell({
				id: "rich",
				documentStyle: {},
				body: { dataStream: `${en.tiers[1].who}\r\n`, textRuns: [{ st: 0, ed: 5, ts: { bl: 1 } }] },
			});
		expect(rich()?.body?.textRuns).toHaveLength(1);
		await open(book);
		await tierIt(book);
		expect(rich()?.body?.textRuns).toHaveLength(1);
		await setLanguage(book, "Dansk");
		await tierIt(book);
		for (const key of ["tier.2.say", "tier.1.role", "count.4"] as const)
			expect(book.range(cellOf(book, key), PLAYBOOK).getFormulas()[0]![0]).toBe(formulas[key]);
	});

	test("the playbook is made again where its tab is gone or empty, and below the old text where its keys are gone", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		const made = book.values(PLAYBOOK);
		book.standIn.book.grid.workbook.deleteSheet(book.grid(PLAYBOOK).getSheetId());
		await open(book);
		expect(book.values(PLAYBOOK)).toEqual(made);
		const blank = made.map((row) => row.map(() => ""));
		book.face(PLAYBOOK).getRange(1, 1, made.length, 3).setValues(blank);
		await open(book);
		expect(book.values(PLAYBOOK)).toEqual(made);
		book.grid(PLAYBOOK).deleteColumns(2, 1);
		await book.type("B7", "Our dearest", PLAYBOOK);
		const left = book.values(PLAYBOOK);
		await tierIt(book);
		expect(book.values(PLAYBOOK)).toEqual(left);
		await open(book);
		const rows = book.values(PLAYBOOK);
		expect(rows.slice(0, left.length).map((row) => row.slice(0, 2))).toEqual(left);
		expect(rows.slice(left.length + 1)).toEqual(made);
		await open(book);
		expect(book.values(PLAYBOOK)).toEqual(rows);
	});
});

describe("a team's own playbook texts", () => {
	test("a team's playbook texts are used in the next step, on the summary and in the review", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		expect((await review(book)).playbook).toEqual({});
		await write(book, "tier.1.action", "Ring them every month");
		await write(book, "tier.1.role", "Ambassador");
		await write(book, "tier.4.action", "");
		await write(book, "letter.goodbye.subject", "Good-bye, {customer}");
		book.range("A1", "Customers").activate();
		await tierIt(book);
		const steps = columnByName(book, "Next step");
		expect([steps["Good 1"], steps["Bad 1"]]).toEqual(["Ring them every month", ""]);
		expect(summaryLine(book, "tiers.1").slice(0, 2)).toEqual([1, "Ambassador"]);
		expect(textOf(book, "heading.tier.1", 2)).toBe("Tier 1 · Ambassador");
		expect((await review(book)).playbook).toEqual({
			"tier.1.action": "Ring them every month",
			"tier.1.role": "Ambassador",
			"tier.4.action": "",
			"letter.goodbye.subject": "Good-bye, {customer}",
		});
	});

	test("the playbook counts who has stopped buying, and a team's text about them is their next step", async () => {
		const list: Rows = LIST.map((row, index) =>
			index === 2 ? row.map((cell, at) => (at === 3 ? 500_000 : cell)) : row,
		);
		const book = await openSheets({ Customers: list });
		await open(book);
		expect(textOf(book, "count.lapsed")).toBe("1 of 18 customers");
		await write(book, "lapsed.action", "Send them a cake");
		book.range("A1", "Customers").activate();
		await tierIt(book);
		const steps = columnByName(book, "Next step");
		expect([steps["Good 1"], steps["Good 2"]]).toEqual([en.tiers[1].action, "Send them a cake"]);
		await book.type("D3", "8000", "Customers");
		await tierIt(book);
		expect(textOf(book, "count.lapsed")).toBe("");
	});

	test("a team's playbook texts are still used after settings are applied or restored", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		await open(book);
		await write(book, "tier.1.action", "Ring them every month");
		book.range("A1", "Customers").activate();
		await book.call("sidebarApply", { "threshold.tier2": 45 });
		await book.settled();
		expect(columnByName(book, "Next step")["Good 1"]).toBe("Ring them every month");
		await runMenuItem(book, "restoreDefaultSettings");
		expect(columnByName(book, "Next step")["Good 1"]).toBe("Ring them every month");
	});

	test("an emptied playbook action leaves the next step blank, even for a referrer, and a long one is cut", async () => {
		const list: Rows = LIST.map((row, index) => [
			...row,
			index === 0 ? "Referred by" : index === 2 ? "Bad 1" : "",
		]);
		const book = await openSheets({ Customers: list });
		await tierIt(book);
		expect(columnByName(book, "Next step")["Bad 1"]).toContain(en.tiers[4].action);
		expect(columnByName(book, "Next step")["Bad 1"]).not.toBe(en.tiers[4].action);
		await open(book);
		await write(book, "tier.4.action", "");
		await tierIt(book);
		expect(columnByName(book, "Next step")["Bad 1"]).toBe("");
		// A cell takes 50,000 characters, including the add-on's words in front of the team's.
		await write(book, "tier.4.action", "x".repeat(50_000));
		await tierIt(book);
		expect(String(columnByName(book, "Next step")["Bad 1"])).toMatch(/xxx$/);
		expect(String(columnByName(book, "Next step")["Bad 1"]).length).toBeLessThan(50_000);
	});

	test("a team's playbook texts stay texts, whatever they look like", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		await open(book);
		for (const text of ["'=1+1", "'+45 12", "<img src=x onerror=alert(1)>", "''quoted'", "'1/2"]) {
			await write(book, "tier.1.action", text);
			await write(book, "tier.1.role", text);
			await tierIt(book);
			const plain = text.replace(/^'/, "");
			expect(columnByName(book, "Next step")["Good 1"]).toBe(plain);
			expect(book.formulas("Customers").flat().join("")).toBe("");
			expect(summaryLine(book, "tiers.1")[1]).toBe(plain);
			expect(textOf(book, "heading.tier.1", 2)).toBe(`Tier 1 · ${plain}`);
			expect((await review(book)).playbook).toMatchObject({ "tier.1.action": plain });
		}
		const endless = "long ".repeat(10_000);
		await write(book, "tier.1.role", endless);
		await write(book, "tier.1.action", endless);
		await tierIt(book);
		const longest = book
			.sheets()
			.flatMap((name) => book.values(name).flat())
			.map(String);
		expect(Math.max(...longest.map(({ length }) => length))).toBe(endless.length);
		expect(textOf(book, "tier.1.action")).toBe(endless);
		expect(endless).toContain(String(columnByName(book, "Next step")["Good 1"]));
	});

	test("playbook texts are read from a number and from spaces, but not from a failed formula", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		await write(book, "tier.1.role", "42");
		await write(book, "tier.1.say", "=1/0");
		await write(book, "tier.3.say", "'  ");
		expect((await review(book)).playbook).toEqual({ "tier.1.role": "42", "tier.3.say": "" });
	});
});

describe("the alternatives tab", () => {
	test("the alternatives tab is made behind the playbook, and never written again", async () => {
		const book = await openSheets({ Customers: LIST, Other: [["a note"]] });
		await open(book);
		const sheets = book.sheets();
		expect(sheets.indexOf(ALTERNATIVES)).toBe(sheets.indexOf(PLAYBOOK) + 1);
		expect(filledRows(book, ALTERNATIVES)[2]).toEqual(en.alternatives.headings);
		await book.type("A5", "Fjord Print", ALTERNATIVES);
		await book.type("A2", "", ALTERNATIVES);
		const before = book.values(ALTERNATIVES);
		await tierIt(book);
		await setLanguage(book, "Dansk");
		await open(book);
		expect(book.values(ALTERNATIVES)).toEqual(before);
		expect(book.sheets()).not.toContain("Alternativer");
	});

	test("the alternatives tab stays deleted until it is asked for", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		book.standIn.book.grid.workbook.deleteSheet(book.grid(ALTERNATIVES).getSheetId());
		await open(book);
		expect(book.sheets()).not.toContain(ALTERNATIVES);
		book.range("A1", "Customers").activate();
		await tierIt(book);
		await book.call("sidebarOpenTab", "alternatives");
		await book.settled();
		const sheets = book.sheets();
		expect(sheets.indexOf(ALTERNATIVES)).toBe(sheets.indexOf(PLAYBOOK) + 1);
		expect(book.face().getName()).toBe(ALTERNATIVES);
	});

	test("the review gets the providers of the alternatives tab in order, each once, wherever their column is", async () => {
		const book = await openSheets({ Customers: LIST });
		expect((await review(book)).providers).toEqual([]);
		await open(book);
		for (const [row, name] of [
			[5, "Fjord Print"],
			[7, " fjord  PRINT "],
			[8, "-"],
			[9, "'=Ane & Co"],
			[12, "<b>Bo</b>"],
		] as const)
			await book.type(`A${row}`, name, ALTERNATIVES);
		const names = ["Fjord Print", "=Ane & Co", "<b>Bo</b>"];
		expect((await review(book)).providers).toEqual(names);
		book.grid(ALTERNATIVES).insertColumnsBefore(0, 1);
		book.grid(ALTERNATIVES).insertRowsAfter(1, 2);
		expect((await review(book)).providers).toEqual(names);
	});

	test("the review gets the providers of the alternatives tab under another heading too", async () => {
		const book = await openSheets({ Customers: LIST });
		await open(book);
		await book.type("A4", "Firm", ALTERNATIVES);
		await book.type("A5", "Fjord Print", ALTERNATIVES);
		expect((await review(book)).providers).toEqual(["Fjord Print"]);
	});
});
