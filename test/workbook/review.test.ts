import { describe, expect, test } from "vitest";
import type { Card, Home, NewCustomer, ReviewChoice, Selected, ThisRow } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { hoursFromNow, openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import { dontKnow, fact, idOf, inRound, refs, review, reviewed, save, TAB, viewOf } from "./reviewing.ts";
import { loseMetadata } from "./sheetMetadata.ts";

/** The stake falls from Di to Ane to Cy; Bo's tier is certain. */
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Manual tier", "Fit"],
	["Ane", 300, 90, "", ""],
	["Bo", 900, 90, 2, ""],
	["Cy", 100, 30, "", 4],
	["Di", 500, 150, "", ""],
	["Total", 1_800, 360, "", ""],
];

const names = (refs: readonly { readonly name: string }[]) => refs.map(({ name }) => name);
const choice = (some: Partial<ReviewChoice>) => ({
	choice: { order: "stake", which: "all", round: false, ...some },
});
/** Moves every date of the history back by that many days. */
function ageHistory(book: Headless, days: number) {
	const rows = book.values("Tier history").length;
	const dates = book.face("Tier history").getRange(5, 1, rows - 4, 1);
	const moved = dates.getValues().map(([date]) => [new Date((date as Date).getTime() - days * 86_400_000)]);
	dates.setValues(moved);
}

describe("the queue of a review", () => {
	test("the review's queue puts the highest stake first, and comes with the first cards", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const view = await review(book);
		expect(names(view.queue)).toEqual(["Di", "Ane", "Cy", "Bo"]);
		expect(view).toMatchObject({
			tab: idOf(book),
			reviewer: "",
			at: 0,
			open: [0, 1, 2, 3],
			choice: { order: "stake", which: "all", round: false },
		});
		expect(view.cards.map(({ customer }) => customer)).toEqual(view.queue);
		expect(view.cards[2]).toEqual({
			customer: { name: "Cy", id: null, row: 4, traits: "100|||30||||", isShared: false },
			facts: { customer: "Cy", revenue: 100, profit: 30, fit: 4 },
			referrals: null,
			unknown: [],
			old: [],
			reviewed: null,
			team: [],
			isDisplaced: false,
		});
		expect(book.sheets()).toEqual([TAB]);
	});
	test("the review's queue can keep the sheet's order or one tier, and remembers the choice", async () => {
		const book = await openSheets({ [TAB]: LIST });
		expect(names((await review(book, choice({ order: "sheet" }))).queue)).toEqual(["Ane", "Bo", "Cy", "Di"]);
		expect(names((await review(book)).queue)).toEqual(["Ane", "Bo", "Cy", "Di"]);
		expect(names((await review(book, choice({ which: "2" }))).queue)).toContain("Bo");
		expect(names((await review(book, choice({ which: "4" }))).queue)).toEqual([]);
	});
	test("the review's queue puts reviewed customers first, in that order, and goes on with the next", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Cy: cy, Ane: ane } = await refs(book);
		await save(book, [reviewed(cy!)]);
		await save(book, [reviewed(ane!)], "Bent");
		const view = await review(book, choice({}));
		expect(names(view.queue)).toEqual(["Cy", "Ane", "Di", "Bo"]);
		expect([view.at, view.open]).toEqual([2, [2, 3]]);
		expect(view.cards.map(({ customer }) => customer.name)).toEqual(["Ane", "Di", "Bo"]);
		expect(view.cards[0]!.reviewed).toEqual({ day: view.today, by: "Bent" });
		expect(names((await review(book, choice({ which: "unreviewed" }))).queue)).toEqual(["Di", "Bo"]);
		expect((await viewOf<Home>(book, "sidebarHome")).unreviewed).toBe(2);
	});
	test("the review is finished when everybody is reviewed, until half a year has passed", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await save(
			book,
			Object.values(await refs(book)).map((ref) => reviewed(ref)),
		);
		expect(await review(book)).toMatchObject({ at: 4, open: [] });
		ageHistory(book, 180);
		expect(await review(book)).toMatchObject({ at: 4, open: [] });
		ageHistory(book, 10);
		expect(await review(book)).toMatchObject({ at: 0, open: [0, 1, 2, 3] });
	});
	test("the review goes on at the customer last on the screen, wherever the row is now", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane } = await refs(book);
		book.grid(TAB).insertRowsAfter(0, 2);
		expect(await book.call("sidebarFollow", idOf(book), ane)).toMatchObject({
			ok: true,
			view: { name: "Ane", row: 4 },
		});
		const view = await review(book);
		expect(view.queue[view.at]!.name).toBe("Ane");
		// A new choice begins at the top.
		expect((await review(book, choice({}))).at).toBe(0);
		await save(book, [reviewed(ane!)]);
		const next = await review(book);
		expect(next.queue[next.at]!.name).toBe("Di");
	});
	test("the review's queue has an unfinished card first again, and skips nobody", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { queue } = await review(book);
		await book.call("sidebarFollow", idOf(book), queue[0]);
		// An override leaves nothing at stake.
		await save(book, [fact(queue[0]!, "manualTier", null, 2)]);
		const again = await review(book);
		expect(names(again.queue)).toEqual(names(queue));
		expect([again.at, again.open]).toEqual([0, [0, 1, 2, 3]]);
		// Another reviewer begins at the top.
		const other = await review(book, { reviewer: "Somebody else" });
		expect(other.queue[other.at]!.name).not.toBe(queue[0]!.name);
	});
	test("the review ignores a stored choice that it cannot read", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const properties = book.standIn.host.PropertiesService.getUserProperties();
		const key = `customer-tiers-review-${book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getId()}`;
		for (const left of ["{", '"x"', "null", '{"choice":{"order":"x"},"customer":5}']) {
			properties.setProperty(key, left);
			expect((await review(book)).choice).toEqual({ order: "stake", which: "all", round: false });
		}
	});
	test("the review's policy is fitted to its list, whatever tab is open", async () => {
		const list = (profit: number): Rows => [
			["Customer", "Revenue", "Profit"],
			...[1, 2, 3, 4, 5].map((number) => [`Customer ${number}`, 1_000 * number, profit * number]),
		];
		const book = await openSheets({ [TAB]: list(100), Other: list(7) });
		const { policy } = await review(book);
		book.range("A1", "Other").activate();
		expect((await review(book)).policy).toEqual(policy);
		expect((await review(book, {}, "Other")).policy).not.toEqual(policy);
	});
	test("the review stores the name of the reviewer", async () => {
		const book = await openSheets({ [TAB]: LIST });
		expect((await review(book, { reviewer: " Eva " })).reviewer).toBe("Eva");
		expect((await review(book)).reviewer).toBe("Eva");
		const { Ane: ane } = await refs(book);
		await save(book, [reviewed(ane!)], "Bo");
		expect((await review(book)).reviewer).toBe("Bo");
	});
});

describe("a review card", () => {
	const card = async (book: Headless, name: string, round = false) => {
		const all = await refs(book);
		return (
			await viewOf<Card[]>(book, "sidebarCards", idOf(book), [all[name]], {
				reviewer: "Eva",
				round,
			})
		)[0]!;
	};
	test("a card shows which facts were answered “don't know”, until somebody knows", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane } = await refs(book);
		await save(book, [dontKnow(ane!, "negotiation"), dontKnow(ane!, "fit")]);
		expect((await card(book, "Ane")).unknown).toEqual(["negotiation", "fit"]);
		await save(book, [fact(ane!, "fit", null, 3)]);
		expect((await card(book, "Ane")).unknown).toEqual(["negotiation"]);
		ageHistory(book, 200);
		expect((await card(book, "Ane")).unknown).toEqual([]);
	});
	test("a card has the referred customers as counted from the list", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Revenue", "Referred by"],
				["Ane", 100, ""],
				["Bo", 100, "Ane"],
			],
		});
		expect((await card(book, "Ane")).facts.referred).toBe(1);
		const { Ane: ane } = await refs(book);
		expect(await save(book, [fact(ane!, "referred", 1, 3)])).toMatchObject([{ outcome: "saved" }]);
		expect((await card(book, "Ane")).facts.referred).toBe(3);
	});
	test("sidebarCards leaves out a customer who is gone", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane, Cy: cy } = await refs(book);
		book.grid(TAB).deleteRows(1, 1);
		const cards = await viewOf<Card[]>(book, "sidebarCards", idOf(book), [ane, cy], {
			reviewer: "Eva",
			round: false,
		});
		expect(cards.map(({ customer }) => [customer.name, customer.row])).toEqual([["Cy", 3]]);
	});
});

describe("a team round", () => {
	const round = choice({ round: true });
	test("a team round shows nobody the answers of others, and writes nothing into the list", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const before = visibleContent(book);
		const { Ane: ane } = await refs(book);
		await save(book, [inRound(ane!, "fit", 2), inRound(ane!, "fit", 1), reviewed(ane!, true)], "Ane");
		await save(book, [inRound(ane!, "fit", 4), inRound(ane!, "energy", 5)], "Bo");
		expect(visibleContent(book)[0]).toEqual(before[0]);
		const seen = async (reviewer: string) => {
			const view = await review(book, { ...round, reviewer });
			return view.cards.find(({ customer }) => customer.name === "Ane")!.team;
		};
		expect(await seen("ane")).toEqual([{ fact: "fit", answers: [{ by: "Ane", answer: 1 }] }]);
		expect(await seen("Bo")).toEqual([
			{ fact: "fit", answers: [{ by: "Bo", answer: 4 }] },
			{ fact: "energy", answers: [{ by: "Bo", answer: 5 }] },
		]);
		expect(await seen("Cy")).toEqual([]);
	});
	test("a team round is each person's own pass, and no review", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane } = await refs(book);
		await save(book, [reviewed(ane!, true)], "Ane");
		expect((await review(book, { ...round, reviewer: "Ane" })).open).toHaveLength(3);
		expect((await review(book, { ...round, reviewer: "Bo" })).open).toHaveLength(4);
		expect((await review(book, choice({}))).open).toHaveLength(4);
	});
	test("after a team round, the review shows differing answers and customers to talk about, until settled", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane, Cy: cy } = await refs(book);
		await save(book, [inRound(ane!, "fit", 2), inRound(cy!, "energy", 3)], "Ane");
		await save(book, [inRound(ane!, "fit", 4), inRound(cy!, "energy", 4), inRound(cy!, "fit", 1)], "Bo");
		const talk = await review(book, choice({ which: "talk" }));
		expect(names(talk.queue).sort()).toEqual(["Ane", "Cy"]);
		const cards = talk.cards.filter(({ customer }) => customer.name === "Ane");
		expect(cards[0]!.team).toEqual([
			{
				fact: "fit",
				answers: [
					{ by: "Ane", answer: 2 },
					{ by: "Bo", answer: 4 },
				],
			},
		]);
		await save(book, [fact(ane!, "fit", null, 3)]);
		expect(names((await review(book, choice({ which: "talk" }))).queue)).toEqual(["Cy"]);
	});
});

describe("the history of a review", () => {
	test("the history has an entry for each answer, with reviewer and date", async () => {
		const book = await openSheets({
			[TAB]: LIST.map((row, i) => [...row, i === 0 ? "Customer ID" : `K${i}`]),
		});
		const { Cy: cy } = await refs(book);
		await save(book, [
			fact(cy!, "fit", 4, 5),
			fact(cy!, "discount", null, 0.12),
			dontKnow(cy!, "negotiation"),
		]);
		const [title, , , headings, ...lines] = book.values("Tier history");
		expect(title![0]).toBe("Tier history");
		expect(headings).toEqual([
			"Date",
			"Customer",
			"Customer ID",
			"What",
			"From",
			"To",
			"By",
			"Key (leave as it is)",
			"Number (leave as it is)",
			"Score (0–100)",
			"Settings (leave as they are)",
		]);
		expect(lines.map((line) => line.slice(1, 8))).toEqual([
			["Cy", "K3", "Fit", 4, 5, "Eva", "fact:fit"],
			["Cy", "K3", "Discount", "", "12\u00a0%", "Eva", "fact:discount"],
			["Cy", "K3", "Negotiation: don't know", "", "", "Eva", "dontKnow:negotiation"],
		]);
		expect(hoursFromNow(lines[0]![0])).toBe(0);
		expect(book.face().getName()).toBe(TAB);
	});
	test("the history survives sorting, notes, blank rows, another column and another name", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane, Bo: bo, Cy: cy } = await refs(book);
		const first = [reviewed(ane!), reviewed(bo!)];
		await save(book, first);
		const tab = book.face("Tier history");
		const [one, two] = tab.getRange(5, 1, 2, 9).getValues();
		tab.getRange(5, 1, 4, 9).setValues([two!, Array(9).fill(""), one!, ["rubbish", ...Array(8).fill("x y")]]);
		tab.getRange(9, 11, 1, 1).setValues([["our own note"]]);
		book.grid("Tier history").insertColumnsAfter(2, 1);
		book.grid("Tier history").setName("What we said");
		expect((await review(book)).open).toHaveLength(2);
		await save(book, [...first, reviewed(cy!)]);
		const rows = book.values("What we said");
		expect(rows[8]!.filter((cell) => cell !== "")).toEqual(["our own note"]);
		expect(rows.slice(9).map((row) => row.filter((cell) => cell !== "").slice(1, 4))).toEqual([
			["Cy", "Reviewed", "Eva"],
		]);
		expect((await review(book)).open).toHaveLength(1);
		expect(book.sheets()).toEqual([TAB, "What we said"]);
	});
	test("the history is read in whatever language it was begun", async () => {
		const danish = await openSheets({ [TAB]: LIST }, "da_DK");
		const { Ane: ane } = await refs(danish);
		await save(danish, [reviewed(ane!)]);
		expect(danish.values("Niveauhistorik")[4]!.slice(1, 8)).toEqual([
			"Ane",
			"",
			"Gennemgået",
			"",
			"",
			"Eva",
			"reviewed",
		]);
		danish.standIn.book.locale = "en_US";
		expect((await review(danish)).open).toHaveLength(3);
		await save(danish, [reviewed(ane!)]);
		expect(danish.sheets()).toEqual([TAB, "Niveauhistorik"]);
	});
	test("the history is recognised by its content in a file that came through another program", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane, Bo: bo } = await refs(book);
		await save(book, [reviewed(ane!)]);
		loseMetadata(book, "Tier history");
		expect((await review(book)).open).toHaveLength(3);
		await save(book, [reviewed(bo!)]);
		expect(book.sheets()).toEqual([TAB, "Tier history"]);
	});
	test("the history is not confused with a user's tab of that name", async () => {
		const book = await openSheets({ [TAB]: LIST, "Tier history": [["mine", "reviewed"]] });
		const { Ane: ane } = await refs(book);
		await save(book, [reviewed(ane!)]);
		expect(book.values("Tier history")).toEqual([["mine", "reviewed"]]);
		expect(book.sheets()).toContain("Tier history 2");
	});
	test("the history counts for neither of two customers with one name", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Revenue"],
				["Bo", 100],
				["Bo", 200],
			],
		});
		const { queue } = await review(book);
		await save(book, [reviewed(queue[0]!)]);
		expect((await review(book)).open).toEqual([0, 1]);
	});
});

describe("sidebarFollow", () => {
	test("sidebarFollow selects the name, and changes nothing else", async () => {
		const book = await openSheets({ [TAB]: LIST, Other: [["x"]] });
		const { Cy: cy } = await refs(book);
		const before = visibleContent(book);
		book.range("A1", "Other").activate();
		await book.call("sidebarFollow", idOf(book), cy);
		expect(book.face().getName()).toBe(TAB);
		const [range] = book.face().getActiveRangeList()!.getRanges();
		expect([range!.getRow(), range!.getColumn(), range!.getNumColumns()]).toEqual([4, 1, 1]);
		expect(visibleContent(book)).toEqual(before);
	});
	test("sidebarFollow works while somebody else is saving", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Cy: cy } = await refs(book);
		book.standIn.lockedByOther = true;
		expect(await book.call("sidebarFollow", idOf(book), cy)).toMatchObject({ ok: true });
		expect((await review(book)).queue).toHaveLength(4);
	});
	test("sidebarFollow says so if the customer is gone", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Cy: cy } = await refs(book);
		await book.type("A4", "", TAB);
		expect(await book.call("sidebarFollow", idOf(book), { ...cy, traits: "" })).toMatchObject({
			ok: false,
			message: "“Cy” is not on “Customers” any more. Nothing was written.",
		});
	});
});

describe("the selection in the sheet", () => {
	const select = (book: Headless, tab: string, row: number, column: number, rows: number, columns: number) =>
		book.face(tab).getRange(row, column, rows, columns).activate();
	test("sidebarThisRow returns the card of the selected row, and none for a row without a customer", async () => {
		const book = await openSheets({ [TAB]: LIST });
		select(book, TAB, 3, 2, 1, 1);
		const view = await viewOf<ThisRow>(book, "sidebarThisRow", idOf(book), { reviewer: "Eva", round: false });
		expect([view.row, view.card?.customer.name]).toEqual([3, "Bo"]);
		select(book, TAB, 6, 1, 1, 1);
		expect(
			await viewOf<ThisRow>(book, "sidebarThisRow", idOf(book), { reviewer: "Eva", round: false }),
		).toEqual({ row: 6, card: null });
	});
	test("sidebarSelected returns the selected customers and their answers, and counts the other rows", async () => {
		const book = await openSheets({ [TAB]: LIST });
		select(book, TAB, 1, 1, book.face(TAB).getMaxRows(), 1);
		const view = await viewOf<Selected>(book, "sidebarSelected");
		expect(view.customers.map(({ customer, answers }) => [customer.name, answers])).toEqual([
			["Ane", {}],
			["Bo", {}],
			["Cy", { fit: 4 }],
			["Di", {}],
		]);
		expect(view.others).toBe(2);
	});
	test("sidebarSelected returns nobody where only other rows are selected", async () => {
		const book = await openSheets({ [TAB]: LIST });
		select(book, TAB, 6, 1, 3, 3);
		expect(await viewOf<Selected>(book, "sidebarSelected")).toMatchObject({ customers: [], others: 1 });
	});
	test("sidebarSelected leaves out customers that a filter hides", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const filter = book.grid(TAB).getRange("A1:D5").createFilter();
		filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ["Ane", "Cy"] } });
		select(book, TAB, 2, 1, 4, 1);
		const view = await viewOf<Selected>(book, "sidebarSelected");
		expect(view.customers.map(({ customer }) => customer.name)).toEqual(["Ane", "Cy"]);
	});
	test("sidebarThisRow refuses a row of another list than the one being reviewed", async () => {
		const book = await openSheets({ [TAB]: LIST, Other: LIST });
		select(book, "Other", 3, 1, 1, 1);
		await expect(
			viewOf(book, "sidebarThisRow", idOf(book), { reviewer: "Eva", round: false }),
		).rejects.toThrow("You are on the tab “Other”, but “Customers” is being reviewed.");
	});
	test("sidebarThisRow and sidebarSelected refuse a tab of the add-on's, and name the tab to go to", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await runMenuItem(book, "tierMyCustomers");
		select(book, "Tier summary", 6, 1, 1, 1);
		for (const name of ["sidebarThisRow", "sidebarSelected"])
			await expect(viewOf(book, name, idOf(book), { reviewer: "Eva", round: false })).rejects.toThrow(
				"You are on the tab “Tier summary”, which has no customers. Open “Customers”, select a row, and try again.",
			);
	});
});

test("sidebarNewCustomer returns the names, tier counts and policy of the list as it is", async () => {
	const book = await openSheets({ [TAB]: LIST });
	const view = await viewOf<NewCustomer>(book, "sidebarNewCustomer");
	expect(view).toMatchObject({
		tab: idOf(book),
		reviewer: "",
		names: ["Ane", "Bo", "Cy", "Di"].map((name, index) => ({ name, row: index + 2 })),
	});
	expect(view.places.reduce((sum, { customers }) => sum + customers, 0)).toBe(4);
	expect(view.policy.thresholds.tier1).toBeGreaterThan(0);
});

test("sidebarNewCustomer asks for hours, discount and days late where the list has them, else for money only", async () => {
	const figures = async (list: Rows) =>
		(await viewOf<NewCustomer>(await openSheets({ [TAB]: list }), "sidebarNewCustomer")).figures;
	expect(await figures(LIST)).toEqual(["revenue", "profit"]);
	const asked = ["Hours", "Discount", "Days late"];
	const wide = LIST.map((row, index) => [...row, ...(index === 0 ? asked : [12, 0.1, 3])]);
	expect(await figures(wide)).toEqual(["revenue", "profit", "hours", "discount", "daysLate"]);
});
