import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PAGES, pageFile } from "../../src/build/buildSidebar.ts";
import { type ScriptFile, scriptApi } from "./scriptApi.ts";

/** A copy of the project folder with its own `.clasp.json`, for a user who has logged in. */
let folder: string;
let api: Awaited<ReturnType<typeof scriptApi>>;

beforeEach(async () => {
	api = await scriptApi();
	folder = mkdtempSync(join(tmpdir(), "customer-tiers-"));
	for (const name of ["dist", ".claspignore", ".clasp.json", "package.json"])
		cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
	const login = {
		type: "authorized_user",
		client_id: "an-id",
		client_secret: "a-secret",
		refresh_token: "a-refresh-token",
		access_token: "a-token",
		token_type: "Bearer",
		expiry_date: Date.now() + 3_600_000,
	};
	writeFileSync(join(folder, ".clasprc.json"), JSON.stringify({ tokens: { default: login } }));
});

afterEach(async () => {
	await api.close();
	rmSync(folder, { recursive: true });
});

function run(command: string, ...args: string[]): Promise<{ status: number | null; output: string }> {
	const env = {
		...process.env,
		HOME: folder,
		USERPROFILE: folder,
		SCRIPT_API_PORT: String(api.port),
		NODE_OPTIONS: `--require ${resolve("test/clasp/toLoopback.cjs")}`,
	};
	const child = spawn(command, args, { cwd: folder, env });
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (text: Buffer) => {
			output += text;
		});
	return new Promise((done) => child.on("close", (status) => done({ status, output })));
}

const push = () => run("node", resolve("src/build/run.mjs"), resolve("src/build/push.ts"));

const useScript = (scriptId = "a-script") =>
	writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "dist" }));

const built = (name: string) => readFileSync(join("dist", name), "utf8");

test("push without a script id says how to add it to .clasp.json, and pushes nothing", async () => {
	const { status, output } = await push();
	expect(status).toBe(1);
	expect(output).toContain("Nothing was pushed: .clasp.json does not say yet which script to push to.");
	expect(output).toContain("PUT-YOUR-SCRIPT-ID-HERE");
	expect(api.asked).toEqual([]);
});

test("push uploads exactly the files of dist, byte for byte", async () => {
	useScript();
	const { status, output } = await push();
	expect(output).toContain(`Pushed ${PAGES.length + 2} files`);
	expect(status).toBe(0);
	const byName = (a: ScriptFile, b: ScriptFile) => (a.name < b.name ? -1 : 1);
	expect(
		api
			.content()
			.map(({ name, type, source }) => ({ name, type, source }))
			.sort(byName),
	).toEqual([
		{ name: "Code", type: "SERVER_JS", source: built("Code.js") },
		...PAGES.map(pageFile).map((file) => ({
			name: file.replace(".html", ""),
			type: "HTML",
			source: built(file),
		})),
		{ name: "appsscript", type: "JSON", source: built("appsscript.json") },
	]);
	expect(new Set(api.asked.map(({ host }) => host))).toEqual(new Set(["script.googleapis.com"]));
});

test("clasp can make a version of the script and deploy it", async () => {
	useScript();
	const version = await run("npx", "clasp", "create-version", "First");
	expect(version.output).toContain("Created version 7");
	const deployment = await run(
		"npx",
		"clasp",
		"create-deployment",
		"--versionNumber",
		"7",
		"--description",
		"First",
	);
	expect(deployment.output).toContain("a-deployment @7");
	expect(api.asked.map(({ call, body }) => [call, body])).toEqual([
		["POST /v1/projects/a-script/versions", { description: "First" }],
		[
			"POST /v1/projects/a-script/deployments",
			{ description: "First", versionNumber: 7, manifestFileName: "appsscript" },
		],
	]);
});

test("push says so and fails if Google refuses", async () => {
	useScript("somebody-elses-script");
	const { status, output } = await push();
	expect(status).not.toBe(0);
	expect(output).not.toContain("Pushed");
	expect(output).toMatch(/script/i);
	expect(api.content()).toEqual([]);
});
