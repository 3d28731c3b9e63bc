import type { Host } from "./host.ts";

/** Compiles only while Google's own types offer every call in {@link Host}. */
type Conforms = {
	SpreadsheetApp: typeof SpreadsheetApp;
	Charts: typeof Charts;
	HtmlService: typeof HtmlService;
	LockService: typeof LockService;
	PropertiesService: typeof PropertiesService;
	Session: typeof Session;
} extends Host
	? true
	: never;
export const conforms: Conforms = true;
