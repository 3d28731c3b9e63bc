import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Built } from "./buildCode.ts";

const FOLDER = "src/sidebar/client";

/** The languages that have a page. */
export const PAGES = ["en", "da"] as const;

/** Returns the file name of the page in a language; Apps Script knows it without ".html". */
export const pageFile = (language: string) => `Sidebar_${language}.html`;

/** Builds the page in one language, with its style and script inside, because Apps Script serves it as one file. */
export async function buildSidebar(language: (typeof PAGES)[number]): Promise<Built> {
	const [script, style] = await Promise.all([bundle(`sidebar_${language}.ts`), bundle("sidebar.css")]);
	const page = `${FOLDER}/sidebar.html`;
	const text = readFileSync(page, "utf8")
		.replace('lang="en"', `lang="${language}"`)
		.replace("/*STYLE*/", () => style.text)
		.replace("/*SCRIPT*/", () => script.text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--"));
	return { text, inputs: [page, ...style.inputs, ...script.inputs] };
}

async function bundle(file: string): Promise<Built> {
	const result = await build({
		entryPoints: [`${FOLDER}/${file}`],
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
	return { text: result.outputFiles[0]!.text, inputs: Object.keys(result.metafile.inputs) };
}
