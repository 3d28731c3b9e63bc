import type { Outcome } from "../../src/contract/reply.ts";
import { builtCode } from "../builtCode.ts";
import { customers, HEADINGS } from "./customers.ts";
import { farAddOn } from "./far/host.ts";
import { plainHost } from "./far/plainHost.ts";
import { duration, type Line } from "./line.ts";

const COUNT = 200_000;
const COLUMNS = 20;
/** What the add-on may take, in MB: it is ended where it needs more. */
const MOST_MEMORY = 1_000;

interface Tiered {
	readonly slices: readonly { readonly ms: number; readonly calls: number; readonly heap: number }[];
	/** The values and notes of every tab. */
	readonly cells: string[];
}

/**
 * "Tier my customers" over 200,000 customers (4 million cells) with the add-on in a thread of its own, which has only so much memory: in
 * slices as the sidebar asks for them, and in one go. Both come to the same cells.
 */
export async function largeList(): Promise<Line[]> {
	const sliced = await tiered(true);
	const whole = await tiered(false);
	const differs = sliced.cells.filter((tab, index) => tab !== whole.cells[index]).length;
	if (differs > 0 || sliced.cells.length !== whole.cells.length)
		throw new Error(`${differs} tabs differ between slices and one go`);
	const most = (of: "ms" | "calls" | "heap") => Math.max(...sliced.slices.map((slice) => slice[of]));
	const all = whole.slices[0]!;
	return [
		{
			what: `*Tier my customers*, ${COUNT.toLocaleString("en-US")} customers × ${COLUMNS} columns, in slices: time, calls and memory of the largest`,
			measured: `${sliced.slices.length} slices, ${duration(most("ms"))}, ${most("calls")}, ${Math.round(most("heap"))} MB`,
			against: `one go: ${duration(all.ms)}, ${all.calls}, ${Math.round(all.heap)} MB`,
			ratio: "the same cells",
			aim: "the same cells; bounded memory",
			met: most("heap") <= MOST_MEMORY,
		},
	];
}

async function tiered(inSlices: boolean): Promise<Tiered> {
	const far = farAddOn(MOST_MEMORY, inSlices);
	const { host, cells } = plainHost([HEADINGS, ...customers(COUNT)].map((row) => row.slice(0, COLUMNS)));
	const call = far.runs(builtCode(), host);
	const slices: Tiered["slices"][number][] = [];
	for (let going = true; going; ) {
		const begun = performance.now();
		const outcome = call("sidebarTier", [true]) as Outcome;
		const ms = performance.now() - begun;
		slices.push({ ms, calls: far.last.calls.length, heap: far.last.heap });
		console.error(`  ${outcome.message} ${JSON.stringify(outcome.progress ?? "")} ${duration(ms)}`);
		if (!outcome.ok) throw new Error(outcome.message);
		going = outcome.progress !== undefined;
	}
	await far.close();
	return { slices, cells: cells() };
}
