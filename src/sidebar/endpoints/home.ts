import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import type { Day } from "../../tiering/facts.ts";
import { countPlaces } from "../../tiering/summary/countPlaces.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import { bookSettings } from "../../workbook/bookSettings.ts";
import { noticed } from "../../workbook/noticed.ts";
import type { Port } from "../../workbook/port.ts";
import { rateTab } from "../../workbook/rateTab.ts";
import type { Home, Reply } from "../contract.ts";

/** How many things to look at the first screen lists; the others are counted. */
const LISTED = 5;

/** Reads the active tab for the sidebar's first screen. Writes nothing. */
export function home(port: Port, today: Day): Reply<Home> {
	const book = bookSettings(port, today);
	const locale = book.language.words.tag;
	const rated = rateTab(port, book, today);
	if (!("ratings" in rated)) {
		return { ok: false, locale, message: tabProblemSentence(rated, book.language.words) };
	}
	const { tab, ratings } = rated;
	const counts = countPlaces(ratings.map((rating) => rating.tier));
	const notices = noticed(rated, book);
	return {
		ok: true,
		locale,
		view: {
			tab: tab.name,
			customers: ratings.length,
			knownShare: ratings.reduce((sum, rating) => sum + rating.knownShare, 0) / ratings.length,
			places: PLACEMENTS.map((place) => ({ place, customers: counts[place] })),
			noticed: notices.length,
			firstNoticed: notices.slice(0, LISTED),
		},
	};
}
