/** Rounds an amount of money for a cell, to the hundredth. */
export function cents(amount: number): number {
	return Math.round(amount * 100) / 100;
}
