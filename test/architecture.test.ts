import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Who may import whom: for each part of the house, what it may import from the others. `type:` means types only.
 * This table is the design; change it only together with the design.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	json: [],
	tiering: [],
	review: ["tiering"],
	table: ["tiering"],
	i18n: ["type:tiering", "type:table"],
	results: ["tiering", "i18n"],
	settings: ["tiering", "table", "i18n"],
	history: ["tiering", "review", "table", "i18n"],
	workbook: ["json", "tiering", "review", "table", "i18n", "results", "settings", "history"],
	dryRun: ["workbook", "table", "i18n"],
	functions: ["tiering", "review", "table", "i18n", "results", "settings", "history"],
	sidebar: ["json", "tiering", "review", "table", "settings", "workbook", "i18n"],
	client: ["type:sidebar", "tiering", "review", "i18n", "results"],
	google: ["json", "dryRun", "type:workbook", "type:tiering", "type:table", "i18n"],
	preview: ["type:google", "type:sidebar"],
	build: [],
	main: ["functions", "google", "sidebar", "workbook"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => join("src", file))
	.filter((file) => file.endsWith(".ts"));

/** Folders within others that are parts of their own. */
const WITHIN: Readonly<Record<string, string>> = { "sidebar/client": "client", "workbook/dryRun": "dryRun" };

/** "src/main.ts" is a part of its own, too. */
function partOf(file: string): string {
	const [, first, second] = file.split("/");
	return WITHIN[`${first}/${second}`] ?? first!.replace(/\.ts$/, "");
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

describe("who may import whom", () => {
	test("every folder has its line in the table", () => {
		expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
	});

	test.each(files)("%s", (file) => {
		const part = partOf(file);
		const allowed = MAY_IMPORT[part] ?? [];
		const forbidden = importsOf(file).filter(({ from, typesOnly }) => {
			const other = partOf(from);
			if (other === part || allowed.includes(other)) return false;
			return !(typesOnly && allowed.includes(`type:${other}`));
		});
		expect(forbidden).toEqual([]);
	});

	test("the test sees imports: main imports four parts", () => {
		expect(new Set(importsOf("src/main.ts").map(({ from }) => partOf(from))).size).toBe(4);
	});
});

describe("who may say what", () => {
	const outside = (folder: string) => files.filter((file) => !file.startsWith(`src/${folder}/`));

	test.each(outside("google").filter((file) => !file.startsWith("src/preview/")))(
		"%s names no Google service",
		(file) => {
			expect(withoutComments(file)).not.toMatch(
				/\b(SpreadsheetApp|HtmlService|PropertiesService|LockService)\b/,
			);
		},
	);

	test("data never becomes HTML", () => {
		for (const file of files)
			expect(withoutComments(file), file).not.toMatch(
				/innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|setHTML/,
			);
	});

	test("only what the server's side added to the page is read as HTML", () => {
		const parsing = files.filter((file) => withoutComments(file).includes("DOMParser"));
		expect(parsing).toEqual(["src/preview/page/sidebarShim.ts"]);
	});

	test("no text is run", () => {
		for (const file of files)
			expect(withoutComments(file), file).not.toMatch(
				/\beval\(|\bFunction\(|set(Timeout|Interval)\(\s*["'`]/,
			);
	});

	test("there are no barrel files", () => {
		expect(files.filter((file) => file.endsWith("/index.ts"))).toEqual([]);
	});
});

const withoutComments = (file: string) =>
	readFileSync(file, "utf8")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\/\/.*$/gm, "");
