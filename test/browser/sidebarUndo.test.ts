import { afterEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { LastChange } from "../../src/contract/server.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, HOME, MORE } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const NOW = new Date(2026, 10, 25, 12);
const begun = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const DONE: Outcome = { ok: true, message: "The change made 2 minutes ago was undone." };

async function open(change: LastChange | null, { locale = "en_US", outcome = DONE } = {}) {
	let lastChange = change;
	sidebar = await sidebarAlone(
		answers({
			sidebarHome: () => ({ ok: true, locale, view: { ...HOME, lastChange } }),
			sidebarMore: () => ({ ok: true, locale, view: { ...MORE, lastChange } }),
			sidebarUndo: () => {
				if (outcome.ok) lastChange = null;
				return outcome;
			},
		}),
		{ locale, stoppedAt: NOW },
	);
	await sidebar.page.locator("#tier").waitFor();
	// What is unfinished is offered on the overview itself.
	if (change?.isFinished !== false) {
		await sidebar.page.locator("#place-more").click();
		await sidebar.page.locator("main nav").first().waitFor();
	}
	return sidebar.page;
}
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const status = () => sidebar.page.locator("#status").textContent();
const requests = () => sidebar.requests.map(({ request }) => request);

describe("undoing the last change from the sidebar", () => {
	test("asks first, works by keyboard alone, and is then no longer offered", async () => {
		const page = await open({ begun: begun(2), isFinished: true });
		await page.locator("#undo").focus();
		expect(await focused()).toBe("Undo last change (2 minutes ago)");
		await page.keyboard.press("Enter");
		expect(await focused()).toBe("Yes, undo");
		await page.getByText("for everyone in this file").waitFor();
		expect(requests()).toEqual(["sidebarHome", "sidebarMore"]);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		expect(await focused()).toBe("Undo last change (2 minutes ago)");
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await expect.poll(status).toBe(DONE.message);
		expect(requests()).toEqual(["sidebarHome", "sidebarMore", "sidebarUndo", "sidebarHome"]);
		expect(await page.locator("#undo").count()).toBe(0);
		expect(sidebar.errors).toEqual([]);
	});

	test("shows why it failed, and stays offered", async () => {
		const page = await open(
			{ begun: begun(2), isFinished: true },
			{ outcome: { ok: false, message: "Somebody else is at it." } },
		);
		await page.locator("#undo").press("Enter");
		await page.keyboard.press("Enter");
		await expect.poll(status).toBe("Somebody else is at it.");
		expect(await page.locator("#undo-sure").count()).toBe(1);
	});

	test("is not offered when there is nothing to undo", async () => {
		const page = await open(null);
		expect(await page.locator("#undo").count()).toBe(0);
		expect(await page.locator("main").innerText()).not.toContain("come to its end");
	});

	test.each([
		["en_US", "A change that began 1 hour ago has not finished."],
		["da_DK", "En ændring, der begyndte for 1 time siden, er ikke blevet færdig."],
	])("says in %s that a change has not finished", async (locale, sentence) => {
		const page = await open({ begun: begun(61), isFinished: false }, { locale });
		expect(await page.locator("p.warning").first().innerText()).toContain(sentence);
		await page.locator("#undo").press("Enter");
		// axe needs a running clock.
		await page.clock.resume();
		expect(await violations(page)).toEqual([]);
		expect(await cutOff(page)).toEqual([]);
	});
});
