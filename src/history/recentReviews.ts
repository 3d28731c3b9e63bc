import type { TeamAnswer } from "../review/teamSpread.ts";
import type { Day, FactKey } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/** What was done about one customer lately. */
export interface RecentReviews {
	/** When somebody last reviewed the customer, and who; null: not lately. */
	readonly reviewed: Review | null;
	/** The same for each person's own pass in a team round, by {@link plainName}. */
	readonly passes: ReadonlyMap<string, Review>;
	/** Asked, answered with "don't know", and not answered since. */
	readonly unknown: readonly FactKey[];
	/** The answers of a team round that nobody has settled yet: each person's last one. */
	readonly team: readonly { readonly fact: FactKey; readonly answers: readonly TeamAnswer[] }[];
}

interface Review {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly day: Day;
	readonly by: string;
}

/** What people did about a customer; where they stand, say, is nothing that was done. */
const TELLING = /^(reviewed|roundDone|dontKnow:|fact:|round:)/;

/** The same for all of whom nobody has done anything, which may be all of a long list. */
const NOTHING: RecentReviews = { reviewed: null, passes: new Map(), unknown: [], team: [] };

/** What is older counts as asked no more: half a year, in days. Our judgement. */
const LATELY = 183;

/**
 * What the history of one customer comes to.
 *
 * @param lines of that customer, the oldest first.
 */
export function recentReviews(lines: readonly HistoryEntry[], today: Day): RecentReviews {
	if (lines.every(({ key }) => !TELLING.test(key))) return NOTHING;
	let reviewed: Review | null = null;
	const passes = new Map<string, Review>();
	const unknown = new Set<FactKey>();
	const team = new Map<FactKey, Map<string, TeamAnswer>>();
	for (const { key, at, day, by, to } of lines) {
		if (at === null || day === null || day < today - LATELY) continue;
		const [event, about] = key.split(":") as [string, FactKey | undefined];
		if (event === "reviewed") reviewed = { at, day, by };
		else if (event === "roundDone") passes.set(plainName(by), { at, day, by });
		else if (about === undefined) continue;
		else if (event === "dontKnow") unknown.add(about);
		else if (event === "fact") {
			unknown.delete(about);
			team.delete(about);
		} else if (event === "round" && typeof to === "number") {
			const answers = team.get(about) ?? new Map<string, TeamAnswer>();
			team.set(about, answers.set(plainName(by), { by, answer: to }));
		}
	}
	return {
		reviewed,
		passes,
		unknown: Array.from(unknown),
		team: Array.from(team, ([fact, answers]) => ({ fact, answers: Array.from(answers.values()) })),
	};
}
