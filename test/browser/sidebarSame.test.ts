import { afterEach, describe, expect, test } from "vitest";
import type { Notice } from "../../src/contract/server.ts";
import { answers, HOME, SET_UP } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const tab = "Customers 2025";
const ASKED: Notice = {
	text: "“Elm Ltd” (row 3), “ELM LIMITED” (row 5) may be one customer: each is rated by itself until you decide under Set up.",
	at: { tab, cell: "A3" },
	same: {
		names: ["Elm Ltd", "ELM LIMITED"],
		rows: ["Row 3: Elm Ltd · Revenue 1,000.00", `Row 5: ELM LIMITED ${LONG} · Revenue 3,000.00`],
		answers: ["one", "different"],
	},
};

/** Home as the server sends it: it asks until an answer has come. */
async function openHome(others: Partial<Replies> = {}, locale = "en_US") {
	let isAsked = true;
	const home = () => {
		const notices = isAsked ? [ASKED] : [];
		const view = { ...HOME, noticed: notices.length, firstNoticed: notices };
		return { ok: true as const, locale, view };
	};
	const decided: Replies["sidebarSame"] = () => {
		isAsked = false;
		return { ok: true, message: "“Elm Ltd” and “ELM LIMITED” now count as one customer." };
	};
	sidebar = await sidebarAlone(answers({ sidebarHome: home, sidebarSame: decided, ...others }, locale), {
		locale,
	});
	await sidebar.page.locator(".remarks").waitFor();
	return sidebar.page;
}

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const sent = () => sidebar.lastSent("sidebarSame")?.[0];

/** Presses Tab until the button with that name has the focus. */
async function tabTo(name: string): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		if ((await focused()) === name) return;
		await sidebar.page.keyboard.press("Tab");
	}
	throw new Error(`Tab never reaches ${name}`);
}

describe("rows that may be one customer, on home", () => {
	test("are treated as one by keyboard; the outcome is announced, and the focus goes to the heading", async () => {
		const page = await openHome();
		await tabTo("Treat as one");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.locator("#status").textContent()).toContain("now count as one customer");
		expect(await page.locator("#status").getAttribute("role")).toBe("status");
		expect(sent()).toEqual({ tab, names: ["Elm Ltd", "ELM LIMITED"], answer: "one" });
		expect(await page.locator(".remarks").count()).toBe(0);
		expect(await focused()).toBe(tab);
	});

	test("are told apart with one click", async () => {
		const page = await openHome();
		await page.getByRole("button", { name: "Not the same" }).click();
		await expect.poll(sent).toMatchObject({ answer: "different" });
	});

	test("are listed with their figures, and described by the notice, in a sidebar of 300 pixels", async () => {
		const page = await openHome();
		await page.setViewportSize({ width: 300, height: 700 });
		expect(await page.locator(".remarks li li").allTextContents()).toEqual(ASKED.same?.rows);
		const described = await page
			.getByRole("button", { name: "Treat as one" })
			.evaluate((one) => document.getElementById(one.getAttribute("aria-describedby") ?? "")?.textContent);
		expect(described).toBe(ASKED.text);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
	});

	test("stay in question where the server refuses, and the focus stays on the button", async () => {
		const message = "“Customers 2025” was changed meanwhile. Nothing was changed.";
		const page = await openHome({ sidebarSame: () => ({ ok: false, message }) });
		await tabTo("Treat as one");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.locator("#status").textContent()).toBe(message);
		expect(await focused()).toBe("Treat as one");
		expect(await page.locator(".remarks").count()).toBe(1);
	});

	test("are asked about in Danish", async () => {
		const page = await openHome({}, "da_DK");
		expect(await page.locator(".remarks .buttons button").allTextContents()).toEqual([
			"Regn som én",
			"Ikke den samme",
		]);
	});
});

describe("the list of decisions in Set up", () => {
	test("shows each decision, and takes one back", async () => {
		const decisions = [
			{ names: ["elm ltd", "elm limited"], label: "“Elm Ltd” and “ELM LIMITED”", isSame: true },
			{ names: ["ane"], label: "“Ane”", isSame: false },
		];
		let left = decisions;
		const page = await openHome({
			sidebarSetUp: () => ({ ok: true, locale: "en_US", view: { ...SET_UP, decisions: left } }),
			sidebarSame: () => {
				left = decisions.slice(1);
				return { ok: true, message: "Your decision is taken back." };
			},
		});
		await page.locator("#place-more").click();
		await page.getByRole("button", { name: "Set up" }).click();
		await page.locator("#use").waitFor();
		expect(await page.locator(".decisions span").allTextContents()).toEqual([
			"“Elm Ltd” and “ELM LIMITED”: one customer",
			"“Ane”: different customers",
		]);
		await page.getByRole("button", { name: "Take the decision back" }).first().click();
		await expect.poll(() => page.locator("#status").textContent()).toBe("Your decision is taken back.");
		expect(sent()).toEqual({ tab, names: ["elm ltd", "elm limited"], answer: "undecided" });
		await expect.poll(() => page.locator(".decisions li").count()).toBe(1);
	});
});
