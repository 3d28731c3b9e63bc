import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Section } from "../src/google/assumptions/assumption.ts";
import { ASSUMPTIONS } from "../src/google/assumptions/assumptions.ts";
import { CRITERIA, type CriterionKey, criterionRow } from "../src/tiering/criteria.ts";
import { LIKELY_POINTS } from "../src/tiering/decision.ts";
import { defaultPolicy } from "../src/tiering/defaultPolicy.ts";
import { UNKNOWN } from "../src/tiering/expressions.ts";
import { FACTS } from "../src/tiering/facts.ts";
import { MAX_UNPROVEN, MIN_KNOWN } from "../src/tiering/fit.ts";
import { formulas } from "../src/tiering/formulas.ts";
import { type CriterionPoints, GATE_KEYS, type Gate, gates, signs } from "../src/tiering/gates.ts";
import { FIRST_YEAR_MONTHS } from "../src/tiering/outlook/notExpanding.ts";
import { VALUE_MEASURES } from "../src/tiering/policy.ts";
import { AGAINST_POINTS, FOR_POINTS } from "../src/tiering/reasons.ts";
import { LEAST_VALUE } from "../src/tiering/summary/diagnosis/bottomHeavy.ts";
import { DIAGNOSIS_LIMITS } from "../src/tiering/summary/diagnosis/diagnosis.ts";
import { MARKETING_ADVICE } from "../src/tiering/summary/marketingAdvice.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

const MODEL = "docs/model.md";
const PAGES = [
	...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"],
	...readdirSync("docs")
		.filter((file) => file.endsWith(".md"))
		.map((file) => `docs/${file}`),
];

/** Reads "25", "−10 %", "20 points" or "1/3"; percentages and points become fractions of 1. */
function numberIn(text: string): number {
	const [, sign, amount, divisor, unit] = /(−?)(\d+(?:\.\d+)?)(?:\/(\d+))?( %| points)?/.exec(text) ?? [];
	if (amount === undefined) throw new Error(`“${text}” has no number`);
	const size = Number(amount) / Number(divisor ?? 1) / (unit === undefined ? 1 : 100);
	return sign === "" ? size : -size;
}

/** Returns the anchors of a criterion as the table of the docs has them. */
function anchorsInWords(key: CriterionKey): string[] {
	const { unit, anchors } = criterionRow(key);
	const inUnit = (anchor: number | null) => {
		if (anchor === null) return "blank";
		const size = Math.round(Math.abs(anchor) * (unit === "share" ? 100 : 1));
		return `${anchor < 0 ? "−" : ""}${size}${unit === "share" ? " %" : ""}`;
	};
	if (!("percentiles" in anchors)) return anchors.map(inUnit);
	const { percentiles, otherwise, least0, withoutZeros } = anchors;
	return percentiles.map((percentile, index) => {
		const fitted = `P${percentile * 100}`;
		if (otherwise !== undefined) return `${inUnit(otherwise[index]!)}, or ${fitted}`;
		if (index > 0) return fitted;
		return `${fitted}${withoutZeros ? " of all but 0" : ""}${least0 === undefined ? "" : `, at least ${least0}`}`;
	});
}

/** The gates of the default policy. */
function computedGates(): Gate[] {
	const measures = formulas(defaultPolicy);
	const points = Object.fromEntries(CRITERIA.map((key) => [key, UNKNOWN])) as CriterionPoints;
	return gates(measures, signs(measures, points, defaultPolicy), defaultPolicy);
}

let cachedWords: ReadonlySet<string> | undefined;

/** Returns all words in the sources, names included. */
function sourceWords(): ReadonlySet<string> {
	const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
		file.endsWith(".ts"),
	);
	cachedWords ??= new Set(files.flatMap((file) => readFileSync(`src/${file}`, "utf8").match(/\w+/g) ?? []));
	return cachedWords;
}

describe("docs/model.md", () => {
	test("its table of facts names every fact and its kind, in the order of FACTS", () => {
		const documented = markdownTable(MODEL, "Facts", "fact").map(([fact, kind]) => [fact, kind]);
		expect(documented).toEqual(Object.entries(FACTS));
	});

	test("its table of criteria has groups, units, weights, anchors and how they are fitted", () => {
		const documented = markdownTable(MODEL, "Criteria", "group").map(([group, key, unit, weight, ...at]) => ({
			group,
			key,
			unit,
			weight: numberIn(weight!),
			anchors: at.slice(0, 3),
		}));
		const computed = CRITERIA.map((key) => {
			const { group, unit, weight } = criterionRow(key);
			return { group, key, unit, weight, anchors: anchorsInWords(key) };
		});
		expect(documented).toEqual(computed);
	});

	test("the weights of the default policy add up to what it says", () => {
		const [, sum] = /weights add up to (\d+)/.exec(markdownSection(MODEL, "Criteria").replace(/\s+/g, " "))!;
		const weights = CRITERIA.map((key) => defaultPolicy.criteria[key].weight);
		expect(weights.reduce((sum, weight) => sum + weight)).toBe(Number(sum));
	});

	test("its table of gates has the order of all gates, and the bounds and tiers of those around the score", () => {
		const rows = markdownTable(MODEL, "Gates", "gate");
		expect(rows.map(([key]) => key)).toEqual(GATE_KEYS);
		const documented = rows
			.filter(([, effect]) => /^at (best|worst) /.test(effect!))
			.map(([key, effect]) => ({
				key,
				bound: effect!.startsWith("at best") ? "cap" : "floor",
				tier: numberIn(effect!),
			}));
		expect(documented).toEqual(computedGates().map(({ key, bound, tier }) => ({ key, bound, tier })));
	});

	test("it gives every threshold and limit with its number, as “60 (`growing`)”", () => {
		const { thresholds, limits, persona, outlook, passUp, evidence } = defaultPolicy;
		const constants = {
			MIN_KNOWN,
			MAX_UNPROVEN,
			LIKELY_POINTS,
			FOR_POINTS,
			AGAINST_POINTS,
			FIRST_YEAR_MONTHS,
		};
		const computed: Record<string, number> = {
			...{ ...thresholds, ...limits, ...persona, ...outlook, ...constants, passUp, evidence },
		};
		const written = readFileSync(MODEL, "utf8").matchAll(
			/(−?\d[^\s`]*(?: %)?)(?: months| days)?\s+\(`(\w+)`(?:, fixed)?\)/g,
		);
		const documented = new Map<string, number[]>();
		for (const [, number, key] of written)
			documented.set(key!, [...(documented.get(key!) ?? []), numberIn(number!)]);
		for (const [key, limit] of Object.entries(computed)) {
			expect([...new Set(documented.get(key))], key).toEqual([limit]);
			documented.delete(key);
		}
		expect([...documented.keys()]).toEqual([]);
	});

	test("it gives the share of the value from which on a list is not bottom-heavy", () => {
		const rows = markdownTable(MODEL, "Summary and diagnoses", "diagnosis");
		const [, finding] = /less than (.*) of the value/.exec(rows.find(([key]) => key === "bottomHeavy")![2]!)!;
		expect(numberIn(finding!)).toBe(LEAST_VALUE);
	});

	test("its measures of value are those of the code, in their order", () => {
		const [, measures] = /\*\*Value measured by\*\* the first of (.*?) that/.exec(
			markdownSection(MODEL, "Fitting").replace(/\s+/g, " "),
		)!;
		const words = { netProfit: "net profit", revenue: "revenue", lifetimeRevenue: "lifetime revenue" };
		expect(measures!.split(/, | and /)).toEqual(VALUE_MEASURES.map((measure) => words[measure]));
	});

	test("its table of diagnoses has the order and limits of DIAGNOSIS_LIMITS", () => {
		const documented = markdownTable(MODEL, "Summary and diagnoses", "diagnosis").map(([kind, , finding]) => [
			kind,
			numberIn(finding!),
		]);
		expect(documented).toEqual(Object.entries(DIAGNOSIS_LIMITS));
	});

	test("its playbook table has the marketing advice for each tier", () => {
		const documented = markdownTable(MODEL, "Playbook", "tier").map((row) => [row[0], numberIn(row.at(-1)!)]);
		expect(documented).toEqual(Object.entries(MARKETING_ADVICE));
	});
});

/** Returns the table of a section as it stands in the docs. */
function assumptionTable({ assumptions }: Section): string {
	const rows = assumptions.map(
		({ id, text, sure, code }) => `| ${id} | ${text} | ${sure} |${code === undefined ? "" : ` ${code}`} |`,
	);
	return ["| | assumption | how sure | code |", "|---|---|---|---|", ...rows].join("\n");
}

describe("docs/google-sheets.md", () => {
	test.each(ASSUMPTIONS)("its table “$heading” is that of src/google/assumptions", (section) => {
		const [table] = /^\|[\s\S]*\|$/m.exec(markdownSection("docs/google-sheets.md", section.heading)) ?? [];
		expect(table).toBe(assumptionTable(section));
	});

	test("it has no other table of assumptions", () => {
		const headings = readFileSync("docs/google-sheets.md", "utf8").match(/^\| \| assumption \|/gm);
		expect(headings).toHaveLength(ASSUMPTIONS.length);
	});
});

describe("pages of the repository", () => {
	test.each(PAGES)("%s names only files and folders that exist", (page) => {
		const named = readFileSync(page, "utf8").matchAll(
			/`((?:src|test|docs|\.ci|\.github)(?:\/[\w.-]+)+)\/?`/g,
		);
		const missing = [...named].map(([, path]) => path!).filter((path) => !existsSync(path));
		expect(missing).toEqual([]);
	});

	test.each(PAGES)("%s names, as `name()`, only functions that the sources have", (page) => {
		const named = readFileSync(page, "utf8").matchAll(/`([a-z]\w+)\(\)`/g);
		const missing = [...named].map(([, name]) => name!).filter((name) => !sourceWords().has(name));
		expect(missing).toEqual([]);
	});

	test.each(PAGES)("%s links only to files that exist", (page) => {
		const folder = page.startsWith("docs/") ? "docs" : ".";
		const links = readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g);
		const missing = [...links].map(([, path]) => `${folder}/${path}`).filter((path) => !existsSync(path));
		expect(missing).toEqual([]);
	});

	test("README.md fits one screen: at most 90 lines of at most 120 letters", () => {
		const lines = readFileSync("README.md", "utf8").trimEnd().split("\n");
		expect(lines.length).toBeLessThanOrEqual(90);
		expect(lines.filter((line) => line.length > 120)).toEqual([]);
	});
});
