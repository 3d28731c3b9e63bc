import { readFileSync } from "node:fs";
import { build } from "esbuild";

const FOLDER = "src/sidebar/client";

/** `Sidebar.html`: the page with its style and its script inside, because Apps Script serves it as one file. */
export async function buildSidebar(): Promise<string> {
	const [script, style] = await Promise.all([bundle("sidebar.ts"), bundle("sidebar.css")]);
	return readFileSync(`${FOLDER}/sidebar.html`, "utf8")
		.replace("/*STYLE*/", () => style)
		.replace("/*SCRIPT*/", () => script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--"));
}

async function bundle(file: string): Promise<string> {
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
	});
	return result.outputFiles[0]!.text;
}
