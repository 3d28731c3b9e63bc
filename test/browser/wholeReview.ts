import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Built } from "../../src/preview/pageAssets.ts";

/** Actions of a person who uses only the keyboard, or only the mouse. */
interface PersonActions {
	/** Goes from home to the first card. */
	begin(name: string): Promise<void>;
	answer(answer: number): Promise<void>;
	figure(figure: number): Promise<void>;
	/** @param day written as 2026-01-31. */
	day(day: string): Promise<void>;
	/** Opens the known facts, and asks again for the answer at that index. */
	changeAnswer(index: number): Promise<void>;
	next(): Promise<void>;
}

export function mouse(sidebar: FrameLocator): PersonActions {
	return {
		async begin(name) {
			await sidebar.locator("#place-review").click();
			await sidebar.locator("#reviewer").fill(name);
			await sidebar.locator("button.primary").click();
		},
		answer: (answer) =>
			sidebar
				.locator(".answers button")
				.nth(answer - 1)
				.click(),
		async figure(figure) {
			await sidebar.locator("#figure").fill(String(figure));
			await sidebar.locator(".asked button.second").click();
		},
		async day(day) {
			await sidebar.locator("#figure").fill(day);
			await sidebar.locator(".asked button.second").click();
		},
		async changeAnswer(index) {
			for (const list of listsOfAnswers(sidebar))
				if (!(await isOpen(list))) await list.locator("> summary").click();
			const list = listsOfAnswers(sidebar)[1];
			await list.locator("button").nth(index).click();
		},
		next: () => sidebar.locator("#next").click(),
	};
}

/** The fold of the card, and in it the list of answers. */
function listsOfAnswers(sidebar: FrameLocator): readonly [fold: Locator, list: Locator] {
	const answers = { has: sidebar.locator("button[aria-label]") };
	return [sidebar.locator(".rest"), sidebar.locator(".rest details", answers)];
}

const isOpen = (list: Locator) => list.evaluate((details: HTMLDetailsElement) => details.open);

export function keyboard(page: Page, sidebar: FrameLocator): PersonActions {
	const tabTo = async (wanted: Locator, key = "Tab") => {
		for (let pressed = 0; pressed < 60; pressed++) {
			if (await wanted.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press(key);
		}
		throw new Error("Tab never reaches the control.");
	};
	return {
		async begin(name) {
			// The focus is on the heading, below the places.
			await tabTo(sidebar.locator("#place-overview"), "Shift+Tab");
			await page.keyboard.press("ArrowRight");
			await page.keyboard.press("Enter");
			await sidebar.locator("#reviewer").waitFor();
			await tabTo(sidebar.locator("#reviewer"));
			await page.keyboard.type(name);
			await page.keyboard.press("Enter");
		},
		answer: (answer) => page.keyboard.press(String(answer)),
		async figure(figure) {
			for (const key of String(figure)) await page.keyboard.press(key);
			await page.keyboard.press("Enter");
		},
		async day(day) {
			// Filled in, because the order in which a field takes month, day and year depends on the browser's language.
			await sidebar.locator("#figure").fill(day);
			await page.keyboard.press("Enter");
		},
		async changeAnswer(index) {
			for (const list of listsOfAnswers(sidebar)) {
				if (await isOpen(list)) continue;
				await tabTo(list.locator("> summary"));
				await page.keyboard.press("Enter");
			}
			const list = listsOfAnswers(sidebar)[1];
			await tabTo(list.locator("button").nth(index));
			await page.keyboard.press("Enter");
		},
		async next() {
			// Works from the question only: Enter on a focused button presses that button.
			await page.keyboard.press("Enter");
		},
	};
}

/**
 * Adds busy colleagues and a bad connection to the built add-on: every third save fails, alternately before and after it was
 * written; before the fifth save a colleague sorts the list, and before the ninth another inserts a customer at its top.
 */
export function withBusyColleagues({ code, pages }: Built): Built {
	const colleague = `
var saveForReal = sidebarSave, saves = 0;
sidebarSave = function (batch, agreed) {
	saves++;
	if (saves === 5) sortByRevenue();
	if (saves === 9) insertCustomer();
	if (saves % 6 === 3) throw new Error("The network is gone.");
	var reply = saveForReal(batch, agreed);
	if (saves % 6 === 0) throw new Error("The network went before the reply came.");
	return reply;
};
function listOfCustomers() {
	var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
	return { sheet: sheet, range: sheet.getRange(5, 1, sheet.getLastRow() - 4, sheet.getLastColumn()) };
}
function sortByRevenue() {
	var range = listOfCustomers().range;
	var money = function (row) { return typeof row[2] === "number" ? row[2] : -1; };
	range.setValues(range.getValues().sort(function (a, b) { return money(a) - money(b); }));
}
function insertCustomer() {
	var sheet = listOfCustomers().sheet;
	sheet.insertRowsAfter(4, 1);
	sheet.getRange(5, 1, 1, 3).setValues([["Nyt Bageri", "K-999", 50000]]);
}`;
	return { code: code + colleague, pages };
}
