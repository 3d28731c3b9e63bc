import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import { columnByName, fact, idOf, refs, save, TAB } from "./reviewing.ts";

const HEADINGS = ["Customer", "Referred by", "Revenue", "Profit"];
/** Ane referred Bo and Di, and Bo referred Eva. */
const LIST: Rows = [
	HEADINGS,
	["Ane", "", 1000, 400],
	["Bo", "Ane", 400, 100],
	["Eva", "Bo", 800, 200],
	["Di", "Ane", 100, 10],
];
const FIRST = ["Tier", "Why", "Next step", "Score", "Range", "Next question"];
const MORE = ["Persona", "Six months", "Long term"];
const REFERRALS = ["Referred customers", "Referral value", "Referral credit"];
const NOTE =
	"Customer Tiers writes this column anew at each run. Sort, hide or move it as you like.\n— Customer Tiers";

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const headings = (book: Headless) => book.values(TAB)[0];
/** The add-on's column with that heading: the last one, if the user has one too. */
const ours = (book: Headless, heading: string) => {
	const at = headings(book)!.lastIndexOf(heading);
	expect(at).toBeGreaterThanOrEqual(0);
	return book
		.values(TAB)
		.slice(1)
		.map((row) => row[at]);
};
/** All text of the summary, with the notices about the reading. */
const summaryText = (book: Headless) => book.values("Tier summary").flat().join("\n");

test("no result column wraps, also beside a column of the user's that does: rows keep their height", async () => {
	const book = await openSheets({ [TAB]: LIST });
	book.face(TAB).getRange(1, 4, 5, 12).setWrap(true);
	await tierIt(book);
	const { SpreadsheetApp } = book.standIn.host;
	const width = headings(book)!.length;
	const [strategies] = book.face(TAB).getRange(2, 1, 1, width).getWrapStrategies();
	const wrapped = headings(book)!.filter(
		(_, column) => strategies![column] === SpreadsheetApp.WrapStrategy.WRAP,
	);
	const sentences = ["Why", "Next step", "Next question", "Persona", "Six months", "Long term"];
	expect(wrapped.filter((heading) => sentences.includes(String(heading)))).toEqual([]);
});

describe("referral results", () => {
	test("tiering adds three columns of referral results where a column says who referred whom", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tierIt(book);
		expect(headings(book)).toEqual([...HEADINGS, ...FIRST, ...MORE, ...REFERRALS]);
		expect(ours(book, "Referred customers")).toEqual([3, 1, 0, 0]);
		expect(ours(book, "Referral value")).toEqual([1300, 800, 0, 0]);
		expect(ours(book, "Referral credit")).toEqual([1175, 450, 600, 75]);
		expect(book.looks("N2", TAB).n?.pattern).toBe("0");
		expect(book.looks("O2", TAB).n?.pattern).toBe("#,##0.00");
		expect(book.looks("P2", TAB).n?.pattern).toBe("#,##0.00");
	});
	test("referral results are rounded to cents, and blank where no value is known", async () => {
		const book = await openSheets({
			[TAB]: [HEADINGS, ["Ane", "", "", 30], ["Bo", "Ane", 0.55, 1], ["Cy", "", "", 1], ["Di", "Cy", "", 1]],
		});
		await tierIt(book);
		expect(ours(book, "Referred customers")).toEqual([1, 0, 1, 0]);
		expect(ours(book, "Referral value")).toEqual([0.55, 0, "", 0]);
		expect(ours(book, "Referral credit")).toEqual([0.14, 0.41, "", ""]);
	});
	test("referral results go blank, and get no new columns, where no column gives referrers any more", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tierIt(book);
		await book.type("B1", "Remarks", TAB);
		await tierIt(book);
		expect(headings(book)!.slice(-3)).toEqual(REFERRALS);
		for (const heading of REFERRALS) expect(ours(book, heading)).toEqual(["", "", "", ""]);
	});
	test("referral results are not read back as facts: a referral that is deleted no longer counts", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tierIt(book);
		await book.type("B4", "", TAB);
		await tierIt(book);
		expect(ours(book, "Referred customers")).toEqual([2, 0, 0, 0]);
		expect(ours(book, "Referral value")).toEqual([500, 0, 0, 0]);
		expect(headings(book)).toHaveLength(16);
		expect(summaryText(book)).not.toContain("Referred customers");
	});
	test("referral results are not read back in a file without notes, nor in another language", async () => {
		const first = await openSheets({ [TAB]: LIST });
		await tierIt(first);
		const book = await openSheets({ [TAB]: first.values(TAB) as Rows }, "da_DK");
		await book.type("B4", "", TAB);
		await tierIt(book);
		expect(headings(book)!.slice(-3)).toEqual([
			"Anbefalede kunder",
			"Anbefalingernes værdi",
			"Tilskrevet værdi",
		]);
		expect(ours(book, "Anbefalede kunder")).toEqual([2, 0, 0, 0]);
		expect(headings(book)).toHaveLength(16);
	});
	test("saving an answer updates the referral results of its row, and of no other", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tierIt(book);
		await book.type("B4", "", TAB);
		await save(book, [fact((await refs(book)).Bo!, "negotiation", null, 4)]);
		expect(columnByName(book, "Referred customers")).toEqual({ Ane: 3, Bo: 0, Eva: 0, Di: 0 });
		expect(columnByName(book, "Negotiation")).toEqual({ Ane: "", Bo: 4, Eva: "", Di: "" });
		const saved = visibleContent(book).find(({ name }) => name === TAB)!;
		expect(saved.values[2]![6]).toBe("Show them what else would help them");
	});
	test("adding a customer writes their referral results", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tierIt(book);
		await book.call("sidebarAddCustomer", idOf(book), { customer: "Fie", referredBy: "Ane" }, "Eva");
		await book.settled();
		expect(columnByName(book, "Referred customers")).toEqual({ Ane: 3, Bo: 1, Eva: 0, Di: 0, Fie: 0 });
		expect(columnByName(book, "Referral credit").Fie).toBe("");
	});
	test("a formula over one row reads the referral results of that row", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tierIt(book);
		const whole = "A2:P2,A1:P1,'Tier settings'!$A:$H";
		await book.type("R2", `=CUSTOMER_TIER(${whole})`, TAB);
		await book.type("S2", `=CUSTOMER_WHY(${whole})`, TAB);
		await book.type("T2", `=CUSTOMER_PERSONA(${whole})`, TAB);
		await book.type("U2", "=CUSTOMER_TIER(A2:D2,A1:D1,'Tier settings'!$A:$H)", TAB);
		const [, ane] = book.values(TAB);
		expect(ane![4]).toBe(1);
		expect(ane!.slice(17)).toEqual([1, expect.stringMatching(/^Tier 1: scores/), ane![10], 2]);
	});
});

describe("a user's column with a referral heading", () => {
	const THEIRS: Rows = LIST.map((row, index) => [
		...row,
		["Referred customers", 7, 0, "", 1][index]!,
		["Referral value", 9000, "", "", ""][index]!,
	]);
	test("a user's referral column counts, is never overwritten, and is no duplicate of the add-on's", async () => {
		const book = await openSheets({ [TAB]: THEIRS });
		await tierIt(book);
		await tierIt(book);
		expect(book.values(TAB).map((row) => row.slice(0, 6))).toEqual(THEIRS);
		expect(headings(book)).toEqual([...THEIRS[0]!, ...FIRST, ...MORE, ...REFERRALS]);
		// The typed count wins where it is larger. The value is summed over referrals in the list, and unknown where it has none.
		expect(ours(book, "Referred customers")).toEqual([7, 1, 0, 1]);
		expect(ours(book, "Referral value")).toEqual([1300, 800, 0, ""]);
		expect(summaryText(book)).not.toContain("Referred customers");
	});
	test("a referral column that a review added for answers stays the user's", async () => {
		const book = await openSheets({ [TAB]: LIST.map(([name, , ...rest]) => [name!, ...rest]) });
		await save(book, [fact((await refs(book)).Ane!, "referred", null, 5)]);
		expect(columnByName(book, "Referred customers").Ane).toBe(5);
		await book.type("E1", "Referred by", TAB);
		await book.type("E3", "Ane", TAB);
		await tierIt(book);
		expect(columnByName(book, "Referred customers").Ane).toBe(5);
		expect(ours(book, "Referred customers")).toEqual([5, 0, 0, 0]);
		expect(headings(book)!.filter((heading) => heading === "Referred customers")).toHaveLength(2);
	});
	test("a user's column that a formula fills beside the add-on's stays a formula", async () => {
		const book = await openSheets({ [TAB]: [[...HEADINGS, ...FIRST], ...LIST.slice(1)] });
		for (const cell of ["E1", "F1", "G1", "H1", "I1", "J1"]) book.range(cell, TAB).setNotes([[NOTE]]);
		await book.type("K1", "=CUSTOMER_PERSONA(A1:D5)", TAB);
		await book.type("L1", "=CUSTOMER_OUTLOOK(A1:D5)", TAB);
		await tierIt(book);
		expect(headings(book)).toEqual([...HEADINGS, ...FIRST, ...MORE, ...MORE, ...REFERRALS]);
		expect(book.formulas(TAB)[0]!.slice(10, 13)).toEqual([
			"=CUSTOMER_PERSONA(A1:D5)",
			"=CUSTOMER_OUTLOOK(A1:D5)",
			"",
		]);
	});
});

describe("a file that an earlier version tiered", () => {
	const OLD: Rows = [
		[
			"Customer",
			"Tier",
			"Score",
			"Range",
			"Why",
			"Next step",
			"Next question",
			"Remarks",
			"Profit",
			"Revenue",
		],
		["Ane", 4, 1, "4", "old", "old", "old", "mine", 30, 100],
	];
	test("a file of an earlier version gets the new columns at the right, and its six stay where they are", async () => {
		const book = await openSheets({ [TAB]: OLD });
		for (const cell of ["B1", "C1", "D1", "E1", "F1", "G1"]) book.range(cell, TAB).setNotes([[NOTE]]);
		await tierIt(book);
		expect(headings(book)).toEqual([...OLD[0]!, ...MORE]);
		const [, ane] = book.values(TAB);
		expect(ane!.slice(0, 4)).toEqual(["Ane", 2, expect.any(Number), expect.any(String)]);
		expect(ane!.slice(7)).toEqual(["mine", 30, 100, "", "", ""]);
		const once = visibleContent(book);
		await tierIt(book);
		expect(visibleContent(book)).toEqual(once);
	});
	test("a file of an earlier version gets the new columns without its notes too", async () => {
		const book = await openSheets({ [TAB]: OLD });
		await tierIt(book);
		await tierIt(book);
		expect(headings(book)).toEqual([...OLD[0]!, ...MORE]);
	});
});

describe("styles of result columns", () => {
	test("the user's styles in result columns stay: only a new customer gets the add-on's", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tierIt(book);
		expect(headings(book)![7]).toBe("Score");
		const scores = book.face(TAB).getRange(2, 8, 8, 1);
		scores.setNumberFormat("0.00");
		scores.setHorizontalAlignment("left");
		await book.type("A6", "Fie", TAB);
		await book.type("C6", "900", TAB);
		await book.type("D6", "300", TAB);
		await tierIt(book);
		const style = (row: number) => {
			const { n, ht } = book.looks(`H${row}`, TAB);
			return [n?.pattern, ht];
		};
		const [theirs, given] = [style(2), style(6)];
		expect(theirs).toEqual(["0.00", 1]);
		expect(style(5)).toEqual(theirs);
		expect(given).toEqual(["0.0", 2]);
	});
});
