import { afterEach, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const CSV = [
	"Client;Revenue;Gross profit;Referred by",
	"Nordlys Ltd;10,000.00;3,000.50;",
	"Bo & Co;9,800.00;-1,240.00;Nordlis",
	"Cy plc;12,500.00;2,000.00;Bo & Co",
	"Di;500.00;20.00;Google ads",
].join("\n");

let local: LocalPage;
afterEach(() => local.close());

test("in the local workbook, a referrer's name corrected in the sidebar counts in the referral tree", async () => {
	local = await localPage({
		file: { name: "clients.csv", bytes: new TextEncoder().encode(CSV) },
		width: 1300,
	});
	const { choose, save } = person(local.page);
	await choose("Referral tree");
	await expect
		.poll(() => local.page.locator("#toasts").innerText())
		.toContain("2 customers in 1 tree, on the tab “Referral tree”. 1 name is close to a customer's");
	await choose("Overview");
	const sidebar = local.page.frameLocator("iframe[title='Customer Tiers']");
	const press = (name: string) => sidebar.getByRole("button", { name }).press("Enter");
	await press("More");
	await press("Referrals");
	await sidebar.getByLabel("Your name").fill("Ane");
	await press("It is Nordlys Ltd");
	await sidebar.getByText("“Nordlis” is now “Nordlys Ltd” for 1 customer.").waitFor();
	const { sheets } = await save();
	expect(sheets[0]!.map((row) => row[3]).slice(2, 5)).toEqual(["Nordlys Ltd", "Bo & Co", "Google ads"]);
	const history = sheets.find(([title]) => title?.[0] === "Tier history")!;
	expect(history[4]!.slice(1, 7)).toEqual(["Bo & Co", "", "Referred by", "Nordlis", "Nordlys Ltd", "Ane"]);

	await choose("Tier my customers");
	const tree = async () =>
		(await save()).sheets.find(([title]) => String(title?.[0]).startsWith("Referral tree"))!;
	await expect
		.poll(async () => (await tree()).slice(12, 15).map((row) => [row[0], row[4]]))
		.toEqual([
			["Nordlys Ltd", 2],
			["↳ Bo & Co", 1],
			["\u00a0\u00a0\u00a0\u00a0↳ Cy plc", 0],
		]);
	await press("Read the list again");
	await sidebar.getByText("2 customers were referred by other customers.").waitFor();
	await press("Open the referral tree");
	await expect.poll(() => sidebar.locator("#status").textContent()).toContain("3 customers in 1 tree");
	expect(local.errors).toEqual([]);
});
