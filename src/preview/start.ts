import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { localServer } from "./localServer.ts";
import { isKnownType } from "./openFile.ts";
import { built, pageAssets } from "./pageAssets.ts";
import { words } from "./words.ts";

const USUAL_PORT = 8017;
const say = words(process.env.LC_ALL ?? process.env.LANG ?? Intl.DateTimeFormat().resolvedOptions().locale);

/** Says in one sentence why there is no workbook, and ends. */
class Refusal extends Error {}

interface Asked {
	readonly file: string | undefined;
	readonly port: number;
	readonly showBrowser: boolean;
}

function asked(given: readonly string[]): Asked {
	const at = given.indexOf("--port");
	const port = at < 0 ? String(USUAL_PORT) : (given[at + 1] ?? "");
	const number = Number(port);
	if (!/^\d+$/.test(port) || number < 1 || number > 65_535) throw new Refusal(say.badPort(port));
	const rest = given.filter((word, index) => !word.startsWith("--") && (at < 0 || index !== at + 1));
	return { file: rest[0], port: number, showBrowser: !given.includes("--no-open") && !process.env.CI };
}

/** The file is named from where the person stands: npm itself moves to the project. */
async function read(name: string): Promise<{ name: string; bytes: Uint8Array }> {
	if (!isKnownType(name)) throw new Refusal(say.unknownType(name));
	try {
		return { name: basename(name), bytes: await readFile(resolve(process.env.INIT_CWD ?? ".", name)) };
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
		throw new Refusal(missing ? say.noSuchFile(name) : say.noAccess(name));
	}
}

function showInBrowser(address: string): void {
	const [program, ...first] =
		process.platform === "darwin"
			? ["open"]
			: process.platform === "win32"
				? ["cmd", "/c", "start", ""]
				: ["xdg-open"];
	// without a browser the address is there to be copied
	spawn(program as string, [...first, address], { stdio: "ignore", detached: true })
		.on("error", () => {})
		.unref();
}

async function start(): Promise<void> {
	const { file, port, showBrowser } = asked(process.argv.slice(2));
	const opened = file === undefined ? undefined : await read(file);
	const addon = built();
	if (!addon) throw new Refusal(say.notBuilt);
	const assets = await pageAssets(addon, opened);
	await localServer(assets, port).catch((error: NodeJS.ErrnoException) => {
		throw error.code === "EADDRINUSE" ? new Refusal(say.portInUse(port)) : error;
	});
	const address = `http://127.0.0.1:${port}/`;
	console.log(say.serving(address));
	if (showBrowser) showInBrowser(address);
}

await start().catch((error: unknown) => {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exitCode = 1;
});
