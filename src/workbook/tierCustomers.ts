import type { Language } from "../i18n/language.ts";
import { placeCounts } from "../i18n/placeCounts.ts";
import { tabProblemSentence } from "../i18n/tabProblemSentence.ts";
import type { Day } from "../tiering/facts.ts";
import { countPlaces } from "../tiering/summary/countPlaces.ts";
import type { Plan } from "./plan.ts";
import type { Port } from "./port.ts";
import { rateTab } from "./rateTab.ts";
import { resultEdits } from "./resultEdits.ts";
import { summaryEdits } from "./summaryTab.ts";

/** Tiers the customers of the active tab: the result columns beside their table, and the summary tab. */
export function tierCustomers(port: Port, language: Language, today: Day): Plan {
	const { words } = language;
	const rated = rateTab(port, today);
	if (!("ratings" in rated)) return { ok: false, message: tabProblemSentence(rated, words) };
	const counts = placeCounts(countPlaces(rated.ratings.map((rating) => rating.tier)), words);
	const results = resultEdits(rated, port, language);
	const summary = port.tabs().find((tab) => tab.role === "summary")?.name ?? words.summary.tab;
	return {
		ok: true,
		edits: [...results.edits, ...summaryEdits(rated, language), results.show],
		message: words.tiered(rated.ratings.length, counts, summary),
	};
}
