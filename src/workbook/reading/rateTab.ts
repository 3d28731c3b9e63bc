import { lazily } from "../../base/lazy.ts";
import type { TabProblem } from "../../i18n/tabProblemSentence.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import { type Rating, rate } from "../../tiering/rate.ts";
import type { Port } from "../port.ts";
import { customersTab, isOurTab, type ReadTab, readTab } from "./customersTab.ts";
import type { FileSettings } from "./fileSettings.ts";

/** A customer list that was read and rated. */
export interface RatedTab extends ReadTab {
	/** One per customer of the reading, in the same order. Computed on first use. */
	readonly ratings: readonly Rating[];
	readonly policy: Policy;
}

/**
 * Reads and rates the customers of a tab, by default those of {@link customersTab}; a problem if the tab has no list.
 *
 * @param read the list, if it was read by these settings already.
 */
export function rateTab(
	port: Port,
	{ settings }: FileSettings,
	today: Day,
	tab = customersTab(port),
	read = readTab(tab, port, settings, today),
): RatedTab | TabProblem {
	const problem = tabProblem(read);
	if (problem !== null) return problem;
	const { policy } = settings;
	const customers = read.reading.customers.map(({ facts }) => facts);
	// Rate on first use: saving one answer needs no ratings.
	const ratings = lazily(() => rate(customers, policy, today));
	return {
		...read,
		policy,
		get ratings() {
			return ratings();
		},
	};
}

/** Reason why a tab has no customers; null if it has some. Reads the tab's name only if there is a problem. */
function tabProblem({ tab, grid, reading }: ReadTab): TabProblem | null {
	// The tree, for example, has names below a heading for customers: tiers would be computed from the add-on's own
	// output.
	if (isOurTab(tab)) return { kind: "ourTab", tab: tab.name };
	if (!tab.hasCells) return { kind: "noCells", tab: tab.name };
	if (grid.length === 0) return { kind: "emptyTab", tab: tab.name };
	for (const problem of reading.problems) {
		if (problem.kind === "noHeader") return { kind: "noHeadings", tab: tab.name };
		if (problem.kind === "noCustomerColumn") {
			const { headings } = problem;
			return { kind: "noCustomerColumn", tab: tab.name, row: reading.headerRow + 1, headings };
		}
	}
	return reading.customers.length === 0 ? { kind: "noCustomers", tab: tab.name } : null;
}
