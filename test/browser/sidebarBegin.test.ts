import { afterEach, describe, expect, test } from "vitest";
import type { FirstLook } from "../../src/contract/server.ts";
import { answers, firstLookAfter, HOME } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const locale = "en_US";
const FIRST = { ...HOME, reviewer: "Ida", isFirst: true, idealCustomer: "", noticed: 0, firstNoticed: [] };
/** The column as it is asked about, and sent back with the answer: its values tell whether it has moved since. */
const SHOWN = { heading: "Kr.", samples: ["36,500", "12,000", "4,800"] };
const NO_ANSWERS = { columns: [], assumedMargin: null, hourlyCost: null, paymentTerms: null, skipped: [] };
/** Stops at the opening of the review, which has tests of its own. */
const REVIEW = { ok: false, locale, message: "Here the review would begin." } as const;

async function openBegin(others: Partial<Replies> = {}, look: Partial<FirstLook> = {}) {
	sidebar = await sidebarAlone(
		answers({
			sidebarHome: () => ({ ok: true, locale, view: FIRST }),
			sidebarFirstLook: (said) => ({ ok: true, locale, view: { ...firstLookAfter(said), ...look } }),
			sidebarReview: () => REVIEW,
			...others,
		}),
	);
	await sidebar.page.getByRole("button", { name: "Get started" }).click();
	await sidebar.page.getByText("Step 1 of 2").waitFor();
	return sidebar.page;
}

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const status = () => sidebar.page.locator("#status").textContent();
const chosen = () => sidebar.lastSent("sidebarBegin")?.[0];
const sent = () => sidebar.lastSent("sidebarFirstLook")?.[0];
const asked = () => sidebar.requests.map(({ request }) => request);
const press = (name: string) => sidebar.page.getByRole("button", { name, exact: true }).click();

describe("the first run", () => {
	test("goes from home to the questions about the ten largest by keyboard alone, and focuses each question", async () => {
		await openBegin();
		const { page } = sidebar;
		const tabTo = async (text: string) => {
			for (let pressed = 0; pressed < 12 && (await focused()) !== text; pressed++)
				await page.keyboard.press("Tab");
			expect(await focused()).toBe(text);
			await page.keyboard.press("Enter");
		};
		await expect.poll(focused).toBe("Step 1 of 2 What you have");
		await tabTo("Yes");
		await expect.poll(focused).toBe("Of 100 that a customer pays you, how much do you usually keep?");
		await tabTo("30\u00a0%");
		await expect.poll(focused).toBe("That is all we need to ask about your list.");
		await tabTo("Next");
		await expect.poll(focused).toBe("Step 2 of 2 Your tiers");
		await page.getByLabel("Who do you want as customers?").focus();
		await page.keyboard.type("  Family firms who plan ahead.  ");
		await tabTo("Tier them");
		await expect.poll(chosen).toEqual({
			idealCustomer: "Family firms who plan ahead.",
			columns: [{ ...SHOWN, fact: "revenue" }],
			assumedMargin: 0.3,
			hourlyCost: null,
			paymentTerms: null,
		});
		await expect.poll(focused).toBe("Your customers have their tiers");
		expect(await status()).toBe("64 customers tiered.");
		await tabTo("Three questions about your ten largest");
		await expect
			.poll(() => sidebar.lastSent("sidebarReview"))
			.toEqual([{ tab: null, choice: { order: "stake", which: "largest", round: false }, reviewer: "Ida" }]);
		expect(sidebar.errors).toEqual([]);
	});

	test("asks about a column by its values, and shows the tiers that an answer would give", async () => {
		const page = await openBegin();
		const text = () => page.locator("main").innerText();
		expect(await text()).toContain("64 customers on the tab “Customers 2025”.");
		expect(await text()).toContain("2 rows are left out");
		expect(await text()).toMatch(/Is this what they pay you\?\s+36,500 · 12,000 · 4,800\s+Column D, “Kr\.”/);
		expect(await text()).toContain("0\u00a0% known");
		await press("No, it is what we earn on them");
		await expect.poll(sent).toEqual({ ...NO_ANSWERS, columns: [{ ...SHOWN, fact: "profit" }] });
		await expect.poll(text).toContain("22\u00a0% known");
		expect(await text()).toContain("are 61\u00a0% of your revenue.");
		expect(await page.locator(".preview tr").count()).toBe(5);
	});

	test("frames the question, so that it stands out from what was found", async () => {
		const page = await openBegin();
		expect((await page.locator("section.card").boundingBox())?.width).toBeGreaterThan(200);
	});

	test("takes “something else” and “I don't know” for an answer, and can be asked anew", async () => {
		await openBegin();
		await press("No, something else");
		await expect.poll(sent).toEqual({ ...NO_ANSWERS, columns: [{ ...SHOWN, fact: null }] });
		await press("I don't know");
		await expect.poll(sent).toMatchObject({ columns: [{ ...SHOWN, fact: null }], skipped: ["usualMargin"] });
		await press("Answer these questions anew");
		await expect.poll(sent).toEqual(NO_ANSWERS);
		await expect.poll(focused).toBe("Is this what they pay you?");
	});

	test("takes another margin than the usual ones, and says at the field what is wrong with it", async () => {
		const page = await openBegin();
		await press("Yes");
		await page.getByLabel("Another percentage").fill("a third");
		await page.getByLabel("Another percentage").press("Enter");
		expect(await page.locator("#own-wrong").textContent()).toBe(
			"“Another percentage” must be a number or empty.",
		);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("own");
		await page.getByLabel("Another percentage").fill("32.5 %");
		await press("Use it");
		await expect.poll(sent).toMatchObject({ assumedMargin: 0.325 });
	});

	test("keeps the answers and the text through a step back and a detour through Set up", async () => {
		const page = await openBegin();
		await press("Yes");
		await page.getByRole("button", { name: "30" }).click();
		await page.getByText("That is all we need").waitFor();
		await press("Next");
		await page.getByLabel("Who do you want as customers?").fill("Those who plan ahead.");
		await press("Back");
		await page.getByText("That is all we need").waitFor();
		await press("Not right? Put it right under Set up");
		await page.locator("#use").waitFor();
		await press("Back");
		await press("Get started");
		await page.getByText("That is all we need").waitFor();
		expect(sent()).toMatchObject({ assumedMargin: 0.3 });
		await press("Next");
		expect(await page.getByLabel("Who do you want as customers?").inputValue()).toBe("Those who plan ahead.");
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
		await press("Next");
		await page.getByRole("button", { name: "Tier them" }).dblclick();
		expect(await status()).toBe("Working …");
		await expect.poll(chosen).toBeDefined();
		reply();
		await expect.poll(status).toBe("The tab “Tier settings” is protected. Nothing was changed.");
		expect(asked().filter((request) => request === "sidebarBegin")).toHaveLength(1);
		expect(await focused()).toBe("Tier them");
		fails = false;
		await press("Tier them");
		await expect.poll(() => asked().filter((request) => request === "sidebarBegin")).toHaveLength(2);
		reply();
		await expect.poll(focused).toBe("Your customers have their tiers");
	});

	test("offers headings to a list without any, and then reads it anew", async () => {
		let hasHeadings = false;
		const page = await openBegin({
			sidebarFirstLook: (said) => ({
				ok: true,
				locale,
				view: hasHeadings
					? firstLookAfter(said)
					: {
							...firstLookAfter(said),
							customers: 0,
							question: { kind: "headings", headings: ["Customer", "Revenue", "Column C"] },
						},
			}),
			sidebarAddHeadings() {
				hasHeadings = true;
				return { ok: true, message: "The headings are in the new first row of your list." };
			},
		});
		await page.getByText("Customer · Revenue · Column C").waitFor();
		expect(await page.getByRole("button", { name: "Next" }).isVisible()).toBe(false);
		await press("Yes, put them there");
		await page.getByText("Is this what they pay you?").waitFor();
		await expect.poll(status).toBe("The headings are in the new first row of your list.");
	});

	test("leads to Set up, with no Next button, when no customer is found and nothing can be asked", async () => {
		const page = await openBegin({}, { customers: 0, question: null });
		await page.getByText("We see no customers on the tab “Customers 2025”.").waitFor();
		expect(await page.getByRole("button", { name: "Next" }).isVisible()).toBe(false);
		await press("Not right? Put it right under Set up");
		await page.locator("#use").waitFor();
		expect(sidebar.lastSent("sidebarSetUp")).toEqual(["Customers 2025"]);
	});
});
