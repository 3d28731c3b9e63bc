import { grouped } from "../review/grouped.ts";
import type { Day } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import type { HistoryEntry } from "./historyEntry.ts";
import { lastRun } from "./lastRun.ts";
import { beginOfQuarter, quarterOf } from "./quarter.ts";
import { type TierEntry, tierEntries } from "./tierEntry.ts";

/** Younger lines stay: people compare this year with the one before. Two years, in quarters. Our judgement. */
const YOUNG = 8;

/** The day before which lines are old: a quarter begins with it, and the last two years lie after it. */
export const oldBefore = (today: Day): Day => beginOfQuarter(quarterOf(today) - YOUNG);

/**
 * The lines that a history can do without: what it is read for comes out the same.
 *
 * Of what lies before a day that begins a quarter
 *
 * - of each customer's tier steps stay the first, the last of every quarter, the last of every quarter that a change of policy made, and
 *   all from {@link newsFrom} on;
 * - of answers, reviews and passes in a round stays each person's last one about each fact;
 * - of lines that say the same of the same moment stays the first: a thinning that broke off has left the others;
 * - all else stays: who was added, and what cannot be read.
 *
 * So who stood where at the end of any quarter, and of any day from `before` on, who moved between two such days, and whether the policy
 * had a part in it, is as it was; so are the latest moves, what was done lately, and how old answers are. Only where somebody stood in
 * the middle of a quarter before `before` is forgotten: they stand there as at the end of the quarter before. All of this holds too
 * where some of these lines are left after all.
 *
 * Here a customer is who has one number and one name, so somebody who got another number or name counts as two. Whichever way lines are
 * put together for a list, the first and the last of them are the first and the last of one of these.
 */
export function dispensable<Line extends HistoryEntry>(lines: readonly Line[], before: Day): Set<Line> {
	const dated = lines.filter(({ at }) => at !== null);
	const once = groupsOf(dated, content).map(([first]) => first!);
	const kept = entriesToKeep(once);
	return new Set(dated.filter((line) => line.day! < before && !kept.has(line)));
}

/** What a line says, wherever it stands. */
const content = ({ at, customer, id, key, to, by, change, policy }: HistoryEntry) =>
	JSON.stringify([at, customer, id, key, to, by, change, policy]);

function entriesToKeep<Line extends HistoryEntry>(lines: readonly Line[]): Set<Line> {
	const dated = [...lines].sort((a, b) => a.at! - b.at!);
	const steps = dated.flatMap((line) => tierEntries([line]).map((step): Step<Line> => ({ line, step })));
	const told = dated.filter(({ key }) => TOLD.test(key));
	const run = lastRun(steps.map(({ step }) => step));
	const judged = new Set([...steps.map(({ line }) => line), ...told]);
	return new Set([
		...dated.filter((line) => !judged.has(line)),
		...groupsOf(steps, ({ line }) => whose(line)).flatMap(stepsToKeep),
		...steps.filter(({ step }) => step === run).map(({ line }) => line),
		...groupsOf(told, (line) => `${whose(line)}\n${line.key}\n${plainName(line.by)}`).map(last),
	]);
}

/** What a person told: only the last one counts. */
const TOLD = /^((fact|dontKnow|round):.+|reviewed|roundDone)$/;

interface Step<Line> {
	readonly line: Line;
	readonly step: TierEntry;
}

const whose = ({ id, customer }: HistoryEntry) => `${id ?? ""}\n${plainName(customer)}`;

const last = <One>(ones: readonly One[]): One => ones[ones.length - 1]!;

/** @param own the steps of one customer, the oldest first. */
function stepsToKeep<Line>(own: readonly Step<Line>[]): Line[] {
	const quarter = ({ step: { day } }: Step<Line>) => String(quarterOf(day));
	const byPolicy = own.filter(({ step }) => step.cause === "policy");
	const news = newsFrom(own.map(({ step }) => step));
	return [
		own[0]!,
		...groupsOf(own, quarter).map(last),
		...groupsOf(byPolicy, quarter).map(last),
		...own.filter(({ step }) => step.day >= news),
	].map(({ line }) => line);
}

/**
 * The day of the last time all were tiered before the customer's last move: all from then on may be among the latest moves, see
 * `latestMoves`, whoever else is in the list. Where there is none, everything may.
 */
function newsFrom(own: readonly TierEntry[]): Day {
	const lastMove = latest(own.filter(({ cause }) => cause !== "first"));
	return latest(own.filter(({ change, day }) => change === "" && day < lastMove));
}

const latest = (steps: readonly TierEntry[]): Day =>
	steps.reduce((day, step) => Math.max(day, step.day), Number.NEGATIVE_INFINITY);

const groupsOf = <One>(ones: readonly One[], keyOf: (one: One) => string): One[][] =>
	Array.from(grouped(ones, keyOf).values());
