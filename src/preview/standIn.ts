import type { Host, HostProperties, HostSheet, HostSpreadsheet } from "../google/host.ts";
import { type Ability, type AuthMode, demandIn } from "./authMode.ts";
import { type Book, checkThere } from "./book.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { isKeptOut } from "./protections.ts";
import { TOGGLE_POSITIONS } from "./rowGroups.ts";
import { ruleBuilder } from "./rules.ts";
import { deleteSheet, type SheetIds, sheet } from "./sheet.ts";
import { forgetCopy } from "./sheetCopy.ts";
import { WRAPPING } from "./sides.ts";
import { page, type Shown, ui } from "./ui.ts";
import type { Grid } from "./univer.ts";

export interface StandIn {
	readonly host: Host;
	readonly book: Book;
	/** Runs something as an execution in that mode. */
	during<T>(mode: AuthMode, run: () => T): T;
	/** Someone else is writing: `tryLock` says no. */
	lockedByOther: boolean;
	/** Whether the person at the keyboard may change the file, and not only look at it or comment on it. */
	mayEdit: boolean;
}

/** Apps Script's services over a grid. */
export function standIn(grid: Grid, shown: Shown, fileName: () => string, locale: string): StandIn {
	let mode: AuthMode = "FULL";
	const demand = (ability: Ability, call: string) => demandIn(mode, ability, call);
	const book: Book = {
		grid,
		locale,
		ruleFormulas: new Map(),
		charts: new Map(),
		demand,
		mayEdit: (sheet, areas) => made.mayEdit && !(sheet && isKeptOut(sheet, areas)),
		checkMayWrite(sheet, areas) {
			demand("write", "a method that writes");
			if (sheet) checkThere(grid, sheet);
			if (!made.mayEdit) throw new Error("You do not have permission to perform that action.");
			if (sheet && isKeptOut(sheet, areas)) throw new Error(PROTECTED);
		},
	};
	const service = spreadsheet(book, shown, fileName);
	const kept = new Map<string, string>();
	const host: Host = {
		SpreadsheetApp: onlyWhatIsHere("SpreadsheetApp", {
			getActiveSpreadsheet() {
				demand("read", "SpreadsheetApp.getActiveSpreadsheet");
				return service;
			},
			getUi() {
				demand("menu", "SpreadsheetApp.getUi");
				return ui(shown, (call) => demand("windows", call));
			},
			newConditionalFormatRule() {
				demand("read", "SpreadsheetApp.newConditionalFormatRule");
				return ruleBuilder(book);
			},
			GroupControlTogglePosition: onlyWhatIsHere("GroupControlTogglePosition", TOGGLE_POSITIONS),
			WrapStrategy: onlyWhatIsHere("WrapStrategy", WRAPPING),
			ProtectionType: onlyWhatIsHere("ProtectionType", { SHEET: "SHEET", RANGE: "RANGE" }),
			flush: () => demand("read", "SpreadsheetApp.flush"),
		}),
		HtmlService: onlyWhatIsHere("HtmlService", { createHtmlOutputFromFile: page }),
		LockService: onlyWhatIsHere("LockService", {
			getDocumentLock() {
				demand("lock", "LockService.getDocumentLock");
				return onlyWhatIsHere("Lock", {
					tryLock: () => !made.lockedByOther,
					releaseLock() {},
				});
			},
		}),
		PropertiesService: onlyWhatIsHere("PropertiesService", {
			getUserProperties() {
				demand("memory", "PropertiesService.getUserProperties");
				return properties(kept);
			},
		}),
		Session: onlyWhatIsHere("Session", { getActiveUserLocale: () => book.locale.split("_")[0] ?? "en" }),
	};
	const made: StandIn = {
		host,
		book,
		lockedByOther: false,
		mayEdit: true,
		during(wanted, run) {
			const before = mode;
			mode = wanted;
			try {
				return run();
			} finally {
				mode = before;
			}
		},
	};
	return made;
}

/** What Sheets says to somebody who is kept out of cells. */
const PROTECTED =
	"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** What one person keeps, until the page is closed. */
function properties(kept: Map<string, string>): HostProperties {
	return onlyWhatIsHere("Properties", {
		getProperty: (key: string) => kept.get(key) ?? null,
		setProperty(key: string, value: string) {
			if (value.length > MOST_KEPT) throw new Error("Argument too large: value");
			kept.set(key, value);
		},
		deleteProperty: (key: string) => kept.delete(key),
	});
}

/** Google keeps 9 KB a value. */
const MOST_KEPT = 9 * 1024;

function spreadsheet(book: Book, shown: Shown, fileName: () => string): HostSpreadsheet {
	const { workbook } = book.grid;
	const ids: SheetIds = new Map();
	const metadata: { readonly key: string; value: string }[] = [];
	const dress = (face: ReturnType<typeof workbook.getActiveSheet>) => sheet(book, face, ids);
	const writing = (change: () => void) => {
		book.checkMayWrite();
		change();
	};
	return onlyWhatIsHere("Spreadsheet", {
		getId: () => workbook.getId(),
		getName: fileName,
		getSpreadsheetLocale: () => book.locale,
		getSheets: () => workbook.getSheets().map(dress),
		getActiveSheet: () => dress(workbook.getActiveSheet()),
		insertSheet(name: string, index: number) {
			book.checkMayWrite();
			if (workbook.getSheetByName(name)) throw new Error(`A sheet with the name "${name}" already exists.`);
			return dress(workbook.insertSheet(name, { index }));
		},
		setActiveSheet(wanted: HostSheet) {
			book.demand("write", "Spreadsheet.setActiveSheet");
			const face = workbook.getSheetByName(wanted.getName());
			if (face) workbook.setActiveSheet(face);
			return wanted;
		},
		deleteSheet(unwanted: HostSheet) {
			book.checkMayWrite();
			if (forgetCopy(unwanted)) return;
			const face = workbook.getSheetByName(unwanted.getName());
			if (!face) throw new Error("This sheet is gone.");
			deleteSheet(book, face);
		},
		toast(message: string, title?: string | null, seconds?: number | null) {
			book.demand("windows", "Spreadsheet.toast");
			shown.toast(message, title ?? "", seconds ?? 5);
		},
		getDeveloperMetadata: () =>
			metadata.map((entry) =>
				onlyWhatIsHere("DeveloperMetadata", {
					getKey: () => entry.key,
					getValue: () => entry.value,
					setValue(value: string) {
						writing(() => {
							entry.value = value;
						});
					},
					remove: () => writing(() => metadata.splice(metadata.indexOf(entry), 1)),
				}),
			),
		addDeveloperMetadata: (key: string, value: string) => writing(() => metadata.push({ key, value })),
	});
}
