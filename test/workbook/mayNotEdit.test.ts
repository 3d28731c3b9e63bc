import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import type { Outcome, Reply } from "../../src/sidebar/contract.ts";
import { choose, everything, opened, type Rows } from "./openBook.ts";
import { column, fact, history, idOf, refs, review, TAB } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Energy"],
	["Ane", 1000, 300, 3],
	["Bo", 2000, -10, ""],
];

const MAY_NOT_EDIT =
	"Google Sheets says that you may not change this file, only look at it or comment. Ask its owner to make you an editor, and try again; if you are one, sign out of your other Google accounts.";

/** A file that has been tiered. */
async function tiered(locale = "en_US"): Promise<Headless> {
	const book = await opened({ [TAB]: LIST }, locale);
	await choose(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	return book;
}

/** What the menu says when it does not do it, and that the file stays as it was. */
async function refusedFromMenu(book: Headless, item: string): Promise<string | undefined> {
	const before = everything(book);
	await choose(book, item);
	expect(everything(book)).toEqual(before);
	return book.seen.alerts.at(-1);
}

async function saved(book: Headless): Promise<Reply<unknown>> {
	const { Bo } = await refs(book);
	const batch = { tab: idOf(book), reviewer: "Eva", changes: [fact(Bo!, "energy", null, 4)] };
	return (await book.call("sidebarSave", batch)) as Reply<unknown>;
}

describe("who may only look at a file", () => {
	test("is told so by whatever would change it, and the file stays as it was", async () => {
		const book = await tiered();
		book.standIn.mayEdit = false;
		for (const item of ["tierMyCustomers", "showPlaybook", "restoreDefaultSettings"])
			expect(await refusedFromMenu(book, item), item).toBe(MAY_NOT_EDIT);
		expect(await saved(book)).toEqual({ ok: false, locale: "en-US", message: MAY_NOT_EDIT });
		expect((await book.call("sidebarTier")) as Outcome).toEqual({ ok: false, message: MAY_NOT_EDIT });
	});

	test("can read the cards, go from one to the next and come back to where they were", async () => {
		const book = await tiered();
		const { Ane, Bo } = await refs(book);
		book.standIn.mayEdit = false;
		const { queue } = await review(book);
		expect(queue.map(({ name }) => name).sort()).toEqual([Ane!.name, Bo!.name]);
		expect(await book.call("sidebarFollow", idOf(book), Bo)).toMatchObject({ ok: true });
		expect(await book.call("sidebarHome")).toMatchObject({ ok: true });
	});

	test("is told so where the first tab of ours would be made, too, and in Danish", async () => {
		const book = await opened({ Kunder: LIST }, "da_DK");
		book.standIn.mayEdit = false;
		expect(await refusedFromMenu(book, "tierMyCustomers")).toBe(
			"Google Sheets siger, at du ikke må ændre filen, kun se eller kommentere den. Bed ejeren om at give dig redigeringsadgang, og prøv igen. Har du allerede adgang, så log ud af dine andre Google-konti.",
		);
	});
});

describe("where somebody has protected", () => {
	test("a tab of ours, nothing is written anywhere, and the tab is named", async () => {
		const book = await tiered();
		book.keepOut("Tier summary");
		await book.type("B2", "1500", TAB);
		expect(await refusedFromMenu(book, "tierMyCustomers")).toBe(
			"On the tab “Tier summary” somebody has protected cells that Customer Tiers writes in, and you may not change them. Nothing was changed. Ask the owner of the file to let you edit them (Data ▸ Protect sheets and ranges), and try again.",
		);
	});

	test("the history, an answer is not saved without its line there", async () => {
		const book = await tiered("da_DK");
		book.keepOut("Niveauhistorik");
		const before = everything(book);
		expect(await saved(book)).toEqual({
			ok: false,
			locale: "da-DK",
			message:
				"På fanen ”Niveauhistorik” har nogen beskyttet celler, som Customer Tiers skriver i, og du må ikke ændre dem. Intet er ændret. Bed filens ejer om at give dig lov til at redigere dem (Data ▸ Beskyt ark og områder), og prøv igen.",
		});
		expect(everything(book)).toEqual(before);
	});

	test("a column that the answer does not go into, it is saved", async () => {
		const book = await tiered();
		book.keepOut(TAB, "C");
		expect(await saved(book)).toMatchObject({ ok: true });
		expect(column(book, "Energy")).toMatchObject({ Bo: 4 });
		expect(history(book).at(-1)).toContain("Bo");
		await choose(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
	});

	test("the column that it goes into, it is not, and the tab is named", async () => {
		const book = await tiered();
		book.keepOut(TAB, "D");
		const before = everything(book);
		const reply = await saved(book);
		expect(reply).toMatchObject({ ok: false });
		expect((reply as Outcome).message).toMatch(/^On the tab “Customers” somebody has protected/);
		expect(everything(book)).toEqual(before);
	});
});

test.each([
	[
		"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
		/^Some of the cells that Customer Tiers writes in are protected, .* Nothing of yours was overwritten\./,
	],
	["Action not allowed", /^Google Sheets says that you may not change this file/],
	["Der opstod en fejl.", /^Google Sheets did not let Customer Tiers finish \(Der opstod en fejl\.\)\./],
])(
	"where Sheets says “%s” only while we write, the person reads what that means, if we know",
	async (said, told) => {
		const book = await opened({ [TAB]: LIST });
		book.standIn.host.SpreadsheetApp.flush = () => {
			throw new Error(said);
		};
		await choose(book, "tierMyCustomers");
		expect(book.seen.alerts.at(-1)).toMatch(told);
	},
);
