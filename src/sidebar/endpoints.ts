import type { Language } from "../i18n/language.ts";
import { tabProblemSentence } from "../i18n/tabProblemSentence.ts";
import type { Day } from "../tiering/facts.ts";
import { countPlaces } from "../tiering/summary/countPlaces.ts";
import { PLACEMENTS } from "../tiering/tier.ts";
import { noticed } from "../workbook/noticed.ts";
import type { Port } from "../workbook/port.ts";
import { rateTab } from "../workbook/rateTab.ts";
import type { HomeReply } from "./contract.ts";

/** How many remarks on the reading the first screen lists; the others are counted. */
const LISTED = 5;

/** Reads the active tab for the sidebar's first screen. Writes nothing. */
export function home(port: Port, { words }: Language, today: Day): HomeReply {
	const rated = rateTab(port, today);
	const { locale } = port;
	if (!("ratings" in rated)) return { ok: false, locale, message: tabProblemSentence(rated, words) };
	const { tab, reading, ratings } = rated;
	const counts = countPlaces(ratings.map((rating) => rating.tier));
	const remarks = noticed(reading, words);
	return {
		ok: true,
		locale,
		home: {
			tab: tab.name,
			customers: ratings.length,
			knownShare: ratings.reduce((sum, rating) => sum + rating.knownShare, 0) / ratings.length,
			places: PLACEMENTS.map((place) => ({ place, customers: counts[place] })),
			noticed: remarks.length,
			firstNoticed: remarks.slice(0, LISTED),
		},
	};
}
