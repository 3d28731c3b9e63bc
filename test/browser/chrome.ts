import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
	"/usr/bin/google-chrome",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const CACHE = fileURLToPath(
	new URL("../../node_modules/.cache/customer-tiers/chromium-147", import.meta.url),
);

let running: Promise<Browser> | undefined;

/** Returns the browser that all tests of a worker share, each in a context of its own. It ends with the worker. */
export function chrome(): Promise<Browser> {
	running ??= launched();
	return running;
}

/**
 * Starts a real browser: the one at `CHROME_PATH`, else one that is installed, else the Chromium from
 * the npm packages, which needs nothing from the machine but Node.
 */
async function launched(): Promise<Browser> {
	const installed = [process.env.CHROME_PATH ?? "", ...INSTALLED].find((path) => path && existsSync(path));
	// Chrome refuses to run as root in a sandbox.
	if (installed) return chromium.launch({ executablePath: installed, args: ["--no-sandbox"] });
	if (!existsSync(CACHE)) await unpack();
	return chromium.launch({
		executablePath: `${CACHE}/chromium`,
		args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
		env: {
			...(process.env as Record<string, string>),
			LD_LIBRARY_PATH: [`${CACHE}/al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
			FONTCONFIG_FILE: `${CACHE}/fonts.conf`,
		},
	});
}

/** Unpacks the browser with its libraries and a font, once. */
async function unpack(): Promise<void> {
	const unfinished = `${CACHE}.${process.pid}`;
	await mkdir(unfinished, { recursive: true });
	const before = { TMPDIR: process.env.TMPDIR, VERCEL: process.env.VERCEL };
	const touched = {
		LD: process.env.LD_LIBRARY_PATH,
		FONTS: process.env.FONTCONFIG_PATH,
		HOME: process.env.HOME,
	};
	// The package unpacks into TMPDIR, and unpacks its libraries only on hosts that it knows, as Vercel.
	Object.assign(process.env, { TMPDIR: unfinished, VERCEL: "1" });
	try {
		const { default: packed } = await import("@sparticuz/chromium");
		await packed.executablePath();
	} finally {
		restore("TMPDIR", before.TMPDIR);
		restore("VERCEL", before.VERCEL);
		restore("LD_LIBRARY_PATH", touched.LD);
		restore("FONTCONFIG_PATH", touched.FONTS);
		restore("HOME", touched.HOME);
	}
	await writeFile(
		`${unfinished}/fonts.conf`,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${CACHE}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${CACHE}/font-cache</cachedir></fontconfig>`,
	);
	// Rename atomically: other workers may unpack at the same time.
	await rename(unfinished, CACHE).catch(() => rm(unfinished, { recursive: true, force: true }));
}

function restore(name: string, value: string | undefined): void {
	if (value === undefined) delete process.env[name];
	else process.env[name] = value;
}
