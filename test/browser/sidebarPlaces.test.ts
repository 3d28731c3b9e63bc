import { afterEach, describe, expect, test } from "vitest";
import type { Home, Listed } from "../../src/contract/server.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, HOME, LISTED } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const heading = () => sidebar.page.locator("h1").textContent();
const current = () => sidebar.page.locator("#places [aria-current=page]").allTextContents();
const home = async (view: Partial<Home>) => {
	sidebar = await sidebarAlone(
		answers({ sidebarHome: () => ({ ok: true, locale: "en_US", view: { ...HOME, ...view } }) }),
	);
	await sidebar.page.locator("#tier").waitFor();
	return sidebar.page;
};

describe("the bar of places", () => {
	test("leads to each place, marks it, and is there on every view", async () => {
		const page = await home({});
		expect(await current()).toEqual(["Overview"]);
		for (const [id, title, name] of [
			["place-plan", "What to do", "Plan"],
			["place-more", "More", "More"],
			["place-overview", "Customers 2025", "Overview"],
		]) {
			await page.locator(`#${id}`).click();
			await expect.poll(heading).toBe(title);
			expect(await current()).toEqual([name]);
		}
		await page.locator("#place-more").click();
		await page.getByRole("button", { name: "What if …" }).click();
		await expect.poll(heading).toBe("What if …");
		expect(await current()).toEqual(["More"]);
		await page.locator("#place-review").click();
		await page.locator("#next").waitFor();
		expect(await current()).toEqual(["Review"]);
	});

	test("is walked through with the arrow keys, round and round, and with Tab", async () => {
		const page = await home({});
		await page.locator("#place-overview").focus();
		await page.keyboard.press("ArrowLeft");
		expect(await focused()).toBe("More");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		expect(await focused()).toBe("Review");
		await page.keyboard.press("Tab");
		expect(await focused()).toBe("Plan");
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("What to do");
	});

	test("keeps its arrow keys from the cards of a review", async () => {
		const page = await home({});
		await page.locator("#place-review").click();
		await page.locator("#next").waitFor();
		const name = await heading();
		await page.locator("#place-review").focus();
		await page.keyboard.press("ArrowRight");
		expect(await focused()).toBe("Plan");
		expect(await heading()).toBe(name);
	});

	test("leads back from a view to the place that it was opened from", async () => {
		const page = await home({});
		await page.locator("#tier-1").click();
		await expect.poll(heading).toBe("Tier 1 · 1 customer");
		await page.getByRole("button", { name: "Back" }).click();
		await expect.poll(heading).toBe("Customers 2025");
	});

	test.each(["en_US", "da_DK"])("is whole at 300 and at 150 pixels, %s", async (locale) => {
		for (const width of [300, 150]) {
			sidebar = await sidebarAlone(answers({}, locale), { locale, width });
			await sidebar.page.locator("#tier").waitFor();
			expect(await cutOff(sidebar.page)).toEqual([]);
			const { scrolls, tall } = await sidebar.page.locator("#places").evaluate((bar) => ({
				scrolls: bar.scrollWidth - bar.clientWidth,
				tall: [...bar.querySelectorAll("button")].filter((one) => one.clientHeight > 60).length,
			}));
			expect([scrolls, tall]).toEqual([0, 0]);
			if (width === 300) await sidebar.browser.close();
		}
	});
});

test.each([
	["en_US", 300],
	["en_US", 150],
	["da_DK", 300],
	["da_DK", 150],
])(
	"the views below the places have no accessibility violations and no cut-off text, %s, %i pixels wide",
	async (locale, width) => {
		sidebar = await sidebarAlone(answers({}, locale), { locale, width });
		const { page } = sidebar;
		const found: unknown[] = [];
		const look = async (place: string, at = -1) => {
			const before = await heading();
			await page.locator(`#place-${place}`).click();
			await page.locator(`#place-${place}[aria-current]`).waitFor();
			const link = place === "overview" ? page.locator(".tier") : page.locator(".onward");
			if (at >= 0) await link.nth(at).click();
			await expect.poll(heading).not.toBe(before);
			for (const fault of [...(await violations(page)), ...(await cutOff(page))])
				found.push([await heading(), fault]);
		};
		for (const tier of [0, 3]) await look("overview", tier);
		await look("plan");
		await look("more");
		// New customer, one answer for several, what if; set up, the page to share, help.
		for (const link of [0, 1, 3, 10, 11, 13]) await look("more", link);
		expect(found).toEqual([]);
	},
);

describe("the search for a customer", () => {
	test("finds names by parts, whatever the capitals, accents, dots and strokes", async () => {
		const names = [
			"Bageri Ågård A/S",
			"BAGERI ÅGÅRD A/S",
			"Müller & Söhne GmbH",
			"Bo’s VVS",
			"Østby Træ",
			"李 Trading",
		];
		const [first] = LISTED.customers;
		const customers = names.map((name, index) => ({
			...first!,
			customer: { ...first!.customer, name, row: index + 2 },
		}));
		const page = await open({
			sidebarCustomers: () => ({ ok: true, locale: "en_US", view: { tab: "Customers 2025", customers } }),
		});
		const expected = {
			"ågård a/s": [0, 1],
			AGARD: [0, 1],
			"a/s": [0, 1],
			muller: [2],
			"sohne gm": [2],
			"bo's": [3],
			李: [5],
			"ostby tr": [4],
		};
		const found = async () => (await options()).map((text) => names.indexOf(text.split("\n")[0]!));
		for (const [typed, indices] of Object.entries(expected)) {
			await page.locator("#find").fill(typed);
			await expect.poll(async () => [typed, await found()]).toEqual([typed, indices]);
		}
	});

	const open = async (others: Parameters<typeof answers>[0] = {}) => {
		sidebar = await sidebarAlone(answers(others));
		await sidebar.page.locator("#find").focus();
		return sidebar.page;
	};
	const options = () => sidebar.page.getByRole("option").allInnerTexts();

	test("finds names by a part, those that begin with it first, whatever the accents, and asks the server once", async () => {
		const page = await open();
		await page.keyboard.type("bo");
		await expect.poll(options).toEqual(["Bo & Co\nTier 2 for now", "Ærø Bo og Bad\nNeeds facts"]);
		await page.locator("#find").fill("cafe");
		await expect.poll(options).toEqual(["Café Ærø\nTier 2 for now"]);
		expect(sidebar.requests.filter(({ request }) => request === "sidebarCustomers")).toHaveLength(1);
		expect(await violations(page)).toEqual([]);
	});

	test("opens the card of the chosen one by keyboard alone", async () => {
		const page = await open();
		await page.keyboard.type("bo");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		expect(await page.locator("#find").getAttribute("aria-activedescendant")).toBe("find-1");
		await page.keyboard.press("Enter");
		await expect
			.poll(() => sidebar.lastSent("sidebarReview"))
			.toEqual([{ tab: null, choice: null, reviewer: null, customer: LISTED.customers[4]!.customer }]);
	});

	test("says that there is nobody, and is emptied with Escape", async () => {
		const page = await open();
		await page.keyboard.type("zz");
		await expect
			.poll(() => page.locator("#find-said").textContent())
			.toBe("No customer with “zz” in the name.");
		await page.keyboard.press("Escape");
		expect(await page.locator("#find").inputValue()).toBe("");
		expect(await page.locator("#find-said").textContent()).toBe("");
	});

	test("says why the names could not be read, and asks again at the next letter", async () => {
		let fails = true;
		const page = await open({
			sidebarCustomers: () =>
				fails
					? { ok: false, locale: "en_US", message: "The tab is empty." }
					: { ok: true, locale: "en_US", view: LISTED },
		});
		await page.keyboard.type("b");
		await expect.poll(() => page.locator("#find-said").textContent()).toBe("The tab is empty.");
		fails = false;
		await page.keyboard.type("o");
		await expect.poll(options).toHaveLength(2);
	});

	test("finds one of 12,000 names, and shows only the first few", async () => {
		const [first] = LISTED.customers;
		const customers: Listed["customers"] = Array.from({ length: 12_000 }, (_, index) => ({
			...first!,
			customer: { ...first!.customer, name: `Kunde ${index}`, row: index + 2 },
		}));
		const page = await open({
			sidebarCustomers: () => ({ ok: true, locale: "en_US", view: { tab: "Customers 2025", customers } }),
		});
		await page.keyboard.type("kunde");
		await expect.poll(() => page.locator("#find-said").textContent()).toContain("12,000 customers found.");
		expect(await options()).toHaveLength(8);
		await page.locator("#find").fill("11999");
		await expect.poll(options).toEqual(["Kunde 11999\nTier 1"]);
	});

	test("is on the review too, where a choice leads to another card", async () => {
		sidebar = await sidebarAlone(answers());
		const { page } = sidebar;
		await page.locator("#place-review").click();
		await page.locator("#find").fill("bo");
		await page.locator(".matches li").first().click();
		await expect
			.poll(() => sidebar.lastSent("sidebarReview"))
			.toMatchObject([{ customer: LISTED.customers[1]!.customer }]);
	});
});

describe("the customers of a tier", () => {
	test("are listed with their money, and open their card", async () => {
		const page = await home({});
		await page.locator("#tier-2").press("Enter");
		await expect.poll(focused).toBe("Tier 2 · 2 customers");
		expect(await page.locator(".customers li").allInnerTexts()).toEqual([
			"Bo & Co\n52,800",
			"Café Ærø\n21,500",
		]);
		await page.getByRole("button", { name: "Café Ærø" }).press("Enter");
		await expect
			.poll(() => sidebar.lastSent("sidebarReview"))
			.toMatchObject([{ customer: LISTED.customers[2]!.customer }]);
	});
});

describe("home on a sheet that is behind the list", () => {
	test("says which tiers the sheet shows, and offers to tier first", async () => {
		const page = await home({ stale: { when: "09:14", customers: 3 } });
		expect(await page.locator("#stale").innerText()).toBe(
			"The sheet still shows the tiers of 09:14. By now 3 customers belong in another one.",
		);
		expect(await page.locator("button.primary").allTextContents()).toEqual(["Tier my customers"]);
		await page.locator("#tier").press("Enter");
		await expect.poll(() => sidebar.lastSent("sidebarTier")).toBeDefined();
	});
});

describe("a sentence that names a view", () => {
	test("has a link to it, in a notice", async () => {
		const page = await home({
			noticed: 1,
			firstNoticed: [{ text: "“Sales” is read as the revenue. Confirm that under Set up.", at: null }],
		});
		expect(await page.locator(".remarks li").innerText()).toBe(
			"“Sales” is read as the revenue. Confirm that under Set up.",
		);
		await page.locator(".remarks").getByRole("button", { name: "Set up" }).press("Enter");
		await expect.poll(heading).toBe("How your list is read");
	});
});

test("the sidebar is light in a dark system too", async () => {
	sidebar = await sidebarAlone(answers(), { colorScheme: "dark" });
	await sidebar.page.locator("#tier").waitFor();
	expect(await sidebar.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
		"rgb(255, 255, 255)",
	);
});
