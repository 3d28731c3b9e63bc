/** Input and step of the first run, remembered while the user visits the set-up and comes back. */
export interface Draft {
	step: number;
	/** As typed; null: not touched. */
	margin: string | null;
	idealCustomer: string;
}

const emptyDraft = (): Draft => ({ step: 0, margin: null, idealCustomer: "" });

let current = emptyDraft();

export const draft = (): Draft => current;

export function forgetDraft(): void {
	current = emptyDraft();
}
