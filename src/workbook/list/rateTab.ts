import type { TabProblem } from "../../i18n/tabProblemSentence.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import { type Rating, rate } from "../../tiering/rate.ts";
import type { Port } from "../port.ts";
import type { BookSettings } from "../settings/bookSettings.ts";
import { customersTab, isOurs, type ReadTab, readTab } from "./customersTab.ts";

/** A tab of customers, read and rated. */
export interface RatedTab extends ReadTab {
	/** One per customer of the reading, in the same order. */
	readonly ratings: readonly Rating[];
	readonly policy: Policy;
}

/** Reads and rates the customers of a tab; of the active one where none is named. */
export function rateTab(
	port: Port,
	{ settings }: BookSettings,
	today: Day,
	tab = customersTab(port),
): RatedTab | TabProblem {
	const read = readTab(tab, port, settings);
	const problem = tabProblem(read);
	if (problem !== null) return problem;
	const { policy } = settings;
	const customers = read.reading.customers.map(({ facts }) => facts);
	return { ...read, policy, ratings: rate(customers, policy, today) };
}

/** Why a tab gives no customers; null where it gives some. */
function tabProblem({ tab: at, grid, reading }: ReadTab): TabProblem | null {
	const tab = at.name;
	// The tree, for one, has names below the heading of the customers: their tiers would be worked out from what we wrote ourselves.
	if (isOurs(at)) return { kind: "ourTab", tab };
	if (grid.length === 0) return { kind: "emptyTab", tab };
	for (const problem of reading.problems) {
		if (problem.kind === "noHeader") return { kind: "noHeadings", tab };
		if (problem.kind === "noCustomerColumn") {
			return { kind: "noCustomerColumn", tab, row: reading.headerRow + 1, headings: problem.headings };
		}
	}
	return reading.customers.length === 0 ? { kind: "noCustomers", tab } : null;
}
