import { readFileSync } from "node:fs";

/** The manifest as it stands in the repository. */
export function buildManifest(): string {
	return readFileSync("appsscript.json", "utf8");
}
