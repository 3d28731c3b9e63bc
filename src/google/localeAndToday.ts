import type { Day } from "../tiering/facts.ts";
import { services } from "./services.ts";

/** The spreadsheet's locale; "en" outside a spreadsheet, or where we may not ask. */
export function spreadsheetLocale(): string {
	try {
		return services().SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
	} catch {
		return "en";
	}
}

/** The calendar day it is now where the script runs. */
export function today(): Day {
	const now = new Date();
	return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
