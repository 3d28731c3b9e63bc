import type { Host, HostProperties, HostSheet, HostSpreadsheet } from "../google/host.ts";
import type { Book } from "./book.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { TOGGLE_POSITIONS } from "./rowGroups.ts";
import { ruleBuilder } from "./rules.ts";
import { type Metadata, type SheetIds, sheet } from "./sheet.ts";
import { forgetCopy } from "./sheetCopy.ts";
import { page, type Shown, ui } from "./ui.ts";
import type { Grid } from "./univer.ts";

/**
 * What Google lets the present execution do: `menu` is `onOpen` before anybody has used the add-on in the file,
 * `formula` a custom function, which may look but not touch.
 */
type Allowed = "menu" | "formula" | "all";

export interface StandIn {
	readonly host: Host;
	readonly book: Book;
	/** Runs something as an execution of that kind. */
	during<T>(allowed: Allowed, run: () => T): T;
	/** Someone else is writing: `tryLock` says no. */
	lockedByOther: boolean;
}

/** Apps Script's services over a grid. */
export function standIn(grid: Grid, shown: Shown, fileName: () => string, locale: string): StandIn {
	let allowed: Allowed = "all";
	const demand = (what: string, ...kinds: Allowed[]) => {
		if (!kinds.includes(allowed)) throw new Error(`You do not have permission to call ${what}.`);
	};
	const checkMayWrite = () => demand("a method that writes", "all");
	const book: Book = { grid, locale, ruleFormulas: new Map(), charts: new Map(), checkMayWrite };
	const service = spreadsheet(book, shown, fileName);
	const kept = new Map<string, string>();
	const host: Host = {
		SpreadsheetApp: onlyWhatIsHere("SpreadsheetApp", {
			getActiveSpreadsheet() {
				demand("SpreadsheetApp.getActiveSpreadsheet", "formula", "all");
				return service;
			},
			getUi() {
				demand("SpreadsheetApp.getUi", "menu", "all");
				return ui(shown, () => demand("Ui.showSidebar", "all"));
			},
			newConditionalFormatRule: () => ruleBuilder(book),
			GroupControlTogglePosition: onlyWhatIsHere("GroupControlTogglePosition", TOGGLE_POSITIONS),
			ProtectionType: onlyWhatIsHere("ProtectionType", { SHEET: "SHEET" }),
			flush() {},
		}),
		HtmlService: onlyWhatIsHere("HtmlService", { createHtmlOutputFromFile: page }),
		LockService: onlyWhatIsHere("LockService", {
			getDocumentLock() {
				demand("LockService.getDocumentLock", "formula", "all");
				return onlyWhatIsHere("Lock", {
					tryLock: () => !made.lockedByOther,
					releaseLock() {},
				});
			},
		}),
		PropertiesService: onlyWhatIsHere("PropertiesService", {
			getUserProperties() {
				demand("PropertiesService.getUserProperties", "formula", "all");
				return properties(kept);
			},
		}),
		Session: onlyWhatIsHere("Session", { getActiveUserLocale: () => book.locale.split("_")[0] ?? "en" }),
	};
	const made: StandIn = {
		host,
		book,
		lockedByOther: false,
		during(kind, run) {
			const before = allowed;
			allowed = kind;
			try {
				return run();
			} finally {
				allowed = before;
			}
		},
	};
	return made;
}

/** What one person keeps, until the page is closed. */
function properties(kept: Map<string, string>): HostProperties {
	return onlyWhatIsHere("Properties", {
		getProperty: (key: string) => kept.get(key) ?? null,
		setProperty(key: string, value: string) {
			if (value.length > MOST_KEPT) throw new Error("Argument too large: value");
			kept.set(key, value);
		},
	});
}

/** Google keeps 9 KB a value. */
const MOST_KEPT = 9 * 1024;

function spreadsheet(book: Book, shown: Shown, fileName: () => string): HostSpreadsheet {
	const { workbook } = book.grid;
	const ids: SheetIds = new Map();
	const metadata = new Map<string, Metadata[]>();
	const dress = (face: ReturnType<typeof workbook.getActiveSheet>): HostSheet => {
		const notes = metadata.get(face.getSheetId()) ?? [];
		metadata.set(face.getSheetId(), notes);
		return sheet(book, face, ids, notes);
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
			const face = workbook.getSheetByName(wanted.getName());
			if (face) workbook.setActiveSheet(face);
			return wanted;
		},
		deleteSheet(unwanted: HostSheet) {
			book.checkMayWrite();
			forgetCopy(unwanted);
		},
		toast(message: string, title?: string | null, seconds?: number | null) {
			shown.toast(message, title ?? "", seconds ?? 5);
		},
	});
}
