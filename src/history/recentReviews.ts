import type { TeamAnswer } from "../review/teamSpread.ts";
import type { Day, FactKey } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/** Reviews and answers of one customer in the last half year. */
export interface RecentReviews {
	/** The last review; `null` if there was none. */
	readonly reviewed: Review | null;
	/** Last pass of each person in a team round, by {@link plainName}. */
	readonly passes: ReadonlyMap<string, Review>;
	/** Questions answered with "don't know", and not answered since. */
	readonly unknown: readonly FactKey[];
	/** Answers of a team round that nobody has settled yet: the last one of each person. */
	readonly team: readonly { readonly fact: FactKey; readonly answers: readonly TeamAnswer[] }[];
}

interface Review {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly day: Day;
	readonly by: string;
}

/** Keys of entries about reviews and answers; others, such as those about tiers, do not count. */
const REVIEW_KEYS = /^(reviewed|roundDone|dontKnow:|fact:|round:)/;

/** One object for all customers without reviews, who may be all of a long list. */
const NO_REVIEWS: RecentReviews = { reviewed: null, passes: new Map(), unknown: [], team: [] };

/** Half a year: older entries do not count as asked any more. Our judgement. */
const RECENT_DAYS = 183;

/**
 * Summarises the recent entries of one customer.
 *
 * @param entries those of that customer, oldest first
 */
export function recentReviews(entries: readonly HistoryEntry[], today: Day): RecentReviews {
	if (entries.every(({ key }) => !REVIEW_KEYS.test(key))) return NO_REVIEWS;
	let reviewed: Review | null = null;
	const passes = new Map<string, Review>();
	const unknown = new Set<FactKey>();
	const team = new Map<FactKey, Map<string, TeamAnswer>>();
	for (const { key, at, day, by, to } of entries) {
		if (at === null || day === null || day < today - RECENT_DAYS) continue;
		const [event, fact] = key.split(":") as [string, FactKey | undefined];
		if (event === "reviewed") reviewed = { at, day, by };
		else if (event === "roundDone") passes.set(plainName(by), { at, day, by });
		else if (fact === undefined) continue;
		else if (event === "dontKnow") unknown.add(fact);
		else if (event === "fact") {
			unknown.delete(fact);
			team.delete(fact);
		} else if (event === "round" && typeof to === "number") {
			const answers = team.get(fact) ?? new Map<string, TeamAnswer>();
			team.set(fact, answers.set(plainName(by), { by, answer: to }));
		}
	}
	return {
		reviewed,
		passes,
		unknown: Array.from(unknown),
		team: Array.from(team, ([fact, answers]) => ({ fact, answers: Array.from(answers.values()) })),
	};
}
