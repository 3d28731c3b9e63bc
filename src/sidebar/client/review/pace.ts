/** A person who was away for longer than this did not think about one customer all that time. */
const A_PAUSE = 120_000;
/** The first card is for finding out how it works. */
const FIRST_OF_USE = 1;
const ENOUGH = 2;
const A_MINUTE = 60_000;

/** How fast a person goes from card to card. Times in milliseconds. */
export function pace() {
	let cards = 0;
	let counted = 0;
	let spent = 0;
	return {
		/** A card is done that was shown so long ago. */
		done(took: number): void {
			if (cards++ < FIRST_OF_USE || took > A_PAUSE) return;
			counted++;
			spent += took;
		},
		/** Minutes for so many more customers, at least 1; null while there is too little to go by. */
		minutesFor: (customers: number): number | null =>
			counted < ENOUGH ? null : Math.max(1, Math.round(((spent / counted) * customers) / A_MINUTE)),
	};
}
