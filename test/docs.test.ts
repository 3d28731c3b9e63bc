import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Section } from "../src/google/assumptions/assumption.ts";
import { ASSUMPTIONS } from "../src/google/assumptions/assumptions.ts";
import { defaultPolicy } from "../src/tiering/defaultPolicy.ts";
import { FACTS } from "../src/tiering/facts.ts";
import { GATES } from "../src/tiering/gates.ts";
import { GROUPS } from "../src/tiering/groups.ts";
import { CRITERIA } from "../src/tiering/measures.ts";
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

	test("its table of criteria has the weights and anchors of the default policy", () => {
		const anchor = (cell: string) => (cell === "blank" ? null : numberIn(cell));
		const documented = markdownTable(MODEL, "Criteria", "group").map(([group, key, weight, ...at]) => {
			const anchors = at.slice(0, 3);
			return {
				group,
				key,
				weight: numberIn(weight!),
				anchors: anchors.includes("fitted") ? null : anchors.map(anchor),
			};
		});
		const groupOf = (key: (typeof CRITERIA)[number]) =>
			Object.entries(GROUPS).find(([, criteria]) => criteria.includes(key))?.[0];
		const computed = CRITERIA.map((key) => ({ group: groupOf(key), key, ...defaultPolicy.criteria[key] }));
		expect(documented).toEqual(computed);
	});

	test("the weights of the default policy add up to 100, as it says", () => {
		expect(markdownSection(MODEL, "Criteria").replace(/\s+/g, " ")).toContain("weights add up to 100");
		const weights = CRITERIA.map((key) => defaultPolicy.criteria[key].weight);
		expect(weights.reduce((sum, weight) => sum + weight)).toBe(100);
	});

	test("its table of gates has the order, bounds and tiers of GATES", () => {
		const documented = markdownTable(MODEL, "Gates", "gate").map(([key, effect, unknown]) => ({
			key,
			bound: effect!.startsWith("at best") ? "cap" : "floor",
			tier: numberIn(effect!),
			whenUnknown: unknown === "applies",
		}));
		const computed = GATES.map(({ key, bound, tier, whenUnknown }) => ({ key, bound, tier, whenUnknown }));
		expect(documented).toEqual(computed);
	});

	test("it gives every threshold and limit with its number, as “60 (`growing`)”", () => {
		const { thresholds, limits, persona, outlook, passUp } = defaultPolicy;
		const computed: Record<string, number> = { ...thresholds, ...limits, ...persona, ...outlook, passUp };
		const written = readFileSync(MODEL, "utf8").matchAll(/(\d\S*(?: %)?)(?: months)?\s+\(`(\w+)`\)/g);
		const documented = new Map<string, number[]>();
		for (const [, number, key] of written)
			documented.set(key!, [...(documented.get(key!) ?? []), numberIn(number!)]);
		for (const [key, limit] of Object.entries(computed)) {
			expect([...new Set(documented.get(key))], key).toEqual([limit]);
			documented.delete(key);
		}
		expect([...documented.keys()]).toEqual([]);
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
