import { afterEach, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const CSV = [
	"Export of 3 January;;;;;",
	"Client;Town;What they pay;Gross profit;Hours;Days late",
	"Ane Ltd;Leeds;10,000.00;3,000.50;12;0",
	"Bo & Co;York;9,800.00;-1,240.00;31;41",
	"Cy plc;Hull;12,500.00;2,000.00;3;4",
].join("\n");

let local: LocalPage;
afterEach(() => local.close());

test("in the local workbook, a person corrects a column in Set up, tries another weight in What if and applies it", async () => {
	local = await localPage({
		file: { name: "clients.csv", bytes: new TextEncoder().encode(CSV) },
		width: 1300,
	});
	await person(local.page).choose("Overview");
	const sidebar = local.page.frameLocator("iframe[title='Customer Tiers']");
	const status = () => sidebar.locator("#status").textContent();
	await sidebar.locator("#place-more").click();
	await sidebar.getByRole("button", { name: "Set up" }).click();
	await sidebar.getByLabel("Revenue", { exact: true }).selectOption("C · What they pay");
	await sidebar.getByRole("button", { name: "Use this" }).click();
	await expect.poll(status).toBe("Saved for everyone who shares this file.");
	await expect
		.poll(() => sidebar.locator("#fact-revenue-reading").textContent())
		.toMatch(/10,000\.00.*your choice/);

	await sidebar.getByRole("button", { name: "Back" }).click();
	await sidebar.locator("#place-more").click();
	await sidebar.getByRole("button", { name: "What if …" }).click();
	await sidebar.getByText("Where the tiers begin").click();
	const tierCounts = () => sidebar.locator(".places tbody").innerText();
	const before = await tierCounts();
	await sidebar.locator("select").first().selectOption("off");
	await expect.poll(tierCounts).not.toBe(before);
	await sidebar.getByRole("button", { name: "Apply and tier" }).click();
	await expect.poll(status).toContain("3 customers tiered");
	expect(await sidebar.locator("h1").textContent()).toBe("clients");
	expect(local.errors).toEqual([]);
});
