import type { HistoryEntry } from "../../history/historyEntry.ts";
import { historyFinder } from "../../history/historyFinder.ts";
import { type RecentReviews, recentReviews } from "../../history/recentReviews.ts";
import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import { customerRefs } from "../../review/customerRef.ts";
import type { Customer, Day } from "../../tiering/facts.ts";
import { lifetimeValue } from "../../tiering/referral/lifetimeValue.ts";
import { referralForest } from "../../tiering/referral/referralForest.ts";
import { REFERRAL_MEASURES } from "../../tiering/referral/referralMeasures.ts";
import { lazily } from "../lazily.ts";
import type { Port } from "../port.ts";
import { tabById } from "../tabById.ts";
import { customersTab } from "./customersTab.ts";
import { type FileSettings, fileSettings } from "./fileSettings.ts";
import { type RatedTab, rateTab } from "./rateTab.ts";
import { type History, historyOf } from "./readHistory.ts";

/** A list of customers with all that a review needs to know about them. */
export interface ReviewList {
	readonly book: FileSettings;
	readonly rated: RatedTab;
	readonly history: History;
	/** How the page is told which customer is meant. */
	readonly refOf: ReturnType<typeof customerRefs>;
	/** What the history says of a customer, the oldest line first. */
	readonly linesOf: (customer: Customer) => readonly HistoryEntry[];
	/** What was done lately about a customer, by their place among the ratings. */
	readonly pastOf: (index: number) => RecentReviews;
	/** Who brought whom, by their places among the ratings. */
	readonly whoReferred: () => WhoReferred;
}

/** What is in the way of a review, in a sentence. */
export interface NoList {
	readonly ok: false;
	readonly locale: string;
	readonly message: string;
}

/** Reads, rates and looks up the past of the customers of a tab; of the active one, or the one ours were made from, for null. */
export function reviewList(port: Port, today: Day, tabId: string | null): ReviewList | NoList {
	const tab = tabId === null ? customersTab(port) : tabById(port, tabId);
	const book = fileSettings(port, today, tab ?? customersTab(port));
	const { words } = book.language;
	const refuse = (message: string): NoList => ({ ok: false, locale: words.tag, message });
	if (tab === null) return refuse(words.record.tabGone);
	const rated = rateTab(port, book, today, tab);
	if (!("ratings" in rated)) return refuse(tabProblemSentence(rated, words));
	const history = historyOf(port);
	const customers = rated.reading.customers;
	const everybody = customers.map(({ facts }) => facts);
	// A save looks up few customers or none: what is not asked for is not worked out.
	const finder = lazily(() => historyFinder(history.lines, everybody));
	const linesOf: ReviewList["linesOf"] = (customer) => finder()(customer);
	const pasts = new Map<number, RecentReviews>();
	const pastOf = (index: number): RecentReviews => {
		const known = pasts.get(index) ?? recentReviews(linesOf(customers[index]!.facts), today);
		pasts.set(index, known);
		return known;
	};
	return {
		book,
		rated,
		history,
		refOf: customerRefs(customers),
		linesOf,
		pastOf,
		whoReferred: lazily(() => whoBrought(everybody)),
	};
}

/** Who brought whom in a list. Customers are named by their place in it, counted from 0. */
interface WhoReferred {
	/** Each customer's referrer; null: nobody, no customer, or a link that cannot be followed. */
	readonly referrers: readonly (number | null)[];
	/** Whom a customer referred themself, those who are worth most first, the unknown last. */
	readonly broughtBy: (customer: number) => readonly number[];
	/** How many each of them referred, directly and through others. */
	readonly referred: readonly number[];
}

/** Everybody's referrals at once, in linear time: each customer is listed with one referrer at most. */
function whoBrought(customers: readonly Customer[]): WhoReferred {
	const { referrers } = referralForest(customers);
	const values = customers.map(lifetimeValue);
	const brought = new Map<number, number[]>();
	referrers.forEach((referrer, customer) => {
		if (referrer === null) return;
		const those = brought.get(referrer);
		if (those === undefined) brought.set(referrer, [customer]);
		else those.push(customer);
	});
	const worth = (customer: number) => values[customer] ?? Number.NEGATIVE_INFINITY;
	return {
		referrers,
		broughtBy: (customer) =>
			[...(brought.get(customer) ?? [])].sort((a, b) => (worth(a) === worth(b) ? 0 : worth(b) - worth(a))),
		referred: REFERRAL_MEASURES.referred({ referrers, values, passUp: () => 0 }),
	};
}
