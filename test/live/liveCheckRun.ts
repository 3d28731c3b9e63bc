/// <reference path="../../src/preview/papaparse.d.ts" />
import Papa from "papaparse";
import { buildLiveCheck } from "../../src/build/buildCode.ts";
import type { Behaviour } from "../../src/preview/behaviour.ts";
import { openHeadless } from "../../src/preview/headless.ts";

/** One line of the results of a live check. */
export interface Result {
	readonly id: string;
	/** Blank where any answer will do. */
	readonly expected: string;
	readonly found: string;
	readonly verdict: string;
}

const REPORT_TAB = "Live check";

/** Builds the live check, runs it over the local workbook, which behaves as usual but for `behaviour`, and returns the rows of the tab that it leaves. */
export async function localRun(
	behaviour: Partial<Behaviour> = {},
): Promise<{ rows: string[][]; tabs: string[] }> {
	const { text: code } = await buildLiveCheck();
	const workbook = await openHeadless({ code, grid: [], behaviour });
	try {
		await workbook.run("startLiveCheck");
		await workbook.run("finishLiveCheck");
		return { rows: workbook.values(REPORT_TAB).map((row) => row.map(String)), tabs: workbook.sheets() };
	} finally {
		workbook.dispose();
	}
}

/** Reads the tab that a live check has left, from its rows or as it was downloaded. */
export function readResults(report: readonly (readonly string[])[] | string): Result[] {
	const rows = typeof report === "string" ? Papa.parse<string[]>(report, { delimiter: "," }).data : report;
	const texts = rows.map((row) => row.map((cell) => cell.replace(/^'/, "")));
	const head = texts.findIndex(([first]) => first === "id");
	if (head < 0) throw new Error("These are not the results of a live check: no row begins with “id”.");
	return texts
		.slice(head + 1)
		.filter(([id = ""]) => id !== "")
		.map(([id = "", expected = "", found = "", verdict = ""]) => ({ id, expected, found, verdict }));
}

/**
 * Returns what the local workbook does otherwise than Google did, as "33 wraps: true on Google, false here". Leaves out what was
 * only noted or not run on Google, checks that are gone, and known differences.
 */
export function differences(
	live: readonly Result[],
	here: readonly Result[],
	known: Readonly<Record<string, string>>,
): string[] {
	const foundHere = new Map(here.map(({ id, found }) => [id, found]));
	return live
		.filter(({ id, expected, verdict }) => expected !== "" && verdict !== "not run" && !(id in known))
		.filter(({ id, found }) => foundHere.has(id) && foundHere.get(id) !== found)
		.map(({ id, found }) => `${id}: ${found} on Google, ${foundHere.get(id)} here`);
}
