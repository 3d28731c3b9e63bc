import { afterEach, describe, expect, test } from "vitest";
import type { Share } from "../../src/contract/server.ts";
import { pageWords } from "../pageWords.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, SHARE } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

async function openShare(view: Partial<Share> = {}, others: Partial<Replies> = {}, locale = "en_US") {
	const share = { ...SHARE, ...view };
	sidebar = await sidebarAlone(
		answers({ sidebarShare: () => ({ ok: true, locale, view: share }), ...others }, locale),
		{ locale },
	);
	await sidebar.page.locator("#place-more").click();
	await sidebar.page
		.getByRole("button", { name: pageWords(locale).sidebar.links.share, exact: true })
		.press("Enter");
	await sidebar.page.locator("#team").waitFor();
	return sidebar.page;
}

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const status = () => sidebar.page.locator("#status").textContent();
const asked = (request: string) => sidebar.requests.filter((call) => call.request === request).length;

describe("freezing formulas in the Share view", () => {
	test("works by keyboard, and needs a second press", async () => {
		const page = await openShare();
		await expect.poll(focused).toBe("Share");
		expect(await page.getByText("14 formulas on 2 tabs.").isVisible()).toBe(true);
		expect(await page.getByText("Make a copy first (File ▸ Make a copy)").isVisible()).toBe(true);
		expect(await page.getByText("Customers 2025: 12 formulas").isVisible()).toBe(true);
		await page.locator("#freeze").press("Enter");
		expect(await focused()).toBe("Yes, freeze 14 formulas");
		expect(await page.locator("#freeze-sure").innerText()).toBe(
			"Is this the copy? After this, the 14 formulas are gone from this file.",
		);
		expect(asked("sidebarFreeze")).toBe(0);
		await page.keyboard.press("Enter");
		await expect.poll(status).toBe("14 formulas on 2 tabs are values now.");
		expect(asked("sidebarFreeze")).toBe(1);
		expect(asked("sidebarShare")).toBe(2);
		expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
	});

	test("can be cancelled, which returns the focus", async () => {
		const page = await openShare();
		await page.locator("#freeze").press("Enter");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		expect(await focused()).toBe("Freeze formulas to values");
		expect(await page.locator("#freeze-sure").count()).toBe(0);
		expect(asked("sidebarFreeze")).toBe(0);
	});

	test("shows an error, and can be retried", async () => {
		const page = await openShare({}, { sidebarFreeze: () => ({ ok: false, message: "It is protected." }) });
		await page.locator("#freeze").press("Enter");
		await page.keyboard.press("Enter");
		await expect.poll(status).toBe("It is protected.");
		expect(await focused()).toBe("Yes, freeze 14 formulas");
	});

	test("links to a cell that cannot be frozen", async () => {
		const page = await openShare({ formulas: [] });
		expect(await page.locator("#freeze").count()).toBe(0);
		await page.getByRole("button", { name: "Go to F6" }).press("Enter");
		await expect.poll(() => sidebar.lastSent("sidebarShowCell")).toEqual(["Customers 2025", "F6"]);
	});

	test("is not offered when there is nothing to freeze", async () => {
		const page = await openShare({ formulas: [], unready: [], unreadyCount: 0 });
		expect(await page.getByText("there is nothing to freeze").isVisible()).toBe(true);
		expect(await page.locator("#freeze").count()).toBe(0);
	});
});

describe("the team page in the Share view", () => {
	test("is made without money by default, and with money when chosen, by keyboard", async () => {
		const page = await openShare();
		const without = page.getByLabel("Without money: no amounts");
		expect(await without.isChecked()).toBe(true);
		await page.locator("#team").press("Enter");
		await expect.poll(() => sidebar.lastSent("sidebarTeamPage")).toEqual([false]);
		await expect.poll(status).toBe("without money");
		await page.getByLabel("Without money: no amounts").focus();
		await page.keyboard.press("ArrowDown");
		await page.locator("#team").press("Enter");
		await expect.poll(() => sidebar.lastSent("sidebarTeamPage")).toEqual([true]);
	});

	test("is offered again with the money setting of the last time", async () => {
		const page = await openShare({ teamPage: { exists: true, withMoney: true } });
		expect(await page.getByLabel("With money: revenue").isChecked()).toBe(true);
		expect(await page.locator("#team").innerText()).toBe("Make the team page again");
		expect(await page.getByText("Anything that people have written on it stays.").isVisible()).toBe(true);
	});
});

test("the Share view in Danish has no accessibility violations and no cut-off text", async () => {
	const page = await openShare({}, {}, "da_DK");
	expect(await page.locator("h1").innerText()).toBe("Del");
	await page.getByRole("button", { name: "Gør formler til værdier" }).press("Enter");
	expect(await page.locator("#freeze-sure").innerText()).toBe(
		"Er det her kopien? Bagefter er de 14 formler væk fra filen.",
	);
	expect(await page.locator("h2").allInnerTexts()).toEqual([
		"En side til teamet",
		"Gør formler til værdier",
		"Faner, der spørger først",
	]);
	expect(await cutOff(page)).toEqual([]);
	expect(await violations(page)).toEqual([]);
	expect(sidebar.errors).toEqual([]);
});
