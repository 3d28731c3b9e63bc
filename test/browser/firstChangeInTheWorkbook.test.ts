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

	await choose(words.menu.sidebar);
	const sidebar = page.frameLocator("iframe[title='Customer Tiers']");
	await sidebar.locator("#tier").press("Enter");
	await sidebar.getByRole("dialog", { name: heading }).waitFor();
	await page.keyboard.press("Escape");
	await expect.poll(() => sidebar.locator("#status").textContent()).toBe(words.firstChange.cancelled);
	expect(await save()).toEqual(before);

	await choose(words.menu.tier);
	await dialog.waitFor();
	// The first button has the focus.
	await page.keyboard.press("Enter");
	await expect.poll(() => page.locator("#toasts").innerText()).toContain("2 ");
	const { sheets } = await save();
	// List, summary, settings, history, and the hidden undo tab.
	expect(sheets).toHaveLength(5);
	expect(sheets[0]![0]).toHaveLength(12);

	await choose(words.menu.undo);
	await expect
		.poll(() => page.locator("#toasts").innerText())
		.toContain(words.undo.gone("Kundeoversigt, Niveauindstillinger, Niveauhistorik", 3));
	expect(await save()).toEqual(before);
	expect(local.errors).toEqual([]);
});
