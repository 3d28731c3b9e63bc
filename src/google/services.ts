import type { Host } from "./host.ts";

/** Google's services, looked up when they are needed: nothing may touch one while the script loads. */
export function services(): Host {
	return { SpreadsheetApp, HtmlService, LockService, PropertiesService, Session } as unknown as Host;
}
