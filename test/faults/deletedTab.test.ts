import { expect, test } from "vitest";
import { openSheets, type Rows } from "../workbook/openFile.ts";
import { columnByName, fact, idOf, refs, TAB } from "../workbook/reviewing.ts";
import { noWatch, watchedHost } from "./watchedHost.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours"],
	["Ane", 1000, 300, 1],
	["Bo", 2000, -100, 9],
	["Cy", 3000, 200, 4],
];
const MINE: Rows = [["=SUM(1,2)", "mine"]];
const MESSAGES = {
	en_US: (tab: string) =>
		`Somebody deleted “${tab}” while Customer Tiers was at work. Nothing else of yours was overwritten. Run it again.`,
	da_DK: (tab: string) =>
		`Nogen slettede ”${tab}”, mens Customer Tiers arbejdede. Intet andet af det, du selv har skrevet, er overskrevet. Prøv igen.`,
};

async function watched(locale: keyof typeof MESSAGES) {
	const host = watchedHost();
	const book = await openSheets({ [TAB]: LIST, Mine: MINE }, locale, host.around);
	const { workbook } = book.standIn.book.grid;
	const tier = async () => {
		const before = book.seen.alerts.length;
		await book.run("tierMyCustomers");
		await book.settled();
		return book.seen.alerts.slice(before);
	};
	/** Deletes a tab, as a colleague, just before the first call of that name. */
	const deleteBefore = (tab: string, call: string) => {
		let isDone = false;
		host.watch((name) => {
			if (name !== call || isDone) return;
			isDone = true;
			workbook.deleteSheet(workbook.getSheetByName(tab)!);
		});
	};
	return { book, host, tier, deleteBefore };
}

test.each([
	["en_US", "Tier summary", "Tier history"],
	["da_DK", "Kundeoversigt", "Niveauhistorik"],
] as const)(
	"tiering reports a tab of the add-on's that somebody deletes meanwhile, and makes it again the next time (%s)",
	async (locale, summary, record) => {
		const { book, host, tier, deleteBefore } = await watched(locale);
		await tier();
		const whole = book.sheets();
		for (const [tab, call] of [
			[summary, "getNotes"],
			[summary, "setValues"],
			[summary, "getConditionalFormatRules"],
			[record, "getValues"],
		] as const) {
			await book.type("C2", String(100 + book.seen.alerts.length), TAB);
			const list = book.values(TAB).map((row) => row.slice(0, 4));
			deleteBefore(tab, call);
			const said = await tier();
			host.watch(noWatch);
			expect(book.sheets(), call).not.toContain(tab);
			// A tab that was already written is not missed.
			if (said.length > 0) expect(said).toEqual([MESSAGES[locale](tab)]);
			expect(book.values(TAB).map((row) => row.slice(0, 4))).toEqual(list);
			expect(book.values("Mine")).toEqual([[3, "mine"]]);
			expect(await tier()).toEqual([]);
			expect([...book.sheets()].sort()).toEqual([...whole].sort());
		}
	},
);

test.each(["getNotes", "setNumberFormat", "setValues"])(
	"tiering reports that the list itself was deleted before %s",
	async (call) => {
		const { book, host, tier, deleteBefore } = await watched("en_US");
		deleteBefore(TAB, call);
		expect(await tier()).toEqual([MESSAGES.en_US(TAB)]);
		host.watch(noWatch);
		expect(book.values("Mine")).toEqual([[3, "mine"]]);
		expect(book.formulas("Mine")).toEqual([["=SUM(1,2)", ""]]);
		// The remaining tab is no list, so nothing is changed. A file without a settings tab is asked the first questions instead.
		const isFirst = call === "getNotes";
		expect(await tier()).toEqual(isFirst ? [] : [expect.stringContaining("Nothing was changed.")]);
		expect(book.values("Mine")).toEqual([[3, "mine"]]);
	},
);

test("sidebarSave reports that nothing was saved if somebody deletes the history meanwhile, and can be repeated", async () => {
	const { book, host, tier, deleteBefore } = await watched("en_US");
	await tier();
	const { Bo } = await refs(book);
	const batch = { tab: idOf(book), reviewer: "Eva", changes: [fact(Bo!, "fit", null, 4)] };
	deleteBefore("Tier history", "setFontWeight");
	expect(await book.call("sidebarSave", batch)).toMatchObject({
		ok: false,
		message: MESSAGES.en_US("Tier history"),
	});
	host.watch(noWatch);
	expect(await book.call("sidebarSave", batch)).toMatchObject({ ok: true });
	expect(columnByName(book, "Fit")).toEqual({ Ane: "", Bo: 4, Cy: "" });
});
