import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";

const START = ["src/build/run.mjs", "src/preview/start.ts"];
const folder = mkdtempSync(join(tmpdir(), "customer-tiers-"));
let cleanups: (() => void)[] = [];
afterEach(() => {
	for (const cleanUp of cleanups) cleanUp();
	cleanups = [];
});

function start(...args: string[]): Promise<{ code: number; said: string }> {
	return new Promise((resolve) => {
		const env = { ...process.env, LC_ALL: "en_US.UTF-8", CI: "true" };
		execFile(process.execPath, [...START, ...args], { env }, (error, stdout, stderr) =>
			resolve({ code: Number(error?.code ?? 0), said: (stdout + stderr).trim() }),
		);
	});
}

it("npm start says that a file is missing and in which folder it looked, and ends", async () => {
	expect(await start("lists/nowhere.csv")).toEqual({
		code: 1,
		said: `There is no file nowhere.csv in ${join(process.env.INIT_CWD ?? process.cwd(), "lists")}.`,
	});
});

it("npm start says that it cannot read a folder with the name of a file, and ends", async () => {
	const name = join(folder, "folder.csv");
	mkdirSync(name);
	expect(await start(name)).toEqual({ code: 1, said: `${name} exists, but you may not read it.` });
});

it("npm start says which kinds of file it opens, and ends", async () => {
	const file = join(folder, "list.pdf");
	writeFileSync(file, "x");
	expect(await start(file)).toEqual({
		code: 1,
		said: `${file} is a kind of file that cannot be opened here. Choose an .xlsx, .csv, .tsv or .txt file.`,
	});
});

it("npm start says how to save a spreadsheet of another program, and ends", async () => {
	const { code, said } = await start("list.ods");
	expect(code).toBe(1);
	expect(said).toMatch(/^list.ods is an OpenDocument spreadsheet, .* save it as .xlsx/);
});

it("npm start says which ports are valid, and ends", async () => {
	expect(await start("--port", "many")).toEqual({
		code: 1,
		said: '"many" is not a port: choose a number from 1 to 65535.',
	});
});

/** Finds a port that is not in use. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}

it("npm start says that a port is in use and how to choose another, and ends", async () => {
	const taken = createServer().listen(0, "127.0.0.1");
	cleanups.push(() => taken.close());
	await once(taken, "listening");
	const { port } = taken.address() as AddressInfo;
	const { code, said } = await start("--port", String(port));
	expect(code).toBe(1);
	expect(said).toMatch(new RegExp(`^Port ${port} is in use, .* npm start -- --port ${port + 1}$`));
});

it("npm start serves a file named relative to the user's folder", async () => {
	writeFileSync(join(folder, "kunder.csv"), "Navn;Omsætning\nÆble;1.234,50\n");
	const env = { ...process.env, LC_ALL: "en_US.UTF-8", INIT_CWD: folder };
	const port = await freePort();
	const child = spawn(process.execPath, [...START, "kunder.csv", "--port", String(port), "--no-open"], {
		env,
	});
	cleanups.push(() => child.kill());
	const said = await new Promise<string>((resolve, reject) => {
		child.stdout.once("data", (text) => resolve(String(text)));
		child.once("exit", () => reject(new Error("ended")));
	});
	expect(said).toContain(`http://127.0.0.1:${port}/`);
	const given = await (await fetch(`http://127.0.0.1:${port}/start.json`)).json();
	expect(given.fileName).toBe("kunder.csv");
	expect(await (await fetch(`http://127.0.0.1:${port}/file`)).text()).toContain("Æble;1.234,50");
});
