import { afterEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, HOME } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const paused = (cells: number, left: number): Outcome => ({
	ok: true,
	message: "64 customers tiered.",
	progress: { cells, left },
});
const DONE: Outcome = { ok: true, message: "64 customers tiered." };

/** Presses Tier my customers; each call of the returned function releases the server's next reply. */
async function open(outcomes: readonly Outcome[], locale = "en_US") {
	const waiting: (() => void)[] = [];
	const left = [...outcomes];
	sidebar = await sidebarAlone(
		answers({
			sidebarHome: () => ({ ok: true, locale, view: HOME }),
			sidebarTier: async () => {
				await new Promise<void>((go) => waiting.push(go));
				return left.shift()!;
			},
		}),
		{ locale },
	);
	await sidebar.page.locator("#tier").press("Enter");
	return async () => {
		await expect.poll(() => waiting.length).toBe(1);
		waiting.shift()!();
	};
}
const status = () => sidebar.page.locator("#status").textContent();
const asked = () => sidebar.requests.filter(({ request }) => request === "sidebarTier").length;
const bar = () => sidebar.page.getByRole("progressbar");

describe("a change that takes several calls to the server", () => {
	test("continues by itself, shows its progress, then its message", async () => {
		const next = await open([paused(1000, 800), paused(810, 250), DONE]);
		await next();
		await expect.poll(status).toBe("20\u00a0% written …");
		expect(await bar().getAttribute("aria-label")).toBe("How much is written");
		expect(await bar().evaluate((element: HTMLProgressElement) => element.value)).toBeCloseTo(0.2);
		await next();
		await expect.poll(status).toBe("75\u00a0% written …");
		await next();
		await expect.poll(status).toBe("64 customers tiered.");
		expect(await bar().count()).toBe(0);
		expect(asked()).toBe(3);
		expect(sidebar.errors).toEqual([]);
	});

	test.each([
		["en_US", "Stopping …", "Stopped: 75 % is written. Do the same again"],
		["da_DK", "Stopper …", "Stoppet: 75 % er skrevet. Gør det samme igen"],
	])("can be stopped by keyboard, and then says how to continue: %s", async (locale, stopping, stopped) => {
		const next = await open([paused(1000, 800), paused(800, 250)], locale);
		await next();
		await sidebar.page.locator("#stop").focus();
		expect(await violations(sidebar.page)).toEqual([]);
		expect(await cutOff(sidebar.page)).toEqual([]);
		await sidebar.page.keyboard.press("Enter");
		await expect.poll(status).toBe(stopping);
		await next();
		await expect.poll(status).toContain(stopped.replace(/ %/, "\u00a0%"));
		expect(await bar().count()).toBe(0);
		expect(asked()).toBe(2);
	});

	test("shows the reason when a later call fails", async () => {
		const next = await open([paused(1000, 800), { ok: false, message: "Somebody sorted it." }]);
		await next();
		await next();
		await expect.poll(status).toBe("Somebody sorted it.");
		expect(await bar().count()).toBe(0);
	});
});
