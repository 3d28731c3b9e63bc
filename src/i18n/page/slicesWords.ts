/** A change that takes longer than one call to Google may take. */
export interface SlicesWords {
	/** How much is written so far; in the sidebar. */
	readonly written: (share: string) => string;
	readonly bar: string;
	readonly stop: string;
	readonly stopping: string;
	readonly stopped: (share: string) => string;
}
