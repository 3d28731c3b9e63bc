import { describe, expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { cellHash } from "../../../src/workbook/lines/lineHashes.ts";
import { openSheets, type Rows, runMenuItem } from "../openFile.ts";
import { save } from "../reviewing.ts";
import { summaryLine, summaryPart, summaryRow } from "../summaryLine.ts";

const SUMMARY = "Tier summary";
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours", "Days late"],
	["Ane ApS", 10_000, 3_000, 10, 0],
	["Bo & Co", 9_800, -1_240, 60, 41],
	["Cy", 5_000, 600, 10, 2],
	["Di", 4_000, 160, 20, 2],
];
const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const plain = (cell: unknown) => String(cell ?? "").replace(/\u00a0/g, " ");
const diagnosis = (book: Headless, kind: string, tab?: string) =>
	summaryLine(book, `diagnoses.${kind}`, tab).slice(0, 3).map(plain);

/** First and last row of each area that the add-on's first rule colours. */
const colored = (book: Headless) =>
	book.rules(SUMMARY)[0]!.ranges.map(({ startRow, endRow }) => [startRow + 1, endRow + 1]);

async function tiered(list: Rows = LIST, locale?: string): Promise<Headless> {
	const book = await openSheets({ Customers: list }, locale);
	await tierIt(book);
	return book;
}

describe("the summary", () => {
	test("the summary begins with the most serious finding, and with what it is made from", async () => {
		const book = await tiered();
		const [title, headline] = book.values(SUMMARY).map(([cell]) => plain(cell));
		const about = plain(summaryLine(book, "about")[0]);
		expect(title).toBe("Customer tiers");
		expect(headline).toBe("Tiers 3–4 take 80 % of the hours and cost us money.");
		expect(about).toMatch(
			/^From the tab “Customers” on \w{3} \d+, \d{4}: 4 customers; \d+ % of what counts is known\.$/,
		);
	});

	test("the summary and its message write large numbers of customers with thousands separators", async () => {
		const names = Array.from({ length: 1_200 }, (_, index) => [`Customer ${index}`, 1000, 300, 1, 0]);
		const book = await tiered([LIST[0]!, ...names]);
		expect(summaryLine(book, "tiers.check")[0]).toContain("1,200 customers");
		expect(book.seen.toasts.slice(-1)[0]).toContain("Tier 2: 1,200.");
	});

	test("the summary says who made it, if the reviewer's name is known", async () => {
		const book = await tiered();
		await save(book, [], "Eva");
		await tierIt(book);
		expect(plain(summaryLine(book, "about")[0])).toMatch(
			/^From the tab “Customers” on .+, by Eva: 4 customers/,
		);
	});

	test("the summary says so where no diagnosis applies, and what would help where nobody has a tier", async () => {
		const well = await tiered([
			LIST[0]!,
			...["Ane", "Bo", "Cy", "Di", "Eva"].map((name) => [name, 1000, 300, 1, 0]),
		]);
		expect(summaryLine(well, "headline")[0]).toBe(
			"As far as we can tell, none of the 9 questions below calls for action.",
		);
		const bare = await tiered([["Customer"], ["Ane"]]);
		expect(summaryLine(bare, "headline")[0]).toBe("Too little is known to place the customer.");
		expect(summaryLine(bare, "question")[0]).toMatch(/^We found no amounts in your list/);
		expect(summaryLine(bare, "tiers.check")[0]).toBe(
			"Check: the tiers add up to the list — 1 customer, revenue unknown, gross profit unknown.",
		);
		expect(summaryPart(bare, "whatIf")).toHaveLength(1);
		expect(summaryLine(bare, "whatIf.estimate")[0]).toMatch(/^Nothing to estimate from/);
	});

	test("the summary has all nine diagnoses, with number, limit, or what is missing", async () => {
		const book = await tiered();
		expect(summaryPart(book, "diagnoses")).toHaveLength(9);
		expect(diagnosis(book, "bottomHeavy")).toEqual([
			"Watch",
			"Do most customers bring us little?",
			"No: 50 % of rated customers are in Tiers 3–4; they cost us money (limits 50 % and 20 %).",
		]);
		expect(diagnosis(book, "moneyLosersBill")).toEqual([
			"Act",
			"Do some customers cost us money?",
			"Yes: 1 customer in Tier 4 took 1,240 out of the profit (limit 0).",
		]);
		const [unknown, , missing] = diagnosis(book, "livingOnDrama");
		expect(unknown).toBe("Can't tell yet");
		expect(missing).toMatch(/^Unknown: nobody can tell yet/);
		expect(diagnosis(book, "servingAnyone")[0]).toBe("Fine");
	});

	test("the summary colours the words in front of the diagnoses, wherever those are, and nothing beside them", async () => {
		const book = await tiered();
		book.face(SUMMARY).insertRowsAfter(1, 1);
		await book.settled();
		await tierIt(book);
		const [first, last] = ["bottomHeavy", "hiddenAdvocates"].map((kind) =>
			summaryRow(book, `diagnoses.${kind}`),
		);
		const rules = book.rules(SUMMARY).slice(5);
		expect(rules.map(({ ranges }) => ranges)).toEqual(
			Array(4).fill([
				expect.objectContaining({
					startRow: first! - 1,
					endRow: last! - 1,
					startColumn: 0,
					endColumn: 0,
				}),
			]),
		);
		expect(JSON.stringify(rules)).toContain(`=($A${first}=\\"Act\\")`);
	});

	test("Monday's list names whom to call in each tier, each with the next step and the figures that say why", async () => {
		const book = await tiered([
			["Customer", "Revenue", "Profit", "Tier override", "Referred by"],
			["Ane", 1000, 100, 1, ""],
			["Bo", 1000, 300, 1, ""],
			["Cy", 1000, -50, 4, ""],
			["Di", 1000, -90, 4, ""],
			["Eva", 700, 80, 2, "Di"],
			["Ib", "", "", "", ""],
		]);
		const first = (key: string) => summaryLine(book, `first.${key}`).slice(0, 3).map(plain);
		expect(first("headings")).toEqual(["Whom to call", "What to do", "Why (gross profit)"]);
		expect(first("1")).toEqual([
			"Bo",
			"Plan growth together, treat them like gold, ask for referrals",
			"Tier 1: earned us 300 (63 % of what the profitable customers earn).",
		]);
		expect(first("1_2")[0]).toBe("Ane");
		expect(first("4")).toEqual([
			"Di",
			"The customer they brought is worth 700: look at that first. Then: Say good-bye, kindly and soon, or reprice once",
			"Tier 4: cost us 90.",
		]);
		expect(first("4_2")[0]).toBe("Cy");
		expect(first("needsFacts")).toEqual(["Needs facts", "Answer the next question first", "Ib"]);
		expect(first("3")).toEqual([]);
	});

	test("Monday's list asks a good customer who buys less why, and plans nothing with them yet", async () => {
		const book = await tiered([
			["Customer", "Revenue", "Previous revenue", "Profit", "Tier override"],
			["Ane", 9000, 8000, 4000, 1],
			["Bo", 6000, 8000, 2000, 1],
			["Cy", 5000, 5000, 1000, 2],
		]);
		const first = (key: string) => summaryLine(book, `first.${key}`).slice(0, 3).map(plain);
		expect(first("1")).toEqual([
			"Bo",
			"Ask why they buy less",
			"Tier 1: earned us 2,000 (29 % of all profit); bought for 2,000 less than before (−25 %).",
		]);
		expect(first("1_2")[1]).toMatch(/^Plan growth together/);
		expect(first("2")[1]).toMatch(/^Show them/);
	});

	test("Monday's list leaves out a customer with an open plan: somebody is on it", async () => {
		const book = await tiered([
			["Customer", "Revenue", "Profit", "Tier override", "Customer plan", "Plan done"],
			["Ane", 1000, 300, 1, "plan growth", ""],
			["Bo", 1000, 200, 1, "plan growth", "yes"],
		]);
		expect(summaryLine(book, "first.1")[0]).toBe("Bo");
		expect(summaryLine(book, "first.1_2")).toEqual([]);
	});

	test("Monday's list in Danish says who, what and why", async () => {
		const book = await tiered(LIST, "da_DK");
		const [who, what, why] = summaryLine(book, "first.4", "Kundeoversigt").map(plain);
		expect(who).toBe("Bo & Co");
		expect(what).toMatch(/^Sig farvel/);
		expect(why).toBe("Niveau 4: vi tabte 1.240 på 60 timer; går i nul med 13 % højere priser (+1.240).");
	});

	test("the summary counts each persona, and customers of none", async () => {
		const book = await tiered([
			["Customer", "Revenue", "Energy", "Steadiness"],
			["Ane", 300, 1, 1],
			["Bo", 700, "", ""],
		]);
		expect(summaryLine(book, "personas.draining").slice(0, 6)).toEqual([
			"Draining",
			"They cost energy, complain, or want something new every week.",
			1,
			0.5,
			300,
			0.3,
		]);
		expect(summaryLine(book, "personas.none")[4]).toBe(700);
	});

	test("the summary estimates What if in money and in hours, with the change of both", async () => {
		const book = await tiered([
			["Customer", "Profit", "Hours", "Tier override"],
			["Ane", 900, 10, 1],
			["Bo", -300, 30, 4],
			["Cy", 100, 5, 4],
		]);
		const line = (key: string) => summaryLine(book, `whatIf.${key}`).slice(4, 10);
		expect(line("headings")).toEqual(["Gross profit", "", "Change", "", "Hours", "Change"]);
		expect(line("now")).toEqual([700, "", "", "", 45, ""]);
		expect(line("allLikeTier1")).toEqual([2700, "", 2000, "", 30, -15]);
		expect(line("withoutTier4")).toEqual([900, "", 200, "", 10, -35]);
		expect(line("repriced")).toEqual([1000, "", 300, "", 45, 0]);
	});

	test("the summary shows in steps who earns the profit and who takes it back, if profits are known", async () => {
		const book = await tiered();
		expect(summaryLine(book, "whale.found")[0]).toBe(
			"3 customers (75 %) earned 3,760; 1 customer (25 %) took back 1,240.".replace(/ %/g, "\u00a0%"),
		);
		expect([0, 1, 2, 3, 4].map((step) => summaryLine(book, `whale.${step}`).slice(0, 8))).toEqual([
			[0, "", 0, "", "", "", 0, 0],
			[0.25, "", 1, "", "", "", 3000, 3000 / 2520],
			[0.5, "", 2, "", "", "", 3600, 3600 / 2520],
			[0.75, "", 3, "", "", "", 3760, 3760 / 2520],
			[1, "", 4, "", "", "", 2520, 1],
		]);
		expect(
			summaryPart(
				await tiered([
					["Customer", "Revenue"],
					["Ane", 10],
				]),
				"whale",
			),
		).toEqual([]);
	});

	test("the summary compares the marketing effort with its target once somebody has typed it", async () => {
		const book = await tiered();
		expect(summaryPart(book, "effort")).toEqual([]);
		const settings = book.values("Tier settings");
		const typed = { "effort.1": "20", "effort.2": "30", "effort.4": "50" };
		for (const [key, effort] of Object.entries(typed)) {
			const row = settings.findIndex((cells) => cells.includes(key)) + 1;
			await book.type(`B${row}`, effort, "Tier settings");
		}
		const end = book.values(SUMMARY).length;
		await book.type(`A${end + 1}`, "Ask Peter", SUMMARY);
		await tierIt(book);
		const efforts = [1, 2, 3, 4].map((tier) => summaryLine(book, `effort.${tier}`).slice(0, 2).map(plain));
		expect(efforts).toEqual([
			["Tier 1", "20 % of the effort goes here, and 70 % should: 50 points too little."],
			["Tier 2", "30 % of the effort goes here, as it should."],
			["Tier 3", "0 % of the effort goes here, as it should."],
			["Tier 4", "50 % of the effort goes here, and 0 % should: 50 points too much."],
		]);
		expect(book.values(SUMMARY).at(-1)![0]).toBe("Ask Peter");
	});

	test("the summary is in Danish in a Danish file, and changes with the language of the settings", async () => {
		const book = await tiered(LIST, "da_DK");
		const tab = "Kundeoversigt";
		expect(diagnosis(book, "bottomHeavy", tab)).toEqual([
			"Hold øje",
			"Giver de fleste kunder os for lidt?",
			"Nej: 50 % af de inddelte kunder ligger på niveau 3–4; de koster os penge (grænser 50 % og 20 %).",
		]);
		const row =
			book.values("Niveauindstillinger").findIndex((cells) => cells.includes("general.language")) + 1;
		await book.type(`B${row}`, "English", "Niveauindstillinger");
		await tierIt(book);
		expect(diagnosis(book, "bottomHeavy", tab)[1]).toBe("Do most customers bring us little?");
		expect(book.values(tab)[0]![0]).toBe("Customer tiers");
	});

	test("the summary writes a customer's name as text, whatever it looks like", async () => {
		const name = '=HYPERLINK("http://example.com")';
		const book = await tiered([LIST[0]!, [`'${name}`, 9000, 3000, 1, 0], LIST[4]!]);
		expect(diagnosis(book, "leaningOnOne")[2]).toContain(`${name} accounts for 69 % of revenue`);
		expect(summaryPart(book, "first").join()).not.toBe("");
		expect(book.formulas(SUMMARY).flat().join("")).toBe("");
	});

	test("the summary hides its keys, and colours the rows of the tiers", async () => {
		const book = await tiered();
		const hidden = book.grid(SUMMARY).getSheet().getConfig().columnData;
		expect([hidden[10]?.hd ?? 0, hidden[11]?.hd, hidden[12]?.hd]).toEqual([0, 1, 1]);
		expect(book.rules(SUMMARY)).toHaveLength(9);
		expect(colored(book)).toEqual([[summaryRow(book, "tiers.1"), summaryRow(book, "tiers.needsFacts")]]);
	});
});

describe("writing the summary again", () => {
	test("the summary changes nothing where nothing changed, and follows the list", async () => {
		const book = await tiered();
		const once = book.values(SUMMARY);
		await tierIt(book);
		expect(book.values(SUMMARY)).toEqual(once);
		await book.type("C3", "1240", "Customers");
		await tierIt(book);
		expect(diagnosis(book, "moneyLosersBill")[2]).toBe(
			"No: nobody in Tier 4 took anything out of the profit (limit 0).",
		);
		const parts = (rows: unknown[][]) => new Set(rows.map((row) => String(row[11]).split(".")[0]));
		expect(parts(book.values(SUMMARY))).toEqual(new Set([...parts(once), "moved"]));
	});

	test("the summary keeps what users wrote below, beside and between its lines", async () => {
		const book = await tiered();
		const end = book.values(SUMMARY).length;
		await book.type(`A${end + 1}`, "Ask Peter", SUMMARY);
		await book.type(`O${summaryRow(book, "tiers.4")}`, "too many", SUMMARY);
		await book.type(`F${summaryRow(book, "diagnoses.circus")}`, "=1+1", SUMMARY);
		book.face(SUMMARY).insertRowsAfter(summaryRow(book, "tiers.2"), 1);
		await book.settled();
		await book.type(`A${summaryRow(book, "tiers.2") + 1}`, "the best of all", SUMMARY);
		await book.type("C2", "2000", "Customers");
		await tierIt(book);
		const rows = book.values(SUMMARY);
		expect(rows[summaryRow(book, "tiers.2")]![0]).toBe("the best of all");
		expect(rows[summaryRow(book, "tiers.4") - 1]![14]).toBe("too many");
		expect(rows[summaryRow(book, "diagnoses.circus") - 1]![5]).toBe(2);
		expect(rows.at(-1)![0]).toBe("Ask Peter");
		expect(summaryLine(book, "tiers.all")[6]).toBe(1520);
		expect(colored(book)).toEqual([
			[summaryRow(book, "tiers.1"), summaryRow(book, "tiers.2")],
			[summaryRow(book, "tiers.3"), summaryRow(book, "tiers.needsFacts")],
		]);
	});

	test("a summary of version 0.2 is filled in again: its lines stay where they are, and so does what stood beside them", async () => {
		const book = await tiered();
		const row = summaryRow(book, "diagnoses.circus");
		const beside = summaryRow(book, "diagnoses.leaningOnOne");
		for (const [at, name] of [
			[row, "Circus"],
			[beside, "Leaning on one customer"],
		] as const) {
			const cells = book.values(SUMMARY)[at - 1]!.map(String);
			await book.type(`A${at}`, name, SUMMARY);
			await book.type(`B${at}`, "No: as before.", SUMMARY);
			await book.type(`C${at}`, at === beside ? "77" : "", SUMMARY);
			await book.type(`M${at}`, [name, "No: as before."].map(cellHash).join(" "), SUMMARY);
			expect(cells[11]).toMatch(/^diagnoses/);
		}
		for (let run = 0; run < 2; run++) {
			await tierIt(book);
			expect(diagnosis(book, "circus")[1]).toBe("Do long-time customers stand still?");
			expect(diagnosis(book, "circus")[2]).toMatch(/^Unknown: /);
			expect(diagnosis(book, "leaningOnOne").slice(1)).toEqual(["Does one customer carry us?", "77"]);
			expect(summaryRow(book, "diagnoses.circus")).toBe(row);
		}
	});

	test("the summary keeps a user's words over its texts, and a formula over its figures", async () => {
		const book = await tiered();
		await book.type(`B${summaryRow(book, "tiers.2")}`, "Friends of the house", SUMMARY);
		await book.type(`A${summaryRow(book, "headline")}`, "We are doing fine", SUMMARY);
		await book.type(`G${summaryRow(book, "tiers.1")}`, "=6*7", SUMMARY);
		await book.type(`C${summaryRow(book, "tiers.4")}`, "77", SUMMARY);
		for (const profit of ["3100", "2900"]) {
			await book.type("C2", profit, "Customers");
			await tierIt(book);
			expect(summaryLine(book, "tiers.2")[1]).toBe("Friends of the house");
			expect(summaryLine(book, "headline")[0]).toBe("We are doing fine");
			expect(book.formulas(SUMMARY)[summaryRow(book, "tiers.1") - 1]![6]).toBe("=6*7");
		}
		expect(summaryLine(book, "tiers.4")[2]).toBe(1);
		await book.type(`B${summaryRow(book, "tiers.2")}`, "", SUMMARY);
		await tierIt(book);
		expect(summaryLine(book, "tiers.2")[1]).toBe("Advisor");
	});

	test("the summary adds new lines and removes outdated ones, but nothing else", async () => {
		const book = await tiered();
		const end = book.values(SUMMARY).length;
		await book.type(`A${end + 1}`, "Ask Peter", SUMMARY);
		await book.type("B2", "lots", "Customers");
		await book.type("B3", "some", "Customers");
		await tierIt(book);
		expect(summaryPart(book, "reading").slice(0, 3)).toEqual([
			"2 cells of “Customers” could not be read and count as unknown.",
			"B2: “lots” could not be read as Revenue. Write only a number there, and put remarks in a column of their own.",
			"B3: “some” could not be read as Revenue. Write only a number there, and put remarks in a column of their own.",
		]);
		expect(plain(summaryLine(book, "tiers.unknown")[0])).toMatch(/^Not in these sums because unknown/);
		expect(book.values(SUMMARY).at(-1)![0]).toBe("Ask Peter");
		const long = book.values(SUMMARY).length;
		await book.type(`B${summaryRow(book, "reading.3")}`, "typed wrong", SUMMARY);
		await book.type("B2", "10000", "Customers");
		await book.type("B3", "9800", "Customers");
		await tierIt(book);
		expect(summaryPart(book, "reading")).toEqual(["Every cell of “Customers” could be read."]);
		const rows = book.values(SUMMARY);
		expect(rows.flat()).toContain("typed wrong");
		expect(rows.at(-1)![0]).toBe("Ask Peter");
		await book.type("B2", "lots", "Customers");
		await tierIt(book);
		expect(book.values(SUMMARY)).toHaveLength(long);
		expect(book.values(SUMMARY).flat()).toContain("typed wrong");
	});

	test("the summary is written below everything where none of its lines is left", async () => {
		const book = await tiered();
		book.grid(SUMMARY).clear();
		await book.settled();
		await book.type("B2", "mine", SUMMARY);
		await tierIt(book);
		const rows = book.values(SUMMARY);
		expect(rows[1]![1]).toBe("mine");
		expect(
			rows
				.slice(2)
				.map(([cell]) => cell)
				.slice(0, 2),
		).toEqual(["", "Customer tiers"]);
		await tierIt(book);
		expect(book.values(SUMMARY)).toEqual(rows);
	});

	test("the summary is written again below where somebody inserted a column among its own", async () => {
		const book = await tiered();
		book.face(SUMMARY).insertColumnsAfter(1, 1);
		await book.settled();
		await book.type("C7", "my words", SUMMARY);
		const before = book.values(SUMMARY);
		await tierIt(book);
		expect(
			book
				.values(SUMMARY)
				.slice(0, before.length)
				.map((row) => row.slice(0, 3)),
		).toEqual(before.map((row) => row.slice(0, 3)));
		expect(book.values(SUMMARY)[before.length + 1]![0]).toBe("Customer tiers");
	});
});

describe("the summary of unusual lists", () => {
	test.each<[string, Rows, Record<string, unknown[]>]>([
		[
			"no profit",
			[
				["Customer", "Revenue"],
				["Ane", 10],
				["Bo", 30],
			],
			{ "tiers.all": [2, 1, 40, 1, "", ""] },
		],
		[
			"losses only",
			[
				["Customer", "Profit"],
				["Ane", -10],
				["Bo", -30],
			],
			{ "tiers.4": [2, 1, "", "", -40, ""] },
		],
		[
			"one customer",
			[
				["Customer", "Profit", "Revenue"],
				["Ane", 30, 100],
			],
			{ "tiers.all": [1, 1, 100, 1, 30, 1] },
		],
	])("the summary adds up for a list with %s", async (_, list, expected) => {
		const book = await tiered(list);
		for (const [key, cells] of Object.entries(expected))
			expect(summaryLine(book, key).slice(2, 8)).toEqual(cells);
		expect(summaryLine(book, "tiers.check")[0]).toMatch(/^Check: the tiers add up/);
		expect(
			book
				.values(SUMMARY)
				.flat()
				.filter((cell) => /NaN|Infinity|undefined|null/.test(String(cell))),
		).toEqual([]);
	});
});

describe("sidebarHome", () => {
	// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
	const shown = async (book: Headless) => plain(((await book.call("sidebarHome")) as any).view.diagnosis);
	test("sidebarHome shows the most serious diagnosis that applies, or else that the list is not bottom-heavy", async () => {
		expect(await shown(await openSheets({ Customers: LIST }))).toBe(
			"Do our hours go where we earn little? Yes: Tiers 3–4 take 80 % of the hours and cost us money (limit: a difference of 20 points).",
		);
		const well = await openSheets({
			Customers: [LIST[0]!, ...["Ane", "Bo", "Cy", "Di", "Eva"].map((name) => [name, 1000, 300, 1, 0])],
		});
		expect(await shown(well)).toBe(
			"Do most customers bring us little? No: no rated customer is in Tiers 3–4 (limits 50 % and 20 %).",
		);
	});
});
