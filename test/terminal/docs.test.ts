import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { markdownSection, markdownTable } from "../markdown.ts";
import { given, tiers } from "./command.ts";

const PAGE = "docs/terminal.md";
const block = (language: string) =>
	new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readFileSync(PAGE, "utf8"))![1]!;
const EXAMPLE: unknown = JSON.parse(block("json"));

/** The keys of a value, such as `columns[].sample.read`; those of `facts` and `tiers` are data. */
function keysOf(value: unknown, path = ""): string[] {
	if (Array.isArray(value) && typeof value[0] === "object")
		return value.flatMap((one) => keysOf(one, `${path}[]`));
	if (
		typeof value !== "object" ||
		value === null ||
		Array.isArray(value) ||
		/(^|\.)(facts|tiers)$/.test(path)
	)
		return [path];
	return [path, ...Object.entries(value).flatMap(([key, one]) => keysOf(one, path ? `${path}.${key}` : key))];
}

describe("docs/terminal.md", () => {
	test("shows what the command prints for its example", async () => {
		given("kunder.csv", block("csv"));
		const [, options] = /`npm run -s tiers -- (kunder\.csv [^`]*)`/.exec(markdownSection(PAGE, "Example"))!;
		const { stdout } = await tiers(...options!.split(" "));
		expect(JSON.parse(stdout)).toEqual(EXAMPLE);
	});

	test("describes each key of the JSON, and no other", () => {
		const described = markdownTable(PAGE, "JSON", "key").map(([key]) => key!);
		const objects = ["list", "totals", "columns[].sample"];
		const found = new Set(keysOf(EXAMPLE).filter((key) => key !== "" && !objects.includes(key)));
		expect(described.filter((key) => !objects.includes(key)).sort()).toEqual([...found].sort());
	});

	test("describes each option that the command names", async () => {
		const { stderr } = await tiers("--none");
		const named = [...stderr.matchAll(/--[a-z-]+/g)].map(([option]) => option).slice(1);
		expect(markdownTable(PAGE, "Options", "option").map(([option]) => option)).toEqual(named);
	});
});
