import type { Outcome } from "../../src/contract/reply.ts";
import { builtCode } from "../builtCode.ts";
import { addOnThread } from "./far/addOnThread.ts";
import { plainHost } from "./far/plainHost.ts";
import { formatDuration, type Measurement } from "./measurement.ts";
import { HEADINGS, shopCustomers } from "./shopCustomers.ts";

const COUNT = 200_000;
const COLUMNS = 20;
/** Heap limit of the add-on, in MB; its thread ends beyond it. */
const MAX_HEAP_MB = 1_000;

interface TieringResult {
	readonly slices: readonly { readonly ms: number; readonly calls: number; readonly heap: number }[];
	/** The values and notes of every tab, as JSON. */
	readonly cells: string[];
}

/**
 * Measures "Tier my customers" over 200,000 customers (4 million cells) in a thread with limited memory, in slices as the sidebar
 * asks for them and in one go. Both must write the same cells.
 */
export async function largeList(): Promise<Measurement[]> {
	const sliced = await tiered(true);
	const whole = await tiered(false);
	const differs = sliced.cells.filter((tab, index) => tab !== whole.cells[index]).length;
	if (differs > 0 || sliced.cells.length !== whole.cells.length)
		throw new Error(`${differs} tabs differ between slices and one go`);
	const largest = (quantity: "ms" | "calls" | "heap") =>
		Math.max(...sliced.slices.map((slice) => slice[quantity]));
	const all = whole.slices[0]!;
	return [
		{
			what: `*Tier my customers*, ${COUNT.toLocaleString("en-US")} customers × ${COLUMNS} columns, in slices: time, calls and memory of the largest`,
			measured: `${sliced.slices.length} slices, ${formatDuration(largest("ms"))}, ${largest("calls")}, ${Math.round(largest("heap"))} MB`,
			against: `one go: ${formatDuration(all.ms)}, ${all.calls}, ${Math.round(all.heap)} MB`,
			ratio: "the same cells",
			aim: "the same cells; bounded memory",
			met: largest("heap") <= MAX_HEAP_MB,
		},
	];
}

async function tiered(inSlices: boolean): Promise<TieringResult> {
	const far = addOnThread(MAX_HEAP_MB, inSlices);
	const { host, cells } = plainHost([HEADINGS, ...shopCustomers(COUNT)].map((row) => row.slice(0, COLUMNS)));
	const call = far.start(builtCode(), host);
	const slices: TieringResult["slices"][number][] = [];
	for (let going = true; going; ) {
		const begun = performance.now();
		const outcome = call("sidebarTier", [true]) as Outcome;
		const ms = performance.now() - begun;
		slices.push({ ms, calls: far.last.calls.length, heap: far.last.heap });
		console.error(`  ${outcome.message} ${JSON.stringify(outcome.progress ?? "")} ${formatDuration(ms)}`);
		if (!outcome.ok) throw new Error(outcome.message);
		going = outcome.progress !== undefined;
	}
	await far.close();
	return { slices, cells: cells() };
}
