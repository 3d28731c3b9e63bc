import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { build } from "esbuild";

type Univer = typeof import("./univer.ts");

const SOURCE = "src/preview/univer.ts";
const require = createRequire(resolve("package.json"));

/**
 * Loads Univer in Node, which cannot read its packages as they are published: bundled to CommonJS once
 * per version, and kept with the installed packages.
 */
export async function univerInNode(): Promise<Univer> {
	const made = createHash("sha256");
	for (const file of [SOURCE, "node_modules/@univerjs/core/package.json"]) made.update(readFileSync(file));
	const bundle = resolve(`node_modules/.cache/customer-tiers/univer-${made.digest("hex").slice(0, 12)}.cjs`);
	if (!existsSync(bundle)) await bundleUniver(bundle);
	return require(bundle) as Univer;
}

async function bundleUniver(outfile: string): Promise<void> {
	const unfinished = `${outfile}.${process.pid}`;
	await build({
		entryPoints: [SOURCE],
		outfile: unfinished,
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "node20",
		logLevel: "error",
	});
	// whole or not at all, for those who look at the same time
	renameSync(unfinished, outfile);
}
