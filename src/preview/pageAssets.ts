import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { functionDocs } from "./functionDocs.ts";
import { inRealm } from "./inRealm.ts";
import type { Asset } from "./localServer.ts";

const PAGE = "src/preview/page";

/** Allows inline styles, because Univer's script sets them; everything else comes from this server only. */
const PAGE_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"frame-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");
const REALM_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'self'";
/**
 * The policy of a sidebar page, which contains its styles and scripts and loads nothing, as at Google. Allows only those by their
 * hashes, so that no text can inject another.
 */
function sidebarPolicy(page: string): string {
	const hashes = (tag: "script" | "style") =>
		[...page.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, "gi"))]
			.map(([, text]) => `'sha256-${createHash("sha256").update(text!).digest("base64")}'`)
			.join(" ");
	return [
		"default-src 'none'",
		`script-src ${hashes("script")}`,
		`style-src ${hashes("style")}`,
		"img-src data:",
		"font-src data:",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'self'",
		"sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox",
	].join("; ");
}

/** The built files of the add-on. */
export interface Built {
	readonly code: string;
	/** The sidebar's pages, by their names in Apps Script: "Sidebar_en". */
	readonly pages: Readonly<Record<string, string>>;
}

/** Reads the built add-on; undefined before the first build. */
export function built(folder = "dist"): Built | undefined {
	if (!existsSync(`${folder}/Code.js`)) return undefined;
	const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
	const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
	return {
		code: read("Code.js"),
		pages: Object.fromEntries(pages.map((file) => [file.replace(/\.html$/, ""), read(file)])),
	};
}

/** Makes all files of the local workbook's page, in memory, by path. */
export async function pageAssets(
	addon: Built,
	file: { name: string; bytes: Uint8Array } | undefined,
): Promise<Map<string, Asset>> {
	const docs = functionDocs(addon.code);
	const [script, style, shim] = (await Promise.all(
		["page.ts", "page.css", "sidebarShim.ts"].map((file) => bundle(`${PAGE}/${file}`)),
	)) as [string, string, string];
	const callable = docs.filter(({ name }) => !name.endsWith("_")).map(({ name }) => name);
	const html = "text/html; charset=utf-8";
	const javascript = "text/javascript; charset=utf-8";
	const google = `window.serverFunctions=${JSON.stringify(callable)};${shim}`;
	const pages = Object.entries(addon.pages).map(([name, page]): [string, Asset] => {
		const body = sidebarPage(page, google);
		return [`/${name}.html`, { type: html, body, policy: sidebarPolicy(body) }];
	});
	const assets: [string, Asset][] = [
		["/", { type: html, body: readFileSync(`${PAGE}/index.html`), policy: PAGE_POLICY }],
		["/page.js", { type: javascript, body: script }],
		["/page.css", { type: "text/css; charset=utf-8", body: style }],
		["/icon.svg", { type: "image/svg+xml", body: readFileSync(`${PAGE}/icon.svg`) }],
		["/realm.html", { type: html, body: '<script src="/realm.js"></script>', policy: REALM_POLICY }],
		["/realm.js", { type: javascript, body: inRealm(addon.code, docs) }],
		...pages,
		[
			"/start.json",
			{ type: "application/json", body: JSON.stringify({ fileName: file?.name ?? null, docs }) },
		],
	];
	if (file) assets.push(["/file", { type: "application/octet-stream", body: file.bytes }]);
	return new Map(assets);
}

const bundles = new Map<string, Promise<string>>();

/** Bundles a file of the page once per process: these files do not change meanwhile. */
function bundle(entry: string): Promise<string> {
	const cached = bundles.get(entry) ?? bundled(entry);
	bundles.set(entry, cached);
	return cached;
}

async function bundled(entry: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		platform: "browser",
		format: "iife",
		target: "es2022",
		charset: "utf8",
		minifySyntax: true,
		minifyWhitespace: true,
		legalComments: "none",
		define: { "process.env.NODE_ENV": '"production"' },
		logLevel: "error",
	});
	return outputFiles[0]?.text ?? "";
}

/**
 * Puts the script that defines `google.script` in front of a sidebar page, as Google does. It comes first because the page may
 * call as soon as it runs, but after the doctype, without which the page would be drawn in quirks mode.
 */
function sidebarPage(html: string, shim: string): string {
	const script = `<script>${shim.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--")}</script>`;
	const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? "";
	return doctype + script + html.slice(doctype.length);
}
