import type { Day } from "../tiering/facts.ts";
import { services } from "./services.ts";

/** Returns the spreadsheet's locale; "en" if there is no spreadsheet, or no permission to ask. */
export function spreadsheetLocale(): string {
	try {
		return services().SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
	} catch {
		return "en";
	}
}

/** Returns the current calendar day in the script's time zone. */
export function today(): Day {
	const now = new Date();
	return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
