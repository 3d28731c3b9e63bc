import { expect, test } from "vitest";
import { choose, everything, opened, type Rows } from "./openBook.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Referred by"],
	["Ane", 10_000, 3_000, ""],
	["Bo", 9_800, -1_240, "Ane"],
	["Cy", 5_000, 600, ""],
];
const OWN: Rows = [["Ours", "since 1998"]];

test.each([
	["tierMyCustomers", "Tier summary"],
	["showReferralTree", "Referral tree"],
	["showPlaybook", "Playbook"],
])("%s names the tab that it made where the user has one called “%s”", async (item, name) => {
	const book = await opened({ Customers: LIST, [name]: OWN });
	await choose(book, item);
	expect(book.seen.toasts[0]).toContain(`the tab “${name} 2”`);
	expect(everything(book).find((tab) => tab.name === name)?.values).toEqual(OWN);
});

test("a name is taken by a tab that has it in other letters, as in Sheets", async () => {
	const book = await opened({ Customers: LIST, PLAYBOOK: OWN });
	await choose(book, "showPlaybook");
	expect(book.sheets()).toContain("Playbook 2");
});

test("formulas get our settings, and not a tab of the user's by that name", async () => {
	const rows = LIST.map((row, index) => [...row, index === 0 ? "=CUSTOMER_TIER(A1:D4)" : ""]);
	const book = await opened({ Customers: rows, "Tier settings": OWN });
	await choose(book, "linkFormulasToSettings");
	expect(book.formulas("Customers")[0]![4]).toBe("=CUSTOMER_TIER(A1:D4,,'Tier settings 2'!$A:$H)");
	expect(book.sheets()).toContain("Tier settings 2");
	expect(book.seen.toasts[0]).toContain("“Tier settings 2”");
});
