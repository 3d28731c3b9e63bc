import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { markdownTable } from "./markdown.ts";

/**
 * The parts that each part may import, from the table in docs/design.md; `type:` means types only.
 * Change that table only together with the design.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	markdownTable("docs/design.md", "Parts and imports", "part").map(([part, , others]) => [
		part,
		others!
			.split(",")
			.map((other) => other.trim().replace(/^types of /, "type:"))
			.filter((other) => other !== ""),
	]),
);

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => join("src", file))
	.filter((file) => file.endsWith(".ts"));

/** Nested folders that are parts of their own. */
const NESTED_PARTS: Readonly<Record<string, string>> = {
	"sidebar/client": "client",
	"workbook/dryRun": "dryRun",
	"workbook/edit": "edit",
};

/** Returns the part that a file belongs to; "src/main.ts" is a part of its own. */
function partOf(file: string): string {
	const [, first, second] = file.split("/");
	return NESTED_PARTS[`${first}/${second}`] ?? first!.replace(/\.ts$/, "");
}

interface Import {
	readonly from: string;
	readonly typesOnly: boolean;
}

function importsOf(file: string): Import[] {
	const code = readFileSync(file, "utf8");
	const statements = [...code.matchAll(/^(?:import|export)\s+([^;]*?)\s*from\s+"(\.[^"]+)";/gm)];
	return statements.map(([, names, path]) => ({
		from: relative(".", join(dirname(file), path!)),
		typesOnly: names!.startsWith("type ") || everyNameIsAType(names!),
	}));
}

const everyNameIsAType = (names: string) =>
	/^\{[^}]*\}$/.test(names) &&
	names
		.slice(1, -1)
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "")
		.every((name) => name.startsWith("type "));

describe("imports between the parts of src", () => {
	test("the table of docs/design.md has a row for every folder", () => {
		expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
	});

	test("the table of docs/design.md allows imports only from parts that it lists", () => {
		const named = Object.values(MAY_IMPORT).flat();
		const unknown = named.filter((part) => !(part.replace("type:", "") in MAY_IMPORT));
		expect(unknown).toEqual([]);
	});

	test.each(files)("%s imports only from parts that docs/design.md allows", (file) => {
		const part = partOf(file);
		const allowed = MAY_IMPORT[part] ?? [];
		const forbidden = importsOf(file).filter(({ from, typesOnly }) => {
			const other = partOf(from);
			if (other === part || allowed.includes(other)) return false;
			return !(typesOnly && allowed.includes(`type:${other}`));
		});
		expect(forbidden).toEqual([]);
	});

	test("importsOf finds that src/main.ts imports six parts", () => {
		expect(new Set(importsOf("src/main.ts").map(({ from }) => partOf(from))).size).toBe(6);
	});
});

describe("names that the sources avoid", () => {
	const outside = (folder: string) => files.filter((file) => !file.startsWith(`src/${folder}/`));

	test.each(outside("google").filter((file) => !file.startsWith("src/preview/")))(
		"%s names no Google service",
		(file) => {
			expect(withoutComments(file)).not.toMatch(
				/\b(SpreadsheetApp|HtmlService|PropertiesService|LockService)\b/,
			);
		},
	);

	test("no source file turns data into HTML", () => {
		for (const file of files)
			expect(withoutComments(file), file).not.toMatch(
				/innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|setHTML/,
			);
	});

	test("only sidebarShim.ts parses HTML, which the server side added to the page", () => {
		const parsing = files.filter((file) => withoutComments(file).includes("DOMParser"));
		expect(parsing).toEqual(["src/preview/page/sidebarShim.ts"]);
	});

	test("only the local workbook uses dates in the time zone of the machine", () => {
		for (const file of files.filter((file) => !file.startsWith("src/preview/")))
			expect(withoutComments(file), file).not.toMatch(
				/\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)\(|\.getTimezoneOffset\(|new Date\([^()]*,|\.to(Date|Time|LocaleDate|LocaleTime)String\(/,
			);
	});

	test("no source file runs text as code", () => {
		for (const file of files)
			expect(withoutComments(file), file).not.toMatch(
				/\beval\(|\bFunction\(|set(Timeout|Interval)\(\s*["'`]/,
			);
	});

	test("src has no barrel files (index.ts)", () => {
		expect(files.filter((file) => file.endsWith("/index.ts"))).toEqual([]);
	});
});

const withoutComments = (file: string) =>
	readFileSync(file, "utf8")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\/\/.*$/gm, "");
