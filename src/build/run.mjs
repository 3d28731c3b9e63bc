// Runs a TypeScript file of this project on Node: node src/build/run.mjs FILE [ARGUMENTS]
import { mkdirSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [entry, ...rest] = process.argv.slice(2);
const folder = resolve("node_modules/.cache/customer-tiers");
mkdirSync(folder, { recursive: true });
const outfile = resolve(folder, `${basename(entry, ".ts")}-${process.pid}.mjs`);
await build({
	entryPoints: [entry],
	outfile,
	bundle: true,
	platform: "node",
	format: "esm",
	target: "node20",
	packages: "external",
	sourcemap: "inline",
	logLevel: "warning",
});
// thousands of runs would fill the disk
process.on("exit", () => rmSync(outfile, { force: true }));
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(outfile).href);
