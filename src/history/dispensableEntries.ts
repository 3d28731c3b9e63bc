import { groupBy } from "../review/groupBy.ts";
import type { Day } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import type { HistoryEntry } from "./historyEntry.ts";
import { lastFullTiering } from "./lastFullTiering.ts";
import { quarterOf, startOfQuarter } from "./quarter.ts";
import { type TierEntry, tierEntries } from "./tierEntry.ts";

/** Two years, in which all entries stay: people compare this year with the one before. Our judgement. */
const QUARTERS_KEPT = 8;

/** First day of the quarters in which all entries stay; entries before it may be dispensable. */
export const thinBefore = (today: Day): Day => startOfQuarter(quarterOf(today) - QUARTERS_KEPT);

/**
 * Finds entries that a history can do without: everything that is computed from it stays the same.
 *
 * Entries stay from a given first day of a quarter on; before it, these stay:
 *
 * - tier entries of each customer: the first, the last of every quarter, the last of every quarter by a change of policy,
 *   and all from {@link newsFrom} on;
 * - answers, reviews and passes in a team round: the last of each person about each fact;
 * - entries with the same content and time: the first (a thinning that broke off has left the others);
 * - all other entries, such as added customers, and entries that cannot be read.
 *
 * Unchanged are: placements at the end of any quarter, and of any day from `before` on; moves between two such days, and
 * whether the policy had a part in them; the latest moves; recent reviews; the age of answers. Only placements in the
 * middle of a quarter before `before` are forgotten: they become those at the end of the quarter before. This is also true
 * if only some of the dispensable entries are deleted.
 *
 * A customer is a pair of number and name here, so one who got another number or name counts as two. However entries are
 * matched to the customers of a list, the first and the last of a customer are the first and the last of such a pair.
 */
export function dispensableEntries<Entry extends HistoryEntry>(
	entries: readonly Entry[],
	before: Day,
): Set<Entry> {
	const dated = entries.filter(({ at }) => at !== null);
	const distinct = groupsOf(dated, content).map(([first]) => first!);
	const needed = entriesToKeep(distinct);
	return new Set(dated.filter((entry) => entry.day! < before && !needed.has(entry)));
}

/** Content of an entry, without its row. */
const content = ({ at, customer, id, key, to, by, change, policy }: HistoryEntry) =>
	JSON.stringify([at, customer, id, key, to, by, change, policy]);

function entriesToKeep<Entry extends HistoryEntry>(entries: readonly Entry[]): Set<Entry> {
	const dated = [...entries].sort((a, b) => a.at! - b.at!);
	const steps = dated.flatMap((entry) => tierEntries([entry]).map((step): Step<Entry> => ({ entry, step })));
	const answered = dated.filter(({ key }) => ANSWER_KEYS.test(key));
	const run = lastFullTiering(steps.map(({ step }) => step));
	const tiersAndAnswers = new Set([...steps.map(({ entry }) => entry), ...answered]);
	return new Set([
		...dated.filter((entry) => !tiersAndAnswers.has(entry)),
		...groupsOf(steps, ({ entry }) => customerKey(entry)).flatMap(stepsToKeep),
		...steps.filter(({ step }) => step === run).map(({ entry }) => entry),
		...groupsOf(answered, (entry) => `${customerKey(entry)}\n${entry.key}\n${plainName(entry.by)}`).map(last),
	]);
}

/** Keys of answers, reviews and passes: only the last one of each person counts. */
const ANSWER_KEYS = /^((fact|dontKnow|round):.+|reviewed|roundDone)$/;

interface Step<Entry> {
	readonly entry: Entry;
	readonly step: TierEntry;
}

const customerKey = ({ id, customer }: HistoryEntry) => `${id ?? ""}\n${plainName(customer)}`;

const last = <T>(values: readonly T[]): T => values[values.length - 1]!;

/** @param own tier entries of one customer, oldest first */
function stepsToKeep<Entry>(own: readonly Step<Entry>[]): Entry[] {
	const quarter = ({ step: { day } }: Step<Entry>) => String(quarterOf(day));
	const byPolicy = own.filter(({ step }) => step.cause === "policy");
	const newsDay = newsFrom(own.map(({ step }) => step));
	return [
		own[0]!,
		...groupsOf(own, quarter).map(last),
		...groupsOf(byPolicy, quarter).map(last),
		...own.filter(({ step }) => step.day >= newsDay),
	].map(({ entry }) => entry);
}

/**
 * Day on which all were last tiered before the customer's last move, or minus infinity: the entries from then on may count
 * among the latest moves, see `latestMoves`, whoever else is in the list.
 */
function newsFrom(own: readonly TierEntry[]): Day {
	const lastMove = latest(own.filter(({ cause }) => cause !== "first"));
	return latest(own.filter(({ change, day }) => change === "" && day < lastMove));
}

const latest = (steps: readonly TierEntry[]): Day =>
	steps.reduce((day, step) => Math.max(day, step.day), Number.NEGATIVE_INFINITY);

const groupsOf = <T>(values: readonly T[], keyOf: (value: T) => string): T[][] =>
	Array.from(groupBy(values, keyOf).values());
