import { afterEach, describe, expect, test } from "vitest";
import { answers, UNCHANGED_WHAT_IF, whatIfWithMoves } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const STOPPED = { stoppedAt: new Date(2026, 10, 25) };

async function openWhatIf(others: Partial<Replies> = {}, options = {}) {
	sidebar = await sidebarAlone(answers(others), options);
	await sidebar.page.locator("#place-more").click();
	await sidebar.page.getByRole("button", { name: "What if …" }).click();
	await sidebar.page.locator("#apply").waitFor();
	return sidebar.page;
}

const count = () => sidebar.page.locator("#moved").textContent();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const tries = () => sidebar.requests.filter(({ request }) => request === "sidebarWhatIf").length;

describe("the What if view", () => {
	test("starts from the current settings: heading focused, weights open, nobody moved", async () => {
		const page = await openWhatIf();
		await expect.poll(focused).toBe("What if …");
		expect(await page.getByLabel("Net margin").inputValue()).toBe("high");
		expect(await page.getByLabel("Days late").locator("option:checked").textContent()).toBe(
			"7 (your number)",
		);
		expect(await page.getByText("32 % of the whole").isVisible()).toBe(true);
		expect(await page.getByLabel("Tier 1 begins at").isVisible()).toBe(false);
		expect(await count()).toBe("Nobody would change tier.");
	});

	test("says below each weight, and to screen readers, how many customers switching it off moves", async () => {
		const page = await openWhatIf();
		const described = (key: string) =>
			page.locator(`[id="setting-${key}"]`).evaluate((select) =>
				select
					.getAttribute("aria-describedby")!
					.split(" ")
					.map((id) => document.getElementById(id)!.textContent)
					.join(" "),
			);
		expect(await described("criterion.netMargin")).toMatch(
			/^32\s% of the whole Switching it off moves 7 customers\.$/,
		);
		expect(await described("criterion.hours")).toContain("moves 1 customer.");
		expect(await described("criterion.daysLate")).toContain("moves nobody.");
		await page.getByLabel("Net margin").selectOption("low");
		await expect.poll(count).toBe("1 customer would change tier:");
		expect(await described("criterion.netMargin")).toContain("moves 7 customers.");
	});

	test("counts and names the customers who would move, applies the changes, and goes home with the message", async () => {
		const page = await openWhatIf();
		await page.getByLabel("Net margin").selectOption("low");
		await expect.poll(count).toBe("1 customer would change tier:");
		expect(await page.locator(".moves li").allTextContents()).toEqual([
			"Nordlys Tryk ApS: Tier 2 → Tier 1 for now",
		]);
		expect(await page.locator("tbody tr").first().innerText()).toMatch(/Tier 1\s+9\s+10/);
		await page.getByText("Limits").click();
		expect(await page.getByLabel("High margin, %").inputValue()).toBe("40");
		await page.getByLabel("High margin, %").fill("32,5");
		await expect.poll(count).toBe("2 customers would change tier:");
		expect(await page.getByText("25 % of the whole").count()).toBe(3);
		expect(
			await page
				.locator("#setting-limit\\.highMargin")
				.evaluate((element) => element === document.activeElement),
		).toBe(true);
		await page.getByRole("button", { name: "Apply and tier" }).click();
		await expect.poll(() => page.locator("#status").textContent()).toContain("Settings changed.");
		expect(sidebar.lastSent("sidebarApply")).toEqual([
			{ "criterion.netMargin": "low", "limit.highMargin": 0.325 },
		]);
		await expect.poll(focused).toBe("Customers 2025");
		expect(sidebar.errors).toEqual([]);
	});

	test("sends one request for several quick changes, and none for a reverted change", async () => {
		const page = await openWhatIf({}, STOPPED);
		await page.getByText("Where the tiers begin").click();
		await page.getByLabel("Tier 1 begins at").pressSequentially("0");
		await page.clock.runFor(200);
		await page.getByLabel("Tier 1 begins at").fill("80");
		await page.clock.runFor(200);
		expect(tries()).toBe(1);
		await page.clock.runFor(200);
		await expect.poll(count).toBe("1 customer would change tier:");
		expect(tries()).toBe(2);
		expect(sidebar.lastSent("sidebarWhatIf")).toEqual([{ "threshold.tier1": 80 }]);
		await page.getByLabel("Tier 1 begins at").fill("75");
		await page.clock.runFor(1000);
		await expect.poll(count).toBe("Nobody would change tier.");
		expect(tries()).toBe(2);
	});

	test("shows the reply to the last change, whatever the order of replies", async () => {
		const waiting: (() => void)[] = [];
		const page = await openWhatIf({
			sidebarWhatIf: async (changes) => {
				const changed = Object.keys(changes).length;
				if (changed > 0) await new Promise<void>((reply) => waiting.push(reply));
				return {
					ok: true,
					locale: "en_US",
					view: changed === 0 ? UNCHANGED_WHAT_IF : whatIfWithMoves(changed),
				};
			},
		});
		await page.getByLabel("Net margin").selectOption("low");
		await expect.poll(() => waiting.length).toBe(1);
		await page.getByLabel("Days late").selectOption("off");
		await expect.poll(() => waiting.length).toBe(2);
		expect(await count()).toBe("Working it out …");
		waiting[1]!();
		await expect.poll(count).toBe("2 customers would change tier:");
		waiting[0]!();
		await sidebar.allAnswered();
		expect(await count()).toBe("2 customers would change tier:");
	});

	test("Discard drops every change, and a request still pending", async () => {
		const page = await openWhatIf({}, STOPPED);
		await page.getByLabel("Net margin").selectOption("low");
		await page.clock.runFor(1000);
		await expect.poll(count).toBe("1 customer would change tier:");
		await page.getByLabel("Days late").selectOption("off");
		await page.getByRole("button", { name: "Discard" }).click();
		expect(await page.getByLabel("Net margin").inputValue()).toBe("high");
		expect(await page.getByLabel("Days late").inputValue()).toBe("own");
		await page.clock.runFor(1000);
		await sidebar.allAnswered();
		expect(await count()).toBe("Nobody would change tier.");
		expect(tries()).toBe(2);
		await page.getByRole("button", { name: "Apply and tier" }).click();
		expect(await page.locator("#status").textContent()).toBe("Nobody would change tier.");
		expect(sidebar.lastSent("sidebarApply")).toBeUndefined();
	});

	test("shows an error at a field without a valid number, and sends nothing", async () => {
		const page = await openWhatIf();
		await page.getByText("Where the tiers begin").click();
		await page.getByLabel("Tier 1 begins at").fill("high");
		await expect
			.poll(() => page.locator("#setting-threshold\\.tier1-wrong").textContent())
			.toBe("“Tier 1 begins at” must be a number or empty.");
		await page.getByRole("button", { name: "Apply and tier" }).click();
		expect(await page.getByLabel("Tier 1 begins at").getAttribute("aria-invalid")).toBe("true");
		expect(tries()).toBe(1);
		expect(sidebar.lastSent("sidebarApply")).toBeUndefined();
	});

	test("shows why a change is refused, keeps it, and offers Try again", async () => {
		let fails = true;
		const page = await openWhatIf({
			sidebarWhatIf: (changes) => {
				if (Object.keys(changes).length === 0) return { ok: true, locale: "en_US", view: UNCHANGED_WHAT_IF };
				if (fails) return { ok: false, locale: "en_US", message: "Tier 1 must begin above Tier 2." };
				return { ok: true, locale: "en_US", view: whatIfWithMoves(1) };
			},
		});
		await page.getByLabel("Net margin").selectOption("low");
		await expect.poll(count).toBe("Tier 1 must begin above Tier 2.");
		expect(await page.getByLabel("Net margin").inputValue()).toBe("low");
		fails = false;
		await page.getByRole("button", { name: "Try again" }).click();
		await expect.poll(count).toBe("1 customer would change tier:");
	});

	test("keeps the changes when applying them fails", async () => {
		const page = await openWhatIf({
			sidebarApply: () => {
				throw new Error("Service Spreadsheets failed");
			},
		});
		await page.getByLabel("Net margin").selectOption("low");
		await page.getByRole("button", { name: "Apply and tier" }).click();
		await expect.poll(() => page.locator("#status").textContent()).toContain("Google Sheets did not answer.");
		expect(await page.getByLabel("Net margin").inputValue()).toBe("low");
	});

	test("never hides the focused control behind the sticky result", async () => {
		const page = await openWhatIf();
		await page.setViewportSize({ width: 300, height: 560 });
		for (const group of ["Where the tiers begin", "Limits"]) await page.getByText(group).click();
		for (const label of ["Net margin", "Days late"]) await page.getByLabel(label).selectOption("off");
		await page.getByText("2 customers would change tier:").waitFor();
		await page.getByRole("button", { name: "Back" }).focus();
		for (let presses = 0; presses < 8; presses++) {
			await page.keyboard.press("Tab");
			const hidden = await page.evaluate(() => {
				const outlook = document.querySelector(".outlook")!;
				const used = document.activeElement!;
				if (outlook.contains(used)) return null;
				return used.getBoundingClientRect().bottom > outlook.getBoundingClientRect().top
					? used.outerHTML
					: null;
			});
			expect(hidden).toBeNull();
		}
	});
});
