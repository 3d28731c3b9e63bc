/** Texts of the live check only, which `npm run push -- --live-check` pushes. */
export interface LiveCheckWords {
	readonly menu: string;
	/** @param tab the first tab with something on it. */
	readonly notEmpty: (tab: string) => string;
	readonly started: string;
	readonly done: (tab: string) => string;
}
