import { expect, test } from "vitest";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Referred by"],
	["Ane", 10_000, 3_000, ""],
	["Bo", 9_800, -1_240, "Ane"],
	["Cy", 5_000, 600, ""],
];
const OWN: Rows = [["Ours", "since 1998"]];

test.each([
	["tierMyCustomers", "Tier summary"],
	["tierMyCustomers", "Customers by tier"],
	["showReferralTree", "Referral tree"],
	["showPlaybook", "Playbook"],
])(
	"%s gives its tab another name, and reports it, where the user has one called “%s”",
	async (item, name) => {
		const book = await openSheets({ Customers: LIST, [name]: OWN });
		await runMenuItem(book, item);
		expect(book.seen.toasts[0]).toContain(`“${name} 2”`);
		expect(visibleContent(book).find((tab) => tab.name === name)?.values).toEqual(OWN);
	},
);

test("the message names the tab that a run completes after one that broke off", async () => {
	const book = await openSheets({ Customers: LIST });
	await runMenuItem(book, "tierMyCustomers");
	const [entry] = book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata();
	const unfinished = entry!.getValue()!.replace('"role":"summary"', '"making":"summary"');
	expect(unfinished).not.toBe(entry!.getValue());
	entry!.setValue(unfinished);
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.toasts[1]).toContain("“Tier summary”");
	expect(book.sheets()).not.toContain("Tier summary 2");
});

test("a tab name is taken by one that differs in case only, as in Sheets", async () => {
	const book = await openSheets({ Customers: LIST, PLAYBOOK: OWN });
	await runMenuItem(book, "showPlaybook");
	expect(book.sheets()).toContain("Playbook 2");
});

test("linkFormulasToSettings uses the add-on's settings, not a user's tab of that name", async () => {
	const rows = LIST.map((row, index) => [...row, index === 0 ? "=CUSTOMER_TIER(A1:D4)" : ""]);
	const book = await openSheets({ Customers: rows, "Tier settings": OWN });
	await runMenuItem(book, "linkFormulasToSettings");
	expect(book.formulas("Customers")[0]![4]).toBe("=CUSTOMER_TIER(A1:D4,,'Tier settings 2'!$A:$H)");
	expect(book.sheets()).toContain("Tier settings 2");
	expect(book.seen.toasts[0]).toContain("“Tier settings 2”");
});
