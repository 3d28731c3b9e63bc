/** A change that takes longer than one call to Google may take. */
export interface SlicesWords {
	/** From the menu, where nobody asks again. */
	readonly menu: (share: number) => string;
}
