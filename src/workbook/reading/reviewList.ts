import { lazily } from "../../base/lazy.ts";
import { type DisplacedAnswer, displacedAnswers } from "../../history/displacedAnswers.ts";
import type { HistoryEntry } from "../../history/historyEntry.ts";
import { historyFinder } from "../../history/historyFinder.ts";
import { type RecentReviews, recentReviews } from "../../history/recentReviews.ts";
import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import { customerRefs } from "../../review/customerRef.ts";
import type { Customer, Day } from "../../tiering/facts.ts";
import { lifetimeValue } from "../../tiering/referral/lifetimeValue.ts";
import { referralForest } from "../../tiering/referral/referralForest.ts";
import { REFERRAL_MEASURES } from "../../tiering/referral/referralMeasures.ts";
import type { Port } from "../port.ts";
import { tabById } from "../tabById.ts";
import { isAnswerColumn } from "./answerColumns.ts";
import { customersTab } from "./customersTab.ts";
import { type FileSettings, fileSettings } from "./fileSettings.ts";
import { type RatedTab, rateTab } from "./rateTab.ts";
import { type History, readHistory } from "./readHistory.ts";

/** A rated list with everything that a review needs to know about its customers. */
export interface ReviewList {
	readonly file: FileSettings;
	readonly rated: RatedTab;
	readonly history: History;
	/** Reference by which the page identifies a customer. */
	readonly refOf: ReturnType<typeof customerRefs>;
	/** History entries of a customer, the oldest first. */
	readonly entriesOf: (customer: Customer) => readonly HistoryEntry[];
	/** Recent reviews of a customer, by the index of the rating. */
	readonly recentReviewsOf: (index: number) => RecentReviews;
	readonly displacedAnswers: () => readonly DisplacedAnswer[];
	/** The referrals, by the indexes of the ratings. */
	readonly whoReferred: () => WhoReferred;
}

/** Reason why there is no list to review, in a sentence. */
export interface NoList {
	readonly ok: false;
	readonly locale: string;
	readonly message: string;
}

/** Reads and rates the customers of a tab, and their history; null means {@link customersTab}. */
export function reviewList(port: Port, today: Day, tabId: string | null): ReviewList | NoList {
	const tab = tabId === null ? customersTab(port) : tabById(port, tabId);
	const file = fileSettings(port, today, tab ?? customersTab(port));
	const { words } = file.language;
	const refuse = (message: string): NoList => ({ ok: false, locale: words.tag, message });
	if (tab === null) return refuse(words.record.tabGone);
	const rated = rateTab(port, file, today, tab);
	if (!("ratings" in rated)) return refuse(tabProblemSentence(rated, words));
	const history = readHistory(port);
	const customers = rated.reading.customers;
	const facts = customers.map(({ facts }) => facts);
	// Search on demand: a save needs few customers or none.
	const finder = lazily(() => historyFinder(history.entries, facts));
	const linesOf: ReviewList["entriesOf"] = (customer) => finder()(customer);
	const reviewsByIndex = new Map<number, RecentReviews>();
	const pastOf = (index: number): RecentReviews => {
		const cached = reviewsByIndex.get(index) ?? recentReviews(linesOf(customers[index]!.facts), today);
		reviewsByIndex.set(index, cached);
		return cached;
	};
	return {
		file,
		rated,
		history,
		refOf: customerRefs(customers),
		entriesOf: linesOf,
		recentReviewsOf: pastOf,
		displacedAnswers: lazily(() => displacedAnswers(facts, history.entries, isAnswerColumn(rated, port))),
		whoReferred: lazily(() => whoReferredIn(facts)),
	};
}

/** The referrals of a list. Customers are given by their index, counted from 0. */
interface WhoReferred {
	/** Referrer of each customer; null: none, not a customer, or a link that cannot be followed. */
	readonly referrers: readonly (number | null)[];
	/** Customers whom a customer referred directly: the most valuable first, unknown values last. */
	readonly directReferralsOf: (customer: number) => readonly number[];
	/** Number of customers whom each referred, directly and through others. */
	readonly referred: readonly number[];
}

/** Computes all referrals in linear time: each customer has at most one referrer. */
function whoReferredIn(customers: readonly Customer[]): WhoReferred {
	const { referrers } = referralForest(customers);
	const values = customers.map(lifetimeValue);
	const directReferrals = new Map<number, number[]>();
	referrers.forEach((referrer, customer) => {
		if (referrer === null) return;
		const siblings = directReferrals.get(referrer);
		if (siblings === undefined) directReferrals.set(referrer, [customer]);
		else siblings.push(customer);
	});
	const valueAt = (customer: number) => values[customer] ?? Number.NEGATIVE_INFINITY;
	return {
		referrers,
		directReferralsOf: (customer) =>
			[...(directReferrals.get(customer) ?? [])].sort((a, b) =>
				valueAt(a) === valueAt(b) ? 0 : valueAt(b) - valueAt(a),
			),
		referred: REFERRAL_MEASURES.referred({ referrers, values, passUp: () => 0 }),
	};
}
