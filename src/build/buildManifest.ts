import { readFileSync } from "node:fs";

/** Returns the manifest of the repository, unchanged. */
export function buildManifest(): string {
	return readFileSync("appsscript.json", "utf8");
}
