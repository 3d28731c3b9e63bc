import { afterEach, describe, expect, test } from "vitest";
import type { SetUp } from "../../src/contract/server.ts";
import { answers, HOME, SET_UP } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const locale = "en_US";
const FIRST = { ...HOME, reviewer: "Ida", isFirst: true, idealCustomer: "", noticed: 0, firstNoticed: [] };
/** Stops at the opening of the review, which has tests of its own. */
const REVIEW = { ok: false, locale, message: "Here the review would begin." } as const;

async function openBegin(others: Partial<Replies> = {}, setUp: Partial<SetUp> = {}) {
	sidebar = await sidebarAlone(
		answers({
			sidebarHome: () => ({ ok: true, locale, view: FIRST }),
			sidebarSetUp: () => ({ ok: true, locale, view: { ...SET_UP, ...setUp } }),
			sidebarReview: () => REVIEW,
			...others,
		}),
	);
	await sidebar.page.getByRole("button", { name: "Get started" }).click();
	await sidebar.page.getByText("Step 1 of 3").waitFor();
	return sidebar.page;
}

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const status = () => sidebar.page.locator("#status").textContent();
const chosen = () => sidebar.lastSent("sidebarBegin")?.[0];
const asked = () => sidebar.requests.map(({ request }) => request);

describe("the first run", () => {
	test("goes from home to the first card by keyboard alone, and focuses the heading of each step", async () => {
		sidebar = await sidebarAlone(
			answers({
				sidebarHome: () => ({ ok: true, locale, view: { ...FIRST, reviewer: "" } }),
				sidebarReview: () => REVIEW,
			}),
		);
		const { page } = sidebar;
		await expect.poll(focused).toBe("Customers 2025");
		await page.keyboard.press("Tab");
		expect(await focused()).toBe("Get started");
		await page.keyboard.press("Enter");
		await expect.poll(focused).toBe("Step 1 of 3 What you have");
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("margin");
		await page.keyboard.press("ControlOrMeta+A");
		await page.keyboard.type("32.5 %");
		await page.keyboard.press("Enter");
		expect(await focused()).toBe("Step 2 of 3 Who you want");
		await page.keyboard.press("Tab");
		await page.keyboard.type("  Family firms who plan ahead.  ");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		expect(await focused()).toBe("Step 3 of 3 Your tiers");
		await page.keyboard.press("Tab");
		// A name is required, so that colleagues see who answered.
		await page.keyboard.press("Enter");
		expect(await page.locator("#reviewer-wrong").textContent()).toBe("Type your name first.");
		await page.keyboard.type("Ida");
		await page.keyboard.press("Enter");
		await expect
			.poll(chosen)
			.toEqual({ idealCustomer: "Family firms who plan ahead.", assumedMargin: 0.325 });
		await expect.poll(() => page.locator("h1").textContent()).toBe("Review customers");
		expect(sidebar.lastSent("sidebarReview")).toEqual([{ tab: null, choice: null, reviewer: "Ida" }]);
		await expect.poll(status).toBe("64 customers tiered.");
		expect(sidebar.errors).toEqual([]);
	});

	test("lists the columns found and not found, and says that a missing one counts as unknown", async () => {
		const page = await openBegin();
		const text = await page.locator("main").innerText();
		expect(text).toContain("64 customers on the tab “Customers 2025”.");
		expect(text).toContain("2 rows are left out");
		expect(text).toContain("Found: Customer, Revenue, Hours.");
		expect(text).toContain("Not found: Profit, Days late (column F?).");
		expect(text).toContain("counts as unknown, never as zero");
	});

	test("says that no basic column is missing, and does not ask for a margin that is not needed", async () => {
		const page = await openBegin(
			{},
			{
				facts: SET_UP.facts.filter(({ column }) => column !== null),
				leftOut: { rows: 0, as: "" },
				needsMargin: false,
				assumedMargin: 0.2,
			},
		);
		const text = await page.locator("main").innerText();
		expect(text).toContain("All the basics are there.");
		expect(text).not.toMatch(/Not found|left out|as zero/);
		expect(await page.locator("input").count()).toBe(0);
		for (const name of ["Next", "Next", "Tier them and start"])
			await page.getByRole("button", { name }).click();
		await expect.poll(chosen).toEqual({ idealCustomer: "", assumedMargin: 0.2 });
	});

	test("stays on step 1 and shows an error at the field when the margin is not a number", async () => {
		const page = await openBegin();
		await page.getByLabel("Usual margin, %").fill("a third");
		await page.getByRole("button", { name: "Next" }).click();
		expect(await page.getByText("Step 1 of 3").isVisible()).toBe(true);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("margin");
		expect(await page.locator("#margin-wrong").textContent()).toBe(
			"“Usual margin, %” must be a number or empty.",
		);
		await page.getByLabel("Usual margin, %").fill("");
		for (const name of ["Next", "Next", "Tier them and start"])
			await page.getByRole("button", { name }).click();
		await expect.poll(chosen).toEqual({ idealCustomer: "", assumedMargin: null });
	});

	test("goes back step by step and keeps everything typed, even after a detour through Set up", async () => {
		const page = await openBegin();
		await page.getByLabel("Usual margin, %").fill("25");
		await page.getByRole("button", { name: "Next" }).click();
		await page.getByLabel("Who do you want as customers?").fill("Those who plan ahead.");
		await page.getByRole("button", { name: "Next" }).click();
		await page.getByRole("button", { name: "Back" }).click();
		expect(await focused()).toContain("Step 2 of 3");
		expect(await page.getByLabel("Who do you want as customers?").inputValue()).toBe("Those who plan ahead.");
		await page.getByRole("button", { name: "Back" }).click();
		expect(await page.getByLabel("Usual margin, %").inputValue()).toBe("25");
		await page.getByRole("button", { name: "Put it right under Set up" }).click();
		await page.locator("#use").waitFor();
		await page.getByRole("button", { name: "Back" }).click();
		await page.getByRole("button", { name: "Get started" }).click();
		await expect.poll(() => page.getByLabel("Usual margin, %").inputValue()).toBe("25");
		await page.getByRole("button", { name: "Next" }).click();
		expect(await page.getByLabel("Who do you want as customers?").inputValue()).toBe("Those who plan ahead.");
		await page.getByRole("button", { name: "Back" }).click();
		await page.getByRole("button", { name: "Back" }).click();
		await expect.poll(focused).toBe("Customers 2025");
	});

	test("stays on the last step with the reason when tiering fails, and sends one request per double-click", async () => {
		let fails = true;
		let reply = () => {};
		const page = await openBegin({
			async sidebarBegin() {
				await new Promise<void>((wake) => (reply = wake));
				return fails
					? { ok: false, message: "The tab “Tier settings” is protected. Nothing was changed." }
					: { ok: true, message: "64 customers tiered." };
			},
		});
		await page.getByRole("button", { name: "Next" }).click();
		await page.getByLabel("Who do you want as customers?").fill("Those who plan ahead.");
		await page.getByRole("button", { name: "Next" }).click();
		await page.getByRole("button", { name: "Tier them and start" }).dblclick();
		expect(await status()).toBe("Working …");
		await expect.poll(chosen).toBeDefined();
		reply();
		await expect.poll(status).toBe("The tab “Tier settings” is protected. Nothing was changed.");
		expect(asked().filter((request) => request === "sidebarBegin")).toHaveLength(1);
		expect(asked()).not.toContain("sidebarReview");
		expect(await focused()).toBe("Tier them and start");
		fails = false;
		await page.getByRole("button", { name: "Tier them and start" }).click();
		await expect.poll(() => asked().filter((request) => request === "sidebarBegin")).toHaveLength(2);
		reply();
		await expect.poll(() => page.getByRole("alert").textContent()).toBe(REVIEW.message);
		expect(chosen()).toEqual({ idealCustomer: "Those who plan ahead.", assumedMargin: 0.3 });
	});

	test("leads to Set up, with no Next button, when no customer is found", async () => {
		sidebar = await sidebarAlone(
			answers({
				sidebarHome: () => ({ ok: true, locale, view: FIRST }),
				sidebarSetUp: () => ({ ok: true, locale, view: { ...SET_UP, customers: 0 } }),
			}),
		);
		await sidebar.page.getByRole("button", { name: "Get started" }).click();
		await sidebar.page.getByText("We see no customers on the tab “Customers 2025”.").waitFor();
		expect(await sidebar.page.getByRole("button", { name: "Next" }).count()).toBe(0);
		await sidebar.page.getByRole("button", { name: "Put it right under Set up" }).click();
		await sidebar.page.locator("#use").waitFor();
		expect(sidebar.lastSent("sidebarSetUp")).toEqual(["Customers 2025"]);
	});
});
