import { statSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { builtCode } from "../builtCode.ts";
import { formatDuration, formatRatio, type Measurement } from "./measurement.ts";
import { medianMs } from "./medianMs.ts";

const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

/** Measures the size and evaluation of Code.js, which every call of a formula pays for, and the size of the sidebar. */
export async function load(): Promise<Measurement[]> {
	const code = builtCode();
	// Change the text each time, because V8 caches compiled scripts.
	let run = 0;
	const evaluated = (text: string) => () => new Script(`${text}\n//${run++}`).runInContext(createContext({}));
	const empty = await medianMs(evaluated(""), 21);
	const ours = await medianMs(evaluated(code), 21);
	const bytes = Buffer.byteLength(code);
	const [en, da] = ["en", "da"].map((tag) => statSync(`dist/Sidebar_${tag}.html`).size) as [number, number];
	return [
		{
			what: "`Code.js`, and evaluating it",
			measured: `${kB(bytes)}, ${formatDuration(ours)}`,
			against: `evaluating nothing ${formatDuration(empty)}`,
			ratio: formatRatio(ours / empty),
			aim: "≤ 100 kB",
			met: bytes <= 100_000,
		},
		{
			what: "the sidebar in English, in Danish",
			measured: `${kB(en)}, ${kB(da)}`,
			against: "",
			ratio: "",
			aim: "≤ 120 kB",
			met: Math.max(en, da) <= 120_000,
		},
	];
}
