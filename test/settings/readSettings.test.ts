import { describe, expect, test } from "vitest";
import { figures } from "../../src/i18n/figures.ts";
import { language } from "../../src/i18n/language.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../src/settings/readSettings.ts";
import { type SettingValues, withValues } from "../../src/settings/withValues.ts";
import type { Cell, Grid } from "../../src/table/cell.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { settingsCells } from "../../src/workbook/settings/settingsTab.ts";

const { words: en } = language("en");
const { words: da } = language("da");

/** A settings tab as the add-on writes it, with blanks for its formulas. */
function tab(settings: Settings = DEFAULT_SETTINGS, words = en): Grid {
	return settingsCells(settings, { words, figures: figures(words.tag) }).map((row) =>
		row.map((cell): Cell => (typeof cell === "object" && cell !== null && "formula" in cell ? "" : cell)),
	);
}
const readWithChanges = (values: Record<string, { value?: Cell; anchors?: Cell[] }>, words = en) =>
	readSettings(
		withValues(tab(DEFAULT_SETTINGS, words), new Map(Object.entries(values)) as SettingValues),
		"en_US",
	);
/** The column, content and reason of each cell that cannot be used. */
const complaints = ({ problems }: Settings) => problems.map(({ column, found, why }) => [column, found, why]);

describe("readSettings on an untouched tab", () => {
	test.each([en, da])("returns the default policy, in every language", (words) => {
		expect(readSettings(tab(DEFAULT_SETTINGS, words), "en_US")).toEqual({ ...DEFAULT_SETTINGS });
	});
	test("returns the default policy after rows were reordered and moved to the right", () => {
		const rows = [...tab()].reverse().map((row) => ["", "", ...row]);
		expect(readSettings(rows, "en_US").policy).toEqual(defaultPolicy);
	});
	test("returns the defaults for deleted rows", () => {
		expect(readSettings([], "en_US")).toEqual(DEFAULT_SETTINGS);
		expect(readSettings(tab().slice(0, 12), "en_US").policy).toEqual(defaultPolicy);
	});
});

describe("readSettings", () => {
	test("reads every setting as settingsCells wrote it", () => {
		const policy = {
			...defaultPolicy,
			criteria: {
				...defaultPolicy.criteria,
				value: { ...defaultPolicy.criteria.value, anchors: [-120.5, 800, 9000] as const, off: null },
				orders: { ...defaultPolicy.criteria.orders, off: "tooFew" as const },
				satisfaction: { ...defaultPolicy.criteria.satisfaction, off: "allAlike" as const },
				discount: { ...defaultPolicy.criteria.discount, weight: 11, anchors: [0.5, 0.2, 0.01] as const },
				products: { ...defaultPolicy.criteria.products, weight: 0 },
			},
			thresholds: { tier1: 80, tier2: 60.5, tier3: 10 },
			limits: { ...defaultPolicy.limits, breakEvenMargin: 0.08, unhappyComplaints: 3 },
			persona: { ...defaultPolicy.persona, drainingEnergy: 1, stuckOrders: 0, bestGrowth: -0.125 },
			outlook: { likely: 65.5, atRisk: 30, growing: 100, shrinking: 0 },
			hourlyCost: 450,
			assumedMargin: 0.3,
			passUp: 0.4,
			reviewDate: 20_000,
			valueBy: "revenue" as const,
			ordersKnownUpTo: 19_990,
			evidence: 12.5,
			unproven: { profit: false, growth: true },
		};
		const settings = {
			policy,
			owners: {
				...DEFAULT_SETTINGS.owners,
				value: "list" as const,
				valueBy: "list" as const,
				discount: "user" as const,
				daysLate: "list" as const,
				unprovenGrowth: "list" as const,
			},
			isFirstVersion: false,
			locale: "da-DK",
			headings: "Navn · Beløb",
			assigned: { belob: "revenue" as const, rest: null },
			same: [
				{ names: ["acme ltd", "acme limited"], isSame: true, label: "Acme Ltd = ACME LIMITED" },
				{ names: ["ane"], isSame: false, label: "Ane" },
			],
			idealCustomer: "Familieejede, i vækst, betaler til tiden",
			effort: { 1: 20, 3: 2.5 },
			currency: "SEK",
			paymentTerms: 30,
			problems: [],
		};
		expect(readSettings(tab(settings, da), "da_DK")).toEqual(settings);
	});
	test.each([
		["eur", "EUR"],
		["€", "EUR"],
		["kr.", "DKK"],
		["none", ""],
		["", null],
	])("reads the currency “%s” as “%s”, whatever the language", (value, currency) => {
		const read = readSettings(withValues(tab(), new Map([["general.currency", { value }]])), "da_DK");
		expect(read).toMatchObject({ currency, problems: [] });
	});
	test("accepts a blank or zero as a tier's marketing effort, but nothing negative", () => {
		const read = readWithChanges({
			"effort.1": { value: 0 },
			"effort.2": { value: "n/a" },
			"effort.4": { value: -3 },
		});
		expect(read.effort).toEqual({ 1: 0 });
		expect(read.problems).toMatchObject([{ found: "-3", why: "outOfBounds" }]);
	});
	test("reads a weight from a word, in any language, or a number", () => {
		const weightOf = (value: Cell) =>
			readWithChanges({ "criterion.daysLate": { value } }).policy.criteria.daysLate.weight;
		expect(["off", "Low", "normal", "HIGH", "fra", "høj", 3, "4,5", ""].map(weightOf)).toEqual([
			0, 3.5, 7, 14, 0, 14, 3, 4.5, 7,
		]);
	});
	test("reads a share from a decimal, a percentage, or a number of per cent", () => {
		const marginOf = (value: Cell) =>
			readWithChanges({ "general.assumedMargin": { value } }).policy.assumedMargin;
		expect([0.3, "30 %", 30, "32,5 %", ""].map(marginOf)).toEqual([0.3, 0.3, 0.3, 0.325, null]);
	});
	test("reads every limit of a persona and of the outlook from its own row", () => {
		const readWith = (key: string, value: Cell) => {
			const { persona, outlook } = readWithChanges({ [key]: { value } }).policy;
			return { ...persona, ...outlook };
		};
		const standard = { ...defaultPolicy.persona, ...defaultPolicy.outlook };
		for (const key of Object.keys(defaultPolicy.persona)) {
			const value = /Growth/.test(key) ? 0.3 : 5;
			expect(readWith(`persona.${key}`, value)).toEqual({ ...standard, [key]: value });
		}
		for (const key of Object.keys(defaultPolicy.outlook)) {
			expect(readWith(`outlook.${key}`, 55)).toEqual({ ...standard, [key]: 55 });
		}
	});
	test("reads growth above 100 %: 2 in a percent cell is 200 %", () => {
		const { growth } = readWithChanges({ "criterion.growth": { anchors: [-0.5, 0, 2] } }).policy.criteria;
		expect(growth.anchors).toEqual([-0.5, 0, 2]);
	});
	test("uses the default if all three anchors are blank, and accepts a blank first anchor", () => {
		const anchorsOf = (anchors: Cell[]) =>
			readWithChanges({ "criterion.complaints": { anchors } }).policy.criteria.complaints.anchors;
		expect(anchorsOf(["", "", ""])).toEqual([6, 2, 0]);
		expect(anchorsOf(["", 2, 0])).toEqual([null, 2, 0]);
	});
});

describe("readSettings reports a cell that it cannot use, and uses the default", () => {
	test.each<[string, Record<string, { value?: Cell; anchors?: Cell[] }>, unknown[]]>([
		["a word for a number", { "general.hourlyCost": { value: "cheap" } }, [[1, "cheap", "notANumber"]]],
		["a negative cost", { "general.hourlyCost": { value: -5 } }, [[1, "-5", "outOfBounds"]]],
		["a weight that is no word", { "criterion.fit": { value: "huge" } }, [[1, "huge", "unknownWord"]]],
		["a negative weight", { "criterion.fit": { value: -1 } }, [[1, "-1", "outOfBounds"]]],
		["anchors out of order", { "criterion.daysLate": { anchors: [15, 60, 0] } }, [[5, "60", "wrongOrder"]]],
		[
			"anchors the wrong way round",
			{ "criterion.daysLate": { anchors: [0, 15, 60] } },
			[[4, "0", "wrongOrder"]],
		],
		[
			"an anchor that is missing",
			{ "criterion.daysLate": { anchors: [60, 15, ""] } },
			[[6, "", "wrongOrder"]],
		],
		[
			"an anchor that is a word",
			{ "criterion.daysLate": { anchors: [60, "soon", 0] } },
			[[5, "soon", "notANumber"]],
		],
		["the first threshold below the second", { "threshold.tier1": { value: 40 } }, [[1, "40", "wrongOrder"]]],
		[
			"the third threshold above the second, beside a first one that was changed too",
			{ "threshold.tier1": { value: 80 }, "threshold.tier3": { value: 55 } },
			[[1, "55", "wrongOrder"]],
		],
		["the last anchor", { "criterion.daysLate": { anchors: [60, 15, 20] } }, [[6, "20", "wrongOrder"]]],
		["thresholds out of order", { "threshold.tier2": { value: 90 } }, [[1, "90", "wrongOrder"]]],
		["a threshold over 100", { "threshold.tier1": { value: 120 } }, [[1, "120", "outOfBounds"]]],
		["a limit that is an error", { "limit.highMargin": { value: "#REF!" } }, [[1, "#REF!", "notANumber"]]],
		["an answer beyond 5", { "persona.drainingEnergy": { value: 6 } }, [[1, "6", "outOfBounds"]]],
		["an answer below 1", { "persona.bestNewNeeds": { value: 0 } }, [[1, "0", "outOfBounds"]]],
		["a negative count", { "persona.stuckOrders": { value: -1 } }, [[1, "-1", "outOfBounds"]]],
		["a growth of more than all", { "persona.stuckGrowth": { value: 150 } }, [[1, "150", "outOfBounds"]]],
		["a growth in words", { "persona.bestGrowth": { value: "lots" } }, [[1, "lots", "notANumber"]]],
		["an outlook over 100", { "outlook.likely": { value: 101 } }, [[1, "101", "outOfBounds"]]],
		["an outlook below 0", { "outlook.shrinking": { value: -1 } }, [[1, "-1", "outOfBounds"]]],
		["likely below at risk", { "outlook.likely": { value: 39 } }, [[1, "39", "wrongOrder"]]],
		["at risk as high as likely", { "outlook.atRisk": { value: 70 } }, [[1, "70", "wrongOrder"]]],
		["growing below shrinking", { "outlook.growing": { value: 12 } }, [[1, "12", "wrongOrder"]]],
		["shrinking above growing", { "outlook.shrinking": { value: 61 } }, [[1, "61", "wrongOrder"]]],
		[
			"a language we do not speak",
			{ "general.language": { value: "Klingon" } },
			[[1, "Klingon", "unknownWord"]],
		],
	])("%s", (_, values, expected) => {
		const settings = readWithChanges(values);
		expect(complaints(settings)).toEqual(expected);
		expect(settings.policy).toEqual(defaultPolicy);
		expect(settings.locale).toBeNull();
	});
	test("the problem has the row of its cell", () => {
		const grid = withValues(tab(), new Map([["general.hourlyCost", { value: "cheap" }]]));
		const { row } = readSettings(grid, "en_US").problems[0]!;
		expect(grid[row]).toContain("general.hourlyCost");
	});
});

test("readSettings replaces only the pair of outlook limits that is out of order", () => {
	const { policy, problems } = readWithChanges({
		"outlook.likely": { value: 30 },
		"outlook.atRisk": { value: 35 },
		"outlook.growing": { value: 80 },
	});
	expect(policy.outlook).toEqual({ ...defaultPolicy.outlook, growing: 80 });
	expect(problems).toHaveLength(1);
});

describe("readSettings and withValues on the user's own columns", () => {
	test("withValues adds a row at the end for a choice that has none", () => {
		const grid = withValues(
			tab(),
			new Map([["column.belob kr", { value: "Revenue", label: "Beløb (kr.)" }]]),
		);
		expect(grid[grid.length - 1]).toEqual(["Beløb (kr.)", "Revenue", "", "", "", "", "", "column.belob kr"]);
		expect(readSettings(grid, "en_US").assigned).toEqual({ "belob kr": "revenue" });
	});
	test("readSettings accepts a fact in any language, and reports a word that names none", () => {
		const rows = [
			["column.a", "Omsætning"],
			["column.b", "not used"],
			["column.c", "Turnip"],
		].map(([key, value]) => ["", value!, "", "", "", "", "", key!]);
		const { assigned, problems } = readSettings(rows, "en_US");
		expect(assigned).toEqual({ a: "revenue", b: null });
		expect(problems).toEqual([{ row: 2, column: 1, found: "Turnip", why: "unknownWord" }]);
	});
});
