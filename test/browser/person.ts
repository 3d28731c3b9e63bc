import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { fromA1 } from "../../src/preview/a1.ts";
import { openFile } from "../../src/preview/openFile.ts";

/** What a person does in the local workbook, by mouse and keyboard. */
export function person(page: Page) {
	/** Waits until the page has done all that it had put off for so many milliseconds: its timers keep their order. */
	const caughtUp = (milliseconds: number) =>
		page.evaluate(
			(after) => new Promise((wake) => setTimeout(() => requestIdleCallback(wake), after)),
			milliseconds,
		);
	const actions = {
		/** Chooses an item of the add-on's menu. */
		async choose(item: string): Promise<void> {
			await page.getByRole("button", { name: /Customer Tiers/ }).click();
			await page.getByRole("menuitem", { name: item }).click();
		},

		/** Clicks a cell of a sheet whose columns and rows have the usual size, counted from 1. */
		async clickCell(row: number, column: number): Promise<void> {
			const canvas = page.locator("#grid canvas[id^=univer-sheet-main-canvas]").first();
			await canvas.click({ position: { x: 46 + (column - 0.5) * 88, y: 20 + (row - 0.5) * 24 } });
		},

		/** Walks to a cell with the arrow keys, however wide the columns are. */
		async goTo(cell: string): Promise<void> {
			const { row, column } = fromA1(cell);
			await actions.clickCell(1, 1);
			for (let step = 1; step < row; step++) await page.keyboard.press("ArrowDown");
			for (let step = 1; step < column; step++) await page.keyboard.press("ArrowRight");
		},

		/** Types as a person: the editor looks up functions after each letter, and the next key may not overtake it. */
		async enter(text: string): Promise<void> {
			for (const letter of text) {
				await page.keyboard.type(letter);
				await caughtUp(20);
			}
			await caughtUp(350);
			await page.keyboard.press("Enter");
			await caughtUp(20);
		},

		/** Saves the workbook and reads back what was saved: its name, and the values of each sheet. */
		async save(): Promise<{ name: string; sheets: unknown[][][] }> {
			const download = page.waitForEvent("download");
			await page.getByRole("button", { name: /xlsx/ }).click();
			const file = await download;
			const opened = await openFile(
				new Uint8Array(await readFile(await file.path())),
				file.suggestedFilename(),
			);
			const valuesOf = (sheet: (typeof opened.sheets)[number]) =>
				sheet.rows.map((row) => row.map((cell) => cell?.value ?? ""));
			return { name: opened.name, sheets: opened.sheets.map(valuesOf) };
		},
	};
	return actions;
}
