import { describe, expect, test } from "vitest";
import type { Referrals } from "../../src/contract/server.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import { columnByName, fact, history, idOf, save, viewOf } from "./reviewing.ts";

const HEADINGS = ["Customer", "Customer ID", "Revenue", "Referred by"];
const LIST: Rows = [
	HEADINGS,
	["Nordlys Tryk ApS", "1", 1000, ""],
	["Bo & Co", "2", 400, "Nordlis Tryk"],
	["Café Ærø", "3", 300, "nordlis tryk"],
	["Di", "4", 200, "Bo & Co"],
	["Self", "5", 10, "Self"],
	["Eva", "6", 30, "Google ads"],
];
const referrals = (book: Parameters<typeof viewOf>[0]) => viewOf<Referrals>(book, "sidebarReferrals");

describe("sidebarReferrals", () => {
	test("sidebarReferrals returns referrers, sources, sums and problems, and writes nothing", async () => {
		const book = await openSheets({ Customers: LIST });
		const before = visibleContent(book);
		const view = await referrals(book);
		expect(view).toMatchObject({
			tab: idOf(book),
			column: "D",
			referred: 1,
			credits: 1940,
			values: 1940,
			nearCount: 2,
			problems: [{ at: { tab: "Customers", cell: "D6" } }],
			problemCount: 1,
			sources: [
				{ name: "Nordlis Tryk", direct: 2, referred: 3, value: 900 },
				{ name: "Google ads", direct: 1, referred: 1, value: 30 },
			],
			referrers: [{ name: "Bo & Co", referred: 1, value: 200, tier: { place: 2, isProvisional: true } }],
		});
		// One for each spelling, because a correction replaces the content of the cell.
		expect(
			view.near.map(({ found, meant, customers }) => [found, meant, customers.map(({ row }) => row)]),
		).toEqual([
			["Nordlis Tryk", ["Nordlys Tryk ApS"], [3]],
			["nordlis tryk", ["Nordlys Tryk ApS"], [4]],
		]);
		expect(visibleContent(book)).toEqual(before);
	});

	test("sidebarReferrals returns no sum where the value of all referred customers is unknown", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ["Ane", "1", 1000, ""], ["Bo", "2", "", "Ane"]] });
		const { referrers } = await referrals(book);
		expect(referrers).toMatchObject([{ name: "Ane", referred: 1, value: null }]);
	});

	test("sidebarReferrals returns the first 50 similar names, and counts all", async () => {
		const rows = Array.from({ length: 60 }, (_, i) => {
			const name = `Kunde ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(65 + Math.floor(i / 26))} Handel`;
			return [
				[name, `n${i}`, 1, ""],
				[`Bragt ${i}`, `b${i}`, 1, `${name} ApS`],
			];
		}).flat();
		const view = await referrals(await openSheets({ Customers: [HEADINGS, ...rows] }));
		expect([view.near.length, view.nearCount]).toEqual([50, 60]);
	});

	test("sidebarReferrals returns nothing where no column says who referred whom", async () => {
		const book = await openSheets({ Customers: LIST.map((row) => row.slice(0, 3)) });
		expect(await referrals(book)).toMatchObject({ column: null, referred: 0, near: [], sources: [] });
	});
});

describe("correcting a referrer's name", () => {
	test("a corrected referrer is written to the list and the history, and gets the referral counted", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "showReferralTree");
		book.grid("Customers").activate();
		const { near } = await referrals(book);
		const corrections = near.flatMap(({ customers, found, meant }) =>
			customers.map((customer) => fact(customer, "referredBy", found, meant[0]!)),
		);
		const saved = await save(book, corrections);
		expect(saved.map(({ outcome }) => outcome)).toEqual(["saved", "saved"]);
		expect(columnByName(book, "Referred by")).toMatchObject({
			"Bo & Co": "Nordlys Tryk ApS",
			"Café Ærø": "Nordlys Tryk ApS",
		});
		expect(history(book).map((line) => line.slice(0, 6))).toEqual([
			["Bo & Co", "2", "Referred by", "Nordlis Tryk", "Nordlys Tryk ApS", "Eva"],
			["Café Ærø", "3", "Referred by", "nordlis tryk", "Nordlys Tryk ApS", "Eva"],
		]);
		expect((await referrals(book)).nearCount).toBe(0);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.values("Referral tree")[12]!.slice(0, 5)).toEqual(["Nordlys Tryk ApS", 1, 1, 2, 3]);
	});

	test("a referrer is not corrected where somebody has changed the cell meanwhile", async () => {
		const book = await openSheets({ Customers: LIST });
		const { near } = await referrals(book);
		await book.type("D3", "Fair", "Customers");
		const [one] = await save(book, [
			fact(near[0]!.customers[0]!, "referredBy", near[0]!.found, "Nordlys Tryk ApS"),
		]);
		expect(one).toMatchObject({ outcome: "collides", theirs: "Fair" });
		expect(columnByName(book, "Referred by")["Bo & Co"]).toBe("Fair");
	});
});

describe("sidebarOpenTab", () => {
	test("sidebarOpenTab opens the summary, or says how to get one", async () => {
		const book = await openSheets({ Customers: LIST });
		expect(await book.call("sidebarOpenTab", "summary")).toEqual({
			ok: false,
			message: "There is no “Summary” yet. Choose “Tier my customers” first: that makes it.",
		});
		await runMenuItem(book, "tierMyCustomers");
		expect(await book.call("sidebarOpenTab", "summary")).toMatchObject({ ok: true });
		expect(book.face().getName()).toBe("Tier summary");
	});

	test("sidebarOpenTab makes the referral tree of the customers, even if a tab of the add-on's is open", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "tierMyCustomers");
		await book.call("sidebarOpenTab", "summary");
		expect(await book.call("sidebarOpenTab", "tree")).toMatchObject({ ok: true });
		expect(book.face().getName()).toBe("Referral tree");
		expect(book.values("Referral tree")[1]![0]).toBe("From the tab “Customers”");
	});

	test("sidebarOpenTab opens the playbook and the other providers", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "tierMyCustomers");
		for (const [tab, name] of [
			["playbook", "Playbook"],
			["alternatives", "Alternatives"],
		]) {
			expect(await book.call("sidebarOpenTab", tab)).toMatchObject({ ok: true });
			expect(book.face().getName()).toBe(name);
		}
	});
});
