import { afterEach, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const CSV = [
	"Client;Revenue;Gross profit;Hours",
	"Nordlys Ltd;10,000.00;3,000.50;12",
	"Bo & Co;9,800.00;-1,240.00;31",
	"Cy plc;12,500.00;2,000.00;3",
].join("\n");

let local: LocalPage;
afterEach(() => local.close());

test("in the local workbook, a person opens Share from the menu, freezes a formula and makes the team page", async () => {
	local = await localPage({
		file: { name: "clients.csv", bytes: new TextEncoder().encode(CSV) },
		width: 1300,
	});
	const { choose, goTo, enter, save } = person(local.page);
	await goTo("G1");
	await enter("=CUSTOMER_OUTLOOK(A1:D4)");
	await choose("Share …");
	const sidebar = local.page.frameLocator("iframe[title='Customer Tiers']");
	const status = () => sidebar.locator("#status").textContent();
	await expect.poll(() => sidebar.locator("h1").textContent()).toBe("Share");
	await sidebar.getByRole("button", { name: "Freeze formulas to values" }).press("Enter");
	await sidebar.getByRole("button", { name: "Yes, freeze" }).press("Enter");
	await expect.poll(status).toBe("1 formula on 1 tab is a value now.");
	await sidebar.getByText("there is nothing to freeze").waitFor();

	await sidebar.getByLabel("With money").check();
	await sidebar.getByRole("button", { name: "Make the team page" }).press("Enter");
	await expect.poll(status).toBe("The page for the team is on the tab “Team page”, with money.");
	const { sheets } = await save();
	expect(sheets[0]![0]!.slice(6)).toEqual(["Six months", "Long term"]);
	const page = sheets.find(([title]) => title?.[0] === "Our customers in four tiers")!;
	expect(page.flat().join(" ")).toContain("Revenue 9,800");
	await sidebar.getByRole("button", { name: "Back" }).press("Enter");
	await expect.poll(() => sidebar.locator("h1").textContent()).toBe("clients");
	expect(local.errors).toEqual([]);
});
