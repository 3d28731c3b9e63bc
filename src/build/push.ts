import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLiveCheck } from "./buildCode.ts";
import { ClaspFailed, clasp } from "./clasp.ts";
import { claspProject, NoScriptId, scriptIdFrom, storedScriptId } from "./claspProject.ts";

const PROJECT = ".clasp.json";

/** The script already has code that is not ours. */
class TheirCode extends Error {}

/** The command has words that mean nothing to it. */
class Misused extends Error {}

/** Pushes `dist/` to an Apps Script project; with `--live-check`, the build that checks Google. */
async function push(): Promise<void> {
	const { scriptId, isLiveCheck } = optionsFrom(process.argv.slice(2));
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "customer-tiers-")));
	try {
		const [before, pushed] = [join(folder, "before"), join(folder, "pushed")];
		for (const project of [before, pushed]) {
			mkdirSync(project);
			writeFileSync(join(project, PROJECT), JSON.stringify({ scriptId }));
		}
		clasp(before, "pull");
		refuseToDelete(before);
		cpSync("dist", pushed, { recursive: true });
		if (isLiveCheck) writeFileSync(join(pushed, "Code.js"), (await buildLiveCheck()).text);
		const timeZone = timeZoneOf(before);
		if (timeZone !== undefined) setTimeZone(pushed, timeZone);
		// Answer clasp's question about the manifest with --force.
		const files = clasp(pushed, "push", "--force") as string[];
		console.log(
			files.length === 0 ? "The script is up to date: nothing had changed." : `Pushed ${files.length} files.`,
		);
		console.log(
			timeZone === undefined
				? `The script's time zone could not be read. It is now ${timeZoneOf(pushed)}.`
				: `The script keeps its time zone, ${timeZone}.`,
		);
		console.log(nextSteps(isLiveCheck));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Stores a given script ID, so that the next push needs none; but not that of a live check, whose spreadsheet is for nothing else. */
function optionsFrom(given: readonly string[]): { scriptId: string; isLiveCheck: boolean } {
	// Without the -- in front, npm takes the option for one of its own.
	const isLiveCheck = given.includes("--live-check") || process.env.npm_config_live_check !== undefined;
	const [id, ...others] = given.filter((word) => word !== "--live-check");
	if (others.length > 0 || id?.startsWith("-")) throw new Misused();
	const stored = existsSync(PROJECT) ? readFileSync(PROJECT, "utf8") : null;
	if (id === undefined) return { scriptId: storedScriptId(stored), isLiveCheck };
	const scriptId = scriptIdFrom(id);
	if (!isLiveCheck && stored !== claspProject(scriptId)) {
		writeFileSync(PROJECT, claspProject(scriptId));
		console.log("The script ID is now in .clasp.json: from now on, npm run push will do.");
	}
	return { scriptId, isLiveCheck };
}

/** A push replaces all files of a script. Throws if there is one that is neither ours nor that of a new project. */
function refuseToDelete(project: string): void {
	const theirs = filesIn(project).filter((file) => file !== PROJECT && !isReplaceable(project, file));
	if (theirs.length > 0) throw new TheirCode(theirs.map((file) => file.replace(/\.js$/, ".gs")).join(", "));
}

/** All files below a folder, named from there: a script's files may have names with slashes. */
const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);

function isReplaceable(project: string, file: string): boolean {
	// Sidebar.html is that of the first versions, which had one language a file.
	if (file === "appsscript.json" || /^Sidebar(_[a-z]{2})?\.html$/.test(file)) return true;
	const text = readFileSync(join(project, file), "utf8");
	return /\bvar CustomerTiers_ ?=/.test(text) || /^\s*(function myFunction\(\)\s*\{\s*\}\s*)?$/.test(text);
}

const manifestOf = (project: string) => join(project, "appsscript.json");

function timeZoneOf(project: string): string | undefined {
	try {
		return JSON.parse(readFileSync(manifestOf(project), "utf8")).timeZone;
	} catch {
		return undefined;
	}
}

/** Keeps the manifest as it is otherwise, to the letter. */
function setTimeZone(project: string, timeZone: string): void {
	const manifest = readFileSync(manifestOf(project), "utf8");
	const ours = JSON.stringify(JSON.parse(manifest).timeZone);
	writeFileSync(
		manifestOf(project),
		manifest.replace(ours, () => JSON.stringify(timeZone)),
	);
}

const nextSteps = (isLiveCheck: boolean) =>
	[
		"",
		"What to do next:",
		"  1. Reload the spreadsheet, and wait some seconds for the menu.",
		...(isLiveCheck
			? [
					"  2. Choose Extensions > (name of the script) > Check Google (for developers). It runs only in an empty spreadsheet.",
					"     The tab that it leaves says what it found, and what to do with it.",
				]
			: [
					"  2. Open the tab with your customers, and choose Extensions > Customer Tiers > Tier my customers.",
					"     (The menu has the name of the script: change it in Apps Script if it is “Untitled project”.)",
				]),
		"  3. The first click only asks for permission. Choose your account. Where it says “Google hasn't verified this app”,",
		"     choose Advanced > Go to Customer Tiers (unsafe): the app is the script that you have just pushed. Then Allow.",
		"  4. Choose the menu item again.",
	].join("\n");

try {
	await push();
} catch (error) {
	if (error instanceof TheirCode)
		console.error(
			`Nothing was pushed: the script has files that are not part of Customer Tiers, and a push would delete them: ${error.message}. Make a script for Customer Tiers alone, in another spreadsheet, or delete these files first.`,
		);
	else if (error instanceof Misused)
		console.error(
			"Nothing was pushed. Use it as npm run push, npm run push -- SCRIPT-ID, or npm run push -- --live-check SCRIPT-ID.",
		);
	else if (error instanceof ClaspFailed || error instanceof NoScriptId)
		console.error(`Nothing was pushed. ${error.message}`);
	else throw error;
	process.exitCode = 1;
}
