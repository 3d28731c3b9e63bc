import { afterEach, describe, expect, test } from "vitest";
import type { Card } from "../../src/contract/server.ts";
import { cutOff, violations } from "./accessibility.ts";
import { reviewServer } from "./reviewServer.ts";
import { answers } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";
import { unfold } from "./unfold.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const BO = { customer: "Bo & Co", revenue: 12_500, profit: 4100, negotiation: 4, energy: 2, daysLate: 2 };

async function open(old: Card["old"], options: { locale?: string; colorScheme?: "light" | "dark" } = {}) {
	const { locale = "en_US", colorScheme = "light" } = options;
	const server = reviewServer([BO], { locale, old: { "Bo & Co": old } });
	sidebar = await sidebarAlone(answers(server.answers, locale), { locale, colorScheme });
	await sidebar.page.locator("#review").click();
	await sidebar.page.locator("#question").waitFor();
	return { page: sidebar.page, server };
}

const known = () => sidebar.page.locator(".rest details", { hasText: /What we know|Det ved vi/ });
const title = () => known().locator("summary").textContent();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);

describe("an old answer on a review card", () => {
	test("shows its age, is asked again by keyboard, and is new again when confirmed", async () => {
		const { page, server } = await open([{ fact: "negotiation", months: 14 }]);
		expect(await title()).toBe("What we know (5, 1 of them at least a year old)");
		await unfold(page, page.locator(".rest > summary"));
		await known().locator("summary").focus();
		await page.keyboard.press("Enter");
		expect((await known().locator("li").allInnerTexts()).slice(0, 2)).toEqual([
			"Negotiation: 4, gave good reasons. Last asked 14 months ago. Ask again",
			"Energy: 2, takes more energy than they give Change",
		]);
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
			"Ask again: Negotiation",
		);
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("How did the last negotiation go?");
		await page.locator(".asked").getByText("Last asked 14 months ago.", { exact: true }).waitFor();
		await page.keyboard.press("4");
		await expect.poll(title).toBe("What we know (5)");
		expect(await page.getByText("Last asked").count()).toBe(0);
		await expect
			.poll(() => server.log)
			.toMatchObject([{ kind: "fact", fact: "negotiation", from: 4, to: 4 }]);
		expect(sidebar.errors).toEqual([]);
	});

	test("is no longer counted as old after Don't know", async () => {
		const { page } = await open([{ fact: "energy", months: 30 }]);
		await unfold(sidebar.page, known().locator("summary"));
		await known().getByText("Last asked 2 years ago.").waitFor();
		await page.getByRole("button", { name: "Ask again: Energy" }).click();
		await page.keyboard.press("0");
		await expect.poll(title).toBe("What we know (4)");
	});

	test("is not mentioned when no answer is old", async () => {
		const { page } = await open([]);
		expect(await title()).toBe("What we know (5)");
		await unfold(sidebar.page, known().locator("summary"));
		expect(await page.getByText("Last asked").count()).toBe(0);
		expect(await page.getByRole("button", { name: "Ask again" }).count()).toBe(0);
	});

	test("is described in Danish in a Danish file", async () => {
		const { page } = await open(
			[
				{ fact: "negotiation", months: 14 },
				{ fact: "energy", months: 24 },
			],
			{ locale: "da_DK" },
		);
		expect(await title()).toBe("Det ved vi (5, heraf 2 mindst et år gamle)");
		await unfold(sidebar.page, known().locator("summary"));
		await page.getByText("Sidst spurgt for 14 måneder siden.").waitFor();
		await page.getByText("Sidst spurgt for 2 år siden.").waitFor();
		await page.getByRole("button", { name: "Spørg igen: Energi" }).waitFor();
	});

	test.each(["light", "dark"] as const)(
		"has no accessibility violations and no cut-off text, %s",
		async (colorScheme) => {
			const { page } = await open([{ fact: "negotiation", months: 14 }], { colorScheme });
			await unfold(sidebar.page, known().locator("summary"));
			expect([await violations(page), await cutOff(page)]).toEqual([[], []]);
			await page.getByRole("button", { name: "Ask again: Negotiation" }).click();
			await page.locator(".asked").getByText("Last asked").waitFor();
			expect([await violations(page), await cutOff(page)]).toEqual([[], []]);
		},
	);
});
