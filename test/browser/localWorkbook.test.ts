import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { afterEach, expect, it } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const code = `
function onOpen(e) {
	var da = Session.getActiveUserLocale() === "da";
	SpreadsheetApp.getUi().createAddonMenu().addItem(da ? "Vis sidepanel" : "Show sidebar", "show").addSeparator()
		.addItem("Write", "write").addItem("Say hello", "hello").addItem("Fail", "fail").addToUi();
}
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar_en").setTitle("Tiers")); }
function write() {
	var ss = SpreadsheetApp.getActiveSpreadsheet();
	var sheet = ss.getActiveSheet();
	sheet.getRange(5, 3, 3, 2).setValues([["Tier 1", 81.5], ["Tier 4", 12], ["=FAILS()", new Date(2026, 2, 4)]]);
	sheet.getRange(5, 3, 2, 1).setNotes([["Tier 1: earns 40 % of 12,000.\\nFor: pays on time."], ["Tier 4: loses 1,240 on 9,800 of revenue."]]);
	sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([
		SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C5="Tier 1"').setBackground("#cde7d8").setFontColor("#0b3d2e").setRanges([sheet.getRange(5, 3, 90, 1)]).build(),
		SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C5="Tier 4"').setBackground("#f6d5d5").setFontColor("#6b1111").setRanges([sheet.getRange(5, 3, 90, 1)]).build()]));
	ss.toast("3 rows written", "Customer Tiers");
}
function hello() { SpreadsheetApp.getUi().alert("Hello from the add-on.\\nSecond line."); }
function fail() { throw new Error("No revenue column found."); }
function answer(question) { return { got: question, sheet: SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName() }; }
function breaks() { throw new Error("broken"); }
function surroundings() { return [typeof window, typeof document, typeof fetch, typeof setTimeout, typeof globalThis]; }
/**
 * Gives the tier of each customer in a table.
 * @param customers The table, with its headings.
 * @param settings The settings, if other than the usual.
 * @customfunction
 */
function TIERS_OF(customers, settings) { return customers.map(function (row) { return [row[0], row.length]; }); }
/**
 * Fails.
 * @customfunction
 */
function FAILS() { throw new Error("No revenue column found in row 3."); }
`;
const sidebar = `<!doctype html><html><head><title>x</title><style>body{font:14px sans-serif;padding:16px}</style></head>
<body><h1>Sidebar</h1><p id="mode"></p><p id="out"></p><button id="close">Close</button><script>
document.getElementById("mode").textContent = document.compatMode + " " + innerWidth;
var out = document.getElementById("out"); var say = function (text) { out.textContent += text + "|"; };
google.script.run.withUserObject(7).withSuccessHandler(function (r, u) { say(JSON.stringify(r) + u); }).answer({ a: 1, b: undefined });
google.script.run.withFailureHandler(function (e) { say(e.message); }).breaks();
google.script.run.withSuccessHandler(function (r) { say(r.join()); }).surroundings();
try { google.script.run.answer({ at: new Date() }); } catch (e) { say(e.name); }
document.getElementById("close").onclick = function () { google.script.host.close(); };
</script></body></html>`;

const csv = { name: "customers.csv", bytes: new TextEncoder().encode("Name,Revenue\nAne,10\nBo,20\n") };

let local: LocalPage;
afterEach(() => local.close());
const open = async (options: { locale?: string; file?: { name: string; bytes: Uint8Array } } = {}) => {
	local = await localPage({ addon: { code, pages: { Sidebar_en: sidebar } }, ...options });
	return local.page;
};

const clickCell = (row: number, column: number) => person(local.page).clickCell(row, column);
const enter = (text: string) => person(local.page).enter(text);

/** Saves the workbook and returns its name and the values of its first sheet. */
async function saved() {
	const { name, sheets } = await person(local.page).save();
	return { name, rows: sheets[0] };
}

it("the local workbook opens the practice list without errors or policy violations", async () => {
	const page = await open();
	expect(await page.title()).toBe("Practice list – Customer Tiers");
	expect((await saved()).rows?.[0]?.[0]).toBe("Practice list — made-up customers");
	expect(local.errors).toEqual([]);
});

it("the local workbook's add-on menu can be used by keyboard alone", async () => {
	const page = await open();
	const button = page.getByRole("button", { name: "Extensions ▸ Customer Tiers" });
	await button.focus();
	await page.keyboard.press("ArrowDown");
	await expect.poll(() => page.locator(":focus").textContent()).toBe("Show sidebar");
	await page.keyboard.press("ArrowUp");
	expect(await page.locator(":focus").textContent()).toBe("Fail");
	await page.keyboard.press("s");
	await page.keyboard.press("s");
	expect(await page.locator(":focus").textContent()).toBe("Say hello");
	await page.keyboard.press("Escape");
	expect(await page.getByRole("menu").isVisible()).toBe(false);
	expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

it("the local workbook shows an alert, and the message of a failed function, in a dialog", async () => {
	const page = await open();
	const choose = async (name: string) => {
		await page.getByRole("button", { name: "Extensions" }).click();
		await page.getByRole("menuitem", { name }).click();
	};
	await choose("Say hello");
	await expect.poll(() => page.getByRole("dialog").innerText()).toContain("Hello from the add-on.");
	await page.getByRole("button", { name: "OK" }).click();
	await choose("Fail");
	await expect.poll(() => page.getByRole("dialog").innerText()).toContain("No revenue column found.");
});

it("the local workbook runs the sidebar's calls, shows it 300 pixels wide, and closes it on request", async () => {
	const page = await open();
	await page.getByRole("button", { name: "Extensions" }).click();
	await page.getByRole("menuitem", { name: "Show sidebar" }).click();
	const frame = page.frameLocator("iframe[title=Tiers]");
	await expect
		.poll(() => frame.locator("#out").textContent())
		.toBe(
			'TypeError|{"got":{"a":1,"b":null},"sheet":"Practice list"}7|broken|undefined,undefined,undefined,undefined,undefined|',
		);
	expect(await frame.locator("#mode").textContent()).toBe("CSS1Compat 300");
	await frame.getByRole("button", { name: "Close" }).click();
	await expect.poll(() => page.locator("#sidebar").isVisible()).toBe(false);
});

it("the local workbook shows what the add-on writes, and why a custom function failed when its cell is selected", async () => {
	const page = await open({ file: csv });
	await page.getByRole("button", { name: "Extensions" }).click();
	await page.getByRole("menuitem", { name: "Write" }).click();
	await expect.poll(() => page.locator("#toasts").textContent()).toContain("3 rows written");
	await clickCell(7, 3);
	await expect
		.poll(() => page.locator("#formula-message").textContent())
		.toBe("C7: No revenue column found in row 3.");
	await clickCell(1, 1);
	await expect.poll(() => page.locator("#formula-message").isVisible()).toBe(false);
	expect((await saved()).rows?.slice(4)).toEqual([
		["", "", "Tier 1", 81.5],
		["", "", "Tier 4", 12],
		["", "", "#ERROR!", new Date(2026, 2, 4)],
	]);
});

it("the local workbook shows help for a custom function, and accepts semicolons between its arguments", async () => {
	const page = await open({ file: csv });
	await clickCell(1, 4);
	await page.keyboard.type("=TIERS_OF(");
	await expect
		.poll(() => page.locator("body").innerText())
		.toContain("Gives the tier of each customer in a table.");
	await enter("A2:B3;1)");
	await expect
		.poll(async () => (await saved()).rows?.map((row) => row.slice(3)))
		.toEqual([["Ane", 2], ["Bo", 2], []]);
});

it("the local workbook opens a chosen file, and names a file that it cannot open", async () => {
	const page = await open();
	const input = page.locator("#file");
	const file = {
		name: "kunder.csv",
		mimeType: "text/csv",
		buffer: Buffer.from("Navn;Omsætning\nÆble;1.234,50\n"),
	};
	await input.setInputFiles(file);
	await expect.poll(() => page.title()).toBe("kunder.csv – Customer Tiers");
	expect(await page.locator("#locale").inputValue()).toBe("da_DK");
	expect(await saved()).toEqual({
		name: "kunder.xlsx",
		rows: [
			["Navn", "Omsætning"],
			["Æble", 1234.5],
		],
	});
	await input.setInputFiles({ ...file, name: "billede.png" });
	await expect.poll(() => page.getByRole("dialog").innerText()).toContain("billede.png er af en slags");
});

it("the local workbook says what it left out of a file", async () => {
	const workbook = new ExcelJS.Workbook();
	workbook.addWorksheet("Kunder").autoFilter = "A1:B1";
	const page = await open({
		file: { name: "kunder.xlsx", bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) },
	});
	await expect
		.poll(() => page.locator("#toasts").innerText())
		.toContain("kunder.xlsx is open without its filters");
});

it("the local workbook says in which line of a file a quote is not closed", async () => {
	const torn = new TextEncoder().encode('Customer,Revenue\nAne,10\n"Bo,20\nCy,30\n');
	const page = await open({ file: { name: "customers.csv", bytes: torn } });
	await expect.poll(() => page.locator("#toasts").innerText()).toContain("Line 3 of customers.csv");
});

it("the local workbook offers the locale of a file in a language that it does not speak, and stays in English", async () => {
	const german = new TextEncoder().encode("Kunde;Umsatz\nAlpha;1.234,50\n");
	const page = await open({ locale: "da-DK", file: { name: "kunden.csv", bytes: german } });
	await expect.poll(() => page.title()).toBe("kunden.csv – Customer Tiers");
	expect(await page.locator("#locale").inputValue()).toBe("de_DE");
	expect(await page.locator("#locale option:checked").innerText()).toBe("Deutsch (Deutschland)");
	expect(await page.locator("#open").innerText()).toBe("Open file …");
});

it("the local workbook reads typed numbers and formulas in the Danish format", async () => {
	const danish = { name: "kunder.csv", bytes: new TextEncoder().encode("Navn;Beløb\nÆble;1,5\n") };
	await open({ locale: "da-DK", file: danish });
	await clickCell(3, 2);
	for (const text of ["1.234,50", "2,5", "=SUM(B2;B4)", "'0012"]) {
		await enter(text);
	}
	await expect
		.poll(async () => (await saved()).rows?.map((row) => row[1]))
		.toEqual(["Beløb", 1.5, 1234.5, 2.5, 4, "0012"]);
});

it("the local workbook reopens a file that it saved", async () => {
	const page = await open({ file: csv });
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: /xlsx/ }).click();
	const buffer = await readFile(await (await download).path());
	await page.locator("#file").setInputFiles({ name: "again.xlsx", mimeType: "", buffer });
	await expect.poll(() => page.title()).toBe("again.xlsx – Customer Tiers");
	expect((await saved()).rows).toEqual([
		["Name", "Revenue"],
		["Ane", 10],
		["Bo", 20],
	]);
	expect(local.errors).toEqual([]);
});

it("the local workbook opens a file that is dropped on the grid", async () => {
	const page = await open();
	const files = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File(["Name,Revenue\nAne,10\n"], "dropped.csv"));
		return transfer;
	});
	const canvas = page.locator("#grid canvas[id^=univer-sheet-main-canvas]").first();
	await canvas.dispatchEvent("dragover", { dataTransfer: files });
	expect(await page.locator("#drop").isVisible()).toBe(true);
	await canvas.dispatchEvent("drop", { dataTransfer: files });
	await expect.poll(() => page.title()).toBe("dropped.csv – Customer Tiers");
	expect(await page.locator("#drop").isVisible()).toBe(false);
});

it("the local workbook and the add-on switch to the chosen language", async () => {
	const page = await open({ locale: "da-DK" });
	const item = async () => {
		await page.locator("#menu-button").click();
		const text = await page.getByRole("menuitem").first().textContent();
		await page.keyboard.press("Escape");
		return text;
	};
	expect(await page.locator("#open").textContent()).toBe("Åbn fil …");
	expect(await item()).toBe("Vis sidepanel");
	await page.locator("#locale").selectOption("en_US");
	await expect.poll(() => page.locator("#open").textContent()).toBe("Open file …");
	await expect.poll(item).toBe("Show sidebar");
	expect(await page.locator("html").getAttribute("lang")).toBe("en");
});
