import { type WatchedHost, watchedHost } from "./watchedHost.ts";

/** Counts of the calls that a script made to Google. */
export interface CallCounts {
	/** Calls that wait for Google: reads, writes, locks. */
	readonly roundTrips: number;
	/** Round trips and handles, see {@link isHandle}. */
	readonly all: number;
	/** All calls by name, the most frequent first. */
	readonly byName: Readonly<Record<string, number>>;
}

export interface CountedHost {
	/** Wraps the services that the script calls, see `openHeadless`. */
	readonly around: WatchedHost["around"];
	/** Runs an action and counts its calls. */
	count(action: () => Promise<unknown>): Promise<CallCounts>;
}

/** Counts the calls that the script makes to Google. */
export function countedHost(): CountedHost {
	const host = watchedHost();
	return {
		around: host.around,
		async count(action) {
			let [roundTrips, all] = [0, 0];
			const byName: Record<string, number> = {};
			host.watch((call, _, on) => {
				all++;
				if (!isHandle(call, on)) roundTrips++;
				byName[call] = (byName[call] ?? 0) + 1;
			});
			await action();
			host.watch(() => {});
			const mostFirst = Object.entries(byName).sort(([, one], [, other]) => other - one);
			return { roundTrips, all, byName: Object.fromEntries(mostFirst) };
		},
	};
}

/**
 * True where a call stays in the script: it names cells or a service, reads an object that was fetched as a whole, or is a
 * step of a builder, which another call sends.
 */
const isHandle = (call: string, on: object) => HANDLES.has(call) || "build" in on;

const HANDLES: ReadonlySet<string> = new Set([
	"getActiveSpreadsheet",
	"getDocumentLock",
	"getUserProperties",
	"getUi",
	"getRange",
	"getRangeList",
	"getRanges",
	"getRow",
	"getColumn",
	"getNumRows",
	"getNumColumns",
	"getKey",
	"getValue",
	"getSheetId",
	"getChartId",
	"getBooleanCondition",
	"getCriteriaValues",
	"getBackground",
	"getFontColor",
	"getA1Notation",
	"newConditionalFormatRule",
	"newChart",
	"modify",
]);
