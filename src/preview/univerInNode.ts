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
 * Loads Univer in Node, which cannot read its packages as they are published: bundles them to CommonJS once per version, and
 * caches the bundle beside the installed packages.
 */
export async function univerInNode(): Promise<Univer> {
	const hash = createHash("sha256");
	for (const file of [SOURCE, THIS, "node_modules/@univerjs/core/package.json"])
		hash.update(readFileSync(file));
	const bundle = resolve(`node_modules/.cache/customer-tiers/univer-${hash.digest("hex").slice(0, 12)}.cjs`);
	if (!existsSync(bundle)) await bundleUniver(bundle);
	return require(bundle) as Univer;
}

/** Removes the 100 ms that Univer waits for the next keystroke before it calculates: in a test nobody types. */
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
	// rename, so that a process that runs at the same time sees the whole file or none
	renameSync(unfinished, outfile);
}
