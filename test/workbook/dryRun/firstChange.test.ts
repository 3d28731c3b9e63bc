import { describe, expect, test } from "vitest";
import type { Host } from "../../../src/google/host.ts";
import { language } from "../../../src/i18n/language.ts";
import type { Words } from "../../../src/i18n/words.ts";
import { a1 } from "../../../src/preview/a1.ts";
import { type Headless, openHeadless } from "../../../src/preview/headless.ts";
import { builtCode } from "../../builtCode.ts";
import { fileSnapshot } from "../../faults/snapshots.ts";
import { behaviour } from "../../harsh.ts";
import { openSheets, type Rows, runMenuItem, withClock } from "../openFile.ts";
import { fact, idOf, refs, save, TAB } from "../reviewing.ts";

const { words: en } = language("en");
const { words: da } = language("da");

const LIST: Rows = [
	["My customers", "", "", "", ""],
	["Customer", "Revenue", "Profit", "Negotiation", "Referred by"],
	["Ane", 1000, 300, "", ""],
	["Bo", 2000, -100, 2, "Ane"],
	["", "", "", "", ""],
	["Cy", 3000, 200, "", "Ane"],
];
const WIDTH = 5;
const HEADINGS = 1;

const MENU = [
	"tierMyCustomers",
	"showPlaybook",
	"showReferralTree",
	"fitToListAgain",
	"restoreDefaultSettings",
];

const letters = (column: number) => a1(1, column).replace(/\d/g, "");

/** The sentences that the question should have, derived from the changed file. */
function expectedSentences(book: Headless, { firstChange: texts }: Words): string[] {
	const rows = book.values(TAB);
	const headings = rows[HEADINGS]!.slice(WIDTH).map(String);
	const filled = rows.slice(HEADINGS + 1).filter((row) => row.slice(WIDTH).some((cell) => cell !== ""));
	const notes = Object.keys(book.notes(TAB)).length;
	const last = WIDTH + headings.length;
	return [
		...(headings.length === 0
			? []
			: [texts.newColumns(TAB, headings, letters(WIDTH + 1), letters(last), filled.length)]),
		...(notes === 0 ? [] : [texts.besides(notes, book.rules(TAB).length > 0)]),
		...(headings.length === 0 ? [] : [texts.inTable]),
	];
}

/** Sorted, because tabs are announced in the order they are made in, which is not their order in the file. */
const announcedTabs = (question: string) =>
	/^(?:New tabs?|Nye? faner?): (.*)\.$/m.exec(question)?.[1]?.split(", ").sort();

describe("the question before the first change", () => {
	test.each([...MENU.map((item) => [item, "en_US", en] as const), ["tierMyCustomers", "da_DK", da] as const])(
		"%s in %s announces exactly what it then adds, and does not ask again",
		async (item, locale, words) => {
			const book = await openSheets({ [TAB]: LIST, Notes: [["mine"]] }, locale);
			await runMenuItem(book, item);
			const { heading, intro, ownStays, question, undoable } = words.firstChange;
			const [asked] = book.seen.questions;
			expect(asked).toMatch(new RegExp(`^${heading}\n\n`));
			expect(asked).toContain(intro);
			const made = book.sheets().filter((name) => name !== TAB && name !== "Notes");
			expect(announcedTabs(asked!)).toEqual(made.sort());
			const sentences = asked!.split("\n\n").slice(2);
			const isAboutTabs = /^(New tab|Nye? fane)/;
			expect(sentences.filter((sentence) => !isAboutTabs.test(sentence))).toEqual([
				...expectedSentences(book, words),
				`${ownStays} ${undoable}`,
				question,
			]);
			expect(book.values(TAB).map((row) => row.slice(0, WIDTH))).toEqual(LIST);

			await runMenuItem(book, item);
			await runMenuItem(book, "tierMyCustomers");
			expect(book.seen.questions).toHaveLength(1);
		},
	);
});

/** The sidebar's requests that change a file in which there is nothing of the add-on's yet. */
const calls = async (book: Headless): Promise<[name: string, ...args: unknown[]][]> => {
	const { Ane } = await refs(book);
	const changes = [fact(Ane!, "energy", null, 4)];
	return [
		["sidebarTier"],
		["sidebarSaveSetUp", { tab: TAB, headingRow: null, columns: [], assumedMargin: 0.2, hourlyCost: null }],
		["sidebarApply", { "threshold.tier1": 80 }],
		["sidebarBegin", { idealCustomer: "Those who plan ahead.", assumedMargin: null }],
		["sidebarAddCustomer", idOf(book), { customer: "Di", revenue: 10 }, "Eva"],
		["sidebarOpenTab", "playbook"],
		["sidebarOpenTab", "tree"],
		["sidebarTeamPage", true],
		["sidebarSave", { tab: idOf(book), reviewer: "Eva", changes }],
	];
};

describe("declining the first change", () => {
	test("declining the first change leaves the file as it was and shows no error", async () => {
		const book = await openSheets({ [TAB]: LIST });
		book.seen.agrees = false;
		const before = fileSnapshot(book);
		for (const item of MENU) await runMenuItem(book, item);
		expect(book.seen).toMatchObject({ alerts: [], toasts: [] });
		const all = await calls(book);
		for (const [name, ...args] of all) {
			const asked = book.seen.questions.length;
			const reply = await book.call(name, ...args);
			expect(reply, name).toMatchObject({ ok: false, message: "Nothing was changed." });
			expect(book.seen.questions.length, name).toBe(asked + 1);
		}
		await book.settled();
		expect(book.seen.questions).toHaveLength(MENU.length + all.length);
		expect(fileSnapshot(book)).toEqual(before);
	});

	test("the question before the first change is not asked where nothing would change", async () => {
		const book = await openSheets({ [TAB]: LIST });
		book.seen.agrees = false;
		await runMenuItem(book, "linkFormulasToSettings");
		await book.call("sidebarShowCell", TAB, "B3");
		const { Ane } = await refs(book);
		await book.call("sidebarFollow", idOf(book), Ane);
		expect(book.seen.questions).toEqual([]);
		expect(book.seen.toasts).toEqual(["No formula on this tab is missing the settings."]);
	});
});

test("sidebarTier takes only true for agreement, no other value", async () => {
	const book = await openSheets({ [TAB]: LIST });
	book.seen.agrees = false;
	expect(await book.call("sidebarTier", "yes")).toMatchObject({ ok: false });
	expect(book.sheets()).toEqual([TAB]);
});

describe("the question names changes among the user's own cells", () => {
	const { newColumns, newRow, newTabs, ownColumn, ownStays, restStays, undoable, asAnswersCome } =
		en.firstChange;

	test("the question before saving answers names the user's column and the new one, and says that more may come", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane, Bo } = await refs(book);
		await save(book, [
			fact(Ane!, "negotiation", null, 5),
			fact(Bo!, "negotiation", 2, 4),
			fact(Bo!, "energy", null, 3),
		]);
		const energy = String(book.values(TAB)[HEADINGS]![WIDTH]);
		expect(book.values(TAB).map((row) => row.slice(3))).toEqual([
			["", "", ""],
			["Negotiation", "Referred by", energy],
			[5, "", ""],
			[4, "Ane", 3],
			["", "", ""],
			["", "Ane", ""],
		]);
		expect(book.seen.questions).toEqual([
			[
				ownColumn(TAB, "D", "Negotiation", 2),
				newColumns(TAB, [energy], "F", "F", 1),
				en.firstChange.besides(1, false),
				en.firstChange.inTable,
				newTabs(["Tier history"]),
				`${restStays} ${undoable}`,
				asAnswersCome,
			].join("\n\n"),
		]);
		await save(book, [fact(Ane!, "fit", null, 3)]);
		expect(book.seen.questions).toHaveLength(1);
	});

	test("the question before adding a customer names the new row", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await book.call("sidebarAddCustomer", idOf(book), { customer: "Di", revenue: 10 }, "Eva");
		expect(book.values(TAB)[6]?.slice(0, 2)).toEqual(["Di", 10]);
		expect(book.seen.questions).toEqual([
			[newRow(TAB, 7), newTabs(["Tier history"]), `${ownStays} ${undoable}`].join("\n\n"),
		]);
	});

	test("the question before linking formulas names their column", async () => {
		const book = await openSheets({ [TAB]: [...LIST, ["", "", "", "=CUSTOMER_TIER(A3:C6,A2:C2)"]] });
		await runMenuItem(book, "linkFormulasToSettings");
		expect(book.seen.questions[0]).toContain(ownColumn(TAB, "D", "Negotiation", 1));
		expect(book.seen.questions[0]).toContain(restStays);
	});
});

test("the lock is free while the question is open, and edits made meanwhile count", async () => {
	const happened: string[] = [];
	const book: Headless = await openHeadless({
		code: builtCode(),
		behaviour,
		sheets: { [TAB]: LIST },
		around: (services) =>
			watched(withClock(services), happened, () => {
				const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
				sheet.getRange(7, 1, 1, 3).setValues([["Di", 4000, 900]]);
			}),
	});
	await runMenuItem(book, "tierMyCustomers");
	expect(happened).toEqual(["locked", "free", "asked", "locked", "free"]);
	expect(book.values(TAB)[6]?.slice(0, 1)).toEqual(["Di"]);
	expect(book.values(TAB)[6]?.[WIDTH]).not.toBe("");
	expect(book.seen.toasts[0]).toContain("4 customers tiered.");
	book.dispose();
});

/** Records when the lock is taken and released and when the user is asked; `meanwhile` runs while they read. */
function watched(services: Host, happened: string[], meanwhile: () => void): Host {
	const { SpreadsheetApp } = services;
	const lock = services.LockService.getDocumentLock();
	const override = <T extends object>(original: T, replaced: Partial<T>): T =>
		new Proxy(original, { get: (target, key) => replaced[key as keyof T] ?? target[key as keyof T] });
	return {
		...services,
		LockService: {
			getDocumentLock: () => ({
				tryLock: (milliseconds) => happened.push("locked") > 0 && lock.tryLock(milliseconds),
				releaseLock: () => happened.push("free"),
			}),
		},
		SpreadsheetApp: override(SpreadsheetApp, {
			getUi() {
				const ui = SpreadsheetApp.getUi();
				const alert = () => {
					happened.push("asked");
					meanwhile();
					return ui.Button.OK;
				};
				return override(ui, { alert });
			},
		}),
	};
}
