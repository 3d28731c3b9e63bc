import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SetUp } from "../../src/contract/server.ts";
import { a1 } from "../../src/preview/a1.ts";
import { currentSheets } from "../../src/preview/currentSheets.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { OpenedCell } from "../../src/preview/opened.ts";
import { openFile } from "../../src/preview/openFile.ts";
import { saveXlsx } from "../../src/preview/saveXlsx.ts";
import { withoutMarks } from "../../src/table/cleanCells.ts";
import { builtCode } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";
import { openSheets, runMenuItem, visibleContent, withClock } from "../workbook/openFile.ts";
import { fact, history, refs, save, viewOf } from "../workbook/reviewing.ts";
import { NOT_A_NAME, naughtyTexts } from "./naughtyTexts.ts";

const HEADINGS = [
	"Customer",
	"Customer number",
	"Revenue",
	"Profit",
	"Referred by",
	"Manual tier",
	"Manual reason",
	"Town",
];
const OWN_FORMULA = HEADINGS.length;
const ROWS = naughtyTexts.length;
const REVIEWER = '=HYPERLINK("http://example.com")';

/** The text at an index, which wraps around. */
const text = (index: number) => naughtyTexts[index % ROWS]!;

/** A customer named by a text and referred by another, with a note and a formula; every 40th has an override. */
const row = (name: string, index: number): OpenedCell[] => {
	const byHand = index % 40 === 0;
	return [
		{ value: name },
		{ value: NOT_A_NAME.includes(name) ? null : `K${index}` },
		{ value: 1000 + 37 * index },
		{ value: 50 * (index % 7) - 60 },
		{ value: index === 0 ? "" : text(Math.floor((index - 1) / 2)) },
		{ value: byHand ? 1 + (index % 4) : null },
		{ value: byHand ? text(index + 9) : null },
		{ value: text(index + 3), note: name },
		{ value: null, formula: `=C${index + 2}*2` },
	];
};

/** Joins lines and collapses white space, as the add-on does when it writes a name. */
const inOneLine = (name: string) => withoutMarks(name).replace(/\s+/g, " ").trim();

/** True for a customer in the tree: linked to a referrer, or to somebody they referred. A name that two customers share links nobody. */
function isInTree(index: number): boolean {
	const isReferrer = (at: number) =>
		at < ROWS &&
		!NOT_A_NAME.includes(text(at)) &&
		naughtyTexts.filter((name) => inOneLine(name) === inOneLine(text(at))).length === 1;
	const isCustomer = (at: number) => at < ROWS && !NOT_A_NAME.includes(text(at));
	const referred = [2 * index + 1, 2 * index + 2].filter(isCustomer);
	return (index > 0 && isReferrer(Math.floor((index - 1) / 2))) || (isReferrer(index) && referred.length > 0);
}

describe("naughty texts as names, referrers, reasons, towns, notes and stories", () => {
	let book: Headless;
	/** Cells and notes of the list before the add-on ran. */
	let typed: { cells: unknown[][]; formulas: string[][]; notes: Record<string, string> };
	const cells = () => book.values("Customers").map((line) => line.slice(0, OWN_FORMULA + 1));
	const formulas = () => book.formulas("Customers").map((line) => line.slice(0, OWN_FORMULA + 1));

	beforeAll(async () => {
		const headings = [...HEADINGS, "Twice the revenue"].map((value) => ({ value }));
		const sheets = [{ name: "Customers", rows: [headings, ...naughtyTexts.map(row)] }];
		book = await openHeadless({ code: builtCode(), behaviour, sheets, around: withClock });
		await book.settled();
		typed = { cells: cells(), formulas: formulas(), notes: book.notes("Customers") };
		await runMenuItem(book, "tierMyCustomers");
		await runMenuItem(book, "showPlaybook");
		await runMenuItem(book, "showReferralTree");
		await book.call("sidebarTeamPage", true);
		await book.settled();
		book.face("Customers").getRange(1, 1, 1, 1).activate();
	});
	afterAll(() => book.dispose());

	test("tiering succeeds, and leaves out only the customers without a name", () => {
		expect(book.seen.alerts).toEqual([]);
		const [headings, ...rows] = book.values("Customers");
		const tier = headings!.indexOf("Tier");
		const leftOut = rows.filter((line) => line[tier] === "").map(([name]) => name);
		expect([...leftOut].sort()).toEqual([...NOT_A_NAME].sort());
	});

	test("tiering leaves the user's cells, formulas and notes unchanged", () => {
		expect(typed.cells.slice(1).map(([name]) => name)).toEqual(naughtyTexts);
		expect(typed.cells.slice(1).map((line) => line[OWN_FORMULA])).toEqual(
			naughtyTexts.map((_, index) => 2 * (1000 + 37 * index)),
		);
		expect(cells()).toEqual(typed.cells);
		expect(formulas()).toEqual(typed.formulas);
		expect(Object.keys(typed.notes)).toHaveLength(ROWS);
		expect(book.notes("Customers")).toMatchObject(typed.notes);
	});

	test("the add-on's tabs contain each name as text, and formulas only on the settings tab", () => {
		const tree = book.values("Referral tree").map(([name]) => String(name).replace(/^[\s↳]+/, ""));
		const history = book.values("Tier history").map(([, name]) => name);
		const names = naughtyTexts.filter((name) => !NOT_A_NAME.includes(name)).map(inOneLine);
		const short = (name: string) => (name.length > 300 ? `${name.slice(0, 299)}…` : name);
		const linked = naughtyTexts
			.filter((name, index) => !NOT_A_NAME.includes(name) && isInTree(index))
			.map(inOneLine);
		expect(linked.length).toBeGreaterThan(400);
		expect(linked.filter((name) => !tree.includes(short(name)))).toEqual([]);
		expect(names.filter((name) => !history.includes(name))).toEqual([]);
		// A link of the board reads the name from a cell.
		const link =
			/^=IFERROR\(HYPERLINK\("#gid=\d+&range=[A-Z]+"&XMATCH\([A-Z]+\d+,Customers!\$[A-Z]+:\$[A-Z]+,0\),([A-Z]+\d+)\),\1\)$/;
		const isOurs = (name: string, formula: string) =>
			(name === "Tier settings" && formula.startsWith("=IF(")) ||
			(name === "Customers by tier" && link.test(formula));
		const ours = book.sheets().filter((name) => name !== "Customers");
		expect(ours).toHaveLength(8);
		for (const name of ours)
			expect(
				book
					.formulas(name)
					.flat()
					.filter((formula) => formula !== "" && !isOurs(name, formula)),
			).toEqual([]);
		const added = book.formulas("Customers").flatMap((line) => line.slice(OWN_FORMULA + 1));
		expect(added.join("")).toBe("");
	});

	test("tiering again changes nothing", async () => {
		// The engine takes the label “Infinity” of a link for a number, and shows nothing once it has calculated it.
		const content = () => JSON.parse(JSON.stringify(visibleContent(book)).replaceAll('"Infinity"', "null"));
		const before = content();
		await runMenuItem(book, "tierMyCustomers");
		expect(content()).toEqual(before);
	});

	test("sidebarSave writes stories and the reviewer's name as text, and refuses a story that is too long", async () => {
		const known = Object.values(await refs(book));
		const stories = known.map((customer, index) => fact(customer, "story", null, text(index)));
		const saved = await save(book, stories, REVIEWER);
		const refused = stories.filter((_, index) => saved[index]!.outcome !== "saved").map(({ id }) => id);
		// "null" is a name, but as a story it means that none is known.
		const isNoStory = (story: string) =>
			story.length > 20_000 || /^null$/i.test(story) || inOneLine(story) === "";
		const noStories = stories.filter((_, index) => isNoStory(text(index))).map(({ id }) => id);
		expect(noStories).toHaveLength(3);
		expect(refused).toEqual(noStories);
		const [headings, ...rows] = book.values("Customers");
		const column = headings!.indexOf("Story");
		const written = stories.map(({ id }, index) => (refused.includes(id) ? "" : text(index)));
		expect(known.map(({ row }) => rows[row - 2]![column])).toEqual(written);
		const entries = history(book).filter(([, , about]) => about === "Story");
		expect(entries.map((line) => line[4])).toEqual(written.filter((story) => story !== ""));
		expect(new Set(entries.map((line) => line[5]))).toEqual(new Set([REVIEWER]));
		const formulasFound = [
			...book.formulas("Customers").map((line) => line[column]),
			...book.formulas("Tier history").flat(),
		];
		expect(formulasFound.join("")).toBe("");
		expect(cells()).toEqual(typed.cells);
	});

	test("saveXlsx and openFile keep the same texts, notes and formulas", async () => {
		const saved = await saveXlsx(currentSheets(book.standIn.book, []));
		const { sheets } = await openFile(saved, "saved.xlsx");
		const seen = sheets.filter(({ hidden }) => !hidden);
		expect(seen.map(({ name }) => name)).toEqual(book.sheets());
		for (const { name, rows } of seen) {
			const notes = book.notes(name);
			const formulas = book.formulas(name);
			const texts = book
				.values(name)
				.flatMap((line, r) =>
					line.flatMap((value, c) =>
						typeof value === "string" ? [{ value, at: a1(r + 1, c + 1), r, c }] : [],
					),
				);
			const differing = texts.filter(({ value, at, r, c }) => {
				const cell = rows[r]?.[c];
				// A link of the board names the tab for Excel.
				const formula = (formulas[r]?.[c] ?? "").replace(/#gid=\d+&range=/, "#'Customers'!");
				return (
					(cell?.value ?? "") !== value ||
					(cell?.note ?? "") !== (notes[at] ?? "") ||
					(cell?.formula ?? "") !== formula
				);
			});
			expect(differing, name).toEqual([]);
		}
	});
});

test("tiering leaves naughty headings as typed, and reads no fact from them", async () => {
	const named = ["Kunde", "Omsætning", "Dækningsbidrag"];
	const list = [
		[...named, ...naughtyTexts],
		["Ane", 1000, 200, ...naughtyTexts],
		["Bo", 2000, -100, ...naughtyTexts],
	];
	const book = await openSheets({ Kunder: [["x"]] }, "da_DK");
	const sheet = book.face("Kunder");
	book.grid("Kunder").insertColumnsAfter(1, ROWS + 10);
	const asText = (cell: string | number) => (typeof cell === "string" ? `'${cell}` : cell);
	const cells = sheet.getRange(1, 1, list.length, ROWS + named.length);
	cells.setNumberFormat("general");
	cells.setValues(list.map((line) => line.map(asText)));
	await book.settled();
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	const width = ROWS + named.length;
	expect(book.values("Kunder").map((line) => line.slice(0, width))).toEqual(list);
	expect(book.values("Kunder")[0]!.slice(width, width + 2)).toEqual(["Niveau", "Hvorfor"]);
	expect(book.formulas("Kunder").flat().join("")).toBe("");
	const { facts } = await viewOf<SetUp>(book, "sidebarSetUp", null);
	const read = facts.flatMap(({ column }) => (column === null ? [] : [column]));
	expect(read).toEqual(["A", "B", "C"]);
});
