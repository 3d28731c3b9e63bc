import { execFileSync } from "node:child_process";
import type { Line } from "./line.ts";

const COUNT = 100_000;

const MB = (megabytes: number) => `${Math.round(megabytes)} MB`;

interface Memory {
	/** The list itself, and by how much the process grew at its largest, in MB. */
	readonly list: number;
	readonly peak: number;
	/** What is still held when all is over. */
	readonly kept: number;
}

/** How much a formula over a long list takes at its peak, and whether it is given back. */
export function memory(): Line[] {
	return ["CUSTOMER_TIER", "CUSTOMER_REPORT"].map((formula) => {
		const script = ["--expose-gc", "src/build/run.mjs", "test/bench/memoryOnce.ts", formula, String(COUNT)];
		const { list, peak, kept }: Memory = JSON.parse(
			execFileSync(process.execPath, script, { encoding: "utf8" }),
		);
		return {
			what: `\`${formula}\`, ${COUNT.toLocaleString("en-US")} customers: memory at its peak`,
			measured: `${MB(peak)}, then ${MB(kept)}`,
			against: `the list ${MB(list)}`,
			ratio: `${(peak / list).toFixed(1)} ×`,
			aim: "given back",
			met: kept < 0.05 * list,
		};
	});
}
