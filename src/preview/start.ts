import { spawn } from "node:child_process";
import { localServer } from "./localServer.ts";
import { machineLocale } from "./machineLocale.ts";
import { namedFile, Refusal } from "./namedFile.ts";
import { built, pageAssets } from "./pageAssets.ts";
import { words } from "./words.ts";

const DEFAULT_PORT = 8017;
const texts = words(machineLocale());

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
	const opened = file === undefined ? undefined : await namedFile(file, texts);
	const addon = built();
	if (!addon) throw new Refusal(texts.notBuilt);
	const assets = await pageAssets(addon, opened ?? "practice");
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
