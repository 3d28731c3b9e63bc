import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { LANGUAGES } from "../i18n/registeredLanguages.ts";
import { functionDocs } from "./functionDocs.ts";
import { inRealm } from "./inRealm.ts";
import type { Asset } from "./localServer.ts";
import type { LoaderData, LoaderWords } from "./page/loader.ts";

const PAGE = "src/preview/page";

/**
 * Allows inline styles, because Univer's script sets them, and scripts that the page has made itself, because it unpacks its program;
 * everything else comes from this server only.
 */
const PAGE_POLICY = [
	"default-src 'none'",
	"script-src 'self' blob:",
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
		"sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals",
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

/**
 * Makes all files of the local workbook's page, in memory, by path.
 *
 * @param begin what the page begins with: an opened file, the practice list, or a choice between a person's own file and practice lists.
 */
export async function pageAssets(
	addon: Built,
	begin: { name: string; bytes: Uint8Array } | "practice" | "choice",
): Promise<Map<string, Asset>> {
	const file = typeof begin === "string" ? undefined : begin;
	const docs = functionDocs(addon.code);
	const [script, loader, style, shim] = (await Promise.all(
		["page.ts", "loader.ts", "page.css", "sidebarShim.ts"].map((file) => bundle(`${PAGE}/${file}`)),
	)) as [string, string, string, string];
	const program = packed(script);
	const callable = docs.filter(({ name }) => !name.endsWith("_")).map(({ name }) => name);
	const html = "text/html; charset=utf-8";
	const javascript = "text/javascript; charset=utf-8";
	const google = `window.serverFunctions=${JSON.stringify(callable)};${shim}`;
	const pages = Object.entries(addon.pages).map(([name, page]): [string, Asset] => {
		const body = sidebarPage(page, google);
		return [`/${name}.html`, { type: html, body, policy: sidebarPolicy(body) }];
	});
	const assets: [string, Asset][] = [
		["/", { type: html, body: indexPage(program.length), policy: PAGE_POLICY }],
		["/loader.js", { type: javascript, body: loader }],
		["/program.bin", { type: "application/octet-stream", body: program }],
		["/page.css", { type: "text/css; charset=utf-8", body: style }],
		["/icon.svg", { type: "image/svg+xml", body: readFileSync(`${PAGE}/icon.svg`) }],
		["/realm.html", { type: html, body: '<script src="realm.js"></script>', policy: REALM_POLICY }],
		["/realm.js", { type: javascript, body: inRealm(addon.code, docs) }],
		...pages,
		[
			"/start.json",
			{
				type: "application/json",
				body: JSON.stringify({ fileName: file?.name ?? null, offersChoice: begin === "choice", docs }),
			},
		],
	];
	if (file) assets.push(["/file", { type: "application/octet-stream", body: file.bytes }]);
	return new Map(assets);
}

/** Tells the loader in its script element the words and the size of the program, which a host need not tell. */
function indexPage(bytes: number): string {
	const words: LoaderWords = Object.fromEntries(
		LANGUAGES.map(({ tag, preview }) => {
			const { loading, notLoaded } = preview();
			return [tag.slice(0, 2), { loading, notLoaded }];
		}),
	);
	const data: LoaderData = { bytes: String(bytes), words: JSON.stringify(words) };
	const attributes = Object.entries(data).map(
		([name, value]) => ` data-${name}="${String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
	);
	return readFileSync(`${PAGE}/index.html`, "utf8").replace(
		' src="loader.js"',
		(source) => source + attributes.join(""),
	);
}

let lastPacked: { readonly script: string; readonly bytes: Uint8Array } | undefined;

/** Compresses the program, which many static hosts would not do. Does it once per process, as it is the same for each page. */
function packed(script: string): Uint8Array {
	if (lastPacked?.script !== script) lastPacked = { script, bytes: gzipSync(script, { level: 9 }) };
	return lastPacked.bytes;
}

const bundles = new Map<string, Promise<string>>();

/** Bundles a file of the page once per process: these files do not change meanwhile. */
function bundle(entry: string): Promise<string> {
	const cached = bundles.get(entry) ?? bundled(entry);
	bundles.set(entry, cached);
	return cached;
}

/**
 * Leaves out the rules by which Univer's documents hyphenate words in some seventy languages, 4.6 MB. It imports them only for a
 * document that asks for hyphens, which no cell does.
 */
const withoutHyphenation: Plugin = {
	name: "without hyphenation",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
			kind === "dynamic-import" && importer.includes("engine-render")
				? { path: "none", namespace: "hyphenation" }
				: undefined,
		);
		onLoad({ filter: /.*/, namespace: "hyphenation" }, () => ({ contents: "export default []" }));
	},
};

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
		minifyIdentifiers: true,
		// Univer tells some of its classes by their names
		keepNames: true,
		plugins: [withoutHyphenation],
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
