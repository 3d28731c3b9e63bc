import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLiveCheck } from "./buildCode.ts";
import { ClaspFailed, clasp } from "./clasp.ts";
import { NoScriptId, scriptIdIn } from "./claspProject.ts";

/** The script already has code that is not ours. */
class TheirCode extends Error {}

/** Pushes `dist/` to the Apps Script project that `.clasp.json` names; with `--live-check`, the build that checks Google. */
async function push(): Promise<void> {
	const scriptId = scriptIdIn(existsSync(".clasp.json") ? readFileSync(".clasp.json", "utf8") : null);
	const isLiveCheck = process.argv.includes("--live-check");
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "customer-tiers-")));
	try {
		const [before, pushed] = [join(folder, "before"), join(folder, "pushed")];
		for (const project of [before, pushed]) {
			mkdirSync(project);
			writeFileSync(join(project, ".clasp.json"), JSON.stringify({ scriptId }));
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

/** A push replaces all files of a script. Throws if there is one that is neither ours nor that of a new project. */
function refuseToDelete(project: string): void {
	const theirs = readdirSync(project).filter(
		(file) => !file.startsWith(".") && !isReplaceable(project, file),
	);
	if (theirs.length > 0) throw new TheirCode(theirs.map((file) => file.replace(/\.js$/, ".gs")).join(", "));
}

function isReplaceable(project: string, file: string): boolean {
	if (file === "appsscript.json" || /^Sidebar\w*\.html$/.test(file)) return true;
	const text = readFileSync(join(project, file), "utf8");
	return text.includes("CustomerTiers_") || /^\s*(function myFunction\(\)\s*\{\s*\}\s*)?$/.test(text);
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
	else if (error instanceof ClaspFailed || error instanceof NoScriptId)
		console.error(`Nothing was pushed. ${error.message}`);
	else throw error;
	process.exitCode = 1;
}
