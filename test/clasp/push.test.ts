import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { PAGES, pageFile } from "../../src/build/buildSidebar.ts";
import { type ApiError, SCRIPT_ID, type ScriptFile, scriptApi } from "./scriptApi.ts";

/** A copy of the project folder with its own `.clasp.json`, for a user who has logged in. */
let folder: string;
let api: Awaited<ReturnType<typeof scriptApi>>;

beforeEach(async () => {
	api = await scriptApi();
	folder = mkdtempSync(join(tmpdir(), "customer-tiers-"));
	for (const name of ["dist", "tsconfig.json", ".claspignore", ".clasp.json", "package.json"])
		cpSync(name, join(folder, name), { recursive: true });
	for (const name of ["src", "node_modules"]) symlinkSync(resolve(name), join(folder, name));
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

/** @param path where programs are looked for. */
function run(
	path: string | undefined,
	command: string,
	...args: string[]
): Promise<{ status: number | null; output: string }> {
	const env = {
		...process.env,
		PATH: path,
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

/** Pushes where no program is found by its name, and so no npx, which on Windows cannot be started like this. */
const push = (...options: string[]) =>
	run("", process.execPath, resolve("src/build/run.mjs"), resolve("src/build/push.ts"), ...options);

const useScript = (scriptId = SCRIPT_ID) =>
	writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "dist" }));

const built = (name: string) => readFileSync(join("dist", name), "utf8");

test("push without a script ID says how to give it, and pushes nothing", async () => {
	const { status, output } = await push();
	expect(status).toBe(1);
	expect(output).toContain("Nothing was pushed. .clasp.json does not say yet which script to push to");
	expect(output).toContain("npm run push -- SCRIPT-ID");
	expect(api.asked).toEqual([]);
});

const stored = () => readFileSync(join(folder, ".clasp.json"), "utf8");

test.each([
	["its ID", SCRIPT_ID],
	["its address", `https://script.google.com/u/0/home/projects/${SCRIPT_ID}/edit`],
])("push to a script given by %s stores the ID, so that the next push needs none", async (_, given) => {
	const first = await push(given);
	expect(first.output).toContain("from now on, npm run push will do");
	expect(first.status).toBe(0);
	// The next push reads this file as it is in the tests below.
	expect(JSON.parse(stored())).toEqual({ scriptId: SCRIPT_ID, rootDir: "dist" });
});

test("push to a text that is no script ID pushes and stores nothing", async () => {
	const before = stored();
	const { status, output } = await push("123456");
	expect(status).toBe(1);
	expect(output).toContain("Nothing was pushed. “123456” is not the ID of a script");
	expect(stored()).toBe(before);
	expect(api.asked).toEqual([]);
});

test.each([
	["two script IDs", [SCRIPT_ID, SCRIPT_ID]],
	["an option that it does not have", ["--livecheck"]],
])("push with %s pushes nothing, and says how it is used", async (_, words) => {
	const { status, output } = await push(...words);
	expect(status).toBe(1);
	expect(output).toContain("npm run push -- --live-check SCRIPT-ID");
	expect(api.asked).toEqual([]);
});

const pushed = (name: string) => api.content().find((file) => file.name === name)?.source;

test("push uploads exactly the files of dist, byte for byte but for the time zone, which stays the script's", async () => {
	useScript();
	const { status, output } = await push();
	expect(output).toContain(`Pushed ${PAGES.length + 2} files`);
	expect(output).toContain("The script keeps its time zone, America/New_York.");
	expect(status).toBe(0);
	const byName = (a: ScriptFile, b: ScriptFile) => (a.name < b.name ? -1 : 1);
	const { timeZone } = JSON.parse(built("appsscript.json"));
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
		{
			name: "appsscript",
			type: "JSON",
			source: built("appsscript.json").replace(timeZone, "America/New_York"),
		},
	]);
	expect(new Set(api.asked.map(({ host }) => host))).toEqual(new Set(["script.googleapis.com"]));
});

test("push ends with what to do next, in the order in which it comes, and the second time says that nothing changed", async () => {
	useScript();
	const { output } = await push();
	const steps = [
		"Reload the spreadsheet",
		"Tier my customers",
		"The first click only asks",
		"Advanced > Go to",
		"menu item again",
	];
	const places = steps.map((step) => output.indexOf(step));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places).not.toContain(-1);
	expect(readFileSync(join(folder, "dist/appsscript.json"), "utf8")).toBe(built("appsscript.json"));
	const again = await push();
	expect(again.status).toBe(0);
	expect(again.output).toContain("The script is up to date");
});

test("push says so if the script's time zone cannot be read, and uses that of dist", async () => {
	useScript();
	api.setContent([]);
	const { status, output } = await push();
	expect(status).toBe(0);
	expect(output).toContain(
		`time zone could not be read. It is now ${JSON.parse(built("appsscript.json")).timeZone}.`,
	);
	expect(pushed("appsscript")).toBe(built("appsscript.json"));
});

test("push does not delete files of somebody else: it names each of them and pushes nothing", async () => {
	useScript();
	const theirs: ScriptFile[] = [
		{ name: "Invoices", type: "SERVER_JS", source: "function sendInvoices() {}" },
		{ name: "lib/Invoices", type: "SERVER_JS", source: "function sendInvoices() {}" },
		{ name: "Mine", type: "SERVER_JS", source: "// see CustomerTiers_\nrun();" },
		{ name: ".mine", type: "SERVER_JS", source: "run();" },
		{ name: "SidebarOfMine", type: "HTML", source: "<p>Mine</p>" },
	];
	api.setContent([...api.content(), ...theirs]);
	const before = api.content();
	const { status, output } = await push();
	expect(status).toBe(1);
	const named = /a push would delete them: (.*?)\. Make a script/s.exec(output)?.[1]?.split(", ");
	expect(named?.sort()).toEqual(
		[".mine.gs", "Invoices.gs", "Mine.gs", "SidebarOfMine.html", "lib/Invoices.gs"].sort(),
	);
	expect(api.content()).toEqual(before);
});

test("push --live-check uploads the add-on with the check of Google inside", async () => {
	useScript();
	const { status, output } = await push("--live-check");
	expect(status).toBe(0);
	expect(output).toContain("Check Google (for developers)");
	expect(pushed("Code")).toMatch(/^function checkGoogle\(/m);
	expect(pushed("Code")).toMatch(/^function CUSTOMER_TIER\(/m);
	const scopes = (manifest: string) => JSON.parse(manifest).oauthScopes;
	expect(scopes(pushed("appsscript")!)).toEqual(scopes(built("appsscript.json")));
});

test("push --live-check to a given script leaves .clasp.json as it is", async () => {
	const before = stored();
	const { status } = await push("--live-check", SCRIPT_ID);
	expect(status).toBe(0);
	expect(pushed("Code")).toMatch(/^function checkGoogle\(/m);
	expect(stored()).toBe(before);
});

test("push --live-check without the -- in front, which npm takes for an option of its own, leaves .clasp.json as it is", async () => {
	vi.stubEnv("npm_config_live_check", "true");
	onTestFinished(() => void vi.unstubAllEnvs());
	const before = stored();
	const { output } = await push(SCRIPT_ID);
	expect(output).toContain("Check Google (for developers)");
	expect(stored()).toBe(before);
});

describe("push says why it failed:", () => {
	test("nobody is logged in", async () => {
		useScript();
		rmSync(join(folder, ".clasprc.json"));
		const { status, output } = await push();
		expect(status).toBe(1);
		expect(output).toContain("You are not logged in to Google on this machine");
		expect(output).toContain("npx clasp login");
	});

	test.each<[string, ApiError, string]>([
		[
			"the Apps Script API is off",
			{
				code: 403,
				message:
					"User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.",
			},
			"Switch it on at script.google.com/home/usersettings",
		],
	])("%s", async (_, error, sentence) => {
		useScript();
		api.refuse(error);
		const { status, output } = await push();
		expect(status).toBe(1);
		expect(output).toContain("Nothing was pushed.");
		expect(output).toContain(sentence);
		expect(output).toContain(error.message);
	});

	test("there is no such script", async () => {
		useScript("z".repeat(57));
		const { status, output } = await push();
		expect(status).toBe(1);
		expect(output).toContain("Google knows no script with this ID");
		expect(output).toContain("Requested entity was not found.");
	});

	test("this machine is offline", async () => {
		useScript();
		await api.close();
		const { status, output } = await push();
		expect(status).toBe(1);
		expect(output).toContain("Google could not be reached.");
	});
});

test("clasp can make a version of the script and deploy it", async () => {
	useScript();
	const version = await run(process.env.PATH, "npx", "clasp", "create-version", "First");
	expect(version.output).toContain("Created version 7");
	const deployment = await run(
		process.env.PATH,
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
		[`POST /v1/projects/${SCRIPT_ID}/versions`, { description: "First" }],
		[
			`POST /v1/projects/${SCRIPT_ID}/deployments`,
			{ description: "First", versionNumber: 7, manifestFileName: "appsscript" },
		],
	]);
});
