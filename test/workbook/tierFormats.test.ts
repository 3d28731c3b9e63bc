import { format } from "numfmt";
import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { noWatch, watchedHost } from "../faults/watchedHost.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { TAB } from "./reviewing.ts";

const PLAIN = "0.###############";
const FOR_NOW = '0" for now"';
const NAMES = ["Ane", "Bo", "Cy", "Di", "Eva", "Finn", "Gry", "Hal"];
const REVENUES = [900, 5000, 400, 7000, 1200, 300, 2500, 8000];

/** A list that does not say what customers earn us: all tiers are provisional. */
const SALES: Rows = [["Customer", "Revenue"], ...NAMES.map((name, index) => [name, REVENUES[index]!])];
/** The same list with profits: only a Tier 1 is provisional, as nothing shows growth. */
const PROFITS: Rows = SALES.map((row, index) => [...row, index === 0 ? "Profit" : 100 + index]);

const tier = (book: Headless) => runMenuItem(book, "tierMyCustomers");

async function tiered(list: Rows, locale?: string): Promise<Headless> {
	const book = await openSheets({ [TAB]: list }, locale);
	await tier(book);
	return book;
}

/** The column of tiers below its heading. */
function tierCells(book: Headless, heading = "Tier") {
	const [headings, ...rows] = book.values(TAB);
	const at = headings!.indexOf(heading);
	const range = book.face(TAB).getRange(2, at + 1, rows.length, 1);
	return {
		range,
		at,
		values: range.getValues().flat(),
		formats: range.getNumberFormats().flat(),
		notes: range.getNotes().flat(),
	};
}
const expectedFormats = (notes: readonly string[]) =>
	notes.map((note) => (/^Tier \d for now/.test(note) ? FOR_NOW : PLAIN));

describe("the format of a tier's cell", () => {
	test("a provisional tier is a number that its cell shows with the words “for now”", async () => {
		const { values, formats } = tierCells(await tiered(SALES));
		expect(values.every((value) => [1, 2, 3, 4].includes(value))).toBe(true);
		expect(formats).toEqual(NAMES.map(() => FOR_NOW));
		expect(values.map((value) => format(FOR_NOW, value))).toEqual(values.map((value) => `${value} for now`));
	});

	test("in a Danish file the cell shows “indtil videre”", async () => {
		const list: Rows = [["Kunde", "Omsætning"], ...SALES.slice(1)];
		expect(tierCells(await tiered(list, "da_DK"), "Niveau").formats).toEqual(
			NAMES.map(() => '0" indtil videre"'),
		);
	});

	test("only the cells whose note says “for now” show it, and a firm tier has the plain format", async () => {
		const { formats, notes } = tierCells(await tiered(PROFITS));
		expect(formats).toEqual(expectedFormats(notes));
		expect(new Set(formats)).toEqual(new Set([FOR_NOW, PLAIN]));
	});

	test("a second run writes nothing", async () => {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: PROFITS }, "en_US", host.around);
		await tier(book);
		const writes: string[] = [];
		host.watch((call) => {
			if (/^set(NumberFormat|Values|Notes)/.test(call)) writes.push(call);
		});
		await tier(book);
		host.watch(noWatch);
		expect(writes).toEqual([]);
	});

	test("the format goes once a profit is known, and undoing brings it back", async () => {
		const book = await tiered([
			["Customer", "Revenue", "Profit"],
			...SALES.slice(1).map((row) => [...row, ""]),
		]);
		expect(tierCells(book).formats).toEqual(NAMES.map(() => FOR_NOW));
		book
			.face(TAB)
			.getRange(2, 3, NAMES.length, 1)
			.setValues(NAMES.map((_, index) => [101 + index]));
		await tier(book);
		const { formats, notes } = tierCells(book);
		expect(formats).toEqual(expectedFormats(notes));
		expect(formats).toContain(PLAIN);
		await runMenuItem(book, "undoLastChange");
		expect(tierCells(book).formats).toEqual(NAMES.map(() => FOR_NOW));
	});

	test("removal leaves no format", async () => {
		const book = await tiered(SALES);
		const { range } = tierCells(book);
		await book.call("sidebarRemove", []);
		await book.settled();
		expect(range.getNumberFormats().flat()).toEqual(NAMES.map(() => PLAIN));
	});

	test("formats that a colleague has moved to other rows are put right by the next run", async () => {
		const book = await tiered(PROFITS);
		const { range, formats } = tierCells(book);
		range.setNumberFormats(formats.map((format) => [format === PLAIN ? FOR_NOW : "general"]));
		await tier(book);
		expect(tierCells(book).formats).toEqual(formats);
	});

	test("a format that a user gave to the column stays, on provisional tiers too", async () => {
		const book = await tiered(PROFITS);
		tierCells(book).range.setNumberFormat("0.0");
		await tier(book);
		expect(tierCells(book).formats).toEqual(NAMES.map(() => "0.0"));
	});

	test("a new customer in a row below a provisional one has the format of their own tier", async () => {
		const book = await tiered(SALES);
		await book.call("sidebarAddCustomer", String(book.face(TAB).getSheetId()), { customer: "Zoe" }, "Eva");
		await book.settled();
		const { values, formats } = tierCells(book);
		expect(values.slice(-1)).toEqual(["needs facts"]);
		expect(formats).toEqual([...NAMES.map(() => FOR_NOW), PLAIN]);
	});

	test("a typed column of a table, which takes no format, gets its tiers all the same", async () => {
		const book = await tiered(SALES);
		const { at, values, range } = tierCells(book);
		range.setNumberFormat("general");
		const letter = String.fromCharCode(65 + at);
		book.validate({ range: `${letter}2:${letter}9`, type: "typedColumn" }, TAB);
		await book.type("B2", "9000", TAB);
		await tier(book);
		const after = tierCells(book);
		expect(after.values).not.toEqual(values);
		expect(after.formats).toEqual(NAMES.map(() => PLAIN));
	});
});
