import { expect, test } from "vitest";
import { openSheets, runMenuItem } from "./openFile.ts";

const LIST = {
	Customers: [
		["Customer", "Revenue", "Profit"],
		["Ane Ltd", 9000, 2700],
		["Bo & Co", 4000, 100],
	],
};

/** The page that a menu item shows; `chosen` is the language in the settings, null for none. */
async function pageFor(item: string, locale: string, chosen: string | null): Promise<string | undefined> {
	const book = await openSheets(LIST, locale);
	await runMenuItem(book, "tierMyCustomers");
	if (chosen !== null) {
		const settings = locale === "da_DK" ? "Niveauindstillinger" : "Tier settings";
		const row = book.values(settings).findIndex((cells) => cells.includes("general.language")) + 1;
		await book.type(`B${row}`, chosen, settings);
	}
	await runMenuItem(book, item);
	return book.seen.sidebar?.file;
}

test.each([
	["en_US", null, "Sidebar_en"],
	["da_DK", null, "Sidebar_da"],
	["ja_JP", null, "Sidebar_en"],
	["en_US", "Dansk", "Sidebar_da"],
	["da_DK", "English", "Sidebar_en"],
])("openSidebar in a file with locale %s and language setting %s shows %s", async (locale, chosen, page) => {
	expect(await pageFor("openSidebar", locale, chosen)).toBe(page);
});

test.each(["openShare", "openRemoval"])(
	"%s shows the page in the language of the settings, or by the locale before the first tiering",
	async (item) => {
		expect(await pageFor(item, "en_US", "Dansk")).toBe("Sidebar_da");
		const book = await openSheets(LIST, "da_DK");
		await runMenuItem(book, item);
		expect(book.seen.sidebar?.file).toBe("Sidebar_da");
	},
);
