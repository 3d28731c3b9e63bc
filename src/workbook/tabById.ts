import type { Port, Tab } from "./port.ts";

/**
 * The tab with that id, as the page sends it back: the same tab whatever it is called now. Null where it is gone; then no other
 * list takes its place.
 */
export function tabById(port: Port, id: string): Tab | null {
	return port.tabs().find((tab) => String(tab.id) === id) ?? null;
}
