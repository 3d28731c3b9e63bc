import type { Port, Tab } from "./port.ts";

/** The tab of that name; where it is gone, the list that our tabs were made from, under whatever name. Null: neither. */
export function tabNamed(port: Port, name: string): Tab | null {
	const tabs = port.tabs();
	return tabs.find((tab) => tab.name === name) ?? tabs.find(({ role }) => role === "customers") ?? null;
}
