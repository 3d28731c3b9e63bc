import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** The program, which is also the main file of its package. */
const CLASP = createRequire(resolve("package.json")).resolve("@google/clasp");

/** Says why a command failed, to whoever runs `npm run push`. */
export class ClaspFailed extends Error {}

/** Runs a command of clasp in a folder, and returns the JSON that it prints. Throws {@link ClaspFailed}. */
export function clasp(folder: string, ...command: string[]): unknown {
	// By Node, not by npx: on Windows that is a file that cannot be started like this.
	const args = [CLASP, ...command, "--json"];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
	const printed = jsonIn(stdout ?? "");
	// A wrong command also ends with status 0, but prints no JSON.
	if (status === 0 && printed !== undefined) return printed;
	const said = `${stdout ?? ""}\n${stderr ?? ""}`.trim();
	throw new ClaspFailed([reasonFor(said), "", "clasp said:", said.replace(/^/gm, "  ")].join("\n"));
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text.slice(text.search(/^[[{]/m)));
	} catch {
		return undefined;
	}
}

/** What clasp and Google say, and what to do about it. The first that fits counts. */
const REASONS: readonly (readonly [RegExp, string])[] = [
	[
		/has not enabled the Apps Script API/i,
		"The Apps Script API is switched off for your Google account. Switch it on at script.google.com/home/usersettings, wait a minute, and push again.",
	],
	[
		/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up/,
		"Google could not be reached. Check that this machine is online (a proxy may be in the way), and push again.",
	],
	[
		/No credentials found|invalid_grant|invalid_rapt|invalid_client|unauthenticated|invalid authentication credentials|Login Required/i,
		"You are not logged in to Google on this machine, or no longer. Run npx clasp login, then push again. (clasp, Google's tool, asks for more than the add-on does, such as Drive and Google Cloud; npx clasp logout takes it back on this machine.)",
	],
	[
		/not found|does not have permission|invalid argument|Forbidden/i,
		"Google knows no script with this ID that your account may change. Copy the ID again from Project settings (the cog) in Apps Script, and run npm run push -- SCRIPT-ID with it; check with npx clasp show-authorized-user that you are logged in with the account that the spreadsheet belongs to.",
	],
];

/** Returns what to do about a failure. @param said what clasp printed. */
export const reasonFor = (said: string): string =>
	REASONS.find(([pattern]) => pattern.test(said))?.[1] ?? "For a reason that is not known here.";
