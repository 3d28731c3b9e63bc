import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Card, Home, NewCustomer, Review, SetUp } from "../../src/contract/server.ts";
import { fromA1 } from "../../src/preview/a1.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { momentIn } from "../../src/preview/zone.ts";
import type { Cell } from "../../src/table/cell.ts";
import { contentHash, contentOf } from "../../src/undo/cellContent.ts";
import { tabHash } from "../../src/undo/journalOf.ts";
import { builtCode } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";
import { type Rows, runMenuItem, withClock } from "./openFile.ts";
import { columnByName, fact, idOf, refs, save, TAB, viewOf } from "./reviewing.ts";
import { summaryLine } from "./summaryLine.ts";

/** Zones of the file, each with the script's. */
const ZONES: readonly (readonly [file: string, script: string])[] = [
	["Europe/London", "UTC"],
	["America/Los_Angeles", "UTC"],
	["Asia/Tokyo", "UTC"],
	["Pacific/Auckland", "UTC"],
	["Europe/Copenhagen", "UTC"],
	["Pacific/Kiritimati", "America/New_York"],
	["America/New_York", "Pacific/Auckland"],
	["Asia/Kolkata", "Asia/Kolkata"],
];

/** Days on which the clocks change in Europe, America and New Zealand, and one on which they do not. */
const DAYS = [
	"2027-05-03",
	"2027-03-28",
	"2027-10-31",
	"2027-03-14",
	"2027-11-07",
	"2027-04-04",
	"2027-09-26",
];
const NAMES = DAYS.map((_, index) => `Customer ${index + 1}`);
const LIST: Rows = [["Customer", "Revenue", "Profit"], ...NAMES.map((name) => [name, 1000, 300])];
const REPORT = "=CUSTOMER_REPORT(Customers!A1:F8)";

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
const local = (iso: string) => new Date(`${iso}${iso.length === 10 ? "T00:00" : ""}`);

/** What a cell shows of a day and time: "2027-05-03", or "2027-05-03 15:30". Any other value as it is. */
function shown(cell: unknown): unknown {
	if (Object.prototype.toString.call(cell) !== "[object Date]") return cell;
	const date = cell as Date;
	const two = (part: number) => String(part).padStart(2, "0");
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
	return time === "00:00" ? day : `${day} ${time}`;
}

const shownBy = (byName: Record<string, unknown>) => NAMES.map((name) => shown(byName[name]));

async function cardsOf(book: Headless, ...names: string[]): Promise<Card[]> {
	const all = await refs(book);
	const wanted = names.map((name) => all[name]);
	return viewOf<Card[]>(book, "sidebarCards", idOf(book), wanted, { reviewer: "Eva", round: false });
}

const formatOf = (book: Headless, cell: string, tab = TAB) => book.range(cell, tab).getNumberFormats()[0]![0];

async function setFormat(book: Headless, cells: string, format: string): Promise<void> {
	const [first, last] = cells.split(":").map((cell) => fromA1(cell));
	book
		.face(TAB)
		.getRange(first!.row, first!.column, last!.row - first!.row + 1, last!.column - first!.column + 1)
		.setNumberFormat(format);
	await book.settled();
}

/**
 * Makes the journal of the last change one of version 0.2, which stored and hashed the moments of dates: here those of the days
 * before, of the day that was written into the list, and of the history that the change has made.
 */
function asInVersion02(book: Headless, zone: string): void {
	const journal = book.range("A6", "Tier undo");
	const text = String(journal.getValues()[0]![0]);
	expect(text).toContain('{"shows":');
	const momentOf = (shows: number) =>
		momentIn(zone, local(new Date(shows).toISOString().slice(0, 19))).getTime();
	const written = Date.UTC(2028, 0, 31);
	const made = book.face("Tier history").getDataRange().getValues() as Cell[][];
	const old = text
		.replace(/\{"shows":(\d+)\}/g, (_, shows) => `{"date":${momentOf(Number(shows))}}`)
		.replaceAll(contentHash({ shows: written }), contentHash({ date: momentOf(written) }))
		.replace(
			/("role":"history","contents":")\w+/,
			`$1${tabHash(made.map((row) => row.map((cell) => contentOf(cell))))}`,
		);
	expect(old).not.toBe(text);
	journal.setValues([[`'${old}`]]);
}

describe.each(ZONES)("a file in %s, its script in %s", (zone, scriptZone) => {
	const zoneBefore = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = scriptZone;
	});
	afterAll(() => {
		if (zoneBefore === undefined) delete process.env.TZ;
		else process.env.TZ = zoneBefore;
	});

	async function open(sheets: Record<string, Rows>): Promise<Headless> {
		const book = await openHeadless({
			code: builtCode(),
			behaviour: { ...behaviour, timeZone: zone },
			sheets,
			around: withClock,
		});
		onTestFinished(() => book.dispose());
		await book.settled();
		return book;
	}

	/** Sets the clock to a day and time of the file's zone, until the test ends. */
	function setClock(iso: string): void {
		const before = Date.now();
		vi.setSystemTime(momentIn(zone, local(iso)));
		onTestFinished(() => void vi.setSystemTime(before));
	}

	const withDue = (due: readonly (Date | "")[]) =>
		LIST.map((row, index) => [...row, ["Plan due", ...due][index] ?? ""]);

	async function saveDue(book: Headless, due: (name: string, index: number) => string | null): Promise<void> {
		const all = await refs(book);
		const cards = await cardsOf(book, ...NAMES);
		const saved = await save(
			book,
			NAMES.map((name, index) => {
				const day = due(name, index);
				const before = cards[index]!.facts.planDue ?? null;
				return fact(all[name]!, "planDue", before, day === null ? null : dayOf(day));
			}),
		);
		expect(saved.map(({ outcome }) => outcome)).toEqual(NAMES.map(() => "saved"));
	}

	test("a day that is saved into a new column shows there, in the report and in a frozen report", async () => {
		const book = await open({ [TAB]: LIST, Mine: [[REPORT]] });
		await saveDue(book, (_, index) => DAYS[index]!);
		expect(shownBy(columnByName(book, "Plan due"))).toEqual(DAYS);
		expect((await cardsOf(book, ...NAMES)).map(({ facts }) => facts.planDue)).toEqual(DAYS.map(dayOf));
		await book.type("A1", REPORT.replace("F8", "E8"), "Mine");
		expect(shownBy(columnByName(book, "Plan due", "Mine"))).toEqual(DAYS);
		await book.call("sidebarFreeze");
		await book.settled();
		expect(book.formulas("Mine").flat().filter(String)).toEqual([]);
		expect(shownBy(columnByName(book, "Plan due", "Mine"))).toEqual(DAYS);
	});

	test("a day that is saved shows in cells without a date format, and leaves a format of the user's", async () => {
		const book = await open({ [TAB]: withDue([local(DAYS[0]!)]) });
		await setFormat(book, "D3:D5", "d. mmmm yyyy");
		await setFormat(book, "D6:D6", "0.00");
		await saveDue(book, (_, index) => DAYS[DAYS.length - 1 - index]!);
		expect(shownBy(columnByName(book, "Plan due"))).toEqual([...DAYS].reverse());
		expect(["D2", "D3", "D6", "D7"].map((cell) => formatOf(book, cell))).toEqual([
			"yyyy-mm-dd",
			"d. mmmm yyyy",
			"yyyy-mm-dd",
			"yyyy-mm-dd",
		]);
		await runMenuItem(book, "undoLastChange");
		expect(shownBy(columnByName(book, "Plan due"))).toEqual([DAYS[0], ...NAMES.slice(1).map(() => "")]);
		expect(formatOf(book, "D6")).toBe("0.00");
	});

	test("a drop-down of days from a range takes each of its days, and names them when it refuses another", async () => {
		const options = ["2026-12-01", "2027-01-01", "2027-07-01"];
		const book = await open({ [TAB]: withDue([]), Lists: options.map((day) => [local(day)]) });
		book.validate({ range: "D2:D8", type: "range", values: ["Lists!$A$1:$A$3"] }, TAB);
		const all = await refs(book);
		const choose = (name: string, day: string) => save(book, [fact(all[name]!, "planDue", null, dayOf(day))]);
		for (const [index, day] of options.entries())
			expect(await choose(NAMES[index]!, day)).toMatchObject([{ outcome: "saved" }]);
		expect(shownBy(columnByName(book, "Plan due")).slice(0, 3)).toEqual(options);
		for (const day of ["2026-11-30", "2026-12-31", "2027-07-02"]) {
			const [refused] = await choose(NAMES[4]!, day);
			expect(refused).toMatchObject({
				outcome: "refused",
				message: expect.stringContaining("takes only Dec 1, 2026; Jan 1, 2027; Jul 1, 2027, and none"),
			});
		}
	});

	test("a cell with a time of day is that day", async () => {
		const times = ["2027-05-03T15:30", "2027-05-03T00:10", "2027-05-03T23:59"].map(local);
		const book = await open({ [TAB]: withDue(times), Mine: [[REPORT]] });
		const cards = await cardsOf(book, ...NAMES.slice(0, 3));
		expect(cards.map(({ facts }) => facts.planDue)).toEqual(Array(3).fill(dayOf("2027-05-03")));
		await book.type("A1", REPORT, "Mine");
		expect(shownBy(columnByName(book, "Plan due", "Mine")).slice(0, 3)).toEqual(Array(3).fill("2027-05-03"));
	});

	test("undoing gives a day back, also from a journal of version 0.2", async () => {
		for (const isOld of [false, true]) {
			const book = await open({ [TAB]: withDue(DAYS.map(local)) });
			await saveDue(book, (_, index) => (index < 3 ? null : "2028-01-31"));
			expect(shownBy(columnByName(book, "Plan due")).slice(0, 4)).toEqual(["", "", "", "2028-01-31"]);
			if (isOld) asInVersion02(book, zone);
			await runMenuItem(book, "undoLastChange");
			expect(book.seen.alerts).toEqual([]);
			expect(shownBy(columnByName(book, "Plan due"))).toEqual(DAYS);
			expect(book.sheets()).not.toContain("Tier history");
		}
	});

	test("around midnight of the file, today, the history and the days of the summary are the file's", async () => {
		setClock("2026-11-20T23:30");
		const book = await open({ [TAB]: [...LIST, ["Ane", 5000, 3000]], Mine: [["-"]] });
		const todays = async () => [
			(await viewOf<Review>(book, "sidebarReview", { tab: idOf(book), choice: null, reviewer: null })).today,
			(await viewOf<NewCustomer>(book, "sidebarNewCustomer")).today,
		];
		await runMenuItem(book, "tierMyCustomers");
		expect(await todays()).toEqual(Array(2).fill(dayOf("2026-11-20")));
		const { lastChange } = await viewOf<Home>(book, "sidebarHome");
		expect(Math.abs(Date.parse(lastChange!.begun) - Date.now())).toBeLessThan(3_600_000);
		expect(shown(book.values("Tier undo")[2]![0])).toMatch(/^2026-11-20 23:/);
		setClock("2026-11-25T00:30");
		await book.type("C2", "-900", TAB);
		await book.type("C3", "5000", TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(await todays()).toEqual(Array(2).fill(dayOf("2026-11-25")));
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "energy", null, 2)]);
		const dates = book
			.values("Tier history")
			.slice(4)
			.map(([date]) => String(shown(date)).slice(0, 13));
		expect([...new Set(dates)]).toEqual(["2026-11-20 23", "2026-11-25 00"]);
		setClock("2026-11-26T00:10");
		await runMenuItem(book, "tierMyCustomers");
		expect(["from", "to"].map((key) => shown(summaryLine(book, `movement.${key}`)[1]))).toEqual([
			"2026-11-20",
			"2026-11-26",
		]);
		const formats = ["from", "to"].map((key) => {
			const row = book.values("Tier summary").findIndex((cells) => cells[11] === `movement.${key}`) + 1;
			return formatOf(book, `B${row}`, "Tier summary");
		});
		expect(formats).toEqual(["yyyy-mm-dd", "yyyy-mm-dd"]);
		await book.type("A1", "=TIER_MOVEMENT('Tier history'!A1:K40)", "Mine");
		expect(book.values("Mine")[0]!.join(" ")).toMatch(/^Nov.20,.2026.+Nov.25,.2026/);
	});

	test("a tier set by hand holds until the end of its day, by the review date in the settings", async () => {
		const rows: Rows = [
			["Customer", "Revenue", "Profit", "Previous revenue", "Manual tier", "Manual until"],
			["Ane", 9_800, -1_240, 9_000, 2, local("2027-05-03")],
			["Bo", 10_000, 3_000, 7_000, "", ""],
		];
		const book = await open({ [TAB]: rows });
		await runMenuItem(book, "tierMyCustomers");
		const row = book.values("Tier settings").findIndex((cells) => cells.includes("general.reviewDate")) + 1;
		const reasons: unknown[] = [];
		for (const day of ["2027-05-03", "2027-05-04"]) {
			await book.type(`B${row}`, day, "Tier settings");
			await runMenuItem(book, "tierMyCustomers");
			reasons.push(columnByName(book, "Why").Ane);
		}
		expect(reasons[0]).not.toContain("ran out");
		expect(reasons[1]).toContain("ran out on May 3, 2027");
	});

	test("a day of a new customer takes the format of the row above, or gets one", async () => {
		const rows = LIST.map((row, index) => [
			...row,
			["First order", local(DAYS[0]!)][index] ?? "",
			index ? "" : "Plan due",
		]);
		const book = await open({ [TAB]: rows });
		await setFormat(book, "D2:D8", "d. mmmm yyyy");
		const facts = { customer: "Ny", firstOrder: dayOf("2026-10-25"), planDue: dayOf("2027-03-28") };
		expect(await book.call("sidebarAddCustomer", idOf(book), facts, "Eva")).toMatchObject({ ok: true });
		await book.settled();
		expect([shown(columnByName(book, "First order").Ny), shown(columnByName(book, "Plan due").Ny)]).toEqual([
			"2026-10-25",
			"2027-03-28",
		]);
		expect([formatOf(book, "D9"), formatOf(book, "E9")]).toEqual(["d. mmmm yyyy", "yyyy-mm-dd"]);
	});

	test("a duration of a day or more gets a format that shows all its hours, and undo gives the old one back", async () => {
		const rows = LIST.map((row, index) => [...row, index ? "" : "Hours"]);
		const book = await open({ [TAB]: rows });
		for (const cell of ["D2", "D3"]) await book.type(cell, "12:30", TAB);
		await setFormat(book, "D2:D3", "hh:mm");
		const all = await refs(book);
		await save(book, [fact(all[NAMES[0]!]!, "hours", 12.5, 36), fact(all[NAMES[1]!]!, "hours", 12.5, 7.75)]);
		expect(["D2", "D3"].map((cell) => formatOf(book, cell))).toEqual(["[h]:mm", "hh:mm"]);
		expect((await cardsOf(book, NAMES[0]!))[0]!.facts.hours).toBe(36);
		await runMenuItem(book, "undoLastChange");
		expect(formatOf(book, "D2")).toBe("hh:mm");
	});

	test("durations in a column of hours are hours, and nothing in any other column", async () => {
		const rows: Rows = [
			["Customer", "Revenue", "Profit", "Hours"],
			["Ane", 5000, 1000, ""],
			["Bo", 5000, 1000, ""],
			["Cy", 5000, 1000, ""],
			["Di", 5000, 1000, 3],
		];
		const book = await open({ [TAB]: rows, Mine: [["-"]] });
		await book.type("D2", "12:30", TAB);
		await book.type("D3", "36:15:00", TAB);
		await book.type("D4", "1000:20:00", TAB);
		const cards = await cardsOf(book, "Ane", "Bo", "Cy", "Di");
		expect(cards.map(({ facts }) => facts.hours)).toEqual([12.5, 36.25, 1000.3333, 3]);
		await book.type("A1", "=TIER_SUMMARY(Customers!A1:D5)", "Mine");
		const [headings, ...tiers] = book.values("Mine");
		expect(tiers[tiers.length - 1]![headings!.indexOf("Hours")]).toBe(1052.08);
		const setUp = await viewOf<SetUp>(book, "sidebarSetUp", TAB);
		expect(setUp.facts.find(({ fact: one }) => one === "hours")!.sample).toEqual({
			found: "12:30",
			understood: "12.5",
		});
		expect(setUp.remarks).toEqual([]);
		const { Ane: ane, Di: di } = await refs(book);
		await save(book, [fact(ane!, "hours", 12.5, 7.75), fact(di!, "hours", 3, 4)]);
		const [changed, plain] = await cardsOf(book, "Ane", "Di");
		expect([changed!.facts.hours, plain!.facts.hours]).toEqual([7.75, 4]);
		expect(shown(columnByName(book, "Hours").Ane)).toBe("1899-12-30 07:45");
		await runMenuItem(book, "undoLastChange");
		expect((await cardsOf(book, "Ane"))[0]!.facts.hours).toBe(12.5);
		await book.type("C3", "36:15:00", TAB);
		const { remarks } = await viewOf<SetUp>(book, "sidebarSetUp", TAB);
		expect(remarks.map(({ text, at }) => [text, at!.cell])).toEqual([
			[
				"C3: “36:15” could not be read as Profit. Write only a number there, and put remarks in a column of their own.",
				"C3",
			],
		]);
		book
			.face(TAB)
			.getRange(2, 4, 2, 1)
			.setValues([[36.25 / 24], [-3 / 24]]);
		const after = await viewOf<SetUp>(book, "sidebarSetUp", TAB);
		expect(after.facts.find(({ fact: one }) => one === "hours")!.sample).toEqual({
			found: "36:15",
			understood: "36.25",
		});
		expect(after.remarks.map(({ text }) => text)).toContain(
			"D3: “-3:00” could not be read as Hours. Write only a number there, and put remarks in a column of their own.",
		);
	});
});
