import { afterEach, describe, expect, test } from "vitest";
import type { NewCustomer } from "../../src/contract/server.ts";
import { pageWords } from "../pageWords.ts";
import { answers, NEW_CUSTOMER } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

async function openCheck(asked: Partial<NewCustomer> = {}, others: Partial<Replies> = {}, locale = "en_US") {
	sidebar = await sidebarAlone(
		answers(
			{
				sidebarNewCustomer: () => ({ ok: true, locale, view: { ...NEW_CUSTOMER, ...asked } }),
				...others,
			},
			locale,
		),
		{ locale },
	);
	await sidebar.page.locator("#place-more").click();
	await sidebar.page.getByRole("button", { name: pageWords(locale).sidebar.links.newCustomer }).click();
	await sidebar.page.locator("#add").waitFor();
	return sidebar.page;
}

const likely = () => sidebar.page.locator("#likely").innerText();
const result = () => sidebar.page.locator(".verdict").innerText();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const focusedId = () => sidebar.page.evaluate(() => document.activeElement?.id);
const added = () => sidebar.lastSent("sidebarAddCustomer");

/** Selects an answer for each fact. */
async function answer(given: Record<string, number>): Promise<void> {
	for (const [fact, value] of Object.entries(given))
		await sidebar.page.locator(`#ask-${fact}`).selectOption(String(value));
}

const GOOD = { negotiation: 5, ownerFocus: 5, delegation: 5, newNeeds: 5, energy: 5, satisfaction: 5 };

describe("new customer check", () => {
	test("asks for the figures of the list only, and sends the hours", async () => {
		const page = await openCheck({ figures: ["revenue", "profit", "hours"] });
		expect(await page.locator("#ask-discount, #ask-daysLate").count()).toBe(0);
		await page.getByLabel("Customer's name").fill("Ærø Bådebyg");
		await page.getByLabel("Hours we would spend on them").fill("12.5");
		await page.locator("#add").click();
		await expect.poll(added).toEqual([NEW_CUSTOMER.tab, { customer: "Ærø Bådebyg", hours: 12.5 }, "Ane"]);
	});

	test("works by keyboard alone: a digit answers a question, and the result shows at once", async () => {
		const page = await openCheck();
		await expect.poll(focused).toBe("New customer: check first");
		await page.keyboard.press("Tab");
		await page.keyboard.type("Ærø Bådebyg");
		for (const figure of ["10000", "4000", "0", ""]) {
			await page.keyboard.press("Tab");
			await page.keyboard.type(figure);
		}
		for (const key of ["5", "5", "5", "4", "5"]) {
			await page.keyboard.press("Tab");
			await page.keyboard.type(key);
		}
		expect(await page.getByLabel("How will they negotiate?").inputValue()).toBe("5");
		expect(await page.locator("#ask-negotiation option:checked").textContent()).toBe(
			"5 · Will see the value we bring",
		);
		for (let presses = 0; presses < 4; presses++) await page.keyboard.press("Tab");
		// Known weight: 10 + 6 + 5 + 5 + 2 + 2 + 4 of 72, because nothing was fitted to this list.
		expect(await likely()).toMatch(/^Tier 1\s+likely 1, could be 1–3 · rests on 47\s% of what counts$/);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await expect.poll(added).toEqual([
			"Customers 2025",
			{
				customer: "Ærø Bådebyg",
				negotiation: 5,
				ownerFocus: 5,
				delegation: 5,
				direction: 4,
				newNeeds: 5,
				revenue: 10000,
				profit: 4000,
				discount: 0,
			},
			"Ane",
		]);
		await expect.poll(focused).toBe("“Ærø Bådebyg” is in your list.");
		expect(await page.locator("#status").textContent()).toBe("Ærø Bådebyg was added in row 66.");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.locator("#new-name").inputValue()).toBe("");
		expect(sidebar.errors).toEqual([]);
	});

	test("shows needs facts when too little is known, and links to the most informative question", async () => {
		const page = await openCheck();
		expect(await likely()).toMatch(/^Needs facts\s+could be 1–4 · rests on 0\s% of what counts$/);
		expect(await result()).toContain("no telling until something is known about money or the owner");
		await page.locator(".verdict").getByRole("button", { name: "Expected revenue" }).click();
		expect(await focusedId()).toBe("ask-revenue");
		await page.keyboard.type("10000");
		await page.locator(".verdict").getByRole("button", { name: "Expected profit" }).click();
		expect(await focusedId()).toBe("ask-profit");
		await page.keyboard.type("3000");
		expect(await likely()).toMatch(/^Tier 2/);
		expect(await result()).not.toContain("Answer next");
	});

	test("shows the six-month outlook, as a range that names the unknown half while one is unknown", async () => {
		await openCheck();
		await answer({ negotiation: 4 });
		expect(await result()).toMatch(
			/could go either way \(chance 38–88\s%\)\. Nothing is known about the owner\./,
		);
		await answer({ ownerFocus: 5, delegation: 5 });
		expect(await result()).toMatch(/In six months: likely still a customer \(chance 88\s%\)\.$/);
		await answer({ ownerFocus: 1, delegation: 1, negotiation: 2 });
		expect(await result()).toMatch(/at risk of being gone \(chance of staying 13\s%\)/);
	});

	test("warns about one more Tier 3 or Tier 4 customer, with the number there are and the reason", async () => {
		const page = await openCheck();
		await answer({ satisfaction: 3, energy: 3 });
		await page.locator("#ask-revenue").fill("10,000");
		await page.locator("#ask-profit").fill("300");
		expect(await likely()).toContain(
			"This would be one more Tier 3: you have 15 already. Accept no more like them.",
		);
		expect(await result()).toContain(
			"Tier 3: little more than break-even, 300 on 10,000 of revenue (3\u00a0%).",
		);
		await page.locator("#ask-profit").fill("-300");
		expect(await likely()).toContain(
			"This would be one more Tier 4: you have 8 already. They would cost you money.",
		);
		await page.locator("#ask-profit").fill("4000");
		expect(await likely()).not.toContain("one more");
	});

	test("does not say one more about the first customer of a tier", async () => {
		const page = await openCheck({ places: [{ place: 1, customers: 2 }] });
		await page.locator("#ask-revenue").fill("10000");
		await page.locator("#ask-profit").fill("-300");
		expect(await likely()).toContain("This would be your first Tier 4.");
	});

	test("recognises a customer already in the list, however the name is written, and offers no Add button", async () => {
		const page = await openCheck();
		await page.locator("#new-name").fill("  bo  & CO ");
		expect(await page.getByRole("alert").first().textContent()).toContain(
			"“bo  & CO” is in your list already.",
		);
		expect(await page.locator("#add").isVisible()).toBe(false);
		await page.locator("#new-name").fill("Bo & Company");
		await page.locator("#new-name").blur();
		expect(await page.locator("#new-name-note").textContent()).toBe("");
		expect(await page.locator("#add").isVisible()).toBe(true);
	});

	test("names a customer of nearly the same name with the row, and still lets one add the new one", async () => {
		const page = await openCheck();
		await page.locator("#new-name").fill("Nordlis Tryk");
		await page.locator("#new-name").blur();
		expect(await page.locator("#new-name-note").textContent()).toBe(
			"“Nordlys Tryk ApS” in row 2 has nearly this name. Is it the same customer? Then do not add them again.",
		);
		expect(await page.locator("#add").isVisible()).toBe(true);
		await page.locator("#new-name").fill("Vestkyst El");
		await page.locator("#new-name").blur();
		expect(await page.locator("#new-name-note").textContent()).toBe("");
	});

	test("does not add a customer without a name, a valid figure and a reviewer, and keeps everything typed", async () => {
		const page = await openCheck({ reviewer: "" });
		await answer(GOOD);
		await page.locator("#ask-discount").fill("some");
		const add = page.getByRole("button", { name: "Add to the list" });
		await add.click();
		expect(await focusedId()).toBe("new-name");
		expect(await page.locator("#new-name-note").textContent()).toContain("Type the customer's name first");
		await page.keyboard.type("Ærø Bådebyg");
		await add.click();
		expect(await focusedId()).toBe("ask-discount");
		await page.locator("#ask-discount").fill("12.5 %");
		await add.click();
		expect(await focusedId()).toBe("reviewer");
		expect(await page.locator("#reviewer-wrong").textContent()).toBe("Type your name first.");
		expect(added()).toBeUndefined();
		await page.keyboard.type(" Ane ");
		await add.click();
		await expect
			.poll(added)
			.toEqual(["Customers 2025", { customer: "Ærø Bådebyg", ...GOOD, discount: 0.125 }, "Ane"]);
		await page.getByRole("button", { name: "Check another" }).click();
		await add.waitFor();
		expect(await page.locator("#reviewer").count()).toBe(0);
	});

	test("keeps the form as typed, with the reason, when the row cannot be added", async () => {
		const page = await openCheck(
			{},
			{
				sidebarAddCustomer: () => ({
					ok: false,
					message: "“Ærø” is in row 12 already. Nothing was changed.",
				}),
			},
		);
		await page.locator("#new-name").fill("Ærø");
		await answer({ negotiation: 4 });
		await page.getByRole("button", { name: "Add to the list" }).click();
		await expect.poll(() => page.locator("#status").textContent()).toContain("is in row 12 already");
		expect(await page.locator("#new-name").inputValue()).toBe("Ærø");
		expect(await page.locator("#ask-negotiation").inputValue()).toBe("4");
		expect(await focused()).toBe("Add to the list");
	});

	test("is in Danish in a Danish file", async () => {
		const page = await openCheck({}, {}, "da_DK");
		await page.locator("#ask-revenue").fill("10.000");
		await page.locator("#ask-profit").fill("1.200,50");
		await answer({ satisfaction: 1, energy: 1, negotiation: 1, ownerFocus: 1, fit: 1 });
		expect(await likely()).toContain("Det bliver endnu en kunde på niveau 3: du har 15 i forvejen.");
		expect(await result()).toContain("Om et halvt år: i fare for at være væk");
		expect(await page.locator("#ask-satisfaction option:checked").textContent()).toBe("1 · Aldrig tilfredse");
	});

	test("shows the error of a figure above the sticky result", async () => {
		const page = await openCheck();
		await page.setViewportSize({ width: 300, height: 600 });
		await page.locator("#ask-revenue").fill("10000");
		await page.locator("#ask-profit").fill("-3000");
		// Scroll the field to right above the sticky result.
		await page.evaluate(() => {
			const field = document.querySelector("#ask-discount")!.getBoundingClientRect();
			const result = document.querySelector(".outlook")!.getBoundingClientRect();
			document.querySelector("main")!.scrollTop += field.bottom - result.top;
		});
		await page.locator("#ask-discount").fill("some");
		const bottom = await page
			.locator("#ask-discount-wrong")
			.evaluate((element) => element.getBoundingClientRect().bottom);
		const top = await page.locator(".outlook").evaluate((element) => element.getBoundingClientRect().top);
		expect(bottom).toBeLessThanOrEqual(top);
	});

	test("never hides the focused field behind the sticky result", async () => {
		const page = await openCheck({ reviewer: "" });
		await page.setViewportSize({ width: 300, height: 600 });
		await page.locator("#ask-revenue").fill("10000");
		await page.locator("#ask-profit").fill("-3000");
		await page.locator("#new-name").focus();
		for (let presses = 0; presses < 14; presses++) {
			const hidden = await page.evaluate(() => {
				const used = document.activeElement!;
				const outlook = document.querySelector(".outlook")!;
				const covered = used.getBoundingClientRect().bottom > outlook.getBoundingClientRect().top;
				return covered && !outlook.contains(used) ? used.outerHTML : null;
			});
			expect(hidden).toBeNull();
			await page.keyboard.press("Tab");
		}
	});
});
