import type { TabProblem } from "../i18n/tabProblemSentence.ts";
import type { Grid } from "../table/cell.ts";
import type { Reading } from "../table/reading.ts";
import { readTable } from "../table/readTable.ts";
import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { Day } from "../tiering/facts.ts";
import type { Policy } from "../tiering/policy.ts";
import { type Rating, rate } from "../tiering/rate.ts";
import type { Port, Tab } from "./port.ts";

/** A tab of customers, read and rated. */
export interface RatedTab {
	readonly tab: Tab;
	readonly grid: Grid;
	readonly reading: Reading;
	/** One per customer of the reading, in the same order. */
	readonly ratings: readonly Rating[];
	readonly policy: Policy;
}

/**
 * Reads and rates the customers of the active tab; where that is a tab of ours, those of the tab that it was made from.
 */
export function rateTab(port: Port, today: Day): RatedTab | TabProblem {
	const tab = customersTab(port);
	const grid = port.values(tab.id);
	if (grid.length === 0) return { kind: "emptyTab", tab: tab.name };
	const reading = readTable(grid, { locale: port.locale });
	const problem = tabProblem(tab.name, reading);
	if (problem !== null) return problem;
	const policy = defaultPolicy;
	const ratings = rate(
		reading.customers.map((customer) => customer.facts),
		policy,
		today,
	);
	return { tab, grid, reading, ratings, policy };
}

function customersTab(port: Port): Tab {
	const active = port.active();
	if (active.role === null || active.role === "customers") return active;
	return port.tabs().find((tab) => tab.role === "customers") ?? active;
}

function tabProblem(tab: string, reading: Reading): TabProblem | null {
	for (const problem of reading.problems) {
		if (problem.kind === "noHeader") return { kind: "noHeadings", tab };
		if (problem.kind === "noCustomerColumn") {
			const headings = reading.columns.map((column) => column.heading).filter((heading) => heading !== "");
			return { kind: "noCustomerColumn", tab, row: reading.headerRow + 1, headings };
		}
	}
	return reading.customers.length === 0 ? { kind: "noCustomers", tab } : null;
}
