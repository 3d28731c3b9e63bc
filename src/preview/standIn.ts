import type { Host, HostProperties, HostSheet, HostSpreadsheet } from "../google/host.ts";
import { type Ability, type AuthMode, demandIn } from "./authMode.ts";
import { type Behaviour, USUAL } from "./behaviour.ts";
import { type Book, checkThere } from "./book.ts";
import { chartTabSheet, newChartTab } from "./chartTab.ts";
import { criteriaBuilder, FILTER_CONDITIONS } from "./filters.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { isLocked } from "./protections.ts";
import { Refused } from "./refused.ts";
import { TOGGLE_POSITIONS } from "./rowGroups.ts";
import { ruleBuilder } from "./rules.ts";
import { deleteSheet, numberOf, type SheetIds, sheet } from "./sheet.ts";
import { forgetCopy } from "./sheetCopy.ts";
import { WRAPPING } from "./sides.ts";
import { page, type Shown, ui } from "./ui.ts";
import type { Grid } from "./univer.ts";
import { newDataValidation } from "./validations.ts";
import { machineZone } from "./zone.ts";

export interface StandIn {
	readonly host: Host;
	readonly book: Book;
	/** Runs a function as an execution in an authorization mode. */
	during<T>(mode: AuthMode, run: () => T): T;
	/** True while somebody else is writing: `tryLock` returns false. */
	lockedByOther: boolean;
	/** False for a person who may only view the file or comment on it. */
	mayEdit: boolean;
}

/** Makes Apps Script's services for a grid. */
export function standIn(
	grid: Grid,
	shown: Shown,
	fileName: () => string,
	locale: string,
	behaviour: Partial<Behaviour> = {},
): StandIn {
	let mode: AuthMode = "FULL";
	const ids: SheetIds = new Map();
	const demand = (ability: Ability, call: string) => demandIn(mode, ability, call);
	const book: Book = {
		grid,
		locale,
		behaviour: { ...USUAL, ...behaviour },
		chartTab: behaviour.hasChartTab ? newChartTab() : null,
		ruleFormulas: new Map(),
		charts: new Map(),
		demand,
		sheetNumber: (sheet) => numberOf(sheet, ids),
		refused: undefined,
		throwRefused() {
			const error = book.refused;
			book.refused = undefined;
			if (error) throw error;
		},
		mayEdit: (sheet, areas) => made.mayEdit && !(sheet && isLocked(sheet, areas)),
		checkMayWrite(sheet, areas) {
			demand("write", "a method that writes");
			if (sheet) checkThere(grid, sheet);
			if (!made.mayEdit) throw new Refused("You do not have permission to perform that action.");
			if (sheet && isLocked(sheet, areas)) throw new Refused(PROTECTED);
		},
	};
	const service = spreadsheet(book, shown, fileName);
	const stored = new Map<string, string>();
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
			newDataValidation() {
				demand("read", "SpreadsheetApp.newDataValidation");
				return newDataValidation();
			},
			newFilterCriteria() {
				demand("read", "SpreadsheetApp.newFilterCriteria");
				return criteriaBuilder();
			},
			BooleanCriteria: FILTER_CONDITIONS,
			GroupControlTogglePosition: onlyWhatIsHere("GroupControlTogglePosition", TOGGLE_POSITIONS),
			WrapStrategy: onlyWhatIsHere("WrapStrategy", WRAPPING),
			ProtectionType: onlyWhatIsHere("ProtectionType", { SHEET: "SHEET", RANGE: "RANGE" }),
			flush() {
				demand("read", "SpreadsheetApp.flush");
				book.throwRefused();
			},
		}),
		Charts: onlyWhatIsHere("Charts", {
			ChartHiddenDimensionStrategy: onlyWhatIsHere("ChartHiddenDimensionStrategy", {
				SHOW_BOTH: "SHOW_BOTH",
			}),
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
				return properties(stored);
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

/** Google's error for somebody who may not edit a cell. */
const PROTECTED =
	"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** The properties of one person. They last until the page is closed. */
function properties(stored: Map<string, string>): HostProperties {
	return onlyWhatIsHere("Properties", {
		getProperty: (key: string) => stored.get(key) ?? null,
		setProperty(key: string, value: string) {
			if (value.length > MAX_VALUE_CHARS) throw new Error("Argument too large: value");
			stored.set(key, value);
		},
		deleteProperty: (key: string) => stored.delete(key),
	});
}

/** Google's limit of 9 KB for a value. */
const MAX_VALUE_CHARS = 9 * 1024;

function spreadsheet(book: Book, shown: Shown, fileName: () => string): HostSpreadsheet {
	const { workbook } = book.grid;
	const metadata: { readonly key: string; value: string }[] = [];
	const hostSheet = (univerSheet: ReturnType<typeof workbook.getActiveSheet>) => sheet(book, univerSheet);
	const writing = (change: () => void) => {
		book.checkMayWrite();
		change();
	};
	const { chartTab } = book;
	const chartSheet = chartTab && chartTabSheet(chartTab);
	const openChart = (isActive: boolean) => {
		if (chartTab) chartTab.isActive = isActive;
	};
	return onlyWhatIsHere("Spreadsheet", {
		getId: () => workbook.getId(),
		getName: fileName,
		getSpreadsheetLocale: () => book.locale,
		getSpreadsheetTimeZone: () => book.behaviour.timeZone ?? machineZone(),
		getSheets() {
			const sheets = workbook.getSheets().map(hostSheet);
			if (chartTab && chartSheet) sheets.splice(chartTab.position, 0, chartSheet);
			return sheets;
		},
		getActiveSheet: () =>
			chartTab?.isActive && chartSheet ? chartSheet : hostSheet(workbook.getActiveSheet()),
		insertSheet(name: string, index: number) {
			book.checkMayWrite();
			const taken = [...workbook.getSheets().map((other) => other.getSheetName()), chartTab?.name];
			if (taken.some((other) => other?.toLowerCase() === name.toLowerCase()))
				throw new Error(`A sheet with the name "${name}" already exists.`);
			openChart(false);
			if (!chartTab || index <= chartTab.position) {
				if (chartTab) chartTab.position++;
				return hostSheet(workbook.insertSheet(name, { index }));
			}
			return hostSheet(workbook.insertSheet(name, { index: index - 1 }));
		},
		setActiveSheet(wanted: HostSheet) {
			book.demand("write", "Spreadsheet.setActiveSheet");
			const univerSheet = workbook.getSheetByName(wanted.getName());
			if (univerSheet) workbook.setActiveSheet(univerSheet);
			openChart(wanted === chartSheet);
			return wanted;
		},
		deleteSheet(unwanted: HostSheet) {
			book.checkMayWrite();
			if (forgetCopy(unwanted)) return;
			const univerSheet = workbook.getSheetByName(unwanted.getName());
			if (!univerSheet) throw new Error("This sheet is gone.");
			const index = workbook.getSheets().findIndex((other) => other.getSheetName() === unwanted.getName());
			deleteSheet(book, univerSheet);
			if (chartTab && index < chartTab.position) chartTab.position--;
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
