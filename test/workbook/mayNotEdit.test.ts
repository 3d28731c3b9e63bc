import { describe, expect, test } from "vitest";
import type { Outcome, Reply } from "../../src/contract/reply.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { watchedHost } from "../faults/watchedHost.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import { columnByName, fact, history, idOf, refs, review, TAB } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Energy"],
	["Ane", 1000, 300, 3],
	["Bo", 2000, -10, ""],
];

const MAY_NOT_EDIT =
	"You may look at this file but not change it: ask its owner to make you an editor (if you are one already, sign out of your other Google accounts).";

async function tiered(locale = "en_US"): Promise<Headless> {
	const book = await openSheets({ [TAB]: LIST }, locale);
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	return book;
}

/** The alert of a menu item that is refused; checks that the file stays as it was. */
async function refusedFromMenu(book: Headless, item: string): Promise<string | undefined> {
	const before = visibleContent(book);
	await runMenuItem(book, item);
	expect(visibleContent(book)).toEqual(before);
	return book.seen.alerts.at(-1);
}

async function saved(book: Headless): Promise<Reply<unknown>> {
	const { Bo } = await refs(book);
	const batch = { tab: idOf(book), reviewer: "Eva", changes: [fact(Bo!, "energy", null, 4)] };
	return (await book.call("sidebarSave", batch)) as Reply<unknown>;
}

describe("a user who may only view a file", () => {
	test("a viewer is refused by everything that would change the file, which stays as it was", async () => {
		const book = await tiered();
		await book.type("C2", "12", TAB);
		book.standIn.mayEdit = false;
		for (const item of ["tierMyCustomers", "showPlaybook", "fitToListAgain", "restoreDefaultSettings"])
			expect(await refusedFromMenu(book, item), item).toBe(MAY_NOT_EDIT);
		expect(await saved(book)).toEqual({ ok: false, locale: "en-US", message: MAY_NOT_EDIT });
		expect((await book.call("sidebarTier")) as Outcome).toEqual({ ok: false, message: MAY_NOT_EDIT });
	});

	test("a viewer can read the cards and go from one to the next", async () => {
		const book = await tiered();
		const { Ane, Bo } = await refs(book);
		book.standIn.mayEdit = false;
		const { queue } = await review(book);
		expect(queue.map(({ name }) => name).sort()).toEqual([Ane!.name, Bo!.name]);
		expect(await book.call("sidebarFollow", idOf(book), Bo)).toMatchObject({ ok: true });
		expect(await book.call("sidebarHome")).toMatchObject({ ok: true });
	});

	test("a viewer is refused before the first tab is made, in Danish too", async () => {
		const book = await openSheets({ Kunder: LIST }, "da_DK");
		book.standIn.mayEdit = false;
		expect(await refusedFromMenu(book, "tierMyCustomers")).toBe(
			"Du må se filen, men ikke ændre den: bed ejeren om redigeringsadgang (har du den allerede, så log ud af dine andre Google-konti).",
		);
	});
});

describe("refusals in a language that the add-on does not know", () => {
	/** Opens a tiered list; after `refuse`, every write of values fails in German. */
	const germanErrors = async () => {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: LIST }, "en_US", host.around);
		await runMenuItem(book, "tierMyCustomers");
		const refuse = (call: string) => {
			if (call === "setValues") throw new Error("Sie sind nicht berechtigt, diesen Vorgang durchzuführen.");
		};
		return { book, refuse: () => host.watch(refuse) };
	};
	test("a viewer is told that they may not edit, because no cell can be edited", async () => {
		const { book, refuse } = await germanErrors();
		await book.type("C2", "12", TAB);
		book.standIn.mayEdit = false;
		refuse();
		expect(await refusedFromMenu(book, "tierMyCustomers")).toBe(MAY_NOT_EDIT);
		expect(await saved(book)).toEqual({ ok: false, locale: "en-US", message: MAY_NOT_EDIT });
	});
	test("an editor is told of protected cells, which the first write of a run meets", async () => {
		const { book, refuse } = await germanErrors();
		await book.type("C2", "12", TAB);
		const tabs = book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getSheets();
		book.keepOut(tabs.find((tab) => tab.isSheetHidden())!.getName());
		refuse();
		expect(await refusedFromMenu(book, "tierMyCustomers")).toBe(
			"This file has protected cells that you may not change: ask its owner to let you edit them (Data ▸ Protect sheets and ranges). Nothing of yours was overwritten.",
		);
	});
	test("Google's words are quoted, with what to do next, where nothing is protected", async () => {
		const { book, refuse } = await germanErrors();
		await book.type("C2", "12", TAB);
		refuse();
		expect(await refusedFromMenu(book, "tierMyCustomers")).toBe(
			"Google Sheets did not let Customer Tiers finish (Sie sind nicht berechtigt, diesen Vorgang durchzuführen.). Nothing of yours was overwritten. Run it again; if it fails again, check that the tab is not protected.",
		);
	});
	test.each([
		"Vous tentez de modifier une cellule ou un objet protégés. Si vous avez besoin d'effectuer cette modification, demandez au propriétaire de la feuille de calcul de supprimer la protection.",
		"Estás intentando modificar una celda o un objeto protegido. Si necesitas realizar cambios, comunícate con el propietario de la hoja de cálculo para que quite la protección.",
	])("the refusal “%s” is known", async (message) => {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: LIST }, "en_US", host.around);
		host.watch((call) => {
			if (call === "insertSheet") throw new Error(message);
		});
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts[0]).toMatch(/^This file has protected cells that you may not change/);
	});
});

describe("protected cells", () => {
	test("tiering writes nothing anywhere if a tab of the add-on's is protected, and names the tab", async () => {
		const book = await tiered();
		book.keepOut("Tier summary");
		await book.type("B2", "1500", TAB);
		expect(await refusedFromMenu(book, "tierMyCustomers")).toBe(
			"“Tier summary” has protected cells that you may not change: ask the owner of the file to let you edit them (Data ▸ Protect sheets and ranges). Nothing was changed.",
		);
	});

	test("saving is refused if the history is protected, because its entry could not be written", async () => {
		const book = await tiered("da_DK");
		book.keepOut("Niveauhistorik");
		const before = visibleContent(book);
		expect(await saved(book)).toEqual({
			ok: false,
			locale: "da-DK",
			message:
				"”Niveauhistorik” har beskyttede celler, som du ikke må ændre: bed filens ejer om adgang til dem (Data ▸ Beskyt ark og områder). Intet er ændret.",
		});
		expect(visibleContent(book)).toEqual(before);
	});

	test("saving works if a column is protected that the answer does not go into", async () => {
		const book = await tiered();
		book.keepOut(TAB, "C");
		expect(await saved(book)).toMatchObject({ ok: true });
		expect(columnByName(book, "Energy")).toMatchObject({ Bo: 4 });
		expect(history(book).at(-1)).toContain("Bo");
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
	});

	test("saving is refused if the answer's column is protected, and names the tab", async () => {
		const book = await tiered();
		book.keepOut(TAB, "D");
		const before = visibleContent(book);
		const reply = await saved(book);
		expect(reply).toMatchObject({ ok: false });
		expect((reply as Outcome).message).toMatch(/^“Customers” has protected cells/);
		expect(visibleContent(book)).toEqual(before);
	});
});

test.each([
	[
		"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
		/^This file has protected cells that you may not change: .* Nothing of yours was overwritten\./,
	],
	["You do not have permission to access the requested document.", /^You may look at this file/],
	["Action not allowed", /^You may look at this file but not change it/],
	["Der opstod en fejl.", /^Google Sheets did not let Customer Tiers finish \(Der opstod en fejl\.\)\./],
])(
	"an error “%s” of Sheets while writing is explained to the user, if its meaning is known",
	async (error, shown) => {
		const book = await openSheets({ [TAB]: LIST });
		book.standIn.host.SpreadsheetApp.flush = () => {
			throw new Error(error);
		};
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts.at(-1)).toMatch(shown);
	},
);

test("a refused lock tells the user that they may not change the file", async () => {
	const book = await openSheets({ [TAB]: LIST });
	book.standIn.host.LockService.getDocumentLock = () => {
		throw new Error("You do not have permission to perform that action.");
	};
	expect(await book.call("sidebarTier")).toEqual({ ok: false, message: MAY_NOT_EDIT });
});
