import { expect, test } from "vitest";
import { choose, opened } from "./openBook.ts";

const LIST = {
	Customers: [
		["Customer", "Revenue", "Profit"],
		["Ane Ltd", 9000, 2700],
		["Bo & Co", 4000, 100],
	],
};

/** The page that is shown by a menu item, where somebody has chosen a language or nobody has. */
async function pageFor(item: string, locale: string, chosen: string | null): Promise<string | undefined> {
	const book = await opened(LIST, locale);
	await choose(book, "tierMyCustomers");
	if (chosen !== null) {
		const settings = locale === "da_DK" ? "Niveauindstillinger" : "Tier settings";
		const row = book.values(settings).findIndex((cells) => cells.includes("general.language")) + 1;
		await book.type(`B${row}`, chosen, settings);
	}
	await choose(book, item);
	return book.seen.sidebar?.file;
}

test.each([
	["en_US", null, "Sidebar_en"],
	["da_DK", null, "Sidebar_da"],
	["ja_JP", null, "Sidebar_en"],
	["en_US", "Dansk", "Sidebar_da"],
	["da_DK", "English", "Sidebar_en"],
])(
	"in a file whose locale is %s, and whose settings say %s, the sidebar's page is %s",
	async (locale, chosen, page) => {
		expect(await pageFor("openSidebar", locale, chosen)).toBe(page);
	},
);

test.each(["openShare", "openRemoval"])(
	"so it is for %s, and in a file that has nothing of ours yet",
	async (item) => {
		expect(await pageFor(item, "en_US", "Dansk")).toBe("Sidebar_da");
		const book = await opened(LIST, "da_DK");
		await choose(book, item);
		expect(book.seen.sidebar?.file).toBe("Sidebar_da");
	},
);
