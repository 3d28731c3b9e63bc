import { afterEach, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const CSV = [
	"Client;Revenue;Gross profit;Negotiation",
	"Ane Ltd;10,000.00;3,000.50;",
	"Bo & Co;9,800.00;-1,240.00;",
	"Cy plc;12,500.00;2,000.00;5",
].join("\n");

let local: LocalPage;
afterEach(() => local.close());

test("in the local workbook, a person does the first run, adds a checked customer, answers for several and undoes it", async () => {
	local = await localPage({
		file: { name: "clients.csv", bytes: new TextEncoder().encode(CSV) },
		width: 1300,
	});
	const { choose, clickCell, save } = person(local.page);
	await choose("Overview");
	const sidebar = local.page.frameLocator("iframe[title='Customer Tiers']");
	const press = (name: string) => sidebar.getByRole("button", { name }).click();
	const status = () => sidebar.locator("#status").textContent();
	const outcome = () => sidebar.locator(".told").innerText();

	await press("Get started");
	await press("Next");
	await sidebar.getByLabel("Who do you want as customers?").fill("Those who plan ahead.");
	await sidebar.locator("#start").click();
	await expect.poll(status).toContain("3 customers tiered.");
	// The three questions about the largest come right after the last step.
	await sidebar.getByLabel("Your name").fill("Ane");
	await sidebar.getByLabel("Your name").press("Enter");
	await sidebar.locator("#question").waitFor();
	await sidebar.locator("#place-overview").click();
	await sidebar.getByText("We want: Those who plan ahead.").waitFor();

	await sidebar.locator("#place-more").click();
	await press("New customer? Check first");
	await sidebar.getByLabel("Customer's name").fill("Dé Ltd");
	await sidebar.getByLabel("How will they negotiate?").selectOption("2");
	await sidebar.getByLabel("Expected revenue").fill("5000");
	await sidebar.getByLabel("Expected profit").fill("100");
	await press("Add to the list");
	await expect.poll(status).toContain("“Dé Ltd” was added in row 5: Tier 3.");
	await press("Back");

	await sidebar.getByRole("button", { name: "One answer for several" }).waitFor();
	await clickCell(2, 1);
	for (let rows = 0; rows < 3; rows++) await local.page.keyboard.press("Shift+ArrowDown");
	await press("One answer for several");
	await sidebar.getByText("4 customers selected").waitFor();
	await sidebar.getByLabel("Question").selectOption("How did the last negotiation go?");
	await press("Bargained fairly");
	await sidebar.getByLabel("Also replace 2 other answers").check();
	const answers = async () => (await save()).sheets[0]!.map((row) => row[3]);
	await press("Answer for 4 customers");
	await expect.poll(outcome).toBe("Saved for 4 customers.");
	expect(await answers()).toEqual(["Negotiation", 3, 3, 3, 3]);
	await press("Undo");
	await expect.poll(outcome).toBe("Undone for 4 customers.");
	expect(await answers()).toEqual(["Negotiation", "", "", 5, 2]);
	expect(local.errors).toEqual([]);
});
