/** The tab and the view of who brought whom: see the field `tree` of {@link Words}. */
export interface TreeWords {
	/** The name of the tab, and what stands in its first cell. */
	readonly tab: string;
	readonly title: string;
}
