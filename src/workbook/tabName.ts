import type { Port, TabRole } from "./port.ts";

/**
 * The name of one of the add-on's tabs: its current name, or the one that it gets if this run makes it. A name that a tab
 * of the user's has, ignoring case, is not free: formulas that name it would read the wrong tab.
 */
export function tabName(port: Port, role: TabRole, name: string): string {
	const tabs = port.tabs();
	const existing = tabs.find((tab) => tab.role === role || tab.making === role);
	if (existing !== undefined) return existing.name;
	const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
	return free;
}
