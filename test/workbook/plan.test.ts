import { describe, expect, test } from "vitest";
import type { Card, FactValue, ReviewFact, SetUp } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows } from "./openFile.ts";
import { columnByName, fact, history, idOf, refs, save, TAB, viewOf } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane ApS", 10_000, 3_000],
	["Bo & Co", 9_800, -1_240],
];
const MAY_3 = 20_941; // 3 May 2027
const PLAN: readonly (readonly [ReviewFact, FactValue])[] = [
	["planAction", "reprice"],
	["planOwner", "Eva"],
	["planDue", MAY_3],
	["planProvider", "Nabo & Co"],
	["planDone", 0],
];

async function cardOf(book: Headless, name: string, tab = TAB): Promise<Card> {
	const all = await refs(book, tab);
	const viewer = { reviewer: "Eva", round: false };
	return (await viewOf<Card[]>(book, "sidebarCards", idOf(book, tab), [all[name]], viewer))[0]!;
}

async function planFor(book: Headless, name: string, tab = TAB) {
	const { [name]: one } = await refs(book, tab);
	return save(
		book,
		PLAN.map(([about, value]) => fact(one!, about, null, value)),
		"Eva",
		tab,
	);
}

describe("a plan", () => {
	test("a first plan adds its columns, and reads back as it was given", async () => {
		const book = await openSheets({ [TAB]: LIST });
		expect((await planFor(book, "Bo & Co")).map(({ outcome }) => outcome)).toEqual(Array(5).fill("saved"));
		expect(book.values(TAB)[0]!.slice(3)).toEqual([
			"Customer plan",
			"Plan owner",
			"Plan due",
			"Refer to",
			"Plan done",
		]);
		expect(columnByName(book, "Customer plan")["Bo & Co"]).toBe("reprice");
		expect((columnByName(book, "Plan due")["Bo & Co"] as Date).toDateString()).toBe("Mon May 03 2027");
		expect(columnByName(book, "Plan done")["Bo & Co"]).toBe(false);
		expect((await cardOf(book, "Bo & Co")).facts).toMatchObject(Object.fromEntries(PLAN));
		expect((await cardOf(book, "Ane ApS")).facts.planAction).toBeUndefined();
	});

	test("a plan is done when its box is ticked, whoever ticks it", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await planFor(book, "Bo & Co");
		const { "Bo & Co": bo } = await refs(book);
		expect(await save(book, [fact(bo!, "planDone", 0, 1)])).toMatchObject([{ outcome: "saved" }]);
		expect(columnByName(book, "Plan done")["Bo & Co"]).toBe(true);
		book.range("H3", TAB).setValues([["nej"]]);
		expect((await cardOf(book, "Bo & Co")).facts.planDone).toBe(0);
	});

	test("a plan that is taken back leaves its columns with blank cells", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await planFor(book, "Bo & Co");
		const { "Bo & Co": bo } = await refs(book);
		const back = PLAN.map(([about, value]) => fact(bo!, about, value, null));
		expect((await save(book, back)).map(({ outcome }) => outcome)).toEqual(Array(5).fill("saved"));
		expect(book.values(TAB)[2]!.slice(3)).toEqual(["", "", "", "", ""]);
		expect(
			Object.keys((await cardOf(book, "Bo & Co")).facts).filter((key) => key.startsWith("plan")),
		).toEqual([]);
	});

	test("a plan is recorded in the history in words", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await planFor(book, "Bo & Co");
		const { "Bo & Co": bo } = await refs(book);
		await save(book, [fact(bo!, "planAction", "reprice", "goodbye"), fact(bo!, "planDone", 0, 1)]);
		expect(history(book).map((line) => [line[2], line[3], line[4]])).toEqual([
			["Customer plan", "", "reprice"],
			["Plan owner", "", "Eva"],
			["Plan due", "", "May 3, 2027"],
			["Refer to", "", "Nabo & Co"],
			["Plan done", "", "no"],
			["Customer plan", "reprice", "say good-bye"],
			["Plan done", "no", "yes"],
		]);
	});

	test("a plan is in Danish in a Danish file, and each language reads the other's", async () => {
		const rows: Rows = [["Kunde", "Omsætning"], ...LIST.slice(1).map((row) => row.slice(0, 2))];
		const book = await openSheets({ Kunder: rows }, "da_DK");
		await planFor(book, "Bo & Co", "Kunder");
		expect(book.values("Kunder")[0]!.slice(2)).toEqual([
			"Kundeplan",
			"Planansvarlig",
			"Planfrist",
			"Henvises til",
			"Plan udført",
		]);
		expect(book.values("Kunder")[2]![2]).toBe("sæt prisen op");
		expect((await cardOf(book, "Bo & Co", "Kunder")).facts).toMatchObject(Object.fromEntries(PLAN));
		expect(history(book, "Niveauhistorik").map((line) => line[4])).toEqual([
			"sæt prisen op",
			"Eva",
			"3. maj 2027",
			"Nabo & Co",
			"nej",
		]);
		book.standIn.book.locale = "en_US";
		const { "Bo & Co": bo } = await refs(book, "Kunder");
		expect(await save(book, [fact(bo!, "planAction", "reprice", "offer")], "Eva", "Kunder")).toMatchObject([
			{ outcome: "saved" },
		]);
		expect(book.values("Kunder")[2]![2]).toBe("make an offer");
	});

	test.each([
		["en_US", ["Customer", "Revenue"], "Customer plan", "Customer plan (2)", "reprice"],
		["da_DK", ["Kunde", "Omsætning"], "Kundeplan", "Kundeplan (2)", "sæt prisen op"],
	])(
		"in %s, a plan beside a column of that name with other content gets the same name with a number, and reads back",
		async (locale, headings, taken, numbered, action) => {
			const rows: Rows = [
				[...headings, taken],
				["Ane ApS", 10_000, "Gold"],
				["Bo & Co", 9_800, "Silver"],
			];
			const book = await openSheets({ [TAB]: rows }, locale);
			book.validate({ range: "C2:C3", type: "list", values: ["Gold", "Silver"] }, TAB);
			await planFor(book, "Bo & Co");
			expect(book.values(TAB)[0]!.slice(2, 4)).toEqual([taken, numbered]);
			expect(book.values(TAB).map((row) => row[2])).toEqual([taken, "Gold", "Silver"]);
			expect(columnByName(book, numbered)["Bo & Co"]).toBe(action);
			expect((await cardOf(book, "Bo & Co")).facts).toMatchObject(Object.fromEntries(PLAN));
			book
				.face(TAB)
				.getRange(1, 3, 3, 1)
				.setValues([[""], [""], [""]]);
			expect((await cardOf(book, "Bo & Co")).facts).toMatchObject(Object.fromEntries(PLAN));
		},
	);

	test.each([
		[
			"en_US",
			["Customer", "Revenue", "Customer plan"],
			"C3: “Buy lunch” could not be read as Customer plan. The words that are read: plan growth, make an offer, agree a change, reprice, reassign, refer on, win back, say good-bye, do nothing.",
			"C is headed like Customer plan, but holds something else (“Gold” in C2): not used. The words that are read: plan growth, make an offer, agree a change, reprice, reassign, refer on, win back, say good-bye, do nothing.",
		],
		[
			"da_DK",
			["Kunde", "Omsætning", "Kundeplan"],
			"C3: ”Buy lunch” kan ikke læses som Kundeplan. Ordene, der læses, er: planlæg vækst, giv et tilbud, aftal en ændring, sæt prisen op, giv kunden til en kollega, henvis videre, vind tilbage, sig farvel, gør ingenting.",
			"C har en overskrift som Kundeplan, men indeholder noget andet (”Gold” i C2): bruges ikke. Ordene, der læses, er: planlæg vækst, giv et tilbud, aftal en ændring, sæt prisen op, giv kunden til en kollega, henvis videre, vind tilbage, sig farvel, gør ingenting.",
		],
	])(
		"in %s, a plan that cannot be read is reported with the words that can",
		async (locale, headings, cell, column) => {
			const read: Rows = [headings, ["Ane", 1, "grow"], ["Bo", 2, "Buy lunch"], ["Cy", 3, "raise prices"]];
			const other: Rows = [headings, ["Ane", 1, "Gold"], ["Bo", 2, "Silver"]];
			const book = await openSheets({ [TAB]: read, Other: other }, locale);
			const remarks = async (tab: string) =>
				(await viewOf<SetUp>(book, "sidebarSetUp", tab)).remarks.map(({ text }) => text);
			expect(await remarks(TAB)).toEqual([cell]);
			expect(await remarks("Other")).toEqual([column]);
		},
	);

	test("a plan that a colleague has changed meanwhile collides, and is not overwritten", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await planFor(book, "Bo & Co");
		const { "Bo & Co": bo } = await refs(book);
		await save(book, [fact(bo!, "planAction", "reprice", "educate")], "Ib");
		expect(
			await save(book, [fact(bo!, "planAction", "reprice", "goodbye"), fact(bo!, "planOwner", "Eva", "Bo")]),
		).toMatchObject([{ outcome: "collides", theirs: "educate", by: "Ib" }, { outcome: "saved" }]);
		expect(columnByName(book, "Customer plan")["Bo & Co"]).toBe("agree a change");
	});

	test("a plan in the user's own words is shown as written, and not overwritten unseen", async () => {
		const rows = LIST.map((row, index) => [
			...row,
			["Customer plan", "offer", "ring to them in May"][index]!,
		]);
		const book = await openSheets({ [TAB]: rows });
		const { "Bo & Co": bo } = await refs(book);
		expect((await cardOf(book, "Ane ApS")).facts.planAction).toBe("offer");
		expect(await save(book, [fact(bo!, "planAction", null, "reprice")])).toMatchObject([
			{ outcome: "collides", theirs: "ring to them in May" },
		]);
		expect(columnByName(book, "Customer plan")["Bo & Co"]).toBe("ring to them in May");
	});
});
