import { describe, expect, onTestFinished, test } from "vitest";
import type { Host } from "../../src/google/host.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { noWatch, watchedHost } from "../faults/watchedHost.ts";
import { behaviour } from "../harsh.ts";
import { type Rows, runMenuItem, visibleContent, withClock } from "./openFile.ts";
import { fact, history, idOf, refs, save, TAB } from "./reviewing.ts";

const listOf = (heading: string, ...cells: (string | number)[]): Rows => [
	["Customer", heading, "Revenue", "Profit"],
	["Ane", cells[0] ?? "", 100, 10],
	["Bo", cells[1] ?? "", 300, 90],
	["Cy", cells[2] ?? "", 200, -5],
];
const column = (book: Headless, index: number) => book.values(TAB).map((row) => row[index]);
const add = (book: Headless, facts: object) => book.call("sidebarAddCustomer", idOf(book), facts, "Eva");

describe.each([
	["at the write", false],
	["at the flush", true],
])("a write that a cell refuses %s", (_, failsAtFlush) => {
	async function open(
		rows: Rows,
		more: Record<string, Rows> = {},
		around = (services: Host) => services,
	): Promise<Headless> {
		const book = await openHeadless({
			code: builtCode(),
			behaviour: { ...behaviour, failsAtFlush },
			sheets: { [TAB]: rows, ...more },
			around: (services) => withClock(around(services)),
		});
		onTestFinished(() => book.dispose());
		await book.settled();
		return book;
	}

	test.each([
		["a drop-down", { range: "E2:F4", type: "list", values: ["x"] }, "takes only x"],
		["a typed column", { range: "F2:F4", type: "typedColumn" }, "has a type"],
	] as const)("an answer is saved and recorded where %s refuses only our results", async (_, rule, why) => {
		const book = await open(listOf("Fit", 2, 3, 4));
		await runMenuItem(book, "tierMyCustomers");
		book.validate(rule, TAB);
		const { Ane: ane, Cy: cy } = await refs(book);
		const entries = history(book).length;
		const changes = [fact(cy!, "fit", 4, 1), fact(ane!, "fit", 2, 5)];
		const batch = { tab: idOf(book), reviewer: "Eva", changes };
		expect(await book.call("sidebarSave", batch)).toMatchObject({
			ok: true,
			view: [{ outcome: "saved" }, { outcome: "saved" }],
			notice: expect.stringMatching(
				new RegExp(`^It is saved, but not all of our results.*${why}.*choose “Tier my customers”\\.$`),
			),
		});
		expect(column(book, 1)).toEqual(["Fit", 5, 3, 1]);
		expect(history(book).length).toBeGreaterThanOrEqual(entries + 2);
		await runMenuItem(book, "undoLastChange");
		expect(column(book, 1)).toEqual(["Fit", 2, 3, 4]);
		expect(history(book)).toHaveLength(entries);
	});

	test("a new customer is added where only our results are refused, and the message says so", async () => {
		const book = await open(listOf("Fit", 2, 3, 4));
		await runMenuItem(book, "tierMyCustomers");
		book.validate({ range: "E2:F100", type: "list", values: ["x"] }, TAB);
		expect(await add(book, { customer: "Dan", fit: 5 })).toMatchObject({
			ok: true,
			message: expect.stringContaining("It is saved, but not all of our results beside it are up to date."),
		});
		expect(book.values(TAB)[4]!.slice(0, 2)).toEqual(["Dan", 5]);
	});

	test("an undo that a cell refuses undoes nothing else, says so, and can be repeated", async () => {
		const book = await open(listOf("Fit", 2, 3, 4));
		await runMenuItem(book, "tierMyCustomers");
		const before = book.values(TAB);
		const { Bo: bo } = await refs(book);
		await save(book, [fact(bo!, "fit", 3, 1), fact(bo!, "energy", null, 1)]);
		const [values, entries] = [book.values(TAB), history(book)];
		book.validate({ range: "B2:B4", type: "list", values: ["5", "1"] }, TAB);
		await runMenuItem(book, "undoLastChange");
		expect(book.seen.alerts.join()).toMatch(
			/^Cell B3 on “Customers” takes only 5, 1, .* So the change is not undone\. Do that, and undo it again\.$/,
		);
		expect(book.values(TAB)).toEqual(values);
		expect(history(book)).toEqual(entries);
		book.face(TAB).getRange(2, 2, 3, 1).clearDataValidations();
		await runMenuItem(book, "undoLastChange");
		expect(book.values(TAB).map((row) => row.slice(0, 6))).toEqual(before.map((row) => row.slice(0, 6)));
		expect(history(book).length).toBeLessThan(entries.length);
	});

	test.each([
		["its number", "Fit", [1, 2, 1], { range: "B2:B100", type: "number", values: [1, 2] }],
		["its name", "Fit", [1, 2, 1], { range: "A2:A100", type: "typedColumn" }],
	] as const)(
		"a new customer is not left in the list if a cell refuses %s",
		async (_, heading, fits, rule) => {
			const book = await open(listOf(heading, ...fits));
			await runMenuItem(book, "tierMyCustomers");
			book.validate(rule, TAB);
			const before = visibleContent(book).filter(({ name }) => name !== "Tier undo");
			for (let attempt = 0; attempt < 2; attempt++) {
				expect(await add(book, { customer: "Dan", fit: 5, energy: 4, profit: 9 })).toMatchObject({
					ok: false,
					message: expect.stringMatching(/Nothing was changed\.$/),
				});
				expect(visibleContent(book).filter(({ name }) => name !== "Tier undo")).toEqual(before);
			}
			expect(await add(book, { customer: "Dan" })).toMatchObject({ ok: rule.range.startsWith("B") });
		},
	);

	test("a row that somebody types where a refused customer stood is not taken for ours", async () => {
		const book = await open(listOf("Fit", 1, 2, 1));
		book.validate({ range: "B2:B100", type: "number", values: [1, 2] }, TAB);
		expect(await add(book, { customer: "Dan", fit: 5 })).toMatchObject({ ok: false });
		expect(book.values(TAB)).toEqual(listOf("Fit", 1, 2, 1));
		await book.type("A5", "Dan", TAB);
		expect(await add(book, { customer: "Eve", fit: 5 })).toMatchObject({ ok: false });
		expect(book.values(TAB)).toEqual([...listOf("Fit", 1, 2, 1), ["Dan", "", "", ""]]);
	});

	test.each([
		["drop-down", { range: "B2:B4", type: "list", values: ["x"] }, "Cell B2 on “Own” takes only x"],
		["typed column", { range: "B2:B4", type: "typedColumn" }, "the table on “Own” has a type"],
	] as const)("freezing a formula in a %s names the rule", async (_, rule, why) => {
		const book = await open(listOf("Fit", 2, 3, 4), { Own: [["Why", ""]] });
		await book.type("B2", `=CUSTOMER_WHY(${TAB}!A1:D4)`, "Own");
		book.validate(rule, "Own");
		await book.settled();
		const reply = await book.call("sidebarFreeze", true);
		expect(reply).toMatchObject({ ok: false, message: expect.stringContaining(why) });
		expect(book.formulas("Own")[1]![1]).toContain("CUSTOMER_WHY");
	});

	test("settings are as before if the tiers that follow from them are refused", async () => {
		const book = await open(listOf("Fit", 2, 3, 4));
		await runMenuItem(book, "tierMyCustomers");
		book.validate({ range: "E2:F4", type: "list", values: ["x"] }, TAB);
		const before = visibleContent(book).filter(({ name }) => name !== "Tier undo");
		const reply = await book.call("sidebarApply", { "criterion.netMargin": "low", "criterion.fit": "high" });
		await book.settled();
		expect(reply).toMatchObject({
			ok: false,
			message: expect.stringMatching(/takes only x.* Nothing was changed\.$/),
		});
		expect(visibleContent(book).filter(({ name }) => name !== "Tier undo")).toEqual(before);
	});

	test("a first tiering that a typed column refuses leaves no heading and no tab", async () => {
		const book = await open(listOf("Fit", 2, 3, 4));
		book.validate({ range: "F2:F4", type: "typedColumn" }, TAB);
		const before = visibleContent(book);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts.join()).toMatch(/has a type that refused.* Nothing was changed\.$/);
		expect(visibleContent(book)).toEqual(before);
	});

	test.each([
		["a drop-down", { range: "E5:E100", type: "list", values: ["x"] }],
		["a rule for numbers", { range: "F5:F100", type: "number", values: [900, 901] }],
	] as const)("every run names the cell where %s begins below the list that has grown", async (_, rule) => {
		const book = await open(listOf("Fit", 2, 3, 4));
		await runMenuItem(book, "tierMyCustomers");
		book.validate(rule, TAB);
		await book.type("A5", "Dan", TAB);
		await book.type("C5", "500", TAB);
		await book.type("D5", "50", TAB);
		const before = visibleContent(book).filter(({ name }) => name !== "Tier undo");
		for (let run = 0; run < 2; run++) await runMenuItem(book, "tierMyCustomers");
		const [first, second] = book.seen.alerts;
		expect(first).toMatch(
			new RegExp(`^Cell ${rule.range.slice(0, 2)} on .* Remove the rule from these cells, or let it show`),
		);
		expect(second).toBe(first);
		expect(visibleContent(book).filter(({ name }) => name !== "Tier undo")).toEqual(before);
	});

	const ONLY_X = { range: "E2:F100", type: "list", values: ["x"] } as const;
	const BEFORE_THE_JOURNAL = ["canEdit", "setValues"];
	const ERRORS = ["Service Spreadsheets timed out", "Noget gik galt"];

	/** Lets one call of that name fail, once. */
	function failOnce(host: ReturnType<typeof watchedHost>, name: string, error: string, number = 1): void {
		let calls = 0;
		host.watch((call) => {
			if (call !== name || ++calls < number) return;
			host.watch(noWatch);
			throw new Error(error);
		});
	}

	test.each(BEFORE_THE_JOURNAL.flatMap((call) => ERRORS.map((error) => [call, error] as const)))(
		"a tiering in which %s fails (%s) before it wrote anything leaves the change before it alone",
		async (call, error) => {
			const host = watchedHost();
			const book = await open(listOf("Fit", 2, 3, 4), {}, host.around);
			await runMenuItem(book, "tierMyCustomers");
			await book.type("A5", "Dan", TAB);
			await book.type("D5", "50", TAB);
			book.validate(ONLY_X, TAB);
			const before = visibleContent(book);
			failOnce(host, call, error);
			await runMenuItem(book, "tierMyCustomers");
			expect(book.seen.alerts.join()).toContain(error);
			expect(book.seen.alerts.join()).not.toContain("Nothing was changed.");
			expect(visibleContent(book)).toEqual(before);
		},
	);

	test.each(BEFORE_THE_JOURNAL.flatMap((call) => ERRORS.map((error) => [call, error] as const)))(
		"an answer whose saving fails at %s (%s) does not undo the answer before it",
		async (call, error) => {
			const host = watchedHost();
			const book = await open(listOf("Fit", 2, 3, 4), {}, host.around);
			await runMenuItem(book, "tierMyCustomers");
			book.validate(ONLY_X, TAB);
			const { Ane: ane, Bo: bo } = await refs(book);
			await save(book, [fact(bo!, "fit", 3, 1)]);
			const before = visibleContent(book);
			failOnce(host, call, error);
			const batch = { tab: idOf(book), reviewer: "Eva", changes: [fact(ane!, "fit", 2, 5)] };
			const reply = await book.call("sidebarSave", batch);
			expect(reply).toMatchObject({ ok: false, message: expect.stringContaining(error) });
			expect(reply).not.toHaveProperty("rejected");
			expect(visibleContent(book)).toEqual(before);
			await runMenuItem(book, "undoLastChange");
			expect(column(book, 1)).toEqual(["Fit", 2, 3, 4]);
		},
	);

	test("an error that passes is not blamed on a cell, even while answers are written", async () => {
		const host = watchedHost();
		const book = await open(listOf("Fit", 2, 3, 4), {}, host.around);
		await runMenuItem(book, "tierMyCustomers");
		const { Ane: ane } = await refs(book);
		const batch = { tab: idOf(book), reviewer: "Eva", changes: [fact(ane!, "fit", 2, 5)] };
		book.validate({ range: "B2:B4", type: "list", values: ["2", "3", "4", "5"] }, TAB);
		book.validate(ONLY_X, TAB);
		failOnce(host, "setValues", "Service Spreadsheets timed out", 2);
		const reply = await book.call("sidebarSave", batch);
		expect(reply).toMatchObject({ ok: false, message: expect.stringContaining("timed out") });
		expect(reply).not.toHaveProperty("rejected");
	});

	test.each([
		["is done", 2, "done"],
		["began on another day", 3, 44_000],
	])("a refused change is not taken back if the record says of itself that it %s", async (_, row, cell) => {
		const host = watchedHost();
		const book = await open(listOf("Fit", 2, 3, 4), {}, host.around);
		await runMenuItem(book, "tierMyCustomers");
		await book.type("A5", "Dan", TAB);
		await book.type("C5", "500", TAB);
		await book.type("D5", "50", TAB);
		book.validate({ range: "E5:E100", type: "list", values: ["x"] }, TAB);
		let writes = 0;
		host.watch((call) => {
			if (call === "setValues" && ++writes === 2)
				book
					.face("Tier undo")
					.getRange(row, 1, 1, 1)
					.setValues([[cell]]);
		});
		await runMenuItem(book, "tierMyCustomers");
		host.watch(noWatch);
		expect(book.seen.alerts.join()).toMatch(/“Undo last change” takes it back\.$/);
		expect(book.values("Tier undo")[row - 1]![0]).not.toBe("none");
		expect(book.values("Tier undo")[1]![0]).not.toBe("none");
	});

	test("the change before a refused one can still be undone", async () => {
		const book = await open(listOf("Fit", 2, 3, 4));
		await runMenuItem(book, "tierMyCustomers");
		const { Bo: bo } = await refs(book);
		const entries = history(book);
		await save(book, [fact(bo!, "fit", 3, 1)]);
		book.validate({ range: "E5:E100", type: "list", values: ["x"] }, TAB);
		await book.type("A5", "Dan", TAB);
		await book.type("C5", "500", TAB);
		await book.type("D5", "50", TAB);
		for (let run = 0; run < 2; run++) await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toHaveLength(2);
		for (const alert of book.seen.alerts) expect(alert).toMatch(/ Nothing was changed\.$/);
		await runMenuItem(book, "undoLastChange");
		expect(column(book, 1)).toEqual(["Fit", 2, 3, 4, ""]);
		expect(history(book)).toEqual(entries);
	});

	test("a refused change says so where the one before it can no longer be undone", async () => {
		const rows = Array.from({ length: 300 }, (_, row) => [`Customer ${row}`, 1 + (row % 5), 100 + row, row]);
		const book = await open([...listOf("Fit").slice(0, 1), ...rows]);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.values("Tier undo").length).toBeGreaterThan(6);
		book.validate({ range: "E302:E400", type: "list", values: ["x"] }, TAB);
		await book.type("A302", "Dan", TAB);
		await book.type("D302", "50", TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts.join()).toMatch(
			/ Nothing was changed\. The change before that can no longer be undone\.$/,
		);
		await runMenuItem(book, "undoLastChange");
		expect(book.seen.alerts.join()).toContain("There is no change by Customer Tiers that can be undone.");
	});
});
