import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildCode, buildLiveCheck } from "../../src/build/buildCode.ts";
import { ASSUMPTIONS } from "../../src/google/assumptions/assumptions.ts";
import { LANGUAGES } from "../../src/i18n/registeredLanguages.ts";
import { type HeadlessOptions, openHeadless } from "../../src/preview/headless.ts";
import type { OpenedCell, OpenedSheet } from "../../src/preview/opened.ts";
import { hostCalls } from "../hostCalls.ts";
import { DIFFERENT, NOT_HERE } from "./knownDifferences.ts";
import { differences, localRun, type Result, readResults } from "./liveCheckRun.ts";

const assumptions = ASSUMPTIONS.flatMap((section) => section.assumptions);
const checkIds = assumptions.flatMap(({ id, checks = {} }) =>
	Object.keys(checks).map((name) => `${id} ${name}`),
);

describe("ASSUMPTIONS", () => {
	test("have an assumption about every call in host.ts", () => {
		const covered = new Set<string>(assumptions.flatMap(({ calls = [] }) => calls));
		expect(hostCalls().filter((call) => !covered.has(call))).toEqual([]);
	});

	test("use no number twice", () => {
		const ids = assumptions.map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test("name only files that exist", () => {
		const named = assumptions.flatMap(({ code = "" }) => [
			...code.matchAll(/`((?:src|test)\/[\w./-]+|\.\w+[\w.]*|appsscript\.json)`/g),
		]);
		expect(named.length).toBeGreaterThan(40);
		expect(named.map(([, path]) => path!).filter((path) => !existsSync(path))).toEqual([]);
	});
});

describe("the live check in the local workbook", () => {
	let rows: string[][];
	let tabs: string[];
	let results: Result[];
	beforeAll(async () => {
		({ rows, tabs } = await localRun());
		results = readResults(rows);
	});
	const found = (id: string) => results.find((result) => result.id === id);

	test("runs every check, in the order of the list", () => {
		expect(results.map(({ id }) => id)).toEqual(checkIds);
		expect(results.filter(({ verdict }) => verdict === "not run")).toEqual([]);
	});

	test("finds what we expect of Google, but for the known differences", () => {
		const known = [...NOT_HERE, ...Object.keys(DIFFERENT)];
		const unexpected = results.filter(({ id, verdict }) => verdict === "differs" && !known.includes(id));
		expect(unexpected).toEqual([]);
	});

	test.each(NOT_HERE)("cannot tell %s: the local workbook lacks the call", (id) => {
		expect(found(id)?.found).toMatch(/^threw: not in the local workbook/);
	});

	test.each(Object.keys(DIFFERENT))("still differs in %s, a known difference", (id) => {
		expect(found(id)?.verdict).toBe("differs");
		expect(found(id)?.found).not.toMatch(/not in the local workbook/);
	});

	test.each(["America/Los_Angeles", "Pacific/Auckland"])(
		"finds the same in the time zone %s",
		async (timeZone) => {
			const there = readResults((await localRun({ timeZone })).rows);
			expect(differences(there, results, {})).toEqual([]);
		},
	);

	test("leaves the tab with the results, and takes away every other tab that it has made", () => {
		expect(tabs).toEqual(["Live check", "Sheet1"]);
	});

	test("says with the results which version ran, when, and in which locale and zones", () => {
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		const start = rows.findIndex(([label]) => label === "Customer Tiers");
		expect(rows[start]!.slice(0, 2)).toEqual(["Customer Tiers", version]);
		expect(rows.slice(start + 1, start + 5).map(([label]) => label)).toEqual([
			"time",
			"locale",
			"file's time zone",
			"script's time zone",
		]);
		expect(rows[start + 2]![1]).toBe("en_US");
	});

	test("begins the results with what they are, the counts, what they hold of the user, and what to do next", () => {
		const count = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
		const differ = count("differs");
		expect(rows.slice(0, 5).map(([line]) => line)).toEqual([
			"Does Google do what Customer Tiers expects of it?",
			`Result: ${count("as expected")} as expected, ${differ} ${differ === 1 ? "differs" : "differ"}, ${count("noted")} noted, 0 not run.`,
			expect.stringContaining("no fault of yours"),
			expect.stringContaining("nothing of yours"),
			expect.stringContaining("test/live/DATE.csv in the project's folder"),
		]);
	});

	const seenLive = readdirSync("test/live").filter((file) => file.endsWith(".csv"));
	test.runIf(seenLive.length > 0).each(seenLive)("behaves as Google did in test/live/%s", (file) => {
		const live = readResults(readFileSync(`test/live/${file}`, "utf8"));
		const known = { ...DIFFERENT, ...Object.fromEntries(NOT_HERE.map((id) => [id, ""])) };
		expect(differences(live, results, known)).toEqual([]);
	});

	describe("held against what was seen live", () => {
		const csv = (lines: readonly string[]) =>
			[
				"Does Google do what Customer Tiers expects of it?,,,,,",
				'"Result: 1 as expected, 0 differ.",,,,,',
				",,,,,",
				"Customer Tiers,0.2.0,,,,",
				"locale,en_US,,,,",
				"id,expected,found,verdict,ms,assumption",
				...lines,
			].join("\n");

		test("agrees where Google did the same", () => {
			const same = csv(['9 text,"""String Ane""","""String Ane""",as expected,1,"one cell, as a scalar"']);
			expect(readResults(same)[0]?.found).toBe('"String Ane"');
			expect(differences(readResults(same), results, {})).toEqual([]);
		});

		test("fails where Google did something else", () => {
			const other = csv([
				'9 text,"""String Ane""","""Number 1""",differs,1,a text',
				"'67 weight,x,'\"bold\",differs,1,",
			]);
			expect(differences(readResults(other), results, {})).toEqual([
				'9 text: "Number 1" on Google, "String Ane" here',
				'67 weight: "bold" on Google, "normal" here',
			]);
		});

		test("passes over what was only noted or not run on Google, and over known differences", () => {
			const others = csv([
				"53 comma,,threw: x,noted,1,",
				"9 text,x,,not run,0,",
				"67 weight,x,y,differs,1,",
				"999 gone,x,y,differs,1,",
			]);
			expect(differences(readResults(others), results, { "67 weight": "…" })).toEqual([]);
		});

		test("refuses a file that is no result of a live check", () => {
			expect(() => readResults("Customer,Profit\nAne,1")).toThrow("no row begins with “id”");
		});
	});
});

describe("the menu item of the live check", () => {
	async function open(options: Omit<HeadlessOptions, "code">) {
		const { text: code } = await buildLiveCheck();
		const workbook = await openHeadless({ code, ...options });
		onTestFinished(workbook.dispose);
		return workbook;
	}

	test.each([
		["en_US", "Check Google (for developers)"],
		["da_DK", "Kontrollér Google (for udviklere)"],
	])("is the last one of the add-on's menu, in %s", async (locale, caption) => {
		const workbook = await open({ grid: [], locale });
		await workbook.run("onOpen");
		expect(workbook.seen.menu.at(-1)).toEqual({ caption, functionName: "checkGoogle" });
		expect(workbook.seen.menu[0]?.functionName).toBe("tierMyCustomers");
	});

	test("runs the check, and says what to do with the results", async () => {
		const workbook = await open({ grid: [] });
		await workbook.run("checkGoogle");
		expect(workbook.sheets()).toEqual(["Live check", "Sheet1"]);
		expect(workbook.seen.alerts).toEqual([expect.stringContaining("test/live/DATE.csv")]);
		expect(workbook.seen.alerts).toEqual([expect.stringMatching(/\d+ as expected/)]);
	});

	/** A tab as an earlier run left it. */
	const results = async (name: string): Promise<OpenedSheet> => {
		const { rows } = await localRun();
		return { name, rows: rows.map((row) => row.map((value) => ({ value }))) };
	};

	test("replaces the results of an earlier run, whatever their tab is called", async () => {
		const sheets = [await results("Renamed"), await results("Live check"), { name: "Sheet1", rows: [] }];
		const workbook = await open({ sheets });
		await workbook.run("checkGoogle");
		expect(workbook.sheets()).toEqual(["Live check", "Sheet1"]);
		expect(workbook.seen.alerts).toEqual([expect.stringContaining("Checked")]);
	});

	test.each<[string, (cell: OpenedCell | null, row: number, column: number) => OpenedCell | null]>([
		["a note", (cell, row, column) => (row + column === 0 ? { ...cell!, note: "mine" } : cell)],
		["other headings", (cell) => (cell?.value === "verdict" ? { value: "mine" } : cell)],
		["another program's name", (cell) => (cell?.value === "Customer Tiers" ? { value: "mine" } : cell)],
	])("does not replace results with %s", async (_, changed) => {
		const { name, rows } = await results("Live check");
		const theirs = rows.map((cells, row) => cells.map((cell, column) => changed(cell, row, column)));
		const workbook = await open({ sheets: [{ name, rows: theirs }] });
		await workbook.run("checkGoogle");
		expect(workbook.sheets()).toEqual(["Live check"]);
		expect(workbook.seen.alerts).toEqual([expect.stringContaining("Delete that tab if you do not need it")]);
	});

	test("does not replace results beside which somebody has written", async () => {
		const { name, rows } = await results("Live check");
		const workbook = await open({
			sheets: [{ name, rows: rows.map((row) => [...row, { value: "mine" }]) }],
		});
		await workbook.run("checkGoogle");
		expect(workbook.sheets()).toEqual(["Live check"]);
	});

	test("names the tab of the results in Danish in a Danish file, and its results can be read", async () => {
		const workbook = await open({ grid: [], locale: "da_DK" });
		await workbook.run("startLiveCheck");
		await workbook.run("finishLiveCheck", 0);
		expect(workbook.sheets()).toEqual(["Kontrol af Google", "Sheet1"]);
		const results = readResults(workbook.values("Kontrol af Google").map((row) => row.map(String)));
		expect(results.map(({ id }) => id)).toEqual(checkIds);
	});

	test.each<[string, Omit<HeadlessOptions, "code">]>([
		["a cell", { sheets: { Empty: [], Mine: [["x"]] } }],
		["a note", { sheets: [{ name: "Mine", rows: [[{ value: null, note: "mine" }]] }] }],
		[
			"a rule",
			{
				sheets: [
					{
						name: "Mine",
						rows: [],
						rules: [{ formula: "=$A1=1", ranges: ["A1:A2"], background: "#ff0000" }],
					},
				],
			},
		],
	])("does nothing in a file with %s in it", async (_, options) => {
		const workbook = await open(options);
		const tabs = workbook.sheets();
		await workbook.run("checkGoogle");
		expect(workbook.sheets()).toEqual(tabs);
		expect(workbook.seen.alerts).toEqual([expect.stringContaining("there is something on the tab “Mine”")]);
	});

	test("reports the checks for which there was no time as not run", async () => {
		const workbook = await open({ grid: [] });
		await workbook.run("startLiveCheck");
		await workbook.run("finishLiveCheck", 0);
		const results = readResults(workbook.values("Live check").map((row) => row.map(String)));
		expect(results.map(({ id }) => id)).toEqual(checkIds);
		expect(new Set(results.map(({ verdict }) => verdict))).toEqual(new Set(["not run"]));
		expect(workbook.sheets()).toEqual(["Live check", "Sheet1"]);
	});
});

test("Code.js as it is usually pushed has no trace of the live check", async () => {
	const { text, inputs } = await buildCode();
	expect(inputs.filter((path) => /^src\/(google\/)?(liveCheck|assumptions)/.test(path))).toEqual([]);
	expect(text).not.toMatch(/live.?check|checkGoogle/i);
	for (const { liveCheck } of LANGUAGES) expect(text).not.toContain(liveCheck().menu);
	expect((await buildLiveCheck()).text).toMatch(/^function checkGoogle\(/m);
});
