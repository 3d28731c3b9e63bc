/** An amount of money as a cell holds it: to the hundredth. */
export function cents(amount: number): number {
	return Math.round(amount * 100) / 100;
}
