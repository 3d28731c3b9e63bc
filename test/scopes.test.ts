import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PAGES, pageFile } from "../src/build/buildSidebar.ts";
import { builtCode } from "./builtCode.ts";

const THIS_FILE = "https://www.googleapis.com/auth/spreadsheets.currentonly";
const WINDOWS = "https://www.googleapis.com/auth/script.container.ui";
const NONE = null;

/**
 * The scope that Google's reference names for a call of Apps Script ("Scripts that use this method require authorization with …"):
 * for services and what reaches other files each call by itself, for all other things every call of theirs.
 */
const SCOPES: Readonly<Record<string, string | null>> = {
	"SpreadsheetApp.getActiveSpreadsheet": THIS_FILE,
	"SpreadsheetApp.getUi": WINDOWS,
	"SpreadsheetApp.newConditionalFormatRule": NONE,
	"SpreadsheetApp.GroupControlTogglePosition": NONE,
	"SpreadsheetApp.WrapStrategy": NONE,
	"SpreadsheetApp.ProtectionType": NONE,
	"SpreadsheetApp.flush": NONE,
	"HtmlService.createHtmlOutputFromFile": NONE,
	"LockService.getDocumentLock": NONE,
	"PropertiesService.getUserProperties": NONE,
	"Session.getActiveUserLocale": NONE,
	"Spreadsheet.getId": THIS_FILE,
	"Spreadsheet.getName": THIS_FILE,
	"Spreadsheet.getSpreadsheetLocale": THIS_FILE,
	"Spreadsheet.getSheets": THIS_FILE,
	"Spreadsheet.getActiveSheet": THIS_FILE,
	"Spreadsheet.insertSheet": THIS_FILE,
	"Spreadsheet.setActiveSheet": THIS_FILE,
	"Spreadsheet.deleteSheet": THIS_FILE,
	"Spreadsheet.toast": THIS_FILE,
	"Spreadsheet.getDeveloperMetadata": THIS_FILE,
	"Spreadsheet.addDeveloperMetadata": THIS_FILE,
	"Protection.isWarningOnly": THIS_FILE,
	"Protection.setDescription": THIS_FILE,
	"Protection.setWarningOnly": THIS_FILE,
	"Protection.setUnprotectedRanges": THIS_FILE,
	Sheet: THIS_FILE,
	Range: THIS_FILE,
	Styles: THIS_FILE,
	Metadata: THIS_FILE,
	Chart: THIS_FILE,
	ChartBuilder: THIS_FILE,
	ShapedChartBuilder: THIS_FILE,
	Rule: NONE,
	Condition: NONE,
	RuleBuilder: NONE,
	Ui: WINDOWS,
	Menu: WINDOWS,
	Html: NONE,
	Lock: NONE,
	Properties: NONE,
};

/** Every call in the type that lists them all: "Sheet.getName". */
function callsInUse(): string[] {
	const source = ts.createSourceFile(
		"host.ts",
		readFileSync("src/google/host.ts", "utf8"),
		ts.ScriptTarget.ES2022,
	);
	return source.statements.filter(ts.isInterfaceDeclaration).flatMap(({ name, members }) =>
		members.flatMap((member) => {
			const key = member.name?.getText(source) ?? "";
			if (name.text !== "Host") return `${name.text.replace(/^Host/, "")}.${key}`;
			// a service that is written out where it is named, or has a type of its own
			const type = ts.isPropertySignature(member) ? member.type : undefined;
			if (type === undefined || !ts.isTypeLiteralNode(type)) return [];
			return type.members.map((call) => `${key}.${call.name?.getText(source)}`);
		}),
	);
}

/** The names that a script takes from around it, but for those of ECMAScript. */
function namesFromOutside(code: string): string[] {
	const [used, declared] = [new Set<string>(), new Set<string>(ECMASCRIPT)];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node)) (isDeclared(node) ? declared : isUsed(node) ? used : new Set()).add(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile("code.ts", code, ts.ScriptTarget.ES2022, true));
	return [...used].filter((name) => !declared.has(name)).sort();
}

/** Where `console` is there, too, but only in the engine that runs the tests. */
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

/** Not as the name of a property or a label, nor in a type. */
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

describe("scopes", () => {
	const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));

	test("are those that the calls in use need, no wider ones and none in vain", () => {
		const calls = callsInUse();
		expect(calls.length).toBeGreaterThan(100);
		const entryOf = (call: string) => (call in SCOPES ? call : call.split(".")[0]!);
		const unknown = calls.filter((call) => !(entryOf(call) in SCOPES));
		expect(unknown, "look up their scope in Google's reference").toEqual([]);
		const needed = new Set(calls.map((call) => SCOPES[entryOf(call)]).filter((scope) => scope !== NONE));
		expect([...manifest.oauthScopes].sort()).toEqual([...needed].sort());
	});

	test("nothing else comes with the manifest: no libraries, no advanced services, no addresses to fetch from", () => {
		expect(Object.keys(manifest).sort()).toEqual([
			"exceptionLogging",
			"oauthScopes",
			"runtimeVersion",
			"timeZone",
		]);
	});

	const services = ["HtmlService", "LockService", "PropertiesService", "Session", "SpreadsheetApp"];

	test("Code.js names no service but those whose calls are listed, and no log", () => {
		expect(namesFromOutside(builtCode()).filter((name) => !services.includes(name))).toEqual([]);
		const others =
			"const text = UrlFetchApp.fetch(url); Logger.log(text); if (a) console.log({ b, c: Sheets.d() });";
		expect(namesFromOutside(others)).toEqual(["Logger", "Sheets", "UrlFetchApp", "a", "b", "console", "url"]);
	});

	test("one place takes the services from outside, and hands them on as the type that lists the calls", () => {
		const files = ts.sys.readDirectory("src/google", [".ts"]).map((file) => file.replace(/.*src\//, "src/"));
		const naming = files.filter((file) =>
			namesFromOutside(readFileSync(file, "utf8")).some((name) => services.includes(name)),
		);
		expect(naming).toEqual(["src/google/services.ts"]);
	});
});

describe.each(PAGES)("what could leave the file, from the page in %s", (language) => {
	const page = readFileSync(`dist/${pageFile(language)}`, "utf8");

	test("the sidebar talks to nobody but our own server side", () => {
		expect(page).not.toMatch(
			/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|new Image|window\.open|<img|<iframe|<form|url\(|\bsrc=/,
		);
		expect(new Set(page.match(/google\.script\.\w+/g))).toEqual(new Set(["google.script.run"]));
	});

	test("the sidebar writes nothing into the browser's log, and keeps nothing there", () => {
		expect(page).not.toMatch(
			/\bconsole\b|\bdebugger\b|localStorage|sessionStorage|indexedDB|document\.cookie/,
		);
	});

	// A formula that fails throws a sentence, for the cell to show, which may quote what stands in the sheet.
	test("Google keeps no record of what was thrown", () => {
		expect(JSON.parse(readFileSync("dist/appsscript.json", "utf8")).exceptionLogging).toBe("NONE");
	});
});
