import { execFileSync } from "node:child_process";
import { formatRatio, type Measurement } from "./measurement.ts";

const COUNT = 100_000;

const MB = (megabytes: number) => `${Math.round(megabytes)} MB`;

interface Memory {
	/** The list itself, in MB. */
	readonly list: number;
	/** Growth of the process at its largest, in MB. */
	readonly peak: number;
	/** Growth of the heap after the call, in MB. */
	readonly kept: number;
}

/** Measures the memory that formulas over a long list take at their peak and keep afterwards. */
export function memory(): Measurement[] {
	const [tier, report] = ["CUSTOMER_TIER", "CUSTOMER_REPORT"].map(memoryOf) as [Memory, Memory];
	return [
		{
			what: `\`CUSTOMER_TIER\`, \`CUSTOMER_REPORT\` over ${COUNT.toLocaleString("en-US")} customers: memory at the peak, and kept`,
			measured: [tier, report].map(({ peak, kept }) => `${MB(peak)} (${MB(kept)})`).join(", "),
			against: `the list ${MB(tier.list)}`,
			ratio: [tier, report].map(({ peak, list }) => formatRatio(peak / list)).join(", "),
			aim: "given back",
			met: [tier, report].every(({ kept, list }) => kept < 0.05 * list),
		},
	];
}

/** Measures a formula in a process of its own. */
function memoryOf(formula: string): Memory {
	const script = ["--expose-gc", "src/build/run.mjs", "test/bench/memoryOnce.ts", formula, String(COUNT)];
	return JSON.parse(execFileSync(process.execPath, script, { encoding: "utf8" })) as Memory;
}
