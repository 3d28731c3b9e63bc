/** Thinning the history: see the field `thinning` of {@link Words}. */
export interface ThinningWords {
	readonly done: (tab: string, gone: number, left: number) => string;
	readonly nothingDone: string;
}
