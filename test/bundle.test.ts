import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { describe, expect, test } from "vitest";
import { type BuiltFile, buildCode } from "../src/build/buildCode.ts";
import { buildSidebar, PAGES, pageFile } from "../src/build/buildSidebar.ts";
import { builtCode, loadAddOn } from "./builtCode.ts";

const FORMULAS = [
	"CUSTOMER_TIER",
	"CUSTOMER_SCORE",
	"CUSTOMER_TIER_RANGE",
	"CUSTOMER_WHY",
	"CUSTOMER_NEXT_STEP",
	"CUSTOMER_NEXT_QUESTION",
	"CUSTOMER_WAY_UP",
	"CUSTOMER_NET_PROFIT",
	"CUSTOMER_PERSONA",
	"CUSTOMER_OUTLOOK",
	"CUSTOMER_REPORT",
	"TIER_SUMMARY",
	"WHALE_CURVE",
	"TIER_MOVEMENT",
	"REFERRAL_VALUE",
	"TIER_COLUMNS",
	"TIER_ROLE",
	"TIER_ACTION",
];
const CALLED_BY_GOOGLE = [
	"onOpen",
	"onInstall",
	"tierMyCustomers",
	"undoLastChange",
	"openSidebar",
	"openReview",
	"openPlan",
	"openNewCustomer",
	"openWhatIf",
	"openSetUp",
	"openHelp",
	"showBoard",
	"showSummary",
	"showHistory",
	"showSettings",
	"sidebarCustomers",
	"sidebarPlan",
	"sidebarMore",
	"openShare",
	"showPlaybook",
	"showReferralTree",
	"linkFormulasToSettings",
	"fitToListAgain",
	"restoreDefaultSettings",
	"openRemoval",
	"sidebarHome",
	"sidebarTier",
	"sidebarFitAgain",
	"sidebarUndo",
	"sidebarSetUp",
	"sidebarSaveSetUp",
	"sidebarSame",
	"sidebarShowCell",
	"sidebarWhatIf",
	"sidebarApply",
	"sidebarReview",
	"sidebarCards",
	"sidebarFollow",
	"sidebarThisRow",
	"sidebarSave",
	"sidebarSelected",
	"sidebarNewCustomer",
	"sidebarAddCustomer",
	"sidebarReferrals",
	"sidebarOpenTab",
	"sidebarThinning",
	"sidebarThinHistory",
	"sidebarFirstLook",
	"sidebarAddHeadings",
	"sidebarBegin",
	"sidebarShare",
	"sidebarKeepInView",
	"sidebarFreeze",
	"sidebarRemoval",
	"sidebarRemove",
	"sidebarTeamPage",
	"sidebarSharedBoard",
];

const PUSHED = ["Code.js", ...PAGES.map(pageFile), "appsscript.json"].sort();

test("dist contains exactly the files that are pushed", () => {
	expect(readdirSync("dist").sort()).toEqual(PUSHED);
});

test("clasp status lists exactly the files of dist to push", () => {
	const status = execFileSync("npx", ["clasp", "status", "--json"], { encoding: "utf8" });
	const { filesToPush } = JSON.parse(status) as { filesToPush: string[] };
	expect(filesToPush.map((file) => file.replace(/^.*dist\//, "")).sort()).toEqual(PUSHED);
});

test("dist is built from these sources, and contains no third-party code that README.md does not credit", async () => {
	const made: Record<string, BuiltFile> = { "Code.js": await buildCode() };
	for (const language of PAGES) made[pageFile(language)] = await buildSidebar(language);
	for (const [name, { text }] of Object.entries(made))
		expect(readFileSync(`dist/${name}`, "utf8")).toBe(text);
	const inputs = Object.values(made).flatMap(({ inputs }) => inputs);
	expect(inputs.length).toBeGreaterThan(300);
	const packages = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
	const unnamed = packages.filter((name) => !credits().includes(name));
	expect(unnamed).toEqual([]);
	expect(packages.length === 0).toBe(
		credits().includes("What is pushed to Google holds no third-party code."),
	);
});

const credits = () => readFileSync("README.md", "utf8").split("**Credits.**")[1]!.replace(/\s+/g, " ");

test("appsscript.json asks for two scopes and no more", () => {
	const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
	expect(manifest.oauthScopes).toEqual([
		"https://www.googleapis.com/auth/spreadsheets.currentonly",
		"https://www.googleapis.com/auth/script.container.ui",
	]);
	expect(manifest.addOns).toBeUndefined();
});

/**
 * Limits a little above today's sizes. Google evaluates all of Code.js for every call of a formula, and sends a page each time
 * the sidebar is opened. Raise a number only on purpose.
 */
const MAX_BYTES = { code: 674_000, page: 218_000 };

/** Added for each language: to Code.js the texts of the server, to a page the letters. */
const MAX_BYTES_PER_LANGUAGE = { code: 66_000, page: 3_000 };

const maxBytes = (kind: "code" | "page") => MAX_BYTES[kind] + PAGES.length * MAX_BYTES_PER_LANGUAGE[kind];

/** Functions that may run while Code.js is evaluated, a little above today's number. */
const MAX_FUNCTIONS_CALLED = 36;

test("Code.js stays within its size limit", () => {
	expect(statSync("dist/Code.js").size).toBeLessThan(maxBytes("code"));
});

test.each(PAGES)("the page in %s stays within its size limit", (language) => {
	expect(statSync(`dist/${pageFile(language)}`).size).toBeLessThan(maxBytes("page"));
});

describe("Code.js", () => {
	test("loads without touching a service", () => {
		const touched: string[] = [];
		const alarm = (name: string) =>
			new Proxy(() => {}, {
				get: (_, key) => touched.push(`${name}.${String(key)}`),
				apply: () => touched.push(name),
			});
		loadAddOn({
			SpreadsheetApp: alarm("SpreadsheetApp"),
			Charts: alarm("Charts"),
			HtmlService: alarm("HtmlService"),
			LockService: alarm("LockService"),
			PropertiesService: alarm("PropertiesService"),
			Session: alarm("Session"),
		});
		expect(touched).toEqual([]);
	});

	test("calls few functions while it loads, and makes no texts and no number or date formats", async () => {
		const touched: string[] = [];
		const alarm = new Proxy({}, { get: (_, key) => touched.push(String(key)) });
		const called = await functionsCalled(() => loadAddOn({ Intl: alarm }));
		expect(touched).toEqual([]);
		// Small constants are built: a Set of words, a pattern, a list of keys, the default policy from the table of criteria.
		expect(called).toBeGreaterThan(0);
		expect(called).toBeLessThan(MAX_FUNCTIONS_CALLED);
	});

	test("loads in a context that has only ECMAScript, as in Apps Script", () => {
		// No timers, no URL, no process.
		expect(() => loadAddOn()).not.toThrow();
	});

	test("looks up built-in objects such as Map once while it loads, not at every use, which is slow", () => {
		const addOn = loadAddOn();
		const list = [
			["Customer", "Profit", "Revenue", "First order", "Days late"],
			["Ane", 400, 1000, "2020-01-31", 5],
		];
		const before = addOn.CUSTOMER_REPORT!(list);
		for (const name of ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String"])
			addOn[name] = () => {
				throw new Error(`${name} was looked up`);
			};
		expect(addOn.CUSTOMER_REPORT!(list)).toEqual(before);
	});

	test.each([...FORMULAS, ...CALLED_BY_GOOGLE])(
		"declares %s at the top level, where Apps Script finds it",
		(name) => {
			// Discovery is static: a plain declaration at the start of a line.
			expect(builtCode()).toMatch(new RegExp(`^function ${name}\\(`, "m"));
			expect(loadAddOn()[name]).toBeTypeOf("function");
		},
	);

	test("declares no other function at the top level", () => {
		const declared = [...builtCode().matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
		expect(declared.sort()).toEqual([...FORMULAS, ...CALLED_BY_GOOGLE].sort());
	});

	test.each(FORMULAS)("%s keeps its help with a description and each parameter by name", (name) => {
		const declared = builtCode().match(
			new RegExp(`/\\*\\*\\n((?: \\*[^\\n]*\\n)+) \\*/\\nfunction ${name}\\(([^)]*)\\)`),
		);
		const [, help, parameters] = declared ?? [];
		expect(help).toContain(" * @customfunction");
		expect(help!.split("\n")[0]!.length).toBeGreaterThan(30);
		const documented = [...help!.matchAll(/@param (\w+) \S.{10,}/g)].map((match) => match[1]);
		expect(documented).toEqual(parameters!.split(", "));
		expect(documented.length).toBeGreaterThan(0);
	});

	test.each(FORMULAS)("the help of %s begins with a call of it that can be copied", (name) => {
		const [, description = ""] =
			new RegExp(`^ \\* (=.*)\\n(?:(?! \\*/\\n).*\\n)* \\*/\\nfunction ${name}\\(`, "m").exec(builtCode()) ??
			[];
		expect(description).toMatch(new RegExp(`^=${name}\\([^()]+\\)[. ]`));
	});

	test.each(FORMULAS.filter((name) => /^CUSTOMER_|^TIER_SUMMARY/.test(name)))(
		"the help of %s shows how to give it a Table first, then a range",
		(name) => {
			expect(builtCode()).toContain(` * =${name}(Customers[#ALL]) for a Table, or =${name}(A1:K200). `);
		},
	);
});

describe.each(PAGES)("the page in %s", (language) => {
	const page = readFileSync(`dist/${pageFile(language)}`, "utf8");
	test("is one file that fetches nothing", () => {
		expect(page).not.toMatch(/<link|<script src|@import|https?:\/\/(?!www\.w3\.org)/);
		expect(page).not.toMatch(/\/\*(STYLE|SCRIPT)\*\//);
	});
	test("contains no comment or backtick, which HtmlService would cut", () => {
		expect(page).not.toContain("<!--");
		expect(page).not.toContain("`");
	});
});

/** Counts the functions of Code.js that a run calls, each once, however often it is called. */
async function functionsCalled(run: () => void): Promise<number> {
	const session = new Session();
	session.connect();
	await session.post("Profiler.enable");
	await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
	run();
	const { result } = await session.post("Profiler.takePreciseCoverage");
	session.disconnect();
	const code = result.filter(({ url }) => url === "Code.js");
	return code.flatMap(({ functions }) => functions).filter(({ ranges }) => ranges[0]!.count > 0).length;
}
