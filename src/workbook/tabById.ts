import type { Port, Tab } from "./port.ts";

/**
 * Finds a tab by the id that the page sends back, whatever its name is now. Null if it is gone: no other list takes its
 * place.
 */
export function tabById(port: Port, id: string): Tab | null {
	return port.tabs().find((tab) => String(tab.id) === id) ?? null;
}
