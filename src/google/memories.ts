import type { Memory } from "../workbook/port.ts";
import type { HostProperties, HostSpreadsheet } from "./host.ts";

/** Google keeps 9 KB a value, and a letter may take three bytes. What is longer is not worth a failure. */
const MAX_STORED_CHARS = 3_000;

/** Where a memory is kept: the name is the same in all files, where the person is differs from file to file. */
function keyOf(what: Memory, spreadsheet: HostSpreadsheet): string {
	return what === "reviewer" ? "customer-tiers-reviewer" : `customer-tiers-review-${spreadsheet.getId()}`;
}

/** What the person's last visit left; null where nothing is. */
export function memoryOf(what: Memory, spreadsheet: HostSpreadsheet, properties: HostProperties): string | null {
	return properties.getProperty(keyOf(what, spreadsheet));
}

/** Lets go of it. */
export function forgetMemory(what: Memory, spreadsheet: HostSpreadsheet, properties: HostProperties): void {
	properties.deleteProperty(keyOf(what, spreadsheet));
}

/**
 * Keeps something for the person's next visit. All that a person keeps, in all their files, may be 500 KB: where there is no room any
 * more, or Google keeps nothing just now, the visit goes on all the same.
 */
export function storeMemory(
	what: Memory,
	value: string,
	spreadsheet: HostSpreadsheet,
	properties: HostProperties,
): void {
	if (value.length > MAX_STORED_CHARS) return;
	try {
		properties.setProperty(keyOf(what, spreadsheet), value);
	} catch {
		// what was kept before stays
	}
}
