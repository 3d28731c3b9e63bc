import type { Port, TabRole } from "./port.ts";

/**
 * How a tab of ours is called: as it is there, else as it will be when this run makes it. A name that a tab of the user's has, in
 * small letters or large, is not free: formulas that named it would read the wrong tab.
 */
export function tabName(port: Port, role: TabRole, name: string): string {
	const tabs = port.tabs();
	const there = tabs.find((tab) => tab.role === role);
	if (there !== undefined) return there.name;
	const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
	return free;
}
