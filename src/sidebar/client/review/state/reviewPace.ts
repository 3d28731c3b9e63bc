/** A longer time on one card means that the person was away. */
const IDLE_MS = 120_000;
/** The first card is for learning how it works. */
const CARDS_NOT_TIMED = 1;
const MIN_CARDS_FOR_PACE = 2;
const MS_PER_MINUTE = 60_000;

/** Measures the person's pace from card to card. Times in milliseconds. */
export function reviewPace() {
	let cards = 0;
	let timed = 0;
	let spent = 0;
	return {
		/** Counts a finished card. @param took how long it was shown. */
		done(took: number): void {
			if (cards++ < CARDS_NOT_TIMED || took > IDLE_MS) return;
			timed++;
			spent += took;
		},
		/** The minutes that more customers will take, at least 1; null: too few cards to tell. */
		minutesFor: (customers: number): number | null =>
			timed < MIN_CARDS_FOR_PACE
				? null
				: Math.max(1, Math.round(((spent / timed) * customers) / MS_PER_MINUTE)),
	};
}
