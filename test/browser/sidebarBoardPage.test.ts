import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import type { BoardPage } from "../../src/contract/server.ts";
import { pageWords } from "../pageWords.ts";
import { cutOff, violations } from "./accessibility.ts";
import { answers, BOARD_PAGE } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

async function openBoardPage(
	options: { view?: Partial<BoardPage>; others?: Partial<Replies>; locale?: string; width?: number } = {},
) {
	const { view, others, locale = "en_US", width = 300 } = options;
	const whole = (): ReturnType<Replies["sidebarSharedBoard"]> => ({
		ok: true,
		locale,
		view: { ...BOARD_PAGE, ...view },
	});
	sidebar = await sidebarAlone(
		answers({ ...(view === undefined ? {} : { sidebarSharedBoard: whole }), ...others }, locale),
		{ locale, width },
	);
	await sidebar.page.locator("#place-more").press("Enter");
	await sidebar.page
		.getByRole("button", { name: pageWords(locale).boardPage.heading, exact: true })
		.press("Enter");
	await sidebar.page.locator(".board-page svg").waitFor();
	return sidebar.page;
}

const status = () => sidebar.page.locator("#status").textContent();
const about = (page: Page) => page.locator(".board-page desc").textContent();

/** Saves the picture and returns its bytes. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.locator("#save-picture").press("Enter"),
	]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe("the page to share, in the sidebar", () => {
	test("asks first for names without money, then for each choice of the person, by keyboard", async () => {
		const page = await openBoardPage();
		expect(sidebar.lastSent("sidebarSharedBoard")).toEqual([
			{ names: true, money: false, language: "en-US" },
		]);
		await page.locator("#board-money").press("Space");
		await expect.poll(() => about(page)).toContain("names, money");
		await page.locator("#board-names").press("Space");
		await expect.poll(() => about(page)).toContain("no names, money");
		await page.locator("#board-language").selectOption({ label: "Dansk" });
		await expect.poll(() => page.locator(".board-page svg").getAttribute("lang")).toBe("da-DK");
		expect(sidebar.lastSent("sidebarSharedBoard")).toEqual([
			{ names: false, money: true, language: "da-DK" },
		]);
		expect(sidebar.errors).toEqual([]);
	});

	test("saves a picture of A4 paper on its side, which shows what the drawing shows", async () => {
		const page = await openBoardPage();
		const { name, bytes } = await saved(page);
		expect(name).toBe("Customers by tier 2026-11-30.png");
		expect(await status()).toBe("The picture is among your downloads as “Customers by tier 2026-11-30.png”.");
		const colors = await page.evaluate(async (base64) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			const canvas = document.createElement("canvas");
			[canvas.width, canvas.height] = [image.width, image.height];
			const context = canvas.getContext("2d")!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, image.width, image.height);
			const seen = new Set<string>();
			for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
			return { width: image.width, height: image.height, seen: [...seen] };
		}, bytes.toString("base64"));
		expect([colors.width, colors.height]).toEqual([2400, 1696]);
		// The grounds of the four tiers, and the paper.
		for (const ground of ["198,236,208", "205,223,249", "255,233,176", "240,179,185", "255,255,255"])
			expect(colors.seen).toContain(ground);
	});

	test("prints on one page of A4 paper on its side, and nothing but the drawing", async () => {
		const page = await openBoardPage();
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
		expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
		await page.emulateMedia({ media: "print" });
		expect(
			await page
				.locator("h1, #save-picture, #status, .back")
				.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
		).toBe(0);
		expect(await page.locator(".board-page svg").isVisible()).toBe(true);
	});

	test("opens the browser's window for printing, with the name for the file as the title", async () => {
		const page = await openBoardPage();
		await page.evaluate(() => {
			window.print = () => {
				document.body.dataset.printed = document.title;
				window.dispatchEvent(new Event("afterprint"));
			};
		});
		await page.locator("#print").press("Enter");
		expect(await page.locator("body").getAttribute("data-printed")).toBe("Customers by tier 2026-11-30");
		expect(await page.title()).toBe("Customer Tiers");
		expect(await status()).toContain("Save as PDF");
	});

	test("cuts a name that is too long, and draws a hostile one as plain text", async () => {
		const page = await openBoardPage();
		const texts = await page.locator(".board-page svg text").allTextContents();
		const cut = texts.find((text) => text.startsWith("Donaudampf"))!;
		expect(cut).toMatch(/…$/);
		expect(texts).toContain("<img src=x onerror=alert(1)>");
		expect(texts).toContain("Bo  &  Co");
		expect(await page.locator(".board-page :is(img, script, image, foreignObject)").count()).toBe(0);
		// All texts end inside the page.
		const outside = await page.locator(".board-page svg").evaluate((svg) => {
			const whole = svg.getBoundingClientRect();
			return [...svg.querySelectorAll("text")]
				.filter((text) => {
					const { left, right, bottom } = text.getBoundingClientRect();
					return left < whole.left || right > whole.right + 0.5 || bottom > whole.bottom + 0.5;
				})
				.map(({ textContent }) => textContent);
		});
		expect(outside).toEqual([]);
	});

	test("says how many are not drawn where no circle and no other text is", async () => {
		const points = Array.from({ length: 150 }, (_, index) => ({
			...{ x: (index % 15) / 14, y: Math.floor(index / 15) / 9, size: 1, place: 1 as const },
			name: `Customer ${index}`,
		}));
		const others = "11,850 customers with smaller amounts are not drawn.";
		const page = await openBoardPage({ view: { scatter: { ...BOARD_PAGE.scatter!, points, others } } });
		const covered = await page.locator(".board-page svg").evaluate((svg, text) => {
			const all = [...svg.querySelectorAll("text, circle")];
			const note = all.find((one) => one.textContent === text)!;
			const a = note.getBoundingClientRect();
			return all
				.filter((one) => one !== note)
				.filter((one) => {
					const b = one.getBoundingClientRect();
					return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
				})
				.map((one) => one.textContent || one.tagName);
		}, others);
		expect(covered).toEqual([]);
	});

	test("is drawn without charts, and with nothing known", async () => {
		const page = await openBoardPage({ view: { scatter: null, curve: null, needsFacts: null } });
		expect(await page.locator(".board-page :is(circle, polyline)").count()).toBe(0);
		expect((await saved(page)).bytes.length).toBeGreaterThan(10_000);
		expect(sidebar.errors).toEqual([]);
	});

	test("says so if a choice cannot be had, and cannot be saved or printed meanwhile", async () => {
		const page = await openBoardPage({
			others: {
				sidebarSharedBoard: ({ money }) =>
					money
						? { ok: false, locale: "en_US", message: "The list is gone." }
						: { ok: true, locale: "en_US", view: BOARD_PAGE },
			},
		});
		await page.locator("#board-money").press("Space");
		await expect.poll(status).toBe("The list is gone.");
		expect(await page.locator("#save-picture").getAttribute("aria-disabled")).toBe("true");
		await page.locator("#board-money").press("Space");
		await expect.poll(() => page.locator("#save-picture").getAttribute("aria-disabled")).toBe("false");
	});

	test.each(["en_US", "da_DK"])(
		"has no accessibility violations and no cut-off text in %s",
		async (locale) => {
			const page = await openBoardPage({ locale });
			expect(await page.locator("h1").innerText()).toBe(pageWords(locale).boardPage.heading);
			expect(await cutOff(page)).toEqual([]);
			expect(await violations(page)).toEqual([]);
			expect(sidebar.errors).toEqual([]);
		},
	);
});
