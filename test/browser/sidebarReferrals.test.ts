import { afterEach, describe, expect, test } from "vitest";
import type { Batch, Change, FactValue, More, Referrals, Saved } from "../../src/contract/server.ts";
import { answers, MORE, REFERRALS } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const locale = "en_US";
const customer = (name: string, row: number) => ({ name, id: null, row, traits: `${row}`, isShared: false });
const NEAR: Referrals["near"] = [
	{
		found: "Nordlis Tryk",
		customers: [customer("Bo & Co", 6), customer("Café Ærø", 9)],
		meant: ["Nordlys Tryk ApS"],
	},
	{ found: "Birk", customers: [customer("Dania Byg", 12)], meant: ["Birk & Lund", "Birk El"] },
];

/** A fake sheet with a column of referrers: writes where the cell is as the page saw it. */
function fakeSheet(near: Referrals["near"]) {
	const cells = new Map<string, FactValue | null>(
		near.flatMap(({ found, customers }) => customers.map(({ name }): [string, string] => [name, found])),
	);
	const save = (change: Change): Saved => {
		if (change.kind !== "fact" || change.fact !== "referredBy") throw new Error("not about referrers");
		const { id, from, to } = change;
		const now = cells.get(change.customer.name) ?? null;
		const moved = { ...change.customer, row: change.customer.row + 100 };
		if (now === "=A1") return { id, outcome: "refused", message: "E9 holds a formula.", customer: moved };
		if (now !== from && now !== to)
			return { id, outcome: "collides", message: "", customer: moved, theirs: now, by: "Bo" };
		cells.set(change.customer.name, to);
		return { id, outcome: "saved", stood: now === to, message: "", customer: moved };
	};
	return {
		cells,
		sidebarSave: ({ changes }: Batch) => ({ ok: true, locale, view: changes.map(save) }) as const,
	};
}

async function openReferrals(view: Partial<Referrals> = {}, others: Partial<Replies> = {}, options = {}) {
	const all = { ...REFERRALS, near: NEAR, nearCount: NEAR.length, ...view };
	const sheet = fakeSheet(all.near);
	sidebar = await sidebarAlone(
		answers({
			sidebarReferrals: () => ({ ok: true, locale, view: all }),
			sidebarSave: sheet.sidebarSave,
			...others,
		}),
		options,
	);
	await sidebar.page.locator("#place-more").click();
	await sidebar.page.getByRole("button", { name: "Referrals" }).click();
	await sidebar.page.getByRole("button", { name: "Read the list again" }).waitFor();
	return { page: sidebar.page, sheet };
}

const item = (found: string) => sidebar.page.getByRole("region", { name: `“${found}”` });
const outcome = (found: string) => item(found).locator(".told").innerText();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const batches = () =>
	sidebar.requests.filter(({ request }) => request === "sidebarSave").map(({ args }) => args[0] as Batch);

describe("the referrals view", () => {
	test("corrects a referrer's name and undoes it by keyboard alone, without losing the focus", async () => {
		const { page, sheet } = await openReferrals();
		const before = new Map(sheet.cells);
		const press = async (...keys: string[]) => {
			for (const key of keys) {
				await page.keyboard.press(key);
				expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
			}
		};
		await expect.poll(focused).toBe("Referrals");
		await press("Tab", "Tab", "Tab");
		expect(await focused()).toBe("It is Nordlys Tryk ApS");
		await press("Enter");
		await expect
			.poll(() => outcome("Nordlis Tryk"))
			.toBe("“Nordlis Tryk” is now “Nordlys Tryk ApS” for 2 customers. It counts the next time you tier.");
		expect([...sheet.cells.values()]).toEqual(["Nordlys Tryk ApS", "Nordlys Tryk ApS", "Birk"]);
		expect(batches()[0]).toMatchObject({
			tab: "1",
			reviewer: "Ane",
			changes: [
				{
					kind: "fact",
					fact: "referredBy",
					from: "Nordlis Tryk",
					to: "Nordlys Tryk ApS",
					customer: { row: 6 },
				},
				{ customer: { row: 9 } },
			],
		});
		await press("Tab");
		expect(await focused()).toBe("Undo");
		await press("Enter");
		await expect
			.poll(() => outcome("Nordlis Tryk"))
			.toBe("“Nordlis Tryk” is the referrer of 2 customers again.");
		expect(sheet.cells).toEqual(before);
		await press("Tab");
		expect(await focused()).toBe("It is Nordlys Tryk ApS");
		// Write again, to the rows in which the customers are by now.
		await press("Enter");
		await expect.poll(() => outcome("Nordlis Tryk")).toContain("is now “Nordlys Tryk ApS” for 2 customers");
		expect(batches()[2]!.changes.map((change) => change.customer.row)).toEqual([206, 209]);
		expect(sidebar.errors).toEqual([]);
	});

	test("offers each customer that an unclear name could mean, and corrects only that name", async () => {
		const { page, sheet } = await openReferrals();
		expect(await item("Birk").getByRole("button").allTextContents()).toEqual([
			"It is Birk & Lund",
			"It is Birk El",
			"Leave it",
		]);
		await item("Birk").getByRole("button", { name: "It is Birk El" }).click();
		await expect.poll(() => outcome("Birk")).toContain("is now “Birk El” for 1 customer.");
		expect([...sheet.cells.values()]).toEqual(["Nordlis Tryk", "Nordlis Tryk", "Birk El"]);
		expect(await page.getByRole("button", { name: "It is Nordlys Tryk ApS" }).isVisible()).toBe(true);
	});

	test("leaves a name as it is on request, and offers the choices again after Undo", async () => {
		await openReferrals();
		await item("Birk").getByRole("button", { name: "Leave it" }).press("Enter");
		expect(await outcome("Birk")).toBe("“Birk” stays as it is.");
		await item("Birk").getByRole("button", { name: "Undo" }).press("Enter");
		expect(await focused()).toBe("It is Birk & Lund");
		expect(batches()).toEqual([]);
	});

	test("names the customers it was not saved for, with the reason, and undoes only the others", async () => {
		const { sheet } = await openReferrals();
		sheet.cells.set("Bo & Co", "Fair 2023");
		await item("Nordlis Tryk").getByRole("button", { name: "It is" }).click();
		await expect.poll(() => outcome("Nordlis Tryk")).toContain("is now “Nordlys Tryk ApS” for 1 customer.");
		expect(await item("Nordlis Tryk").locator(".told li").allTextContents()).toEqual([
			"Bo & Co: somebody has answered in the meantime: “Fair 2023”",
		]);
		await item("Nordlis Tryk").getByRole("button", { name: "Undo" }).click();
		await expect
			.poll(() => outcome("Nordlis Tryk"))
			.toBe("“Nordlis Tryk” is the referrer of 1 customer again.");
		expect([...sheet.cells.values()]).toEqual(["Fair 2023", "Nordlis Tryk", "Birk"]);
	});

	test("offers no Undo when nothing was written", async () => {
		const { sheet } = await openReferrals();
		sheet.cells.set("Dania Byg", "=A1");
		await item("Birk").getByRole("button", { name: "It is Birk El" }).click();
		await expect
			.poll(() => outcome("Birk"))
			.toMatch(/^Nothing was written\.\s+1 was not saved:\s+Dania Byg: E9 holds a formula\.$/);
		expect(await item("Birk").getByRole("button").count()).toBe(0);
	});

	test("asks for an unknown reviewer's name before it writes anything", async () => {
		const { page } = await openReferrals({ reviewer: "" });
		await item("Birk").getByRole("button", { name: "It is Birk El" }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("reviewer");
		expect(batches()).toEqual([]);
		await page.keyboard.type("Bodil");
		await item("Birk").getByRole("button", { name: "It is Birk El" }).click();
		await expect.poll(() => outcome("Birk")).toContain("is now “Birk El”");
		expect(batches()[0]!.reviewer).toBe("Bodil");
	});

	test("keeps a correction that could not be sent, and writes it once", async () => {
		let fails = 2;
		const { sheet } = await openReferrals(
			{},
			{
				sidebarSave: (batch) => {
					if (fails-- > 0) throw new Error("no connection");
					return sheet.sidebarSave(batch);
				},
			},
			{ stoppedAt: new Date(2026, 10, 25) },
		);
		await item("Birk").getByRole("button", { name: "It is Birk El" }).click();
		expect(await outcome("Birk")).toBe("Saving: 0 of 1 customer …");
		await expect.poll(sidebar.aSecondLater(() => outcome("Birk"))).toContain("is now “Birk El”");
		expect(sheet.cells.get("Dania Byg")).toBe("Birk El");
	});

	test("leaves a collision to the review when the person has left the view", async () => {
		let reply = () => {};
		const { page, sheet } = await openReferrals(
			{},
			{
				async sidebarSave(batch) {
					await new Promise<void>((wake) => (reply = wake));
					return sheet.sidebarSave(batch);
				},
			},
		);
		await item("Birk").getByRole("button", { name: "It is Birk El" }).click();
		sheet.cells.set("Dania Byg", "Fair 2023");
		await page.locator("#place-overview").click();
		await expect.poll(() => page.locator("h1").textContent()).toBe("Customers 2025");
		reply();
		await expect
			.poll(() => page.locator("#saving").innerText())
			.toContain("is waiting for your decision, in the review.");
	});

	test("lists the top referrers and sources, and shows that credits add up to the total value", async () => {
		const { page } = await openReferrals({
			sources: [...REFERRALS.sources, { name: "Fair", direct: 2, referred: 2, value: 10 }],
			sourceCount: 20,
		});
		expect(await page.getByText("14 customers were referred by other customers.").isVisible()).toBe(true);
		expect(await page.getByText("credits add up to the total value, 812,000 = 812,000.").isVisible()).toBe(
			true,
		);
		const rows = (name: string) => page.getByRole("table", { name }).locator("tbody tr").allInnerTexts();
		expect(await rows("Who brought the most")).toEqual([
			"Nordlys Tryk ApS Tier 3\t5\t210,000",
			"Bo & Co Tier 2 for now\t1\tnot known",
		]);
		expect(await rows("Sources that are not customers")).toEqual([
			"Google ads (4 directly)\t6\t91,000",
			"Fair\t2\t10",
		]);
		expect(await page.getByText("The 2 largest of 20.").isVisible()).toBe(true);
	});

	test("says so when credits do not add up to the total value", async () => {
		const { page } = await openReferrals({ credits: 800_000 });
		expect(
			await page.getByText("credits do NOT add up to the total value, 800,000 against 812,000.").isVisible(),
		).toBe(true);
	});

	test("links to the cell of a referral problem, and to the referral tree", async () => {
		const { page } = await openReferrals();
		await page.getByRole("button", { name: "Go to F9" }).click();
		await expect.poll(() => sidebar.lastSent("sidebarShowCell")).toEqual(["Customers 2025", "F9"]);
		await expect.poll(() => page.locator("#status").textContent()).toBe("Customers 2025: F9");
		await page.getByRole("button", { name: "Open the referral tree" }).click();
		await expect.poll(() => sidebar.lastSent("sidebarOpenTab")).toEqual(["tree"]);
	});

	test("reads the list again on request, and keeps the focus", async () => {
		let calls = 0;
		const { page } = await openReferrals(
			{},
			{
				sidebarReferrals: () => ({
					ok: true,
					locale,
					view: { ...REFERRALS, referred: 14 + calls++, near: [], nearCount: 0 },
				}),
			},
		);
		await page.getByRole("button", { name: "Read the list again" }).press("Enter");
		await page.getByText("15 customers were referred").waitFor();
		expect(await focused()).toBe("Read the list again");
		expect(await page.locator(".near").count()).toBe(0);
	});

	test("names the missing heading when the list has no column of referrers", async () => {
		const { page } = await openReferrals({ column: null, near: [], nearCount: 0 });
		expect(await page.getByText("Put the heading “Referred by” above one").isVisible()).toBe(true);
		expect(await page.getByRole("table").count()).toBe(0);
	});
});

describe("the place More", () => {
	const at = async (more: Partial<More>, others: Partial<Replies> = {}) => {
		sidebar = await sidebarAlone(
			answers({ sidebarMore: () => ({ ok: true, locale, view: { ...MORE, ...more } }), ...others }),
		);
		await sidebar.page.locator("#place-more").click();
		await sidebar.page.getByRole("button", { name: "Help" }).waitFor();
		return sidebar.page;
	};
	test("links to each of the add-on's tabs", async () => {
		const page = await at({});
		for (const [name, tab] of [
			["Customers by tier", "board"],
			["Summary", "summary"],
			["Playbook", "playbook"],
			["Referral tree", "tree"],
			["History", "history"],
			["Settings", "settings"],
		]) {
			await page.getByRole("button", { name: name!, exact: true }).press("Enter");
			await expect.poll(() => sidebar.lastSent("sidebarOpenTab")).toEqual([tab]);
			await expect.poll(() => page.locator("#status").textContent()).toBe(tab);
		}
	});
	test("shows why a tab cannot be opened", async () => {
		const page = await at({}, { sidebarOpenTab: () => ({ ok: false, message: "There is no summary yet." }) });
		await page.getByRole("button", { name: "Summary" }).click();
		await expect.poll(() => page.locator("#status.problem").textContent()).toBe("There is no summary yet.");
	});
	test("has no tabs, undo or removal before the first run, but a button that tiers at once", async () => {
		const page = await at({ isFirst: true });
		for (const name of ["Summary", "Referral tree", "Remove from this file …"])
			expect(await page.getByRole("button", { name, exact: true }).count()).toBe(0);
		await page.getByRole("button", { name: "Tier my customers" }).click();
		await expect.poll(() => sidebar.lastSent("sidebarTier")).toBeDefined();
	});
});
