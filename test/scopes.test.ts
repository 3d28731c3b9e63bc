import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PAGES, pageFile } from "../src/build/buildSidebar.ts";
import { builtCode } from "./builtCode.ts";
import { hostCalls } from "./hostCalls.ts";

const CURRENT_FILE = "https://www.googleapis.com/auth/spreadsheets.currentonly";
const CONTAINER_UI = "https://www.googleapis.com/auth/script.container.ui";
const NONE = null;

/**
 * The scope that Google's reference gives for a call ("Scripts that use this method require authorization with …"). Services
 * and objects that reach other files are listed call by call; any other object has one scope for all its calls.
 */
const SCOPES: Readonly<Record<string, string | null>> = {
	"SpreadsheetApp.getActiveSpreadsheet": CURRENT_FILE,
	"SpreadsheetApp.getUi": CONTAINER_UI,
	"SpreadsheetApp.newConditionalFormatRule": NONE,
	"SpreadsheetApp.newFilterCriteria": NONE,
	"SpreadsheetApp.newDataValidation": NONE,
	"SpreadsheetApp.BooleanCriteria": NONE,
	"SpreadsheetApp.GroupControlTogglePosition": NONE,
	"SpreadsheetApp.WrapStrategy": NONE,
	"SpreadsheetApp.ProtectionType": NONE,
	"SpreadsheetApp.flush": NONE,
	"Charts.ChartHiddenDimensionStrategy": NONE,
	"HtmlService.createHtmlOutputFromFile": NONE,
	"LockService.getDocumentLock": NONE,
	"PropertiesService.getUserProperties": NONE,
	"Session.getActiveUserLocale": NONE,
	"Spreadsheet.getId": CURRENT_FILE,
	"Spreadsheet.getName": CURRENT_FILE,
	"Spreadsheet.getSpreadsheetLocale": CURRENT_FILE,
	"Spreadsheet.getSpreadsheetTimeZone": CURRENT_FILE,
	"Spreadsheet.getSheets": CURRENT_FILE,
	"Spreadsheet.getActiveSheet": CURRENT_FILE,
	"Spreadsheet.insertSheet": CURRENT_FILE,
	"Spreadsheet.setActiveSheet": CURRENT_FILE,
	"Spreadsheet.deleteSheet": CURRENT_FILE,
	"Spreadsheet.toast": CURRENT_FILE,
	"Spreadsheet.getDeveloperMetadata": CURRENT_FILE,
	"Spreadsheet.addDeveloperMetadata": CURRENT_FILE,
	"Protection.isWarningOnly": CURRENT_FILE,
	"Protection.setDescription": CURRENT_FILE,
	"Protection.setWarningOnly": CURRENT_FILE,
	"Protection.setUnprotectedRanges": CURRENT_FILE,
	Sheet: CURRENT_FILE,
	Range: CURRENT_FILE,
	Styles: CURRENT_FILE,
	Metadata: CURRENT_FILE,
	Chart: CURRENT_FILE,
	ChartBuilder: CURRENT_FILE,
	ShapedChartBuilder: CURRENT_FILE,
	Filter: CURRENT_FILE,
	FilterCriteria: NONE,
	FilterCriteriaBuilder: NONE,
	Validation: NONE,
	ValidationBuilder: NONE,
	Rule: NONE,
	Condition: NONE,
	RuleBuilder: NONE,
	Ui: CONTAINER_UI,
	Menu: CONTAINER_UI,
	Html: NONE,
	Lock: NONE,
	Properties: NONE,
};

/** Lists the global names that a script uses, without those of ECMAScript. */
function namesFromOutside(code: string): string[] {
	const [used, declared] = [new Set<string>(), new Set<string>(ECMASCRIPT)];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node)) (isDeclared(node) ? declared : isUsed(node) ? used : new Set()).add(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile("code.ts", code, ts.ScriptTarget.ES2022, true));
	return [...used].filter((name) => !declared.has(name)).sort();
}

/** Without `console`, which only the engine that runs the tests has. */
const ECMASCRIPT = (runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[])
	.concat("arguments", "undefined")
	.filter((name) => name !== "console");

function isDeclared({ parent }: ts.Identifier): boolean {
	return (
		ts.isVariableDeclaration(parent) ||
		ts.isParameter(parent) ||
		ts.isBindingElement(parent) ||
		ts.isFunctionLike(parent) ||
		ts.isClassLike(parent) ||
		ts.isImportSpecifier(parent)
	);
}

/** True where a name is used as a value: not as the name of a property or a label, nor in a type. */
function isUsed(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
	return (
		ts.isExpression(parent) ||
		ts.isStatement(parent) ||
		ts.isShorthandPropertyAssignment(parent) ||
		ts.isTemplateSpan(parent)
	);
}

describe("scopes in appsscript.json", () => {
	const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));

	test("are exactly those that the calls in host.ts need", () => {
		const calls = hostCalls();
		expect(calls.length).toBeGreaterThan(100);
		const entryOf = (call: string) => (call in SCOPES ? call : call.split(".")[0]!);
		const unknown = calls.filter((call) => !(entryOf(call) in SCOPES));
		expect(unknown, "look up their scope in Google's reference").toEqual([]);
		const needed = new Set(calls.map((call) => SCOPES[entryOf(call)]).filter((scope) => scope !== NONE));
		expect([...manifest.oauthScopes].sort()).toEqual([...needed].sort());
	});

	test("stand alone: the manifest has no libraries, advanced services or URLs to fetch from", () => {
		expect(Object.keys(manifest).sort()).toEqual([
			"exceptionLogging",
			"oauthScopes",
			"runtimeVersion",
			"timeZone",
		]);
	});

	const services = ["Charts", "HtmlService", "LockService", "PropertiesService", "Session", "SpreadsheetApp"];

	test("cover Code.js, which names no other service and no log", () => {
		expect(namesFromOutside(builtCode()).filter((name) => !services.includes(name))).toEqual([]);
		const others =
			"const text = UrlFetchApp.fetch(url); Logger.log(text); if (a) console.log({ b, c: Sheets.d() });";
		expect(namesFromOutside(others)).toEqual(["Logger", "Sheets", "UrlFetchApp", "a", "b", "console", "url"]);
	});

	test("cover src/google, where only services.ts takes Google's services from outside", () => {
		const files = ts.sys.readDirectory("src/google", [".ts"]).map((file) => file.replace(/.*src\//, "src/"));
		const naming = files.filter((file) =>
			namesFromOutside(readFileSync(file, "utf8")).some((name) => services.includes(name)),
		);
		expect(naming).toEqual(["src/google/services.ts"]);
	});
});

describe.each(PAGES)("data that could leave the file from the page in %s", (language) => {
	const page = readFileSync(`dist/${pageFile(language)}`, "utf8");

	test("the sidebar calls only google.script.run, the add-on's own server side", () => {
		expect(page).not.toMatch(
			/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|new Image|window\.open|<img|<iframe|<form|url\(|\bsrc=/,
		);
		expect(new Set(page.match(/google\.script\.\w+/g))).toEqual(new Set(["google.script.run"]));
	});

	test("the sidebar writes nothing to the browser's console and stores nothing in the browser", () => {
		expect(page).not.toMatch(
			/\bconsole\b|\bdebugger\b|localStorage|sessionStorage|indexedDB|document\.cookie/,
		);
	});

	// A formula that fails throws a sentence for its cell to show, which may quote cells of the sheet.
	test("appsscript.json turns off Google's exception log", () => {
		expect(JSON.parse(readFileSync("dist/appsscript.json", "utf8")).exceptionLogging).toBe("NONE");
	});
});
