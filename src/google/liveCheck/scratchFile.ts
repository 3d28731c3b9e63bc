import type { Scratch, Sheet } from "../assumptions/assumption.ts";
import { services } from "../services.ts";

export interface ScratchFile extends Scratch {
	/** Deletes the tabs that {@link Scratch.tab} has made. */
	deleteTabs(): void;
	/** Deletes the tab that the cells are on. */
	deleteCells(): void;
}

/** Returns the open spreadsheet, for checks that make and delete tabs. */
export function scratchFile(): ScratchFile {
	const host = services();
	const app = host.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
	const book = app.getActiveSpreadsheet();
	let [tabs, made, cells]: [Sheet[], number, number] = [[], 0, 0];
	let cellTab: Sheet | undefined;
	const newTab = () => book.insertSheet(`Live check ${++made}`, book.getSheets().length);
	return {
		app,
		book,
		services: host,
		tab() {
			const tab = newTab();
			tabs.push(tab);
			return tab;
		},
		cell() {
			cellTab ??= newTab();
			return cellTab.getRange(++cells, 1, 1, 1);
		},
		deleteTabs() {
			for (const tab of tabs) tryToDelete(book, tab);
			tabs = [];
		},
		deleteCells() {
			if (cellTab !== undefined) tryToDelete(book, cellTab);
			cellTab = undefined;
		},
	};
}

/** Leaves a tab that cannot be deleted: the other checks matter more. */
function tryToDelete(book: Scratch["book"], tab: Sheet): void {
	try {
		book.deleteSheet(tab);
	} catch {
		// It stays, and its name says whose it is.
	}
}
