import type { Sheet } from "../assumptions/assumption.ts";
import { contentOf } from "../assumptions/trying.ts";
import { addOnMenu, userLocale } from "../menu.ts";
import { services } from "../services.ts";
import { liveCheckWords } from "./liveCheckWords.ts";
import { countsOf, deleteReports, type RunFacts, writeReport } from "./report.ts";
import { checkAll, resultCells, writeFormulas } from "./runChecks.ts";
import { type ScratchFile, scratchFile } from "./scratchFile.ts";
import { theirContent } from "./theirContent.ts";

/** The version of the add-on, from package.json; set by the build. */
declare const VERSION: string;

/** Google stops a run after six minutes. Checks that have not begun by then are reported as not run. */
const MAX_RUN_MS = 240_000;

/** A custom function shows "Loading…" until Google has run it. */
const MAX_LOADING_MS = 60_000;
const LOADING_STEP_MS = 3_000;

const FORMULA_TAB = "Live check: formulas";

/** Builds the add-on's menu with one more item. */
export function buildMenuWithCheck(): void {
	const { menu } = liveCheckWords(userLocale());
	addOnMenu().addSeparator().addItem(menu, "checkGoogle").addToUi();
}

/** Runs all checks in the open file, which must be empty but for the results of an earlier run, and leaves the results on one tab. */
export function checkGoogle(): void {
	const { book } = scratchFile();
	const words = liveCheckWords(book.getSpreadsheetLocale());
	const until = Date.now() + MAX_RUN_MS;
	const content = theirContent(book);
	if (content !== null) {
		services().SpreadsheetApp.getUi().alert(words.notEmpty(content));
		return;
	}
	book.toast(words.started);
	startLiveCheck();
	const counts = finishLiveCheck(until);
	services().SpreadsheetApp.getUi().alert(words.done(words.tab, counts));
}

/** Writes the formulas whose results {@link finishLiveCheck} reads. Apart from it because the local workbook calculates between runs. */
export function startLiveCheck(): void {
	const { app, book } = scratchFile();
	writeFormulas(book.insertSheet(FORMULA_TAB, book.getSheets().length));
	app.flush();
}

/** Returns the counts of the results, in words. @param until time by which the last check must begin, in milliseconds since 1970. */
export function finishLiveCheck(until: number = Date.now() + MAX_RUN_MS): string {
	const scratch = scratchFile();
	const { app, book } = scratch;
	const words = liveCheckWords(book.getSpreadsheetLocale());
	const formulas = book.getSheets().find((sheet) => sheet.getName() === FORMULA_TAB)!;
	try {
		waitForFormulas(formulas, scratch);
		const checked = checkAll(scratch, formulas, until);
		deleteReports(book);
		const report = book.insertSheet(words.tab, 0);
		writeReport(report, checked, runFacts(scratch), words);
		app.flush();
		report.getRange(1, 1, 1, 1).activate();
		return countsOf(checked, words);
	} finally {
		book.deleteSheet(formulas);
	}
}

function waitForFormulas(formulas: Sheet, { app }: ScratchFile): void {
	const cells = resultCells(formulas);
	const isLoading = () => cells.some((cell) => /^#?loading/i.test(String(contentOf(cell))));
	for (let waited = 0; waited < MAX_LOADING_MS && isLoading(); waited += LOADING_STEP_MS) {
		Utilities.sleep(LOADING_STEP_MS);
		app.flush();
	}
}

function runFacts({ book, services }: ScratchFile): RunFacts {
	const session = services.Session as unknown as GoogleAppsScript.Base.Session;
	return [
		["Customer Tiers", VERSION],
		["time", new Date().toISOString()],
		["locale", book.getSpreadsheetLocale()],
		["file's time zone", orUnknown(() => book.getSpreadsheetTimeZone())],
		["script's time zone", orUnknown(() => session.getScriptTimeZone())],
	];
}

function orUnknown(read: () => string): string {
	try {
		return read();
	} catch {
		return "?";
	}
}
