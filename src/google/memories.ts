import type { Memory } from "../workbook/port.ts";
import type { HostProperties, HostSpreadsheet } from "./host.ts";

/** Google stores 9 KB per value, and a character may take three bytes. A longer value is not stored. */
const MAX_STORED_CHARS = 3_000;

/** The reviewer's name is the same in all files; the position in the review belongs to one file. */
function keyOf(what: Memory, spreadsheet: HostSpreadsheet): string {
	return what === "reviewer" ? "customer-tiers-reviewer" : `customer-tiers-review-${spreadsheet.getId()}`;
}

/** Returns the value that the user's last visit stored; null if there is none. */
export function memoryOf(
	what: Memory,
	spreadsheet: HostSpreadsheet,
	properties: HostProperties,
): string | null {
	return properties.getProperty(keyOf(what, spreadsheet));
}

export function forgetMemory(what: Memory, spreadsheet: HostSpreadsheet, properties: HostProperties): void {
	properties.deleteProperty(keyOf(what, spreadsheet));
}

/**
 * Stores a value for the user's next visit. Ignores failures, such as a full store: Google stores 500 KB per user for all
 * their files.
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
		// The previous value stays
	}
}
