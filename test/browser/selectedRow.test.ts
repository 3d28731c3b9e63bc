import ExcelJS from "exceljs";
import { afterEach, beforeAll, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const code = `
function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addItem("Side", "side").addItem("Widen", "widen").addToUi(); }
function go() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(50, 1, 1, 1).activate(); }
function widen() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); sheet.insertColumnsAfter(sheet.getMaxColumns(), 12); }
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar_en").setTitle("Tiers")); }
`;
const addon = { code, pages: { Sidebar_en: "<!doctype html><title>x</title><p>Side</p>" } };

let bytes: Uint8Array;
beforeAll(async () => {
	const workbook = new ExcelJS.Workbook();
	const sheet = workbook.addWorksheet("List", { views: [{ state: "frozen", ySplit: 3 }] });
	for (let row = 1; row <= 90; row++) sheet.getCell(row, 1).value = `Row ${row}`;
	sheet.getCell(50, 2).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF00FF" } };
	bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
});

let local: LocalPage;
afterEach(() => local.close());

/** Counts the lines of the screen on which the coloured cell of row 50 shows, in front of all that lies over the cells. */
async function linesInView(): Promise<number> {
	return local.page
		.locator("#grid canvas[id^=univer-sheet-main-canvas]")
		.first()
		.evaluate((element) => {
			const canvas = element as HTMLCanvasElement;
			const { data, width } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
			const lines = new Set<number>();
			for (let at = 0; at < data.length; at += 4)
				if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255)
					lines.add(Math.floor(at / 4 / width));
			return lines.size;
		});
}

const WHOLE_ROW_LINES = 15;

test.each([
	[1280, 800],
	[1280, 400],
	[1280, 300],
	[640, 400],
	[640, 330],
])("the row that the add-on selects is in view in a window of %i by %i pixels", async (width, height) => {
	local = await localPage({ addon, file: { name: "list.xlsx", bytes }, width, height });
	await person(local.page).choose("Go");
	await expect.poll(linesInView).toBeGreaterThanOrEqual(WHOLE_ROW_LINES);
});

test("the selected row stays in view when the window gets lower while the sidebar is open", async () => {
	local = await localPage({ addon, file: { name: "list.xlsx", bytes }, height: 800 });
	const { choose } = person(local.page);
	await choose("Side");
	await choose("Go");
	await expect.poll(linesInView).toBeGreaterThanOrEqual(WHOLE_ROW_LINES);
	await local.page.setViewportSize({ width: 1280, height: 400 });
	await expect
		.poll(() => local.page.locator("#grid canvas[id^=univer-sheet-main-canvas]").first().boundingBox())
		.toMatchObject({ height: expect.closeTo(250, -2) });
	await local.page.waitForTimeout(1000);
	await expect.poll(linesInView).toBeGreaterThanOrEqual(WHOLE_ROW_LINES);
});

test("the selected cell stays in view when the add-on inserts columns far to the right", async () => {
	local = await localPage({ addon, file: { name: "list.xlsx", bytes }, height: 800 });
	const { choose } = person(local.page);
	await choose("Go");
	await expect.poll(linesInView).toBeGreaterThanOrEqual(WHOLE_ROW_LINES);
	await choose("Widen");
	await local.page.waitForTimeout(1000);
	await expect.poll(linesInView).toBeGreaterThanOrEqual(WHOLE_ROW_LINES);
});
