import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import { answers, fact, HOME, NEW_CUSTOMER, REFERRALS, SELECTED, SET_UP } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const problem = {
	ok: false,
	locale: "en_US",
	message: "No revenue column found in “Customers 2025”.",
} as const;
/** Home of a file in which nothing was tiered yet. */
const first = {
	ok: true,
	locale: "en_US",
	view: { ...HOME, isFirst: true, idealCustomer: "" },
} as const;
const heading = () => sidebar.page.locator("h1").textContent();
const status = () => sidebar.page.locator("#status").textContent();

/** Every view, and how to reach it from home. */
const VIEWS: Record<string, { others?: Partial<Replies>; go: (page: Page) => Promise<void> }> = {
	home: { go: (page) => page.locator("#tier").waitFor() },
	"set up": {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "Set up" }).click();
			await page.getByText("4 columns not used").click();
			await page.getByLabel("Usual margin, %").fill("a third");
			await page.getByRole("button", { name: "Use this" }).click();
		},
	},
	"what if": {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "What if …" }).click();
			for (const group of ["Where the tiers begin", "Limits"]) await page.getByText(group).click();
			await page.getByLabel("Net margin").selectOption("low");
			await page.getByLabel("Days late").selectOption("off");
			await page.getByText("2 customers would change tier:").waitFor();
		},
	},
	"a tier": {
		async go(page) {
			await page.locator("#tier-2").click();
			await page.getByText("Café Ærø").waitFor();
		},
	},
	"home: names found": {
		async go(page) {
			await page.getByLabel("Find a customer").pressSequentially("bo");
			await page.getByRole("option").first().waitFor();
			await page.keyboard.press("ArrowDown");
		},
	},
	plan: {
		async go(page) {
			await page.locator("#place-plan").click();
			await page.locator("#calls").waitFor();
		},
	},
	more: {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "Help" }).waitFor();
		},
	},
	help: {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "Help" }).click();
			await page.getByText("The four tiers").waitFor();
		},
	},
	"the first home": {
		others: { sidebarHome: () => first },
		go: (page) => page.getByRole("button", { name: "Get started" }).waitFor(),
	},
	"the first run: a column of money": {
		others: { sidebarHome: () => first },
		async go(page) {
			await page.getByRole("button", { name: "Get started" }).click();
			await page.getByText("Is this what they pay you?").waitFor();
		},
	},
	"the first run: the usual margin, which is no number": {
		others: { sidebarHome: () => first },
		async go(page) {
			await page.getByRole("button", { name: "Get started" }).click();
			await page.getByRole("button", { name: "Yes" }).click();
			await page.getByLabel("Another percentage").fill("a third");
			await page.getByRole("button", { name: "Use it" }).click();
		},
	},
	"the first run: the last step, which failed": {
		others: { sidebarHome: () => first, sidebarBegin: () => ({ ok: false, message: "It is protected." }) },
		async go(page) {
			await page.getByRole("button", { name: "Get started" }).click();
			await page.getByRole("button", { name: "Next" }).click();
			await page.getByRole("button", { name: "Tier them" }).click();
			await page.getByText("It is protected.").waitFor();
		},
	},
	"the first run: done": {
		others: { sidebarHome: () => first },
		async go(page) {
			await page.getByRole("button", { name: "Get started" }).click();
			await page.getByRole("button", { name: "Next" }).click();
			await page.getByRole("button", { name: "Tier them" }).click();
			await page.getByText("Three questions about").waitFor();
		},
	},
	"new customer": {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "New customer? Check first" }).click();
			await page.locator(".verdict").getByText("Too little to tell yet.").waitFor();
		},
	},
	"new customer who is in the list, and costs money": {
		others: {
			sidebarNewCustomer: () => ({
				ok: true,
				locale: "en_US",
				view: { ...NEW_CUSTOMER, reviewer: "" },
			}),
		},
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "New customer? Check first" }).click();
			await page.getByLabel("Expected revenue").fill("10000");
			await page.getByLabel("Expected profit").fill("-100");
			await page.getByRole("button", { name: "Add to the list" }).click();
			await page.getByLabel("Customer's name").fill("Bo & Co");
			await page.getByLabel("Discount, %").fill("some");
		},
	},
	"new customer, added": {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "New customer? Check first" }).click();
			await page.getByLabel("Customer's name").fill("Ærø Bådebyg");
			await page.getByRole("button", { name: "Add to the list" }).click();
			await page.getByRole("button", { name: "Check another" }).waitFor();
		},
	},
	referrals: {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "Referrals" }).click();
			await page.locator(".near").waitFor();
		},
	},
	"referrals: a name that could not be put right, by somebody without a name": {
		others: {
			sidebarReferrals: () => ({
				ok: true,
				locale: "en_US",
				view: { ...REFERRALS, reviewer: "", nearCount: 3, sourceCount: 20 },
			}),
		},
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "Referrals" }).click();
			await page.getByRole("button", { name: "It is Nordlys" }).click();
			await page.getByText("Type your name").first().waitFor();
			await page.getByLabel("Your name").fill("Ida");
			await page.getByRole("button", { name: "It is Nordlys" }).click();
			await page.getByText("1 was not saved:").waitFor();
		},
	},
	"several: what an answer would do": {
		others: {
			sidebarSelected: () => ({ ok: true, locale: "en_US", view: { ...SELECTED, reviewer: "" } }),
		},
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "One answer for several" }).click();
			await page.getByText("All of them").click();
			await page.getByLabel("Question").selectOption("negotiation");
			await page.getByRole("button", { name: "bargained on everything" }).click();
			await page.locator("#answer-all").click();
		},
	},
	"several: what it did": {
		others: {
			sidebarSave: ({ changes }) => ({
				ok: true,
				locale: "en_US",
				view: changes.map(({ id, customer }, at) =>
					at === 0
						? { id, outcome: "saved", stood: false, message: "", customer }
						: { id, outcome: "lost", message: "" },
				),
			}),
		},
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "One answer for several" }).click();
			await page.getByLabel("Question").selectOption("negotiation");
			await page.getByRole("button", { name: "bargained on everything" }).click();
			await page.locator("#answer-all").click();
			await page.getByRole("button", { name: "Undo" }).waitFor();
		},
	},
	"several: nobody selected": {
		others: {
			sidebarSelected: () => ({ ok: true, locale: "en_US", view: { ...SELECTED, customers: [] } }),
		},
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "One answer for several" }).click();
			await page.getByText("No customer is selected.").waitFor();
		},
	},
	share: {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "Share …", exact: true }).click();
			await page.getByRole("button", { name: "Freeze formulas to values" }).waitFor();
		},
	},
	"share: asked once more": {
		async go(page) {
			await page.locator("#place-more").click();
			await page.getByRole("button", { name: "Share …", exact: true }).click();
			await page.getByRole("button", { name: "Freeze formulas to values" }).click();
			await page.getByRole("button", { name: "Yes, freeze 14 formulas" }).waitFor();
		},
	},
	problem: {
		others: { sidebarHome: () => problem },
		go: (page) => page.getByRole("alert").waitFor(),
	},
};

describe.each(Object.entries(VIEWS))("sidebar view: %s", (_, { others, go }) => {
	test.each(["light", "dark"] as const)("has no accessibility violations, %s", async (colorScheme) => {
		sidebar = await sidebarAlone(answers(others), { colorScheme });
		await go(sidebar.page);
		await sidebar.page.addScriptTag({ path: AXE });
		const violations = await sidebar.page.evaluate(async () => {
			const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
			const found = (await axe.run()).violations;
			return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
		});
		expect(violations).toEqual([]);
		expect(sidebar.errors).toEqual([]);
	});

	test.each([300, 150])("does not scroll sideways at %i pixels", async (width) => {
		sidebar = await sidebarAlone(answers(others), { width, height: width === 300 ? 800 : 400 });
		await go(sidebar.page);
		const widths = await sidebar.page.evaluate(() =>
			[document.documentElement, document.querySelector("main")!].map(
				(element) => element.scrollWidth - element.clientWidth,
			),
		);
		expect(widths).toEqual([0, 0]);
		const cut = await sidebar.page.evaluate(() =>
			[...document.querySelectorAll("main *:not(option)")]
				.filter(
					(element) =>
						!element.closest(".hidden") && element.getBoundingClientRect().right > innerWidth + 0.5,
				)
				.map((element) => element.outerHTML),
		);
		expect(cut).toEqual([]);
	});
});

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

describe("a sidebar view that is loading", () => {
	test("shows a loading message only when it is slow", async () => {
		let reply = () => {};
		const late = new Promise<void>((wake) => {
			reply = wake;
		});
		sidebar = await sidebarAlone(
			answers({
				async sidebarHome() {
					await late;
					return { ok: true, locale: "en_US", view: HOME };
				},
			}),
			{ stoppedAt: new Date(2026, 10, 25) },
		);
		await expect.poll(() => sidebar.requests.length).toBe(1);
		const { clock } = sidebar.page;
		await clock.runFor(250);
		expect(await status()).toBe("");
		await clock.runFor(250);
		expect(await status()).toBe("Reading your customers …");
		reply();
		await expect.poll(heading).toBe("Customers 2025");
		expect(await status()).toBe("");
	});

	test("is dropped when another view is opened after it", async () => {
		let reply = () => {};
		const late = new Promise<void>((wake) => {
			reply = wake;
		});
		const all = answers();
		sidebar = await sidebarAlone({
			...all,
			async sidebarSetUp(tab) {
				await late;
				return all.sidebarSetUp(tab);
			},
		});
		await sidebar.page.locator("#place-more").click();
		await sidebar.page.getByRole("button", { name: "Set up" }).click();
		await sidebar.page.getByRole("button", { name: "What if …" }).click();
		await expect.poll(heading).toBe("What if …");
		reply();
		await sidebar.allAnswered();
		expect(await heading()).toBe("What if …");
	});
});

describe("a problem in the sidebar", () => {
	test("is shown with Try again, and with Set up when the list cannot be read", async () => {
		let fails = true;
		const all = answers();
		sidebar = await sidebarAlone({ ...all, sidebarHome: () => (fails ? problem : all.sidebarHome()) });
		const { page } = sidebar;
		await expect.poll(() => page.getByRole("alert").textContent()).toBe(problem.message);
		await page.getByRole("button", { name: "Set up" }).click();
		await expect.poll(heading).toBe("How your list is read");
		await page.getByRole("button", { name: "Back" }).click();
		await page.getByRole("alert").waitFor();
		fails = false;
		await page.getByRole("button", { name: "Try again" }).click();
		await expect.poll(heading).toBe("Customers 2025");
		expect(await page.locator("h1").evaluate((element) => element === document.activeElement)).toBe(true);
	});

	test.each([
		"We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
		"ScriptError: Authorization is required to perform that action.",
	])("names the remedy for several signed-in accounts, and leads back: “%s”", async (message) => {
		sidebar = await sidebarAlone(
			answers({
				sidebarWhatIf: () => {
					throw new Error(message);
				},
			}),
		);
		await sidebar.page.locator("#place-more").click();
		await sidebar.page.getByRole("button", { name: "What if …" }).click();
		await expect
			.poll(() => sidebar.page.getByRole("alert").textContent())
			.toContain("several Google accounts");
		await sidebar.page.getByRole("button", { name: "Back" }).click();
		await expect.poll(heading).toBe("More");
	});
});

describe("the home view", () => {
	const home = (view: Partial<Home>, locale = "en_US") =>
		sidebarAlone(answers({ sidebarHome: () => ({ ok: true, locale, view: { ...HOME, ...view } }) }));
	const primary = () => sidebar.page.locator("button.primary").allTextContents();

	test("offers the review first with the number not reviewed, and Get started in a new file", async () => {
		sidebar = await home({});
		await sidebar.page.getByText("12 customers not reviewed lately.").waitFor();
		expect(await primary()).toEqual(["Review customers"]);
		await sidebar.browser.close();
		sidebar = await home({ unreviewed: 0 });
		await sidebar.page.getByText("Everybody has been reviewed lately.").waitFor();
		await sidebar.browser.close();
		sidebar = await home({ isFirst: true, unreviewed: 64 });
		await sidebar.page.getByText("in a minute you know").waitFor();
		expect(await primary()).toEqual(["Get started"]);
		expect(await sidebar.page.getByText("not reviewed").count()).toBe(0);
		expect(await sidebar.page.locator("main svg").count()).toBe(1);
	});

	test("shows the ideal customer only when there are no notices", async () => {
		sidebar = await home({ noticed: 0, firstNoticed: [] });
		await sidebar.page.getByText("We want: Family firms who plan ahead and pay on time.").waitFor();
		await sidebar.browser.close();
		for (const view of [{ noticed: 3 }, { noticed: 0, firstNoticed: [], idealCustomer: "" }]) {
			sidebar = await home(view);
			await sidebar.page.locator("#tier").waitFor();
			expect(await sidebar.page.getByText("We want:").count()).toBe(0);
			if (view.noticed === 3) await sidebar.browser.close();
		}
	});

	test("calls provisional tiers so beside their number, with a dashed edge and a legend", async () => {
		sidebar = await home({});
		const chips = sidebar.page.locator("table.roles .provisional");
		await expect.poll(() => chips.allTextContents()).toEqual(["4 for now", "11 for now"]);
		const style = await chips.first().evaluate((chip) => getComputedStyle(chip).borderTopStyle);
		expect(style).toBe("dashed");
		expect(await sidebar.page.getByText("“For now”, with a dashed edge:").isVisible()).toBe(true);
	});

	test("has no legend where no tier is provisional, and no question where the list lacks nothing", async () => {
		const places = HOME.places.map((place) => ({ ...place, provisional: 0 }));
		sidebar = await home({ places, question: null });
		await sidebar.page.locator("#tier").waitFor();
		expect(await sidebar.page.getByText(/for now/i).count()).toBe(0);
		expect(await sidebar.page.locator("#answer").count()).toBe(0);
	});

	test.each([
		["usualMargin", "Type your usual margin", "margin"],
		["previousRevenue", "Choose the column", "fact-previousRevenue"],
		["hourlyCost", "Type what an hour costs", "hourly-cost"],
	] as const)(
		"asks the whole list for %s, and leads to where it is answered, by keyboard",
		async (question, name, field) => {
			const facts = [...SET_UP.facts, fact("previousRevenue", null, 0, null)];
			sidebar = await sidebarAlone(
				answers({
					sidebarHome: () => ({ ok: true, locale: "en_US", view: { ...HOME, question } }),
					sidebarSetUp: () => ({ ok: true, locale: "en_US", view: { ...SET_UP, facts } }),
				}),
			);
			const button = sidebar.page.getByRole("button", { name });
			await button.focus();
			await sidebar.page.keyboard.press("Enter");
			await expect.poll(() => sidebar.page.evaluate(() => document.activeElement?.id)).toBe(field);
		},
	);

	test("fits to the list again at a press, where the list has grown out of what was fitted", async () => {
		sidebar = await home({ question: "fitAgain" });
		await sidebar.page.getByRole("button", { name: "Fit to my list again" }).click();
		await expect.poll(() => sidebar.page.locator("#status").textContent()).toBe("Fitted to your list again.");
	});

	test("asks for the usual margin in Danish, within 300 pixels", async () => {
		sidebar = await sidebarAlone(
			answers({ sidebarHome: () => ({ ok: true, locale: "da_DK", view: HOME }) }),
			{ locale: "da_DK" },
		);
		await sidebar.page.locator("#answer").waitFor();
		expect(await sidebar.page.getByText("Listen siger ikke, hvad du tjener").isVisible()).toBe(true);
		expect(await sidebar.page.locator("#answer").textContent()).toBe("Skriv din sædvanlige dækningsgrad");
		expect(await sidebar.page.locator("table.roles .provisional").first().textContent()).toBe(
			"4 indtil videre",
		);
		const wide = await sidebar.page.evaluate(() =>
			[document.body, document.querySelector("main")!].map((one) => one.scrollWidth - one.clientWidth),
		);
		expect(wide).toEqual([0, 0]);
	});

	test("formats thousands of customers as the language does", async () => {
		sidebar = await home({ customers: 41_741, places: [{ place: 2, customers: 41_741, provisional: 0 }] });
		await expect
			.poll(() => sidebar.page.locator("table.roles td.count").allTextContents())
			.toEqual(["41,741"]);
	});

	test("shows the diagnosis as plain text", async () => {
		sidebar = await home({
			diagnosis: "Does one customer carry us? Yes: <b>Bo</b> is 31\u00a0% of revenue (limit 25\u00a0%).",
		});
		const diagnosis = sidebar.page.locator("p.diagnosis");
		expect(await diagnosis.textContent()).toBe(
			"Does one customer carry us? Yes: <b>Bo</b> is 31\u00a0% of revenue (limit 25\u00a0%).",
		);
	});

	test("says below the diagnosis that net profits are assumed, and nothing where none is", async () => {
		const assumed =
			"Net profit is assumed for 16 of 18 customers: it rests on the usual margin of 30\u00a0%.";
		sidebar = await home({ assumed });
		expect(await sidebar.page.locator("p.diagnosis + p").textContent()).toBe(assumed);
		await sidebar.browser.close();
		sidebar = await home({ assumed: null });
		await sidebar.page.locator("p.diagnosis").waitFor();
		expect(await sidebar.page.locator("#assumed").count()).toBe(0);
	});

	test.each([
		["New customer? Check first", "sidebarNewCustomer", "New customer: check first"],
		["One answer for several", "sidebarSelected", "One answer for several"],
		["What if …", "sidebarWhatIf", "What if …"],
		["Set up", "sidebarSetUp", "How your list is read"],
	])("leads to “%s” and back", async (link, request, title) => {
		sidebar = await sidebarAlone(answers());
		await sidebar.page.locator("#place-more").click();
		await sidebar.page.getByRole("button", { name: link }).click();
		await expect.poll(heading).toBe(title);
		expect(sidebar.requests.map((call) => call.request)).toEqual(["sidebarHome", "sidebarMore", request]);
		await sidebar.page.getByRole("button", { name: "Back" }).click();
		await expect.poll(heading).toBe("More");
	});

	test("opens the review with the choices stored last", async () => {
		sidebar = await sidebarAlone(answers({ sidebarReview: () => problem }));
		await sidebar.page.getByRole("button", { name: "Review customers" }).click();
		await sidebar.page.getByRole("alert").waitFor();
		expect(sidebar.lastSent("sidebarReview")).toEqual([{ tab: null, choice: null, reviewer: null }]);
	});

	test("tiers once on a double-click, shows the message, and keeps the focus", async () => {
		let reply = () => {};
		sidebar = await sidebarAlone(
			answers({
				async sidebarTier() {
					await new Promise<void>((wake) => (reply = wake));
					return { ok: true, message: "64 customers tiered." };
				},
			}),
		);
		const tier = sidebar.page.getByRole("button", { name: "Tier my customers" });
		await tier.dblclick();
		expect(await status()).toBe("Working …");
		await expect.poll(() => sidebar.lastSent("sidebarTier")).toBeDefined();
		reply();
		await expect.poll(status).toBe("64 customers tiered.");
		expect(sidebar.requests.map(({ request }) => request)).toEqual([
			"sidebarHome",
			"sidebarTier",
			"sidebarHome",
		]);
		await expect.poll(() => tier.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	test("lists notices, and goes to the cell of one", async () => {
		sidebar = await sidebarAlone(answers());
		const { page } = sidebar;
		await page.getByRole("button", { name: "Go to D17" }).click();
		await expect.poll(() => sidebar.lastSent("sidebarShowCell")).toEqual(["Customers 2025", "D17"]);
		expect(await page.locator(".remarks li").last().textContent()).toBe("and 1 more");
	});
});
