import { afterEach, expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, HOME } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const OVERRIDES: Home["overrides"] = {
	first: [
		{
			text: "Tier set by hand ran out on Oct 31, 2026: Bo Hansen (2 → 3). Set it again or remove it.",
			at: { tab: "Customers 2025", cell: "M7" },
		},
		{
			text: "Tier set by hand runs out on Dec 1, 2026: <b>Cy</b> (1 → 2).",
			at: { tab: "Customers 2025", cell: "M9" },
		},
	],
	count: 4,
};

async function open(overrides: Home["overrides"], colorScheme: "light" | "dark" = "light") {
	sidebar = await sidebarAlone(
		answers({ sidebarHome: () => ({ ok: true, locale: "en_US", view: { ...HOME, overrides } }) }),
		{ colorScheme },
	);
	await sidebar.page.locator("#tier").waitFor();
	return sidebar.page;
}

test("home lists expiring overrides as plain text, with a link to each cell and the number not shown", async () => {
	const page = await open(OVERRIDES);
	const items = page.locator(".overrides li");
	expect(await items.allInnerTexts()).toEqual([
		"Tier set by hand ran out on Oct 31, 2026: Bo Hansen (2 → 3). Set it again or remove it. Go to M7",
		"Tier set by hand runs out on Dec 1, 2026: <b>Cy</b> (1 → 2). Go to M9",
		"and 2 more",
	]);
	await page.getByRole("button", { name: "Go to M9" }).press("Enter");
	await expect.poll(() => sidebar.lastSent("sidebarShowCell")).toEqual(["Customers 2025", "M9"]);
});

test("home has no list of overrides when none expires", async () => {
	const page = await open({ first: [], count: 0 });
	expect(await page.locator(".overrides").count()).toBe(0);
});

test.each(["light", "dark"] as const)(
	"home's list of expiring overrides has no accessibility violations and no cut-off text, %s",
	async (colorScheme) => {
		const page = await open(OVERRIDES, colorScheme);
		expect([await violations(page), await cutOff(page)]).toEqual([[], []]);
	},
);
