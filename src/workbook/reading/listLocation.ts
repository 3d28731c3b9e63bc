import type { ListLocation } from "../action.ts";
import type { ReadTab } from "./customersTab.ts";
import { nameColumn } from "./nameColumn.ts";

/** Returns the position of a customer list. */
export function listLocation({ tab, reading }: ReadTab): ListLocation {
	return { tab: tab.id, headingRow: reading.headerRow + 1, nameColumn: nameColumn(reading) + 1 };
}
