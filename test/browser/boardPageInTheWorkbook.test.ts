import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

let local: LocalPage;
afterEach(() => local.close());

test("in the local workbook, the page to share is saved as a picture and opens the window for printing", async () => {
	local = await localPage({ width: 1300 });
	await person(local.page).choose("Overview");
	const sidebar = local.page.frameLocator("iframe[title='Customer Tiers']");
	await sidebar.locator("#place-more").press("Enter");
	await sidebar.getByRole("button", { name: "One page to share" }).press("Enter");
	const drawing = sidebar.locator(".board-page svg");
	await expect
		.poll(() => drawing.locator("title").textContent())
		.toMatch(/^22\scustomers\. .*\s% of your profit\.$/);
	const [download] = await Promise.all([
		local.page.waitForEvent("download"),
		sidebar.locator("#save-picture").press("Enter"),
	]);
	expect(download.suggestedFilename()).toMatch(/^Customers by tier \d{4}-\d\d-\d\d\.png$/);
	const picture = readFileSync(await download.path());
	expect(picture.subarray(1, 4).toString()).toBe("PNG");
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2400, 1696]);
	// A sandbox without allow-modals ignores the call, and logs an error.
	await sidebar.locator("#print").press("Enter");
	await expect.poll(() => sidebar.locator("#status").textContent()).toContain("Save as PDF");
	expect(local.errors).toEqual([]);
});
