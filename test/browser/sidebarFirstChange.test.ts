import { afterEach, describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { pageWords } from "../pageWords.ts";
import { cutOff, violations } from "./accessibility.ts";
import { reviewServer } from "./reviewServer.ts";
import { answers, HOME, MORE } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const status = () => sidebar.page.locator("#status").textContent();
const saving = () => sidebar.page.locator("#saving").innerText();
const dialog = () => sidebar.page.getByRole("dialog");
const sent = (request: string) => sidebar.requests.filter((call) => call.request === request);
const press = async (...keys: string[]) => {
	for (const key of keys) await sidebar.page.keyboard.press(key);
};

/** The planned changes in the file's language, with a heading that cannot be broken into lines. */
const asksIn = (locale: string) => {
	const { firstChange } = language(locale).words;
	return [
		firstChange.newColumns("Kunder 2025", ["Niveau", "Score", "A".repeat(80)], "L", "N", 64),
		firstChange.besides(76, true),
		firstChange.ownStays,
	];
};

describe.each(["en_US", "da_DK"])("the question before the first change, in %s", (locale) => {
	const words = pageWords(locale);
	const { heading, agree, cancel } = words.firstChange;
	const { cancelled } = language(locale).words.firstChange;
	const asks = asksIn(locale);

	test("fills the sidebar, works by keyboard, and carries on with the action when the person agrees", async () => {
		sidebar = await sidebarAlone(
			answers({
				sidebarHome: () => ({ ok: true, locale, view: { ...HOME, isFirst: true } }),
				sidebarMore: () => ({ ok: true, locale, view: { ...MORE, isFirst: true } }),
				sidebarTier: (agreed) =>
					agreed ? { ok: true, message: "64 customers tiered." } : { ok: false, message: cancelled, asks },
			}),
			{ locale },
		);
		const { page } = sidebar;
		await page.locator("#place-more").click();
		await page.locator("main nav #tier").press("Enter");
		await expect.poll(focused).toBe(heading);
		expect(await dialog().locator("li").allTextContents()).toEqual(asks);
		expect(await dialog().getAttribute("aria-describedby")).toBe("first-changes");
		expect(await violations(page)).toEqual([]);
		expect(await cutOff(page)).toEqual([]);
		const { width, height } = (await dialog().boundingBox())!;
		expect([width, height]).toEqual([300, 800]);

		// Keys typed ahead do not agree.
		await press("Enter", "1");
		expect(await dialog().isVisible()).toBe(true);
		await press("Tab");
		expect(await focused()).toBe(agree);
		await press("Tab");
		expect(await focused()).toBe(cancel);
		await press("Shift+Tab", "Enter");
		await expect.poll(status).toBe("64 customers tiered.");
		expect(sent("sidebarTier").map(({ args }) => args)).toEqual([[], [true]]);
		expect(await dialog().count()).toBe(0);
		expect(sidebar.errors).toEqual([]);
	});

	test("Escape and Cancel change nothing, return the focus, and are not shown as a problem", async () => {
		sidebar = await sidebarAlone(
			answers({
				sidebarHome: () => ({ ok: true, locale, view: { ...HOME, isFirst: true } }),
				sidebarMore: () => ({ ok: true, locale, view: { ...MORE, isFirst: true } }),
				sidebarTier: () => ({ ok: false, message: cancelled, asks }),
			}),
			{ locale },
		);
		const { page } = sidebar;
		await page.locator("#place-more").click();
		await page.locator("main nav #tier").waitFor();
		for (const no of [["Escape"], ["Tab", "Tab", "Enter"]]) {
			await page.locator("#tier").press("Enter");
			await expect.poll(focused).toBe(heading);
			await press(...no);
			await expect.poll(status).toBe(cancelled);
			expect(await page.locator("#status.problem").count()).toBe(0);
			expect(await focused()).toBe(words.sidebar.tierNow);
		}
		expect(sent("sidebarTier").map(({ args }) => args)).toEqual([[], []]);
	});
});

describe("review answers in a file without changes by the add-on", () => {
	/** Opens a review of a file that the add-on has not changed yet; nothing is saved until somebody agrees. */
	async function untouchedReview() {
		const server = reviewServer(["Ane Ltd", "Bo & Co", "Cy plc"].map(company));
		const asks = asksIn("en_US");
		let touched = false;
		sidebar = await sidebarAlone(
			answers({
				...server.answers,
				sidebarSave(batch, agreed) {
					touched ||= agreed === true;
					return touched
						? server.answers.sidebarSave(batch)
						: { ok: false, locale: "en_US", message: "Nothing was changed.", asks };
				},
			}),
		);
		await sidebar.page.locator("#review").click();
		await sidebar.page.locator("#next").waitFor();
		const log = () => server.log.filter(({ kind }) => kind !== "reviewed").length;
		return { log, touch: () => (touched = true) };
	}
	const company = (customer: string) => ({
		customer,
		revenue: 9000,
		profit: 900,
		discount: 0.1,
		daysLate: 10,
	});

	test("stay pending when the person declines, without asking again, and are all saved once they agree", async () => {
		const { log } = await untouchedReview();
		const customer = await sidebar.page.locator("main h1").textContent();
		await press("1");
		await dialog().waitFor();
		// Keys of the review behind the dialog do nothing.
		await press("2", "Enter", "Escape");
		await expect
			.poll(saving)
			.toBe("Not saved: 1 answer is kept here. You have not agreed to changes to this file. Save …");
		expect(await sidebar.page.locator("main h1").textContent()).toBe(customer);
		await press("Enter", "2");
		await expect.poll(saving).toContain("Not saved: 2 answers are kept here.");
		expect(await dialog().count()).toBe(0);
		expect(await violations(sidebar.page)).toEqual([]);
		expect(log()).toBe(0);

		await sidebar.page.getByRole("button", { name: "Save …" }).press("Enter");
		await dialog().waitFor();
		await press("Tab", "Enter");
		await expect.poll(saving).toBe("Saved ✓");
		expect(log()).toBe(2);
		await press("Enter", "3");
		await expect.poll(log).toBe(3);
		expect(await dialog().count()).toBe(0);
	});

	test("that are pending are saved with the next answer once a colleague has agreed to the first change", async () => {
		const { log, touch } = await untouchedReview();
		await press("1");
		await dialog().waitFor();
		await press("Escape");
		await expect.poll(saving).toContain("Not saved: 1 answer is kept here.");
		touch();
		await press("Enter", "2");
		await expect.poll(saving).toBe("Saved ✓");
		expect(log()).toBe(2);
	});
});
