import { readFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";
import type { BuiltFile } from "./buildCode.ts";
import { LANGUAGES, only } from "./languages.ts";

const FOLDER = "src/sidebar/client";

/** The languages that have a page. */
export const PAGES: readonly string[] = LANGUAGES;

/** Returns the file name of the page in a language; Apps Script knows it without ".html". */
export const pageFile = (language: string) => `Sidebar_${language}.html`;

/** Builds the page in one language, with its style and script inside, because Apps Script serves it as one file. */
export async function buildSidebar(language: string): Promise<BuiltFile> {
	const [script, style] = await Promise.all([
		bundle({
			stdin: { contents: entry(language), resolveDir: FOLDER, loader: "ts" },
			plugins: [only((other) => ["tag", "ownName", "letters", ...(other === language ? ["page"] : [])])],
		}),
		bundle({ entryPoints: [`${FOLDER}/sidebar.css`] }),
	]);
	const page = `${FOLDER}/sidebar.html`;
	const text = readFileSync(page, "utf8")
		.replace('lang="en"', `lang="${language}"`)
		.replace("/*STYLE*/", () => style.text)
		.replace("/*SCRIPT*/", () => script.text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--"));
	return { text, inputs: [page, ...style.inputs, ...script.inputs] };
}

const entry = (language: string) =>
	[
		`import { ${language} } from "../../i18n/languages.ts";`,
		'import { pageLanguage } from "../../i18n/pageLanguage.ts";',
		'import { startPage } from "./sidebar.ts";',
		`startPage(pageLanguage(${language}.page()));`,
	].join("\n");

async function bundle(options: BuildOptions): Promise<BuiltFile> {
	const result = await build({
		...options,
		bundle: true,
		write: false,
		minify: true,
		target: ["chrome100", "firefox100", "safari15"],
		format: "iife",
		charset: "utf8",
		// HtmlService cuts what looks like a comment inside template literals.
		supported: { "template-literal": false },
		metafile: true,
	});
	return { text: result.outputFiles![0]!.text, inputs: Object.keys(result.metafile!.inputs) };
}
