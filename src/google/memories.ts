import type { Memory } from "../workbook/port.ts";
import type { HostProperties, HostSpreadsheet } from "./host.ts";

/** Google keeps 9 KB a value, and a letter may take three bytes. What is longer is not worth a failure. */
const LONGEST = 3_000;

/** Where a memory is kept: the name is the same in all files, where the person is differs from file to file. */
function keyOf(what: Memory, book: HostSpreadsheet): string {
	return what === "reviewer" ? "customer-tiers-reviewer" : `customer-tiers-review-${book.getId()}`;
}

/** What the person's last visit left; null where nothing is. */
export function memoryOf(what: Memory, book: HostSpreadsheet, properties: HostProperties): string | null {
	return properties.getProperty(keyOf(what, book));
}

/** Lets go of it. */
export function dropMemory(what: Memory, book: HostSpreadsheet, properties: HostProperties): void {
	properties.deleteProperty(keyOf(what, book));
}

/**
 * Keeps something for the person's next visit. All that a person keeps, in all their files, may be 500 KB: where there is no room any
 * more, or Google keeps nothing just now, the visit goes on all the same.
 */
export function keepMemory(
	what: Memory,
	value: string,
	book: HostSpreadsheet,
	properties: HostProperties,
): void {
	if (value.length > LONGEST) return;
	try {
		properties.setProperty(keyOf(what, book), value);
	} catch {
		// what was kept before stays
	}
}
