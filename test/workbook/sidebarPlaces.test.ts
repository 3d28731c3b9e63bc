import { describe, expect, test } from "vitest";
import type { Home, Listed, More, Plan } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, runMenuItem } from "./openFile.ts";
import { fact, refs, review, save, TAB, viewOf } from "./reviewing.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Days late", "Previous revenue"];
const LIST = [
	HEADINGS,
	["Ane", 10_000, 3_500, 0, 6_500],
	["Bo", 9_800, -1_240, 41, 9_000],
	["Cy", 20_000, 7_000, 0, 15_000],
	["Di", 500, 20, 3, 500],
];

async function tiered(locale?: string): Promise<Headless> {
	const book = await openSheets({ [TAB]: LIST }, locale);
	await runMenuItem(book, "tierMyCustomers");
	book.face(TAB).getRange(1, 1, 1, 1).activate();
	return book;
}
const stale = async (book: Headless) => (await viewOf<Home>(book, "sidebarHome")).stale;
const names = ({ customers }: Listed) => customers.map(({ customer }) => customer.name);

describe("sidebarHome on tiers that the sheet shows", () => {
	test("sidebarHome calls no tier stale before the first run, nor right after tiering", async () => {
		expect(await stale(await openSheets({ [TAB]: LIST }))).toBeNull();
		expect(await stale(await tiered())).toBeNull();
	});

	test("sidebarHome says since when the tiers stand once a cell has moved somebody, until they are tiered anew", async () => {
		const book = await tiered();
		await book.type("C2", "-3000", TAB);
		const found = await stale(book);
		expect(found).toEqual({ when: expect.stringMatching(/^\d\d:\d\d$/), customers: 1 });
		await runMenuItem(book, "tierMyCustomers");
		book.face(TAB).getRange(1, 1, 1, 1).activate();
		expect(await stale(book)).toBeNull();
	});

	test("sidebarHome calls no tier stale of another list of the file, which was never tiered", async () => {
		const book = await openSheets({
			[TAB]: LIST,
			Second: [HEADINGS, ...LIST.slice(1).map(([name, ...rest]) => [`${name} too`, ...rest])],
		});
		await runMenuItem(book, "tierMyCustomers");
		book.grid("Second").activate();
		expect(await stale(book)).toBeNull();
	});

	test("an answer whose row was written with it leaves no tier stale", async () => {
		const book = await tiered();
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, "profit", 3_500, -3_000)]);
		expect(await stale(book)).toBeNull();
	});
});

describe("sidebarCustomers", () => {
	test("sidebarCustomers lists everybody by tier, in a tier the most money first, and writes nothing", async () => {
		const book = await tiered();
		const listed = await viewOf<Listed>(book, "sidebarCustomers");
		const places = listed.customers.map(({ tier }) => String(tier.place));
		expect(places).toEqual([...places].sort());
		expect(names(listed).indexOf("Cy")).toBeLessThan(names(listed).indexOf("Ane"));
		expect(listed.customers.find(({ customer }) => customer.name === "Bo")).toMatchObject({
			customer: { row: 3 },
			tier: { place: 4 },
			amount: -1_240,
		});
	});
});

describe("sidebarReview with a customer", () => {
	test("sidebarReview begins at the customer, also where the choice leaves them out", async () => {
		const book = await tiered();
		const { Bo } = await refs(book);
		const choice = { order: "sheet", which: "1", round: false };
		const begun = await review(book, { choice, customer: Bo });
		expect(begun.queue[begun.at]!.name).toBe("Bo");
		expect(begun.cards.some(({ customer }) => customer.name === "Bo")).toBe(true);
		const all = await review(book, { choice: { ...choice, which: "all" }, customer: Bo });
		expect([all.at, all.queue.length]).toEqual([1, 4]);
	});

	test("sidebarReview refuses a customer who is gone, with the name", async () => {
		const book = await tiered();
		const { Bo } = await refs(book);
		await expect(review(book, { customer: { ...Bo!, name: "Eva", traits: "" } })).rejects.toThrow("Eva");
	});
});

describe("sidebarPlan", () => {
	test("sidebarPlan lists whom to call with the next step, and leaves out who has a plan", async () => {
		const book = await tiered();
		const { Cy } = await refs(book);
		expect((await viewOf<Plan>(book, "sidebarPlan")).calls.map(({ customer }) => customer.name)).toContain(
			"Cy",
		);
		await save(book, [
			fact(Cy!, "planAction", null, "grow"),
			fact(Cy!, "planOwner", null, "Ida"),
			fact(Cy!, "planDue", null, 18_000),
		]);
		const plan = await viewOf<Plan>(book, "sidebarPlan");
		expect(plan.plans).toMatchObject({
			count: 1,
			first: [{ customer: { name: "Cy" }, action: "grow", owner: "Ida", due: 18_000, isOverdue: true }],
		});
		const called = plan.calls.map(({ customer }) => customer.name);
		expect(called).not.toContain("Cy");
		expect(called).toContain("Bo");
		for (const { step, why } of plan.calls) {
			expect(step).not.toBe("");
			// The chip beside it says the tier.
			expect(why).not.toMatch(/^Tier \d/);
		}
	});
});

describe("the tabs of the add-on from the menu and the sidebar", () => {
	test.each([
		["board", "Customers by tier"],
		["summary", "Summary"],
		["history", "History"],
		["settings", "Settings"],
	])("sidebarOpenTab says what makes the tab of the role %s where it is not there", async (role, name) => {
		const book = await openSheets({ [TAB]: LIST });
		expect(await book.call("sidebarOpenTab", role)).toMatchObject({
			ok: false,
			message: `There is no “${name}” yet. Choose “Tier my customers” first: that makes it.`,
		});
	});

	test("showHistory brings the history to the front and shows no message", async () => {
		const book = await tiered();
		await runMenuItem(book, "showHistory");
		expect(book.face().getName()).toBe("Tier history");
	});
});

test("sidebarMore works on an empty tab too, and knows the last change", async () => {
	const book = await openSheets({ [TAB]: LIST, Empty: [] });
	expect(await viewOf<More>(book, "sidebarMore")).toEqual({
		isFirst: true,
		lastChange: null,
		largeHistory: null,
	});
	await runMenuItem(book, "tierMyCustomers");
	book.face("Empty").getRange(1, 1, 1, 1).activate();
	expect(await viewOf<More>(book, "sidebarMore")).toMatchObject({
		isFirst: false,
		lastChange: { isFinished: true },
	});
});
