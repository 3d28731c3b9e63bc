/** What a person typed in the first run, and how far they came: kept while they look at Set up and come back. */
export interface Draft {
	step: number;
	/** As typed; null: not touched. */
	margin: string | null;
	idealCustomer: string;
}

const untouched = (): Draft => ({ step: 0, margin: null, idealCustomer: "" });

let kept = untouched();

export const draft = (): Draft => kept;

export function forgetDraft(): void {
	kept = untouched();
}
