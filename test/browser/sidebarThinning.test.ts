import { afterEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { More, Thinning } from "../../src/contract/server.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, MORE, THINNING } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const LARGE: More["largeHistory"] = { tab: "Tier history", lines: 48_000 };

/** Opens More in a file whose history is large until it is thinned. */
async function open(
	options: {
		locale?: string;
		view?: Partial<Thinning>;
		outcome?: Outcome;
		colorScheme?: "light" | "dark";
		width?: number;
	} = {},
) {
	const { locale = "en_US", view = {}, outcome = { ok: true, message: "31,204 lines are gone." } } = options;
	let isLarge = true;
	sidebar = await sidebarAlone(
		answers({
			sidebarMore: () => ({ ok: true, locale, view: { ...MORE, largeHistory: isLarge ? LARGE : null } }),
			sidebarThinning: () => ({ ok: true, locale, view: { ...THINNING, ...view } }),
			sidebarThinHistory: () => {
				isLarge = !outcome.ok;
				return outcome;
			},
		}),
		{
			locale,
			...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
			...(options.width ? { width: options.width } : {}),
		},
	);
	await sidebar.page.locator("#place-more").click();
	await sidebar.page.locator("#thinning").waitFor();
	return sidebar.page;
}

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const status = () => sidebar.page.locator("#status").textContent();
const requests = () => sidebar.requests.map(({ request }) => request);
/** Presses Tab until the control with that name has the focus. */
async function tabTo(name: string) {
	for (let step = 0; step < 40 && (await focused()) !== name; step++)
		await sidebar.page.keyboard.press("Tab");
	expect(await focused()).toBe(name);
}

describe("thinning the history", () => {
	test("is offered with the size of the history, explained with numbers, and left by keyboard alone", async () => {
		const page = await open();
		expect(await page.locator("p.warning", { hasText: "Tier history" }).innerText()).toBe(
			"“Tier history” has 48,000 lines, which slows everything here down. Thin the history …",
		);
		await tabTo("Thin the history …");
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("Thin the history");
		expect(await page.locator("main").innerText()).toContain(
			"Lines from before Oct 1, 2024 are removed, except these:",
		);
		expect(await page.locator("table.thinning tr").allInnerTexts()).toEqual([
			"Lines now\t48,000",
			"To remove\t31,204",
			"To keep\t16,796",
		]);
		await page.getByText("12 lines could go too, but contain something of yours, so they stay.").waitFor();
		await page.keyboard.press("Shift+Tab");
		expect(await focused()).toContain("Back");
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("More");
		expect(requests()).toEqual(["sidebarHome", "sidebarMore", "sidebarThinning", "sidebarMore"]);
		expect(sidebar.errors).toEqual([]);
	});

	test("is done once, for the day shown, with the number of lines on the button", async () => {
		const page = await open();
		await tabTo("Thin the history …");
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("Thin the history");
		await tabTo("Remove 31,204 lines");
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await expect.poll(status).toBe("31,204 lines are gone.");
		expect(await page.locator("#thinning").count()).toBe(0);
		expect(requests()).toEqual([
			"sidebarHome",
			"sidebarMore",
			"sidebarThinning",
			"sidebarThinHistory",
			"sidebarHome",
		]);
		expect(sidebar.lastSent("sidebarThinHistory")).toEqual([19_997]);
	});

	test("shows an error, and can be retried", async () => {
		const page = await open({ outcome: { ok: false, message: "Somebody is changing the tab." } });
		await page.locator("#thinning").click();
		await page.locator("#thin").click();
		await expect.poll(status).toBe("Somebody is changing the tab.");
		expect(await page.locator("#thin").getAttribute("aria-disabled")).toBeNull();
		await page.locator("#thin").click();
		await expect.poll(() => requests().filter((request) => request === "sidebarThinHistory").length).toBe(2);
	});

	test("has no button when nothing can be removed", async () => {
		const page = await open({ view: { goes: 0, theirs: 0 } });
		await page.locator("#thinning").click();
		await page.getByText("Nothing can be removed: every line from before Oct 1, 2024 is needed.").waitFor();
		expect(await page.locator("main button").allInnerTexts()).toEqual(["‹ Back"]);
	});

	test("is not offered when the history is small", async () => {
		sidebar = await sidebarAlone(answers());
		await sidebar.page.locator("#place-more").click();
		await sidebar.page.locator("main nav").first().waitFor();
		expect(await sidebar.page.locator("#thinning").count()).toBe(0);
	});

	test("is in Danish in a Danish file", async () => {
		const page = await open({ locale: "da_DK" });
		await page.getByText("”Tier history” har 48.000 linjer, og det gør alting langsommere her.").waitFor();
		await page.getByRole("button", { name: "Tynd ud i historikken …" }).click();
		await page.getByText("Linjer fra før 1. okt. 2024 slettes, undtagen disse:").waitFor();
		expect(await page.locator("table.thinning tr").allInnerTexts()).toEqual([
			"Linjer nu\t48.000",
			"Slettes\t31.204",
			"Bliver\t16.796",
		]);
		await page.getByRole("button", { name: "Slet 31.204 linjer" }).waitFor();
	});
});

describe.each(["en_US", "da_DK"])("the thinning view in %s", (locale) => {
	test.each([
		["light", 300],
		["dark", 300],
		["light", 150],
	] as const)(
		"has no accessibility violations and no cut-off text, %s, %i pixels wide",
		async (colorScheme, width) => {
			const page = await open({ locale, colorScheme, width });
			expect([await violations(page), await cutOff(page)]).toEqual([[], []]);
			await page.locator("#thinning").click();
			await page.locator("#thin").waitFor();
			expect([await violations(page), await cutOff(page)]).toEqual([[], []]);
		},
	);
});
