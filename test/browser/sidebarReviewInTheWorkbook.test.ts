import { afterEach, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const CSV = [
	"Client;Revenue;Gross profit;Previous revenue;Discount;Days late;Complaints;Account requests",
	"Ane Ltd;10,000.00;1,300.50;9,000.00;10%;10;1;3",
	"Bo & Co;9,800.00;1,240.00;9,900.00;10%;11;1;3",
	"Cy plc;12,500.00;2,000.00;12,000.00;10%;12;1;3",
].join("\n");

/** The add-on takes its time where other tests run beside it. */
const SERVER = { timeout: 20_000 };

let local: LocalPage;
afterEach(() => local.close());

test("a person reviews a whole list by keyboard, and every answer stands in the sheet at its customer", async () => {
	local = await localPage({
		file: { name: "clients.csv", bytes: new TextEncoder().encode(CSV) },
		width: 1300,
	});
	const { page } = local;
	await person(page).choose("Open sidebar");
	const sidebar = page.frameLocator("iframe[title='Customer Tiers']");
	const heading = () => sidebar.locator("h1").textContent();
	await sidebar.locator("#review").click();
	await sidebar.locator("#reviewer").fill("Ida");
	await sidebar.locator("#reviewer").press("Enter");
	const given: Record<string, string> = {};
	for (const answer of ["1", "5", "4"]) {
		await sidebar.locator(".answers").waitFor(SERVER);
		given[(await heading()) ?? ""] = answer;
		expect(await sidebar.locator("#question").textContent()).toBe("How did the last negotiation go?");
		await page.keyboard.press(answer);
		await expect.poll(() => sidebar.locator("#status").textContent()).toContain(`Negotiation: ${answer}, `);
		await page.keyboard.press("Enter");
	}
	await expect.poll(heading, SERVER).toBe("That was the last one");
	await expect.poll(() => sidebar.locator("#saving").innerText(), SERVER).toBe("Saved ✓");
	expect(Object.keys(given).sort()).toEqual(["Ane Ltd", "Bo & Co", "Cy plc"]);

	const [list] = (await person(page).save()).sheets;
	const column = list![0]!.indexOf("Negotiation");
	expect(column).toBeGreaterThan(0);
	for (const row of list!.slice(1))
		expect([row[0], String(row[column])]).toEqual([row[0], given[String(row[0])]]);
	expect(local.complaints).toEqual([]);
});
