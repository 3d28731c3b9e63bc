/** A step of the first run. */
export interface Step {
	readonly heading: string;
	readonly content: readonly HTMLElement[];
	/** True if all input can be used; otherwise the field says so and has the focus. */
	ready(): boolean;
}
