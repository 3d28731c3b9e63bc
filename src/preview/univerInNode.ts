import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";

type Univer = typeof import("./univer.ts");

const SOURCE = "src/preview/univer.ts";
const THIS = "src/preview/univerInNode.ts";
const require = createRequire(resolve("package.json"));

/**
 * Loads Univer in Node, which cannot read its packages as they are published: bundled to CommonJS once
 * per version, and kept with the installed packages.
 */
export async function univerInNode(): Promise<Univer> {
	const made = createHash("sha256");
	for (const file of [SOURCE, THIS, "node_modules/@univerjs/core/package.json"])
		made.update(readFileSync(file));
	const bundle = resolve(`node_modules/.cache/customer-tiers/univer-${made.digest("hex").slice(0, 12)}.cjs`);
	if (!existsSync(bundle)) await bundleUniver(bundle);
	return require(bundle) as Univer;
}

/** On a page, Univer waits 100 ms for the next letter before it calculates. Here nobody types, and every test would wait with it. */
const withoutDelay: Plugin = {
	name: "calculate at once",
	setup({ onLoad }) {
		onLoad({ filter: /sheets-formula[\\/]lib[\\/](es|cjs)[\\/]index\.js$/ }, ({ path }) => {
			const contents = readFileSync(path, "utf8");
			const delay = /(this\._waitingCommandQueue\s*=\s*\[\];?\s*\},\s*)100\)/;
			if (!delay.test(contents))
				return { errors: [{ text: "Univer waits elsewhere by now: see withoutDelay" }] };
			return { contents: contents.replace(delay, "$10)"), loader: "js" };
		});
	},
};

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
		plugins: [withoutDelay],
	});
	// whole or not at all, for those who look at the same time
	renameSync(unfinished, outfile);
}
