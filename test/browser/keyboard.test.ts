import { afterEach, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const file = {
	name: "customers.csv",
	bytes: new TextEncoder().encode("Name,Revenue\nAne,10\nBo,20\n"),
};

let local: LocalPage;
afterEach(() => local.close());

/** Tells where the focus is: the id of an element, the name of a tab, or the part of the page. */
const focused = () =>
	local.page.evaluate(() => {
		const element = document.activeElement;
		if (element?.matches("[role=tab]")) return `tab ${element.textContent}`;
		if (element?.closest("#grid")) return "cells";
		return element?.matches("iframe") ? "sidebar" : element?.id;
	});

/** Presses a key several times, and tells where the focus was after each. */
async function pressed(key: string, times: number): Promise<(string | undefined)[]> {
	const places = [];
	for (let time = 0; time < times; time++) {
		const before = await focused();
		await local.page.keyboard.press(key);
		await expect.poll(focused).not.toBe(before);
		places.push(await focused());
	}
	return places;
}

test("F6 and Shift+F6 go round the menu, the file buttons, the cells, the sheet tabs and the sidebar", async () => {
	local = await localPage({ file });
	await person(local.page).choose("Overview");
	await expect.poll(focused).toBe("sidebar");
	// A view that opens takes the focus.
	await local.page.frameLocator("#sidebar iframe").locator("h1").waitFor();
	const round = ["menu-button", "open", "cells", "tab customers", "sidebar"];
	expect(await pressed("F6", 6)).toEqual([...round, "menu-button"]);
	expect(await pressed("Shift+F6", 5)).toEqual([...round].reverse());
	expect(local.errors).toEqual([]);
});

test("F6 passes over a closed sidebar, and closes the open menu", async () => {
	local = await localPage({ file });
	await person(local.page).clickCell(2, 2);
	expect(await pressed("F6", 2)).toEqual(["tab customers", "menu-button"]);
	await local.page.keyboard.press("Enter");
	await local.page.getByRole("menuitem").first().waitFor();
	await local.page.keyboard.press("F6");
	expect(await focused()).toBe("open");
	expect(await local.page.getByRole("menu").isVisible()).toBe(false);
});

test("the first presses of Tab reach the link to the cells and then the menu, and in the cells one can type", async () => {
	local = await localPage({ file });
	expect(await pressed("Tab", 3)).toEqual(["skip", "menu-button", "open"]);
	expect(await pressed("Shift+Tab", 2)).toEqual(["menu-button", "skip"]);
	expect(await local.page.locator("#skip").isVisible()).toBe(true);
	expect(await violations(local.page, ".skip")).toEqual([]);
	expect(await violations(local.page, ".bar")).toEqual([]);
	await local.page.keyboard.press("Enter");
	expect(await focused()).toBe("cells");
	await local.page.keyboard.press("ArrowDown");
	await person(local.page).enter("Anne");
	await expect.poll(async () => (await person(local.page).save()).sheets[0]?.[1]).toEqual(["Anne", 10]);
});

test("the menu is whole in a small window, as at 200 % zoom, and F6 comes back to the control used last in the sidebar", async () => {
	local = await localPage({ file, width: 640, height: 400 });
	const { page } = local;
	await page.locator("#menu-button").press("Enter");
	const inSight = () =>
		page.getByRole("menuitem").evaluateAll(
			(items) =>
				items.filter((item) => {
					const { left, top, width, height } = item.getBoundingClientRect();
					return document.elementFromPoint(left + width / 2, top + height / 2) === item;
				}).length,
		);
	expect(await inSight()).toBeGreaterThan(5);
	await page.keyboard.press("Escape");
	await person(page).choose("Overview");
	const sidebar = page.frameLocator("#sidebar iframe");
	const used = () =>
		sidebar.locator("body").evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
	await sidebar.locator("h1").waitFor();
	await expect.poll(focused).toBe("sidebar");
	await sidebar.locator("#place-more").focus();
	await pressed("F6", 5);
	await expect.poll(used).toBe("place-more");
	await sidebar.locator("#place-more").press("Enter");
	await expect.poll(used).toBe("H1");
});

test("a file that is opened by keyboard leaves the focus on its button", async () => {
	local = await localPage({ file });
	await local.page.locator("#open").focus();
	await local.page
		.locator("#file")
		.setInputFiles({ name: "more.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Revenue\nCy,1\n") });
	await expect.poll(() => local.page.title()).toBe("more.csv – Customer Tiers");
	await local.page.locator("#loading").waitFor({ state: "hidden" });
	expect(await focused()).toBe("open");
});
