import type { Host } from "./host.ts";

/** Returns Google's services. Call it only when one is needed: no service may be touched while the script loads. */
export function services(): Host {
	return { SpreadsheetApp, Charts, HtmlService, LockService, PropertiesService, Session } as unknown as Host;
}
