import type { Sheet } from "../assumptions/assumption.ts";
import { contentOf } from "../assumptions/trying.ts";
import { addOnMenu, userLocale } from "../menu.ts";
import { services } from "../services.ts";
import { liveCheckWords } from "./liveCheckWords.ts";
import { type Checked, checkAll, resultCells, writeFormulas } from "./runChecks.ts";
import { type ScratchFile, scratchFile } from "./scratchFile.ts";
import { theirContent } from "./theirContent.ts";

/** The version of the add-on, from package.json; set by the build. */
declare const VERSION: string;

/** Google stops a run after six minutes. Checks that have not begun by then are reported as not run. */
const MAX_RUN_MS = 240_000;

/** A custom function shows "Loading…" until Google has run it. */
const MAX_LOADING_MS = 60_000;
const LOADING_STEP_MS = 3_000;

const REPORT_TAB = "Live check";
const FORMULA_TAB = "Live check: formulas";

/** Builds the add-on's menu with one more item. */
export function buildMenuWithCheck(): void {
	const { menu } = liveCheckWords(userLocale());
	addOnMenu().addSeparator().addItem(menu, "checkGoogle").addToUi();
}

/** Runs all checks in the open file, which must be empty, and leaves the results on one tab. */
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
	finishLiveCheck(until);
	services().SpreadsheetApp.getUi().alert(words.done(REPORT_TAB));
}

/** Writes the formulas whose results {@link finishLiveCheck} reads. Apart from it because the local workbook calculates between runs. */
export function startLiveCheck(): void {
	const { app, book } = scratchFile();
	writeFormulas(book.insertSheet(FORMULA_TAB, book.getSheets().length));
	app.flush();
}

/** @param until time by which the last check must begin, in milliseconds since 1970. */
export function finishLiveCheck(until: number = Date.now() + MAX_RUN_MS): void {
	const scratch = scratchFile();
	const { book } = scratch;
	const formulas = book.getSheets().find((sheet) => sheet.getName() === FORMULA_TAB)!;
	try {
		waitForFormulas(formulas, scratch);
		const checked = checkAll(scratch, formulas, until);
		writeReport(book.insertSheet(REPORT_TAB, 0), checked, scratch);
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

function writeReport(sheet: Sheet, checked: readonly Checked[], { app, book, services }: ScratchFile): void {
	const session = services.Session as unknown as GoogleAppsScript.Base.Session;
	const rows = [
		["Customer Tiers", VERSION],
		["time", new Date().toISOString()],
		["locale", book.getSpreadsheetLocale()],
		["file's time zone", orUnknown(() => book.getSpreadsheetTimeZone())],
		["script's time zone", orUnknown(() => session.getScriptTimeZone())],
		["id", "expected", "found", "verdict", "ms", "assumption"],
		...checked.map(({ id, expected, found, verdict, ms, text }) => [id, expected, found, verdict, ms, text]),
	];
	const columns = 6;
	const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => asText(row[column])));
	sheet.getRange(1, 1, cells.length, columns).setValues(cells);
	app.flush();
	sheet.getRange(1, 1, 1, 1).activate();
}

/** Keeps a result a text. If the apostrophe stays as a letter, it is dropped where the results are read. */
const asText = (cell: string | number = "") => `'${cell}`;

function orUnknown(read: () => string): string {
	try {
		return read();
	} catch {
		return "?";
	}
}
