import { expect, onTestFinished, test } from "vitest";
import type { Reply } from "../../src/contract/reply.ts";
import type { SetUp } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import { currentSheets } from "../../src/preview/currentSheets.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { OpenedFile } from "../../src/preview/opened.ts";
import { openFile } from "../../src/preview/openFile.ts";
import { practiceFile } from "../../src/preview/practiceFile.ts";
import { saveXlsx } from "../../src/preview/saveXlsx.ts";
import type { ListJson } from "../../src/terminal/listJson.ts";
import { builtCode } from "../builtCode.ts";
import { jsonOf, opened } from "./read.ts";

/** Tiers a file with the built add-on in the local workbook. */
async function addOn(file: OpenedFile): Promise<Headless> {
	const book = await openHeadless({ code: builtCode(), sheets: file.sheets, locale: file.locale ?? "en_US" });
	onTestFinished(() => book.dispose());
	await book.run("tierMyCustomers");
	await book.settled();
	expect(book.seen.alerts).toEqual([]);
	return book;
}

/** The end of a reason: in a cell beside the tier, it begins without the tier. */
const ending = (why: string) => why.slice(-20);

/** What the sheet and Set up show, as far as the command says it too. */
async function shownBy(book: Headless, { list, locale }: ListJson) {
	const { words } = language(locale);
	const rows = book.values(list.tab);
	const headings = rows[list.headingRow - 1]!;
	const [tier, score, why] = (["tier", "score", "why"] as const).map((key) =>
		headings.lastIndexOf(words.results[key]),
	) as [number, number, number];
	const setUp = (await book.call("sidebarSetUp", list.tab)) as Reply<SetUp>;
	if (!setUp.ok) throw new Error(setUp.message);
	const { customers, leftOut, remarks } = setUp.view;
	return {
		customers,
		leftOut: leftOut.rows,
		noticed: remarks.map(({ text }) => text),
		tiers: rows
			.map((cells, index) => [index + 1, cells[tier], cells[score], ending(String(cells[why]))])
			.filter(([row, cell]) => Number(row) > list.headingRow && cell !== ""),
	};
}

function saidBy({ list, leftOut, notices, customers, locale }: ListJson) {
	const { words } = language(locale);
	return {
		customers: list.customers,
		leftOut: leftOut.length,
		// Set up leaves referrals to the page about them
		noticed: notices.filter(({ kind }) => kind !== "referral").map(({ text }) => text),
		tiers: customers.map(({ row, tier, score, why }) => [
			row,
			tier === "needsFacts" ? words.needsFacts : tier,
			score ?? "",
			ending(why),
		]),
	};
}

const DANISH = [
	"Kundeliste 2025;;;;;;",
	"Kundenr.;Kunde;Omsætning;Omsætning sidste år;DB;Dage for sent;Første ordre",
	"0012;Æble ApS;12.444,50 kr.;10.000,00 kr.;4.100,00;3;2019-03-11",
	"0013;Øst A/S;9.800,00 kr.;14.000,00 kr.;-1.240,00;41;2021-05-02",
	"0014;Gamma;ca. 900;;;;02-05-2026",
	"0015;Delta;1.234,50 kr.;1.100,00 kr.;400,00;0;",
	";I alt;24.379,00 kr.;25.100,00 kr.;3.260,00;;",
	";Udskrevet 5. januar;;;;;",
].join("\r\n");

const ENGLISH = [
	"Customer,Revenue,Cost,Discount,Hours,Satisfaction,Referred by,Manual tier,First order",
	'Oak Ltd,"$12,500.75","$8,000",5%,12,5,,,03/31/2019',
	'Pine & Co,"$1,234.00","$1,500",20%,30,2,Oak Ltd,,2024-01-15',
	'Ash,"($350.25)",$10,,1,,Pine & Co,2,',
	"Oak Ltd,#N/A,,,,,,,",
	"Elm,,,,,,,,",
	'Total,"$13,384.50","$9,510",,43,,,,',
].join("\n");

test.each([
	["a Danish list with a title, texts, a total and a note", () => opened(DANISH)],
	["an English list with currency, errors, shares, referrals and overrides", () => opened(ENGLISH)],
	["a list without anything but names", () => opened("Customer\nAne\nBo\n")],
	["the practice list", async () => practiceFile(new Date(2026, 10, 30), "da_DK")],
])("npm run tiers finds the same as the built add-on in %s", async (_, file) => {
	const list = await file();
	const json = jsonOf(list);
	expect(json.customers.length).toBeGreaterThan(1);
	expect(saidBy(json)).toEqual(await shownBy(await addOn(list), json));
});

test("npm run tiers uses the settings and skips the results of a workbook that the add-on has tiered", async () => {
	const book = await addOn(await opened(ENGLISH));
	await book.type("B10", "40%", "Tier settings");
	const margin = book.values("Tier settings").findIndex((cells) => cells.includes("general.hourlyCost"));
	await book.type(`B${margin + 1}`, "45", "Tier settings");
	await book.run("tierMyCustomers");
	await book.settled();
	const saved = await openFile(await saveXlsx(currentSheets(book.standIn.book, [])), "list.xlsx");
	const json = jsonOf(saved);
	expect(json.columns.at(-1)).toMatchObject({ heading: "First order" });
	expect(json.customers[1]!.netProfit).toBe(1234 - 1500 - 30 * 45);
	expect(saidBy(json)).toEqual(await shownBy(book, json));
});
