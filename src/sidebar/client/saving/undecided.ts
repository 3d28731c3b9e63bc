import type { Change, Saved } from "../../../contract/server.ts";

/** A change that only a person can settle. */
export interface Undecided {
	readonly tab: string;
	readonly reviewer: string;
	readonly change: Change;
	readonly saved: Saved;
}

let kept: readonly Undecided[] = [];
const listeners: (() => void)[] = [];

function become(now: readonly Undecided[]): void {
	kept = now;
	for (const tell of listeners) tell();
}

/** What waits for a person's decision. It outlives the view it came from. */
export const undecided = {
	all: () => kept,
	/** A newer answer to the same question takes the place of the older one. */
	add: (one: Undecided) => become([...kept.filter((other) => !sameQuestion(other, one)), one]),
	remove: (those: readonly Undecided[]) => become(kept.filter((one) => !those.includes(one))),
	onChange: (tell: () => void) => {
		listeners.push(tell);
	},
};

function sameQuestion(a: Undecided, b: Undecided): boolean {
	const what = ({ tab, change }: Undecided) =>
		JSON.stringify([tab, change.kind, "fact" in change ? change.fact : "", change.customer]);
	return what(a) === what(b);
}
