/** One of the steps of the first run. */
export interface Step {
	readonly heading: string;
	readonly content: readonly HTMLElement[];
	/** Whether all that is typed can be used; what cannot says so itself and has the focus. */
	ready(): boolean;
}
