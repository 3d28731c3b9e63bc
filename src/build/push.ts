import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Pushes `dist/` to the Apps Script project that `.clasp.json` names. */
const { scriptId } = JSON.parse(readFileSync(".clasp.json", "utf8")) as { scriptId: string };
if (scriptId.startsWith("PUT-")) {
	console.error(
		[
			"Nothing was pushed: .clasp.json does not say yet which script to push to.",
			"  1. In your Google Sheet choose Extensions > Apps Script.",
			"  2. There choose Project settings (the cog) and copy the script ID.",
			`  3. Put it in .clasp.json in place of ${scriptId}.`,
			"  4. Once per machine: switch on the Apps Script API at script.google.com/home/usersettings, then run npx clasp login.",
			"Then run npm run push again.",
		].join("\n"),
	);
	process.exit(1);
}
// Answer clasp's question about the manifest with --force: keep ours.
const { status } = spawnSync("npx", ["clasp", "push", "--force"], { stdio: "inherit" });
process.exit(status ?? 1);
