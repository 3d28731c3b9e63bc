import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for each test file. */
const folder = mkdtempSync(join(tmpdir(), "customer-tiers-"));

/** Writes a file into the folder and returns its path. */
export function given(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

export interface Ended {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `npm run tiers` as npm does, in English. */
export function tiers(...args: string[]): Promise<Ended> {
	return new Promise((resolve) => {
		const env = { ...process.env, LC_ALL: "en_US.UTF-8", INIT_CWD: folder };
		execFile(
			process.execPath,
			["src/build/run.mjs", "src/terminal/tiers.ts", ...args],
			{ env, maxBuffer: 1e9 },
			(error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
		);
	});
}
