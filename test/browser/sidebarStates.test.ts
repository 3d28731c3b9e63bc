import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { type Answers, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";
import { answers, HOME } from "./sidebarAnswers.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const problem = {
	ok: false,
	locale: "en_US",
	message: "No revenue column found in “Customers 2025”.",
} as const;
const heading = () => sidebar.page.locator("h1").textContent();
const status = () => sidebar.page.locator("#status").textContent();

/** Every view there is, and how a person comes to it. */
const VIEWS: Record<string, { others?: Partial<Answers>; go: (page: Page) => Promise<void> }> = {
	home: { go: (page) => page.locator("#tier").waitFor() },
	"set up": {
		async go(page) {
			await page.getByRole("button", { name: "Set up" }).click();
			await page.getByText("4 columns not used").click();
			await page.getByLabel("Usual margin, %").fill("a third");
			await page.getByRole("button", { name: "Use this" }).click();
		},
	},
	"what if": {
		async go(page) {
			await page.getByRole("button", { name: "What if …" }).click();
			for (const group of ["Where the tiers begin", "Limits"]) await page.getByText(group).click();
			await page.getByLabel("Net margin").selectOption("low");
			await page.getByLabel("Days late").selectOption("off");
			await page.getByText("2 customers would change tier:").waitFor();
		},
	},
	problem: {
		others: { sidebarHome: () => problem },
		go: (page) => page.getByRole("alert").waitFor(),
	},
};

describe.each(Object.entries(VIEWS))("%s", (_, { others, go }) => {
	test.each(["light", "dark"] as const)("has nothing in the way of anyone, %s", async (colorScheme) => {
		sidebar = await sidebarAlone(answers(others), { colorScheme });
		await go(sidebar.page);
		await sidebar.page.addScriptTag({ path: AXE });
		const violations = await sidebar.page.evaluate(async () => {
			const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
			const found = (await axe.run()).violations;
			return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
		});
		expect(violations).toEqual([]);
		expect(sidebar.complaints).toEqual([]);
	});

	test.each([300, 150])("never scrolls sideways in %i pixels", async (width) => {
		sidebar = await sidebarAlone(answers(others), { width, height: width === 300 ? 800 : 400 });
		await go(sidebar.page);
		const widths = await sidebar.page.evaluate(() =>
			[document.documentElement, document.querySelector("main")!].map(
				(one) => one.scrollWidth - one.clientWidth,
			),
		);
		expect(widths).toEqual([0, 0]);
		const cut = await sidebar.page.evaluate(() =>
			[...document.querySelectorAll("main *:not(option)")]
				.filter((one) => !one.closest(".hidden") && one.getBoundingClientRect().right > innerWidth + 0.5)
				.map((one) => one.outerHTML),
		);
		expect(cut).toEqual([]);
	});
});

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

describe("a view that is on its way", () => {
	test("is spoken of only when it takes long", async () => {
		const said: (string | null)[] = [];
		sidebar = await sidebarAlone(
			answers({
				async sidebarHome() {
					for (const pause of [150, 350]) {
						await new Promise((wake) => setTimeout(wake, pause));
						said.push(await status());
					}
					return { ok: true, locale: "en_US", view: HOME };
				},
			}),
		);
		await expect.poll(heading).toBe("Customers 2025");
		expect(said).toEqual(["", "Reading your customers …"]);
		expect(await status()).toBe("");
	});

	test("gives way to the one that was opened after it", async () => {
		let arrive = () => {};
		const late = new Promise<void>((wake) => {
			arrive = wake;
		});
		const all = answers();
		sidebar = await sidebarAlone({
			...all,
			async sidebarSetUp(tab) {
				await late;
				return all.sidebarSetUp(tab);
			},
		});
		await sidebar.page.getByRole("button", { name: "Set up" }).click();
		await sidebar.page.getByRole("button", { name: "What if …" }).click();
		await expect.poll(heading).toBe("What if …");
		arrive();
		await sidebar.page.waitForTimeout(200);
		expect(await heading()).toBe("What if …");
	});
});

describe("a problem", () => {
	test("is said with a way to try again, and a way to set up where the list cannot be read", async () => {
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
		expect(await page.locator("h1").evaluate((one) => one === document.activeElement)).toBe(true);
	});

	test("names the remedy where several accounts are signed in, and leads back", async () => {
		sidebar = await sidebarAlone(
			answers({
				sidebarWhatIf: () => {
					throw new Error("PERMISSION_DENIED");
				},
			}),
		);
		await sidebar.page.getByRole("button", { name: "What if …" }).click();
		await expect
			.poll(() => sidebar.page.getByRole("alert").textContent())
			.toContain("several Google accounts");
		await sidebar.page.getByRole("button", { name: "Back" }).click();
		await expect.poll(heading).toBe("Customers 2025");
	});
});

describe("home", () => {
	test("tiers once however often it is pressed, says so, and keeps the focus", async () => {
		sidebar = await sidebarAlone(
			answers({
				async sidebarTier() {
					await new Promise((wake) => setTimeout(wake, 200));
					return { ok: true, message: "64 customers tiered." };
				},
			}),
		);
		const tier = sidebar.page.getByRole("button", { name: "Tier my customers" });
		await tier.dblclick();
		expect(await status()).toBe("Working …");
		await expect.poll(status).toBe("64 customers tiered.");
		expect(sidebar.asked.map(({ request }) => request)).toEqual([
			"sidebarHome",
			"sidebarTier",
			"sidebarHome",
		]);
		await expect.poll(() => tier.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	test("lists what to look at, and goes to the cell", async () => {
		sidebar = await sidebarAlone(answers());
		const { page } = sidebar;
		await page.getByRole("button", { name: "Go to D17" }).click();
		await expect.poll(() => sidebar.lastSent("sidebarShowCell")).toEqual(["Customers 2025", "D17"]);
		expect(await page.locator("li").last().textContent()).toBe("and 1 more");
	});
});
