import { describe, expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { viewOf } from "./reviewing.ts";
import { summaryLine } from "./summaryLine.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Days late"],
	["Ane", 10_000, 0],
	["Bo", 9_800, 41],
	["Cy", 100, 3],
	["Di", 2_000, 10],
	["Ed", 700, 0],
];
const IDEAL = "Family firms that grow, and pay on time";

const begin = async (book: Headless, idealCustomer: string, assumedMargin: number | null) => {
	const outcome = await book.call("sidebarBegin", { idealCustomer, assumedMargin });
	await book.settled();
	return outcome;
};
const home = (book: Headless) => viewOf<Home>(book, "sidebarHome");
const setting = (book: Headless, key: string) =>
	book.values("Tier settings").find((row) => row.includes(key));

describe("sidebarBegin", () => {
	test("sidebarBegin tiers the customers and stores the ideal customer and the usual margin", async () => {
		const book = await openSheets({ Customers: LIST });
		expect(await home(book)).toMatchObject({ isFirst: true, idealCustomer: "", unreviewed: 5 });
		expect(await begin(book, ` ${IDEAL} `, 0.3)).toMatchObject({
			ok: true,
			message: expect.stringContaining("5 customers tiered."),
		});
		expect(await home(book)).toMatchObject({ isFirst: false, idealCustomer: IDEAL });
		expect(summaryLine(book, "ideal")[0]).toBe(`We want: ${IDEAL}`);
		expect(setting(book, "general.idealCustomer")).toEqual([
			"Whom we want as customers, in a sentence",
			IDEAL,
			"",
			"",
			"",
			"",
			"",
			"general.idealCustomer",
		]);
		expect(setting(book, "general.assumedMargin")![1]).toBe(0.3);
		// A usual margin is no fact about a customer, so the list is fitted by its revenue.
		expect(setting(book, "criterion.value")!.slice(4, 7)).toEqual([340, 2_000, 9_920]);
	});
	test("sidebarBegin accepts a blank ideal customer and no margin", async () => {
		const book = await openSheets({ Customers: LIST });
		expect(await begin(book, "", null)).toMatchObject({ ok: true });
		expect(await home(book)).toMatchObject({ isFirst: false, idealCustomer: "" });
		expect(summaryLine(book, "ideal")).toEqual([]);
	});
	test("sidebarBegin can be repeated, and an ideal customer that looks like a formula stays text", async () => {
		const book = await openSheets({ Customers: LIST });
		await begin(book, IDEAL, 0.3);
		await begin(book, "=1+1", null);
		expect((await home(book)).idealCustomer).toBe("=1+1");
		expect(setting(book, "general.assumedMargin")![1]).toBe("");
		expect(summaryLine(book, "ideal")[0]).toBe("We want: =1+1");
	});
	test("sidebarBegin appends a setting that an older settings tab lacks", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "tierMyCustomers");
		const rows = book.values("Tier settings");
		const at = rows.findIndex((row) => row.includes("general.idealCustomer"));
		book.grid("Tier settings").deleteRows(at, 1);
		await begin(book, IDEAL, 0.2);
		expect(book.values("Tier settings").slice(-1)[0]![7]).toBe("general.idealCustomer");
		expect((await home(book)).idealCustomer).toBe(IDEAL);
	});
});
