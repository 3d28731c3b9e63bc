import { afterEach, describe, expect, test } from "vitest";
import { answers, SET_UP } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

async function openSetUp(others: Partial<Replies> = {}, locale = "en_US") {
	sidebar = await sidebarAlone(answers(others, locale), { locale });
	await sidebar.page.locator("#place-more").click();
	await sidebar.page.getByRole("button", { name: /Set up|Opsætning/ }).click();
	await sidebar.page.locator("#use").waitFor();
	return sidebar.page;
}

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const saved = () => sidebar.lastSent("sidebarSaveSetUp")?.[0];
const unchanged = {
	tab: "Customers 2025",
	headingRow: null,
	columns: [],
	assumedMargin: 0.3,
	hourlyCost: null,
};

/** Presses Tab until the control with that name has the focus. */
async function tabTo(name: string): Promise<void> {
	const wanted = sidebar.page
		.getByLabel(name, { exact: true })
		.or(sidebar.page.getByRole("button", { name }));
	for (let presses = 0; presses < 60; presses++) {
		await sidebar.page.keyboard.press("Tab");
		if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
	}
	throw new Error(`Tab never reaches ${name}`);
}

describe("the Set up view", () => {
	test("can be opened, filled in and saved by keyboard alone", async () => {
		sidebar = await sidebarAlone(answers());
		const { page } = sidebar;
		await expect.poll(focused).toBe("Customers 2025");
		await tabTo("More");
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("More");
		await page.locator("h1:focus").waitFor();
		await tabTo("Set up");
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("How your list is read");
		await tabTo("Headings");
		await page.keyboard.press("ArrowDown");
		await tabTo("Profit");
		await page.keyboard.type("B");
		await tabTo("Yes, use it");
		await page.keyboard.press("Space");
		expect(
			await page.locator("#fact-daysLate").evaluate((element) => element === document.activeElement),
		).toBe(true);
		await tabTo("Usual margin, %");
		await page.keyboard.type("32,5 %");
		await tabTo("Use this");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.locator("#status").textContent()).toContain("Saved for everyone");
		expect(saved()).toEqual({
			...unchanged,
			headingRow: 1,
			columns: [
				{ heading: "By", fact: "profit" },
				{ heading: "Dage", fact: "daysLate" },
			],
			assumedMargin: 0.325,
		});
		expect(await focused()).toBe("Use this");
		expect(sidebar.errors).toEqual([]);
	});

	test("shows for each fact the sample found, how it is read and how sure that is", async () => {
		const page = await openSetUp();
		const readings = await page.locator("[id$=-reading]").allTextContents();
		expect(readings).toEqual([
			"Nordlys Tryk ApS · sure",
			"12.444,50 kr. → 12,444.50 · sure",
			"",
			"31 t → 31 · fairly sure",
			"",
		]);
		expect(await page.getByText("64 customers; 2 rows left out").isVisible()).toBe(true);
		expect(await page.getByLabel("Days late").inputValue()).toBe("");
	});

	test("offers the currencies of a list that has several, and saves the chosen one", async () => {
		const currency = {
			chosen: null,
			found: [
				{ currency: "EUR", customers: 40 },
				{ currency: "SEK", customers: 6 },
				{ currency: "", customers: 1 },
			],
		};
		sidebar = await sidebarAlone(
			answers({ sidebarSetUp: () => ({ ok: true, locale: "en_US", view: { ...SET_UP, currency } }) }),
		);
		const { page } = sidebar;
		await page.locator("#place-more").click();
		await page.getByRole("button", { name: "Set up" }).click();
		const select = page.getByLabel("Currency");
		expect(await select.locator("option").allTextContents()).toEqual([
			"the one used most (EUR)",
			"EUR: 40 customers",
			"SEK: 6 customers",
			"without a currency: 1 customer",
		]);
		expect(await page.locator("#currency-help").textContent()).toContain("amounts in several currencies");
		await tabTo("Currency");
		await page.keyboard.type("S");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({ ...unchanged, currency: "SEK" });
	});

	test("offers no currency where all amounts are in one", async () => {
		const page = await openSetUp();
		expect(await page.getByLabel("Currency").count()).toBe(0);
	});

	test("does not save a suggestion that was not accepted", async () => {
		const page = await openSetUp();
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual(unchanged);
	});

	test("saves an accepted suggestion as the person's choice", async () => {
		const page = await openSetUp();
		await page.getByRole("button", { name: "Yes, use it" }).click();
		expect(await page.getByLabel("Days late").inputValue()).toBe("F");
		expect(await page.locator("#fact-daysLate-reading").textContent()).toBe("14 · your choice");
		expect(await page.getByText("Is it column F").isVisible()).toBe(false);
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({ ...unchanged, columns: [{ heading: "Dage", fact: "daysLate" }] });
	});

	test("clears the old column when a fact moves to another one", async () => {
		const page = await openSetUp();
		await page.getByLabel("Revenue").selectOption("F · Dage");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({
			...unchanged,
			columns: [
				{ heading: "Omsætning", fact: null },
				{ heading: "Dage", fact: "revenue" },
			],
		});
	});

	test("says which fact lost its column, and saves a swap in one request", async () => {
		const page = await openSetUp();
		await page.getByLabel("Revenue").selectOption("E · Timer");
		expect(await page.getByLabel("Hours", { exact: true }).inputValue()).toBe("");
		expect(await page.locator("#status").textContent()).toBe("Hours: not in my list");
		await page.getByLabel("Hours", { exact: true }).selectOption("D · Omsætning");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({
			...unchanged,
			columns: [
				{ heading: "Omsætning", fact: "hours" },
				{ heading: "Timer", fact: "revenue" },
			],
		});
	});

	test("saves that a fact is not in the list, and its reversal", async () => {
		const page = await openSetUp();
		await page.getByLabel("Hours", { exact: true }).selectOption("not in my list");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({ ...unchanged, columns: [{ heading: "Timer", fact: null }] });
		await expect.poll(() => page.getByLabel("Hours", { exact: true }).inputValue()).toBe("E");
		await page.getByLabel("Hours", { exact: true }).selectOption("not in my list");
		await page.getByLabel("Hours", { exact: true }).selectOption("E · Timer");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual(unchanged);
	});

	test("assigns any fact to an unused column", async () => {
		const page = await openSetUp();
		await page.getByText("4 columns not used").click();
		await page.getByLabel("B · By").selectOption("Story");
		expect(await page.getByText("3 columns not used").isVisible()).toBe(true);
		await page.getByLabel("C · Region").selectOption("Profit");
		expect(await page.getByLabel("Profit", { exact: true }).inputValue()).toBe("C");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({
			...unchanged,
			columns: [
				{ heading: "By", fact: "story" },
				{ heading: "Region", fact: "profit" },
			],
		});
	});

	test("shows an error at a field without a valid number, and sends nothing", async () => {
		const page = await openSetUp();
		for (const [typed, complaint] of [
			["a third", "“Usual margin, %” must be a number or empty."],
			["130", "“Usual margin, %” must be a number from −100 to 100, or empty."],
		] as const) {
			await page.getByLabel("Usual margin, %").fill(typed);
			await page.getByRole("button", { name: "Use this" }).click();
			const margin = page.getByLabel("Usual margin, %");
			expect(await margin.getAttribute("aria-invalid")).toBe("true");
			expect(await margin.evaluate((element) => element === document.activeElement)).toBe(true);
			const describedBy = (await margin.getAttribute("aria-describedby"))?.split(" ")[0];
			expect(await page.locator(`#${describedBy}`).textContent()).toBe(complaint);
		}
		expect(saved()).toBeUndefined();
		await page.getByLabel("Usual margin, %").fill("");
		await page.getByLabel("Cost of one of our hours").fill("450,50 kr.");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({ ...unchanged, assumedMargin: null, hourlyCost: 450.5 });
	});

	test("hides margin and hourly cost when the list needs neither, and sends them unchanged", async () => {
		const page = await openSetUp({
			sidebarSetUp: () => ({
				ok: true,
				locale: "en_US",
				view: { ...SET_UP, needsMargin: false, hasHours: false, assumedMargin: 0.25, hourlyCost: 450 },
			}),
		});
		expect(await page.locator("input").count()).toBe(0);
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({ ...unchanged, assumedMargin: 0.25, hourlyCost: 450 });
	});

	test("asks how many days customers have to pay where the list has the days that they take", async () => {
		const terms = { daysToPay: "Avg days to pay", paymentTerms: 30 };
		const page = await openSetUp({
			sidebarSetUp: () => ({ ok: true, locale: "en_US", view: { ...SET_UP, ...terms } }),
		});
		const days = page.getByLabel("Days your customers have to pay");
		expect(await days.inputValue()).toBe("30");
		await days.fill("14");
		await page.getByRole("button", { name: "Use this" }).click();
		await expect.poll(saved).toEqual({ ...unchanged, paymentTerms: 14 });
	});

	test("reads and shows numbers in the Danish format in a Danish file", async () => {
		const page = await openSetUp(
			{ sidebarSetUp: () => ({ ok: true, locale: "da_DK", view: { ...SET_UP, assumedMargin: 0.325 } }) },
			"da-DK",
		);
		expect(await page.getByLabel("Sædvanlig dækningsgrad, %").inputValue()).toBe("32,5");
		await page.getByLabel("Hvad en af dine timer koster").fill("1.250");
		await page.getByRole("button", { name: "Brug dette" }).click();
		await expect.poll(saved).toEqual({ ...unchanged, assumedMargin: 0.325, hourlyCost: 1250 });
		expect(await page.locator("html").getAttribute("lang")).toMatch(/^da/);
	});

	test("reads another tab when it is chosen, and keeps the focus", async () => {
		const page = await openSetUp();
		const other = SET_UP.tabs[1]!;
		await page.getByLabel("Tab").focus();
		await page.getByLabel("Tab").selectOption(other);
		await expect.poll(() => sidebar.lastSent("sidebarSetUp")).toEqual([other]);
		await expect.poll(() => page.locator("#tab:focus").inputValue()).toBe(other);
	});

	test("keeps the choices when saving fails, and says why", async () => {
		const page = await openSetUp({
			sidebarSaveSetUp: () => ({ ok: false, message: "The settings tab is protected. Nothing was changed." }),
		});
		await page.getByRole("button", { name: "Yes, use it" }).click();
		await page.getByRole("button", { name: "Use this" }).click();
		await expect
			.poll(() => page.locator("#status").textContent())
			.toContain("The settings tab is protected.");
		expect(await page.getByLabel("Days late").inputValue()).toBe("F");
		expect(await focused()).toBe("Use this");
	});

	test("goes to the cell of a notice", async () => {
		const page = await openSetUp();
		await page.getByRole("button", { name: "Go to D17" }).click();
		await expect.poll(() => sidebar.lastSent("sidebarShowCell")).toEqual(["Customers 2025", "D17"]);
	});
});
