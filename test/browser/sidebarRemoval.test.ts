import { afterEach, describe, expect, test } from "vitest";
import type { Removal } from "../../src/contract/server.ts";
import { pageWords } from "../pageWords.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, REMOVAL } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

async function openRemoval(view: Partial<Removal> = {}, others: Partial<Replies> = {}, locale = "en_US") {
	const removal = { ...REMOVAL, ...view };
	sidebar = await sidebarAlone(
		answers({ sidebarRemoval: () => ({ ok: true, locale, view: removal }), ...others }, locale),
		{ locale },
	);
	await sidebar.page.locator("#place-more").click();
	await sidebar.page.getByRole("button", { name: pageWords(locale).removal.link }).press("Enter");
	await sidebar.page.locator("#remove, main > p:last-child").first().waitFor();
	return sidebar.page;
}

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const status = () => sidebar.page.locator("#status").textContent();
const asked = (request: string) => sidebar.requests.filter((call) => call.request === request).length;

describe("removing Customer Tiers", () => {
	test("lists what goes and what stays, and removes nothing until the button is pressed, by keyboard", async () => {
		const page = await openRemoval();
		await expect.poll(focused).toBe("Remove Customer Tiers from this file");
		const text = await page.locator("main").innerText();
		expect(text).toContain("3 tabs, with all that anybody has written on them:");
		expect(text).toContain("Tier history: 48 lines, 12 reviews among them");
		expect(text).toContain("12 columns on “Customers 2025”");
		expect(text).toContain("Your filter will end at your own last column again.");
		expect(text).toContain(
			"1 formula of yours reads these tabs and will show #REF!: A plan for the coming year B4.",
		);
		expect(text).toContain("stays: Customers 2025 AB27.");
		expect(text).toContain("2 formulas of ours will use the default settings");
		expect(text).toContain("only File ▸ Version history can bring it back.");
		const negotiation = page.getByLabel("Negotiation: 12 answers");
		expect(await negotiation.isChecked()).toBe(true);
		await negotiation.press("Space");
		expect(asked("sidebarRemove")).toBe(0);
		await page.getByRole("button", { name: "Remove Customer Tiers", exact: true }).press("Enter");
		await expect
			.poll(() => sidebar.lastSent("sidebarRemove"))
			.toEqual([[{ tab: "7", heading: "Negotiation" }]]);
		await expect.poll(focused).toBe("Customer Tiers is gone from this file");
		expect(await status()).toBe("Removed: 3 tabs and 13 columns.");
		expect(await page.locator("button:visible").count()).toBe(0);
		expect(await violations(page)).toEqual([]);
		expect(sidebar.errors).toEqual([]);
	});

	test("can be cancelled or retried after an error, and is not offered in a file without the add-on's tabs", async () => {
		const page = await openRemoval({}, { sidebarRemove: () => ({ ok: false, message: "It is protected." }) });
		await page.locator("#remove").press("Enter");
		await expect.poll(status).toBe("It is protected.");
		expect(await focused()).toBe("Remove Customer Tiers");
		await page.getByRole("button", { name: "Cancel" }).press("Enter");
		await expect.poll(() => page.locator("h1").textContent()).toBe("Customers 2025");
		await sidebar.browser.close();
		const other = await openRemoval({ tabs: [], columns: [], answers: [], unlinked: 0 });
		expect(await other.getByText("Nothing in this file comes from Customer Tiers.").isVisible()).toBe(true);
		expect(await other.locator("#remove").count()).toBe(0);
	});

	test("is in Danish, tells columns of different tabs apart, has no accessibility violations and no cut-off text", async () => {
		const elsewhere = { tab: "9", on: "Kunder fra i fjor", heading: "Forhandling", answers: 4 };
		const page = await openRemoval({ answers: [...REMOVAL.answers, elsewhere] }, {}, "da_DK");
		expect(await page.locator("h1").innerText()).toBe("Fjern Customer Tiers fra denne fil");
		expect(await page.locator("h2, legend").allInnerTexts()).toEqual([
			"Det forsvinder",
			"Dine svar",
			"Det bliver",
		]);
		expect(await page.getByLabel("Forhandling på ”Kunder fra i fjor”: 4 svar").isChecked()).toBe(true);
		expect(await cutOff(page)).toEqual([]);
		expect(await violations(page)).toEqual([]);
		expect(sidebar.errors).toEqual([]);
	});
});
