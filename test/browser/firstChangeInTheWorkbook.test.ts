import { afterEach, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { violations } from "./accessibility.ts";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const DANISH = [
	"Kunde;Omsætning;Bruttofortjeneste",
	"Ane Aps;10.000,00;3.000,50",
	"Bo & Co;9.800,00;-1.240,00",
];

const LONG = [
	"Customer,Revenue,Profit",
	...["Alder", "Birch", "Cedar", "Elm"].map((name) => `${name},900,about as much as the year before`),
	"Fir,700,60",
	"Hazel,500,40",
	"Maple,800,90",
	"Oak,900,70",
	"Pine,650,55",
	"Rowan,450,20",
	"Total,7000,335",
];

let local: LocalPage;
afterEach(() => local.close());

test("in the local workbook, menu and sidebar ask before the first change until the person agrees; undo reverts it", async () => {
	const { words } = language("da_DK");
	const { heading } = words.firstChange;
	local = await localPage({
		file: { name: "clients.csv", bytes: new TextEncoder().encode(DANISH.join("\n")) },
		locale: "da-DK",
		asks: true,
	});
	const { page } = local;
	const { choose, save } = person(page);
	const dialog = page.getByRole("dialog", { name: heading });
	const before = await save();

	await choose(words.menu.tier);
	await dialog.waitFor();
	expect(await dialog.innerText()).toContain("D–L");
	expect((await violations(page)).filter((found) => found.includes("question"))).toEqual([]);
	await page.keyboard.press("Escape");
	await expect.poll(() => dialog.isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("menu-button");

	await choose(words.sidebar.places.overview);
	const sidebar = page.frameLocator("iframe[title='Customer Tiers']");
	await sidebar.locator("#place-more").click();
	await sidebar.locator("#tier").press("Enter");
	await sidebar.getByRole("dialog", { name: heading }).waitFor();
	await page.keyboard.press("Escape");
	await expect.poll(() => sidebar.locator("#status").textContent()).toBe(words.firstChange.cancelled);
	expect(await save()).toEqual(before);

	await choose(words.menu.tier);
	await dialog.waitFor();
	// The title has the focus: a key meant for the sheet agrees to nothing.
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(() => page.locator("#toasts").innerText()).toContain("2 ");
	const { sheets } = await save();
	// List, board, summary, settings, history, and the hidden undo tab.
	expect(sheets).toHaveLength(6);
	expect(sheets[0]![0]).toHaveLength(12);

	await choose(words.menu.undo);
	await expect
		.poll(() => page.locator("#toasts").innerText())
		.toContain(words.undo.gone("Kunder efter niveau, Kundeoversigt, Niveauindstillinger, Niveauhistorik", 4));
	expect(await save()).toEqual(before);
	expect(local.errors).toEqual([]);
});

test.each([
	["a usual window", 1280, 600],
	["a narrow window", 300, 500],
])(
	"in the local workbook, a long question opens at its top in %s, with its buttons in sight",
	async (_, width, height) => {
		local = await localPage({
			file: { name: "long.csv", bytes: new TextEncoder().encode(LONG.join("\n")) },
			asks: true,
			width,
			height,
		});
		const { page } = local;
		await person(page).choose(language("en_US").words.menu.tier);
		await page.locator("#question[open]").waitFor();
		const inSight = (id: string) =>
			page.locator(id).evaluate((element) => {
				const { left, top, width, height } = element.getBoundingClientRect();
				return document.elementFromPoint(left + width / 2, top + height / 2) === element;
			});
		expect(
			await page.locator("#question").evaluate((dialog) => dialog.scrollHeight > dialog.clientHeight),
		).toBe(true);
		for (const id of ["#question-title", "#question-ok", "#question-cancel"])
			expect([id, await inSight(id)]).toEqual([id, true]);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("question-title");
		await page.locator("#question-cancel").focus();
		expect(await inSight("#question-title")).toBe(true);
	},
);

test("in a narrow window, the sidebar of the local workbook is in front of the grid, and nothing reaches beyond the window", async () => {
	local = await localPage({ width: 300, height: 600 });
	const { page } = local;
	await person(page).choose(language("en_US").words.sidebar.places.overview);
	await page.frameLocator("iframe[title='Customer Tiers']").locator("#begin").waitFor();
	const outside = await page.evaluate(() => {
		const box = document.querySelector("#sidebar")!.getBoundingClientRect();
		const points = [0.02, 0.3, 0.6, 0.98].flatMap((x) => [0.1, 0.5, 0.97].map((y) => [x, y] as const));
		const covered = points.filter(([x, y]) => {
			const found = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
			return found?.closest("#sidebar") == null;
		});
		const buttons = [...document.querySelectorAll("header.bar button, #locale")];
		const cut = buttons
			.filter((button) => button.getBoundingClientRect().right > innerWidth)
			.map(({ id }) => id);
		return { covered, cut, box: [box.left, box.right <= innerWidth] };
	});
	expect(outside).toEqual({ covered: [], cut: [], box: [0, true] });
});
