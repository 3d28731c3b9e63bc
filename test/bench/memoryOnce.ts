import { loadAddOn } from "../builtCode.ts";
import { HEADINGS, shopCustomers } from "./shopCustomers.ts";

/** Calls a formula once in a process of its own, because a process has only one peak. Prints JSON, in MB. */
const [formula = "", count = "0"] = process.argv.slice(2);
const addOn = loadAddOn();
const rows = shopCustomers(Number(count));
const heap = () => {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed / 1e6;
};
const peak = () => process.resourceUsage().maxRSS / 1e3;
// Compile the code first, since compiled code stays in memory.
addOn[formula]!(rows.slice(0, 100), [HEADINGS]);
const [list, before] = [heap(), peak()];
addOn[formula]!(rows, [HEADINGS]);
console.log(JSON.stringify({ list, peak: peak() - before, kept: heap() - list }));
