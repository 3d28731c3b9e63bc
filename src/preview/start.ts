import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { localServer } from "./localServer.ts";
import { problemOfName } from "./openFile.ts";
import { built, pageAssets } from "./pageAssets.ts";
import { words } from "./words.ts";

const DEFAULT_PORT = 8017;
const texts = words(process.env.LC_ALL ?? process.env.LANG ?? Intl.DateTimeFormat().resolvedOptions().locale);

/** Ends the program; the message is one sentence on why there is no workbook. */
class Refusal extends Error {}

interface Options {
	readonly file: string | undefined;
	readonly port: number;
	readonly showBrowser: boolean;
}

function optionsFrom(given: readonly string[]): Options {
	const flag = given.indexOf("--port");
	const port = flag < 0 ? String(DEFAULT_PORT) : (given[flag + 1] ?? "");
	const number = Number(port);
	if (!/^\d+$/.test(port) || number < 1 || number > 65_535) throw new Refusal(texts.badPort(port));
	const rest = given.filter((word, index) => !word.startsWith("--") && (flag < 0 || index !== flag + 1));
	return { file: rest[0], port: number, showBrowser: !given.includes("--no-open") && !process.env.CI };
}

/** Reads a file whose name is relative to the person's folder: npm itself changes to that of the project. */
async function read(name: string): Promise<{ name: string; bytes: Uint8Array }> {
	const problem = problemOfName(name);
	if (problem) throw new Refusal(texts[problem](name));
	const path = resolve(process.env.INIT_CWD ?? ".", name);
	try {
		return { name: basename(name), bytes: await readFile(path) };
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
		throw new Refusal(missing ? texts.noSuchFile(basename(name), dirname(path)) : texts.noAccess(name));
	}
}

function showInBrowser(address: string): void {
	const [program, ...options] =
		process.platform === "darwin"
			? ["open"]
			: process.platform === "win32"
				? ["cmd", "/c", "start", ""]
				: ["xdg-open"];
	// ignore a missing browser: the address is printed
	spawn(program as string, [...options, address], { stdio: "ignore", detached: true })
		.on("error", () => {})
		.unref();
}

async function start(): Promise<void> {
	const { file, port, showBrowser } = optionsFrom(process.argv.slice(2));
	const opened = file === undefined ? undefined : await read(file);
	const addon = built();
	if (!addon) throw new Refusal(texts.notBuilt);
	const assets = await pageAssets(addon, opened);
	await localServer(assets, port).catch((error: NodeJS.ErrnoException) => {
		throw error.code === "EADDRINUSE" ? new Refusal(texts.portInUse(port)) : error;
	});
	const address = `http://127.0.0.1:${port}/`;
	console.log(texts.serving(address));
	if (showBrowser) showInBrowser(address);
}

await start().catch((error: unknown) => {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exitCode = 1;
});
