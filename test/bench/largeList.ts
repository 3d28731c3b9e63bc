import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { Outcome } from "../../src/sidebar/contract.ts";
import { builtCode } from "../builtCode.ts";
import { customers, HEADINGS } from "./customers.ts";
import { type FarAddOn, farAddOn } from "./far/host.ts";
import { duration, type Line } from "./line.ts";

const COUNT = 200_000;
const COLUMNS = 20;
/** What the add-on may take, in MB: it is ended where it needs more. */
const MOST_MEMORY = 1_500;

interface Tiered {
	readonly slices: readonly { readonly ms: number; readonly calls: number; readonly heap: number }[];
	/** The values and notes of every tab. */
	readonly cells: string[];
}

/**
 * "Tier my customers" over 200,000 customers (4 million cells) with the add-on in a thread of its own, which has only so much memory: in
 * slices of a minute as the sidebar asks for them, and in one go. Both come to the same cells.
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
			what: `Tier my customers, ${COUNT.toLocaleString("en-US")} customers × ${COLUMNS} columns`,
			measured: `${sliced.slices.length} slices of up to ${duration(most("ms"))} and ${most("calls")} calls`,
			against: `one go of ${duration(all.ms)} and ${all.calls} calls`,
			ratio: "the same cells",
			aim: "the same",
			met: true,
		},
		{
			what: "the same: the most memory a slice holds",
			measured: `${Math.round(most("heap"))} MB`,
			against: `one go ${Math.round(all.heap)} MB, limit ${MOST_MEMORY} MB`,
			ratio: `${(most("heap") / all.heap).toFixed(1)} ×`,
			aim: "bounded",
			met: most("heap") <= MOST_MEMORY,
		},
	];
}

async function tiered(inSlices: boolean): Promise<Tiered> {
	const far = farAddOn(MOST_MEMORY, inSlices);
	const rows = [HEADINGS, ...customers(COUNT)].map((row) => row.slice(0, COLUMNS));
	const book = await openHeadless({
		code: builtCode(),
		sheets: { Customers: rows as (string | number | Date)[][] },
		runs: far.runs,
	});
	await book.settled();
	const slices: Tiered["slices"][number][] = [];
	for (let going = true; going; ) {
		const { outcome, ms } = await slice(book);
		slices.push({ ms, calls: far.last.calls.length, heap: far.last.heap });
		console.error(`  ${outcome.message} ${JSON.stringify(outcome.progress ?? "")} ${duration(ms)}`);
		if (!outcome.ok) throw new Error(outcome.message);
		going = outcome.progress !== undefined;
	}
	const cells = book.sheets().map((tab) => JSON.stringify([tab, book.values(tab), notesOf(book, tab)]));
	await end(book, far);
	return { slices, cells };
}

async function slice(book: Headless) {
	const begun = performance.now();
	const outcome = (await book.call("sidebarTier", true)) as Outcome;
	const ms = performance.now() - begun;
	await book.settled();
	return { outcome, ms };
}

function notesOf(book: Headless, tab: string): unknown {
	const face = book.face(tab);
	return face.getRange(1, 1, face.getLastRow(), face.getLastColumn()).getNotes();
}

async function end(book: Headless, far: FarAddOn): Promise<void> {
	book.dispose();
	await far.close();
}
