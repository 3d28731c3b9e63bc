import { afterEach, expect, test } from "vitest";
import type { Plan } from "../../src/contract/server.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, HOME, PLAN } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const OVERRIDES: Plan["overrides"] = {
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

async function open(
	overrides: Plan["overrides"],
	options: { colorScheme?: "light" | "dark"; width?: number } = {},
) {
	sidebar = await sidebarAlone(
		answers({
			sidebarHome: () => ({ ok: true, locale: "en_US", view: { ...HOME, overrides: overrides.count } }),
			sidebarPlan: () => ({ ok: true, locale: "en_US", view: { ...PLAN, overrides } }),
		}),
		options,
	);
	await sidebar.page.locator("#due").click();
	await sidebar.page.locator("#calls").waitFor();
	return sidebar.page;
}

test("the plan lists expiring overrides as plain text, with a link to each cell and the number not shown", async () => {
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

test("the plan has no list of overrides when none expires", async () => {
	const page = await open({ first: [], count: 0 });
	expect(await page.locator(".overrides").count()).toBe(0);
});

test.each(["light", "dark"] as const)(
	"the plan's list of expiring overrides has no accessibility violations and no cut-off text, %s",
	async (colorScheme) => {
		const page = await open(OVERRIDES, { colorScheme });
		expect([await violations(page), await cutOff(page)]).toEqual([[], []]);
	},
);

test("home says that tiers set by hand run out, with a link to the plan, and nothing where none does", async () => {
	const due = async (overrides: number) => {
		sidebar = await sidebarAlone(
			answers({
				sidebarHome: () => ({
					ok: true,
					locale: "en_US",
					view: { ...HOME, overrides, plans: { open: 0, overdue: 0 } },
				}),
			}),
		);
		await sidebar.page.locator("#tier").waitFor();
		return sidebar.page.locator(".due").allInnerTexts();
	};
	expect(await due(2)).toEqual(["Tiers set by hand run out. Plan"]);
	await sidebar.browser.close();
	expect(await due(0)).toEqual([]);
});
