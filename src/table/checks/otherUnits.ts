import type { Customer } from "../../tiering/facts.ts";
import type { ReadList } from "./checkList.ts";

/** Fewer other customers do not show how much revenue usually changes. */
const MIN_OTHERS = 3;

/** Among so many customers, one may be told. */
const ONE_IN = 20;

/** No other customer's revenue has changed by more than this factor. */
const MAX_USUAL_CHANGE = 10;

/** About the factor between units and thousands. */
const MIN_CHANGE = 500;
const THOUSAND = 1000;

interface Change {
	readonly row: number;
	readonly now: number;
	readonly before: number;
	/** The larger one ÷ the smaller one. */
	readonly factor: number;
}

/**
 * Says which revenue may be in thousands, alone in its column: a thousand times that of the other period, or a thousandth, while all
 * others are much the same, and like theirs once it is multiplied. It is read as it is, as a customer may well have begun small.
 */
export function otherUnits(list: ReadList): ReadList {
	const columnOf = (wanted: string) => list.columns.findIndex(({ fact }) => fact === wanted);
	const before = columnOf("previousRevenue");
	const now = columnOf("recentRevenue") < 0 ? columnOf("revenue") : columnOf("recentRevenue");
	if (before < 0 || now < 0) return list;
	const odd: Change[] = [];
	let usual = 0;
	let smallest = Number.POSITIVE_INFINITY;
	for (const { row, facts } of list.customers) {
		const change = changeOf(row, facts);
		if (change === null) continue;
		if (change.factor > MAX_USUAL_CHANGE) odd.push(change);
		else {
			usual++;
			smallest = Math.min(smallest, change.now, change.before);
		}
	}
	if (odd.length === 0 || usual < MIN_OTHERS || odd.length > Math.max(1, (usual + odd.length) / ONE_IN))
		return list;
	const isOther = (change: Change) => {
		const small = Math.min(change.now, change.before);
		return change.factor >= MIN_CHANGE && small < smallest && small * THOUSAND >= smallest;
	};
	if (!odd.every(isOther)) return list;
	const problems = odd.map((change) => {
		const isNow = change.now < change.before;
		return {
			kind: "otherUnit" as const,
			row: change.row,
			column: isNow ? now : before,
			value: isNow ? change.now : change.before,
			beside: { row: change.row, column: isNow ? before : now },
			other: isNow ? change.before : change.now,
		};
	});
	return { ...list, problems: [...list.problems, ...problems] };
}

function changeOf(row: number, { revenue, recentRevenue: now = revenue, previousRevenue: before }: Customer) {
	if (!now || !before || now < 0 || before < 0) return null;
	return { row, now, before, factor: Math.max(now / before, before / now) };
}
